import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
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
        const length = added && text(added, locale);
        return {
          target: `stations/${id}`,
          // The first stretch has its date in its name.
          name:
            id === 'before'
              ? l.leg[id]
              : `${l.leg[id]}${pick(locale, ', ', '，')}${date(when, locale)}`,
          value: total
            ? pick(locale, `${text(total, locale)} in all`, `共${text(total, locale)}`)
            : pick(locale, `${length} added`, `新增${length}`),
          note: to > promisedMetro.value ? promised : undefined,
        };
      }),
    {
      target: 'tracks/promise',
      name: pick(locale, 'Promise', '承诺'),
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
        name: l.urban[which],
        value: text(urban[which], locale),
        note: pick(locale, 'of the residents', '常住人口城镇化率'),
      })),
    begun: () => [
      ...buildings.map(({ id, figure, cost }) => ({
        target: `boxes/${id}*`,
        name: l.building[id].name,
        value: text(figure, locale),
        note: `${l.building[id].dates}${pick(locale, '; ', '；')}${cost === undefined ? l.noCost : l.notFound}`,
      })),
      {
        target: 'lines/green',
        name: l.greenways(text(greenways, locale)),
        value: l.greenwaysNote,
      },
    ],
    forefront: () =>
      (size.name === 'wide' ? untestable : untestableNarrow).map((id) => ({
        target: `labels/phrase-${id}`,
        name: l.untestable[id].phrase,
        value: l.untestable[id].of,
        note: l.untestable[id].ask,
      })),
  };
  return byState[state]();
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  start: (t) => ({
    en: `The metro as the plan found it, hollow; above it the ${t(promisedMetro)} promised.`,
    zh: `规划起步时的轨道交通，画作空心；上方是承诺的${t(promisedMetro)}。`,
  }),
  metro: (t) => ({
    en: `Line by line it grows past ${t(promisedMetro)}: ${t(legs().find(({ id }) => id === 'line-7')!.total!)} in August 2025.`,
    zh: `逐线延伸，越过${t(promisedMetro)}：2025年8月${t(legs().find(({ id }) => id === 'line-7')!.total!)}。`,
  }),
  city: (t) => ({
    en: `A tower block; windows light up to ${t(urban.result)}, over the line of ${t(urban.promise)}.`,
    zh: `一栋楼房，亮起的窗到${t(urban.result)}，越过${t(urban.promise)}的目标线。`,
  }),
  begun: () => ({
    en: 'Hospitals and a campus, as high as they were to cost; all hatched, no opening found.',
    zh: '医院和校区，高度按计划投资；全是斜线，没有查到投用。',
  }),
  forefront: () => ({
    en: 'Buildings give way to words: promises that no number can test.',
    zh: '楼房换成文字：没有数字可以检验的承诺。',
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
