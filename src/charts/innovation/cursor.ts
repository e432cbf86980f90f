import {
  hightechFirms2025,
  hightechInvest11m2023,
  hightechInvest9m2023,
  outlineHightechFirms2025,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInnovationHighlands,
  planInvestmentTarget,
  yongjiangLabOpen,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import { changeBy } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
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
        value: say(
          `the rest of more than ${t(planInvestmentTarget)}`,
          `规划总投资的其余部分，总额超过${t(planInvestmentTarget)}`,
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
        name: `${lines(d.series.firms)}${say(', promised', '，目标')}`,
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

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  highlands: (t) => ({
    en: `Out at sea stand ${t(planInnovationHighlands, 'word')} highlands, drawn equal, since no height was given.`,
    zh: `海上有${t(planInnovationHighlands, 'word')}个科创高地，没有给出高度，画得一样高。`,
  }),
  quarter: (t) => ({
    en: `The lowest layer of the ship’s stones is promised: ${t(planHightechInvestmentShare)} of the money, more than ${t(planHightechInvestment)}.`,
    zh: `最下面一层石头是承诺：占总投资的${t(planHightechInvestmentShare)}，折合${t(planHightechInvestment)}以上。`,
  }),
  unknown: (t) => ({
    en: `The lowest layer is hatched: the share reached was not published, only growth, ${t(hightechInvest11m2023)} in the first eleven months of 2023.`,
    zh: `最下面一层石头画着斜线：实际占比没有公布，只有增速，2023年前11个月为${t(hightechInvest11m2023)}。`,
  }),
  grown: (t) => ({
    en: `These hills have heights: high-tech firms reach more than ${t(hightechFirms2025, 'number')}, past the more than ${t(outlineHightechFirms2025, 'number')} wanted.`,
    zh: `这些山有高度：高新技术企业超过${t(hightechFirms2025)}，越过${t(outlineHightechFirms2025)}以上的目标线。`,
  }),
  built: (t) => ({
    en: `Stones lie along the years: what was founded is solid, as Yongjiang Laboratory on ${t(yongjiangLabOpen, 'date')}; what is due after the plan is dashed.`,
    zh: `石头沿年份排开：已经成立的为实心，如${t(yongjiangLabOpen, 'date')}揭牌的甬江实验室；规划期之后的为虚线。`,
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'highlands quarter': { en: 'A ship comes near.', zh: '一艘船驶近。' },
  'quarter highlands': { en: 'The ship draws away.', zh: '船驶远。' },
  'quarter unknown': { en: 'The promise goes.', zh: '承诺隐去。' },
  'unknown quarter': { en: 'The hatching goes.', zh: '斜线撤去。' },
  'unknown grown': { en: 'The ship gives way to hills.', zh: '船隐去，换成山。' },
  'grown unknown': { en: 'The hills give way to the ship.', zh: '山隐去，船回来。' },
  'grown built': { en: 'The hills go.', zh: '山隐去。' },
  'built grown': { en: 'The years give way to the hills.', zh: '年份隐去，山回来。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
