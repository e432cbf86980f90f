import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planPeriod,
  planProjectCount,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import type { State } from './states.ts';
import { areas, meanings, phrases } from './words.ts';

/** The heap first, then what stands out of it; compartments from bow to stern, meanings as they are taught. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const p = phrases[locale];
  const say = (en: string, zh: string) => (locale === 'en' ? en : zh);
  const heap: MarkInfo = {
    target: 'stones',
    name: say('All stones', '全部石头'),
    value: text(planProjectCount, locale),
    note: p.oneStone.join(say(' ', '')),
  };
  const promised: MarkInfo = { ...heap, note: p.promised };
  const byState: Record<State, () => readonly MarkInfo[]> = {
    pour: () => [heap],
    hold: () => [promised],
    money: () => [
      {
        target: 'stones',
        name: say('All stones, more than', '全部石头，超过'),
        value: text(planInvestmentTarget, locale),
        note: text(planPeriod, locale),
      },
      {
        target: 'key-stones/promise',
        name: p.average[0],
        value: text(planAverageStone, locale),
        note: p.average[2],
      },
    ],
    holds: () =>
      areas.map((area) => ({
        target: `holds/${area}`,
        name: p.areas[area],
        value: p.notPublished,
        note: p.equal,
      })),
    grammar: () =>
      meanings.map((meaning) => ({
        target: `key-stones/${meaning}`,
        name: p.meanings[meaning].name,
        value: p.meanings[meaning].says,
      })),
  };
  return byState[state]();
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  pour: () => ({
    en: 'Stones stream through the hatch; the heap in the hold is not yet complete.',
    zh: '石头从舱口倾泻而入，舱里还没有装满。',
  }),
  hold: (t) => ({
    en: `The stream has ended: ${t(planProjectCount)} lie in the hold, and the ship sits deeper.`,
    zh: `石头全部入舱：${t(planProjectCount)}，船身吃水更深。`,
  }),
  money: (t) => ({
    en: `One stone is lifted out: on average ${t(planAverageStone)}, of more than ${t(planInvestmentTarget)} in all.`,
    zh: `一块石头被提出舱外：平均${t(planAverageStone)}，总额超过${t(planInvestmentTarget)}。`,
  }),
  holds: (t) => ({
    en: `The stones give way to ${t(planFiveAreas)}, equal and hatched: how they share was not published.`,
    zh: `石头换成${t(planFiveAreas)}，大小相同，全是斜线：怎样分配没有公布。`,
  }),
  grammar: () => ({
    en: 'The stones return, pale; above the ship a few teach the marks of all drawings.',
    zh: '石头回到舱里，颜色变淡；船的上方有几块说明全文的画法。',
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
