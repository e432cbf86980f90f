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
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

/** From the ground up, as the field is built: what stood, what was promised, what stands. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const w = phrases[locale];
  const say = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const mark = (target: string, name: string, figure: KnownFigure, note?: string): MarkInfo => ({
    target,
    name,
    value: text(figure, locale),
    note: note ?? text(figure, locale, 'date'),
  });
  const start = mark(
    'before/start-*',
    say('Renewable power, more than', '可再生能源装机，超过'),
    renewables2014,
  );
  const promise = mark(
    'frame/frame',
    say('Promise', '承诺'),
    planRenewableCapacity,
    w.promiseWhat.replace('\n', ''),
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
      { target: 'unknown/2020', name: say('Start of the plan', '规划起步'), value: w.unknown2020 },
    ],
    target: [start, promise],
    passed: [
      mark(
        'solar',
        say('Solar, derived', '光伏，推算'),
        pvCapacityMay2024Derived,
        `${w.passedWhen}${say(', ', '，')}${w.passedHow}`,
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
        say('Solar’s share of electricity', '光伏占用电量'),
        pvShare2025,
        w.share2025When,
      ),
      mark('rules/tick-2024', say('Solar’s share of electricity', '光伏占用电量'), pvShare2024),
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
        w.plannedWhat.replace('\n', ''),
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
  const said: Record<State, Record<Locale, string>> = {
    start: {
      en: `Only the hollow cells of ${en(renewables2014, 'date')} remain: ${en(renewables2014)}. The rest is hatched.`,
      zh: `只剩${zh(renewables2014, 'date')}前后的空心格子：${zh(renewables2014)}，其余是斜线。`,
    },
    target: {
      en: `A vermilion frame of empty cells: ${en(planRenewableCapacity)} promised.`,
      zh: `朱红色方框和空格子：承诺${zh(planRenewableCapacity)}。`,
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
  return said[to][locale];
}

/** Goes back over what the reader just had: the field shrinks, the frame empties. */
const back: Partial<Record<`${State} ${State}`, Record<Locale, string>>> = {
  'solar passed': {
    en: 'The field shrinks by a year. ',
    zh: '格子退回一年前。',
  },
  'passed target': { en: 'The frame empties. ', zh: '方框清空。' },
  'roofs solar': { en: 'Roofs and ground join again. ', zh: '屋顶和地面重新合拢。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (from, to, locale) => (back[`${from} ${to}`]?.[locale] ?? '') + arrival(to, locale),
};
