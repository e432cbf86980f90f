import {
  ninghaiPumpedCapacity,
  offshoreWind2025,
  offshoreWindPlanned,
  planRenewableCapacity,
  pvCapacityMay2024Derived,
  pvCapacityMay2025,
  pvCentralMay2025,
  pvDistributedMay2025,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changeOf } from '../kit/change.ts';
import type { Moves } from '../kit/change.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

/** From the ground up, as the field is built: what stood, what was promised, what stands. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const w = phrases[locale];
  const say = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const mark = (
    target: string,
    name: string,
    figure: Parameters<typeof said>[0],
    note?: string,
  ): MarkInfo => ({
    target,
    name,
    value: said(figure, locale),
    note: note ?? text(figure, locale, 'date'),
  });
  const start = mark('before/start-*', say('Renewable power', '可再生能源装机'), renewables2014);
  const promise = mark(
    'frame/frame',
    say('Renewable power, promised', '可再生能源装机，承诺'),
    planRenewableCapacity,
    say('for 2025, from all renewable sources', w.promiseWhat.replace('\n', '')),
  );
  const solar = mark('solar', say('Solar', '光伏'), pvCapacityMay2025);
  const storage: MarkInfo = {
    target: 'unknown/storage',
    name: say('Pumped storage in Ninghai', '宁海抽水蓄能'),
    value: text(ninghaiPumpedCapacity, locale),
    note: w.storageUnknown,
  };
  const byState: Record<State, readonly MarkInfo[]> = {
    start: [
      start,
      {
        target: 'unknown/2020',
        name: say('Renewable power when the plan began', '规划起步时的可再生能源装机'),
        value: w.unknown2020,
      },
    ],
    target: [start, promise],
    passed: [
      mark(
        'solar',
        say('Solar, derived', '光伏，推算'),
        pvCapacityMay2024Derived,
        say(
          `${text(pvCapacityMay2024Derived, locale, 'date')}, ${w.passedHow}`,
          `${text(pvCapacityMay2024Derived, locale, 'date')}，${w.passedHow}`,
        ),
      ),
      promise,
    ],
    solar: [solar, promise],
    roofs: [
      mark('solar/plants-*', say('Solar in large plants', '集中式光伏'), pvCentralMay2025),
      mark(
        'solar/roofs-*',
        say('Solar on roofs and other scattered sites', '屋顶等分布式光伏'),
        pvDistributedMay2025,
      ),
    ],
    wind: [
      solar,
      promise,
      mark(
        'wind/first-*',
        say('First offshore wind farm', '首个海上风电项目'),
        xiangshan1P1Capacity,
      ),
      mark('wind', say('All offshore wind', '海上风电合计'), offshoreWind2025),
    ],
    share: [
      mark(
        'solar',
        say('Solar’s share of electricity used', '光伏占全部用电量的比重'),
        pvShare2025,
        say('January–May 2025', '2025年1—5月'),
      ),
      mark(
        'rules/tick-2024',
        say('Solar’s share of electricity used', '光伏占全部用电量的比重'),
        pvShare2024,
      ),
      {
        target: 'unknown/clean',
        name: say('Clean energy, promised', '清洁能源占比，目标'),
        value: w.clean,
        note: w.cleanUnknown,
      },
    ],
    next: [
      solar,
      mark('wind', say('Offshore wind turning', '在转海上风电'), offshoreWind2025),
      mark(
        'planned/planned',
        say('Offshore wind planned', '规划海上风电'),
        offshoreWindPlanned,
        say('off Xiangshan', '象山海域'),
      ),
      storage,
    ],
  };
  return byState[state];
};

/** What each state puts into the picture, told as it comes; far jumps say the same. */
function arrival(to: State, locale: Locale): string {
  const en = (figure: KnownFigure, form?: 'date') => text(figure, 'en', form);
  const zh = (figure: KnownFigure, form?: 'date') => text(figure, 'zh', form);
  const shows: Record<State, Record<Locale, string>> = {
    start: {
      en: `Hollow cells for ${en(renewables2014, 'date')}: more than ${en(renewables2014)}. What stood when the plan began was not published.`,
      zh: `${zh(renewables2014, 'date')}的空心格子：超过${zh(renewables2014)}；规划起步时有多少，没有公布。`,
    },
    target: {
      en: `An empty frame appears: ${en(planRenewableCapacity)} promised for 2025.`,
      zh: `方框和空格子：承诺${zh(planRenewableCapacity)}。`,
    },
    passed: {
      en: `Solar alone stands at ${en(pvCapacityMay2024Derived)} in ${en(pvCapacityMay2024Derived, 'date')}, over the frame of ${en(planRenewableCapacity)}.`,
      zh: `${zh(pvCapacityMay2024Derived, 'date')}，仅光伏就有${zh(pvCapacityMay2024Derived)}，高出${zh(planRenewableCapacity)}的方框。`,
    },
    solar: {
      en: `Solar stands at ${en(pvCapacityMay2025)} in ${en(pvCapacityMay2025, 'date')}, far over the frame of ${en(planRenewableCapacity)}.`,
      zh: `${zh(pvCapacityMay2025, 'date')}，光伏${zh(pvCapacityMay2025)}，远远高出${zh(planRenewableCapacity)}的方框。`,
    },
    roofs: {
      en: `The solar cells come apart: ${en(pvDistributedMay2025)} lifted on roofs, ${en(pvCentralMay2025)} left on the ground.`,
      zh: `光伏格子分成两份：${zh(pvDistributedMay2025)}上了屋顶，${zh(pvCentralMay2025)}留在地面。`,
    },
    wind: {
      en: `The field draws in to its corner; off the coast, rotors of ${en(offshoreWind2025)} of wind.`,
      zh: `光伏格子收到一角，海上立起风轮：${zh(offshoreWind2025)}。`,
    },
    share: {
      en: `The solar cells fill a corner of all the electricity used: ${en(pvShare2025)}, after ${en(pvShare2024)} in ${en(pvShare2024, 'date')}.`,
      zh: `光伏格子占全部用电量的一角：${zh(pvShare2025)}，${zh(pvShare2024, 'date')}为${zh(pvShare2024)}。`,
    },
    next: {
      en: `A dashed outline of ${en(offshoreWindPlanned)} of wind planned, with the ${en(offshoreWind2025)} that turn at its foot.`,
      zh: `规划海上风电${zh(offshoreWindPlanned)}的虚线框，框底是在转的${zh(offshoreWind2025)}。`,
    },
  };
  return shows[to][locale];
}

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'target start': { en: 'The frame goes.', zh: '方框撤去。' },
  'target passed': { en: 'Cells fill the frame and pass it.', zh: '格子填满方框，又越了过去。' },
  'passed target': { en: 'The frame empties.', zh: '方框清空。' },
  'passed solar': { en: 'The field grows by a year.', zh: '格子又长了一年。' },
  'solar passed': { en: 'The field shrinks by a year.', zh: '格子退回一年前。' },
  'roofs solar': { en: 'Roofs and ground join again.', zh: '屋顶和地面重新合拢。' },
  'wind roofs': { en: 'The rotors go.', zh: '风轮撤去。' },
  'wind share': { en: 'The rotors go.', zh: '风轮撤去。' },
  'share wind': { en: 'The square of all electricity goes.', zh: '全部用电量的方框撤去。' },
  'share next': { en: 'The square of all electricity goes.', zh: '全部用电量的方框撤去。' },
  'next share': { en: 'The wind planned goes.', zh: '规划的风电撤去。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (from, to, locale) => changeOf({ from, to, locale }, moves, arrival(to, locale)),
};
