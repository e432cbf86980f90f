import { capital } from '../../facts/number-words.ts';
import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changeBy } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
import {
  buildings,
  greenways,
  legs,
  promisedMetro,
  untestable,
  untestableNarrow,
  urban,
} from './model.ts';
import type { State } from './states.ts';
import { labelsOf } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);

/** Stations in the order of opening, then the promise. */
function metro(kinds: readonly string[], locale: Locale): MarkInfo[] {
  const l = labelsOf[locale];
  const promised = pick(
    locale,
    `promised: ${text(promisedMetro, locale)}`,
    `承诺${text(promisedMetro, locale)}`,
  );
  return [
    ...legs()
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, total, added, when, to }): MarkInfo => {
        const length = added && said(added, locale);
        return {
          target: `stations/${id}`,
          // The first stretch has its date in its name.
          name:
            id === 'before'
              ? pick(locale, `Metro ${l.leg[id]}`, `轨道交通，${l.leg[id]}`)
              : `${capital(l.leg[id])}${pick(locale, ', ', '，')}${date(when, locale)}`,
          value: total
            ? pick(locale, `${said(total, locale)} in all`, `共${said(total, locale)}`)
            : pick(locale, `${length} added`, `新增${length}`),
          note: to > promisedMetro.value ? promised : undefined,
        };
      }),
    {
      target: 'tracks/promise',
      name: pick(locale, 'Metro, promised', '轨道交通，承诺'),
      value: text(promisedMetro, locale),
      note: text(promisedMetro, locale, 'date'),
    },
  ];
}

/** Stations by year, storeys from the lowest share up, buildings as they were begun, phrases as they stand. */
const marks: ChartCursor<State>['marks'] = (state, size, locale) => {
  const l = labelsOf[locale];
  const byState: Record<State, () => readonly MarkInfo[]> = {
    start: () => metro(['start'], locale),
    metro: () => metro(['start', 'result'], locale),
    city: () =>
      (['proposed', 'start', 'promise', 'result'] as const).map((which) => ({
        target: `labels/${which}`,
        name: capital(l.urban[which]),
        value: text(urban[which], locale),
        note: pick(locale, 'share of residents who live in towns', '常住人口城镇化率'),
      })),
    begun: () => [
      ...buildings.map(({ id, figure, cost }) => ({
        target: `boxes/${id}*`,
        name: l.building[id].name,
        value: said(figure, locale),
        note: `${l.building[id].dates}${pick(locale, '; ', '；')}${cost === undefined ? l.noCost : pick(locale, 'opening not found', '没有查到是否投用')}`,
      })),
      {
        target: 'lines/green',
        name: pick(locale, 'Greenways', '绿道'),
        value: pick(
          locale,
          `${said(greenways, locale)} at the end of ${text(greenways, locale, 'date')}`,
          `${text(greenways, locale, 'date')}末${said(greenways, locale)}`,
        ),
        note: l.greenwaysNote,
      },
    ],
    forefront: () =>
      (size.name === 'wide' ? untestable : untestableNarrow).map((id) => ({
        target: `labels/phrase-${id}`,
        name: l.untestable[id].of,
        value: `“${l.untestable[id].phrase}”`,
        note: l.untestable[id].ask,
      })),
  };
  return byState[state]();
};

const [metro2020, metro2025] = (['line-4', 'line-7'] as const).map(
  (line) => legs().find(({ id }) => id === line)!.total!,
) as [KnownFigure, KnownFigure];
/** The building that was to cost most. */
const dearest = buildings
  .filter(({ cost }) => cost !== undefined)
  .reduce((most, one) => (one.cost! > most.cost! ? one : most)).figure;

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  start: (t) => ({
    en: `The metro as the plan found it, hollow, ${t(metro2020)}; above it the ${t(promisedMetro)} promised.`,
    zh: `规划起步时的轨道交通，${t(metro2020)}，画作空心；上方是承诺的${t(promisedMetro)}。`,
  }),
  metro: (t) => ({
    en: `Line by line the metro grows past the ${t(promisedMetro)} promised: ${t(metro2025)} on ${t(metro2025, 'date')}.`,
    zh: `轨道交通逐线延伸，越过承诺的${t(promisedMetro)}：${t(metro2025, 'date')}达到${t(metro2025)}。`,
  }),
  city: (t) => ({
    en: `A tower block; lit windows are residents living in towns: ${t(urban.result)} in ${t(urban.result, 'date')}, over the line of ${t(urban.promise)} promised.`,
    zh: `一栋楼房，亮着的窗是城镇常住人口：${t(urban.result, 'date')}占${t(urban.result)}，越过${t(urban.promise)}的目标线。`,
  }),
  begun: (t) => ({
    en: `Hospitals and a campus, the costliest hospital ${t(dearest)}; all hatched, no opening found.`,
    zh: `几家医院和一个校区，投资最多的医院${t(dearest)}；全是斜线，没有查到投用。`,
  }),
  forefront: () => ({
    en: 'Words instead of buildings: “forefront of similar cities”, “leading”, “speed up”. No number can test them.',
    zh: '楼房换成文字：“居同类城市前列”“先行”“加快建设”，没有数字可以检验。',
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'metro start': { en: 'The lines built since go.', zh: '后来建成的线路撤去。' },
  'metro city': { en: 'The lines go.', zh: '线路撤去。' },
  'city metro': { en: 'The tower gives way to the lines.', zh: '楼房换回线路。' },
  'city begun': { en: 'The tower goes.', zh: '楼房撤去。' },
  'begun city': { en: 'The building sites go.', zh: '在建项目撤去。' },
  'forefront begun': { en: 'The words give way to buildings.', zh: '文字换回楼房。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
