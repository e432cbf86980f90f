import {
  hightechInvest11m2023,
  hightechInvest9m2023,
  outlineHightechFirms2025,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInnovationHighlands,
  planInvestmentTarget,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { events, firms, output } from './model.ts';
import type { State } from './states.ts';
import { drawing } from './words.ts';

/** Hills from left to right, layers from the keel up, years as they passed. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const d = drawing[locale];
  const say = (en: string, zh: string) => (locale === 'en' ? en : zh);
  const t = (figure: KnownFigure) => text(figure, locale);
  const lines = (parts: readonly string[]) => parts.join(say(' ', ''));
  const byState: Record<State, () => readonly MarkInfo[]> = {
    highlands: () =>
      d.highlands.map((name, i) => ({
        target: `contours/highland-${i}`,
        name: lines(name),
        value: say('no height given', '没有给出高度'),
        note: d.noMeasure,
      })),
    quarter: () => [
      {
        target: 'cargo/quarter',
        name: d.forHightech,
        value: t(planHightechInvestmentShare),
        note: d.makes(t(planHightechInvestment)),
      },
      {
        target: 'cargo/rest',
        name: say('Everything else', '其余项目'),
        value: say('the rest', '其余部分'),
        note: say(
          `of more than ${t(planInvestmentTarget)}`,
          `规划总投资${t(planInvestmentTarget)}以上`,
        ),
      },
    ],
    unknown: () => [
      {
        target: 'cargo/quarter',
        name: d.shareReached,
        value: d.notPublished,
        note: lines(d.growth(t(hightechInvest9m2023), t(hightechInvest11m2023))),
      },
    ],
    grown: () => [
      ...[firms, output].flatMap(({ id, measures }) =>
        measures.map(({ fact }) => ({
          target: `contours/${fact.id}`,
          name: `${lines(d.series[id])}${say(', ', '，')}${text(fact, locale, 'date')}`,
          value: fact.bound ? lines(d.moreThan(t(fact), true)) : t(fact),
        })),
      ),
      {
        target: 'rules/goal',
        name: lines(d.series.firms),
        value: lines(
          d.wanted(
            text(outlineHightechFirms2025, locale, 'number'),
            text(outlineHightechFirms2025, locale, 'date'),
          ),
        ),
      },
    ],
    built: () =>
      events.map(({ id, of, fact }) => ({
        target: `events/${id}`,
        name: d.lanes[of],
        value: text(fact, locale, 'date'),
        note: d.events[id],
      })),
  };
  return byState[state]();
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  highlands: (t) => ({
    en: `Out at sea, ${t(planInnovationHighlands)} drawn equal, since no height was given.`,
    zh: `海上升起${t(planInnovationHighlands)}科创高地，没有给出高度，画得一样高。`,
  }),
  quarter: (t) => ({
    en: `The ship comes near; its lowest layer turns vermilion: ${t(planHightechInvestmentShare)}, over ${t(planHightechInvestment)}.`,
    zh: `船驶近，最下面一层石头变为朱红：${t(planHightechInvestmentShare)}，${t(planHightechInvestment)}以上。`,
  }),
  unknown: () => ({
    en: 'The same layer is hatched now: the share reached was not published.',
    zh: '同一层石头变成斜线：实际占比没有公布。',
  }),
  grown: (t) => ({
    en: `Hills with a height: high-tech firms climb past the more than ${t(outlineHightechFirms2025)} wanted.`,
    zh: `这回的山有高度：高新技术企业越过${t(outlineHightechFirms2025)}以上的目标线。`,
  }),
  built: () => ({
    en: 'Stones lie along the years: what was founded is solid, what was put off is dashed.',
    zh: '石头沿年份排开：已经建成的为实心，推迟的为虚线。',
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
