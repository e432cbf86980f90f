import {
  expresswayKm2025,
  expresswayKmTarget2025,
  expresswayRoutesTraced,
  planEightRadials,
  planSixDirections,
  planThreeRings,
} from '../../generated/fact-values.ts';
import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { directions, lanes, routes, schemes, statusOf } from './model.ts';
import type { State } from './states.ts';
import { drawing } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);

/** Directions clockwise from the north, schemes from the plan's to the oldest, lengths by year. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const d = drawing[locale];
  const byState: Record<State, () => readonly MarkInfo[]> = {
    six: () =>
      directions.map(({ id, name, towards }) => ({
        target: `ways/${id}-*`,
        name: name[locale],
        value: towards[locale],
      })),
    rings: () => [
      {
        target: 'rings/three-eight-ring-*',
        name: pick(locale, 'Rings of the plan', '规划环线'),
        value: d.threeRings,
        note: d.namesNotFound.wide.join(pick(locale, ' ', '')),
      },
      {
        target: 'ways/three-eight-radial-*',
        name: pick(locale, 'Radials of the plan', '规划射线'),
        value: d.eightRadials,
        note: d.namesNotFound.wide.join(pick(locale, ' ', '')),
      },
      ...schemes
        .filter(({ id }) => id !== 'three-eight')
        .map(({ id, asOf }) => ({
          target: `ways/${id}-radial-*`,
          name: id === 'one-six' ? d.ringClosed(date(asOf, locale)) : date(asOf, locale),
          value: d.scheme[id].join(pick(locale, ' ', '')),
        })),
    ],
    routes: () =>
      routes.map((route) => ({
        target: `ways/${route.id}-*`,
        name: route.name[locale],
        value: text(route.length, locale),
        note: d.status[statusOf(route)],
      })),
    length: () =>
      lanes.flatMap(({ id, before, reached, promise, again }) => {
        const mark = (target: string, figure: KnownFigure, value: string): MarkInfo => ({
          target,
          name: `${d.lane[id]}${pick(locale, ', ', '，')}${text(figure, locale, 'date')}`,
          value,
        });
        const last = reached.at(-1) ?? before.at(-1)!;
        return [
          ...[...before, ...reached].map((figure) =>
            mark(
              // The last length is the end of the strip itself.
              figure === last
                ? `strips/${id}-${reached.length ? 'reached' : 'start'}`
                : `ways/${figure.id}`,
              figure,
              text(figure, locale),
            ),
          ),
          ...[promise, ...(again ? [again] : [])].map((figure) => {
            const amount = text(figure, locale);
            const said = figure === promise && id === 'expressway' ? d.closeTo(amount) : amount;
            return mark(
              `ways/${figure.id}`,
              figure,
              pick(locale, `promised: ${said}`, `目标${said}`),
            );
          }),
        ];
      }),
  };
  return byState[state]();
};

/** What each state puts into the picture. */
const arrival: Record<State, (locale: Locale) => Record<Locale, string>> = {
  six: (locale) => ({
    en: `A map of the delta: arrows leave Ningbo in ${text(planSixDirections, locale)}.`,
    zh: `长三角地图：箭头从宁波指向${text(planSixDirections, locale)}。`,
  }),
  rings: (locale) => ({
    en: `The map gives way to a scheme: ${text(planThreeRings, locale)}, ${text(planEightRadials, locale)}, names not found; older schemes beside it.`,
    zh: `地图换成示意图：${text(planThreeRings, locale)}、${text(planEightRadials, locale)}，名称没有查到；旁边是先后几种方案。`,
  }),
  routes: (locale) => ({
    en: `A map of Ningbo: ${text(expresswayRoutesTraced, locale)} with names and lengths, open, under way or planned.`,
    zh: `宁波地图：查到名称和里程的${text(expresswayRoutesTraced, locale)}路线，有的已通车，有的在建或规划。`,
  }),
  length: (locale) => ({
    en: `The roads are laid straight: ${text(expresswayKm2025, locale)} of expressway, close to ${text(expresswayKmTarget2025, locale)} promised; metro and railways below.`,
    zh: `道路拉直成长带：高速公路${text(expresswayKm2025, locale)}，目标接近${text(expresswayKmTarget2025, locale)}；下面是轨道交通和铁路。`,
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to](locale)[locale],
};
