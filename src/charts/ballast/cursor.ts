import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planPeriod,
  planProjectCount,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import { changeBy } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
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
        name: say('All stones', '全部石头'),
        value: said(planInvestmentTarget, locale),
        note: text(planPeriod, locale),
      },
      {
        target: 'key-stones/promise',
        name: p.average[0],
        value: said(planAverageStone, locale),
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

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  pour: (t) => ({
    en: `Stones stream through the hatch, one for each of ${t(planProjectCount)}; the hold is not yet full.`,
    zh: `石头从舱口倾泻而入，${t(planProjectCount)}项目各一块，舱里还没有装满。`,
  }),
  hold: (t) => ({
    en: `All ${t(planProjectCount)} lie in the hold; the ship sits deep in the water.`,
    zh: `${t(planProjectCount)}项目全部入舱，船身吃水很深。`,
  }),
  money: (t) => ({
    en: `One stone is lifted out: ${t(planAverageStone)} on average, of more than ${t(planInvestmentTarget)} in all.`,
    zh: `一块石头提出舱外：平均${t(planAverageStone)}，总额超过${t(planInvestmentTarget)}。`,
  }),
  holds: (t) => ({
    en: `${t(planFiveAreas, 'Word')} areas fill the hold, equal and hatched: how they share the money was not published.`,
    zh: `舱里分成${t(planFiveAreas, 'word')}个领域，大小相同，全是斜线：钱怎样分配，没有公布。`,
  }),
  grammar: () => ({
    en: 'Stones above the ship show the marks of all drawings: start, promise, result, promised again, not published.',
    zh: '船的上方有几块石头，说明全文的画法：起点、承诺、结果、再次承诺、未公布。',
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'pour hold': { en: 'The stream has ended.', zh: '石头不再落下。' },
  'hold pour': { en: 'The ship rises again.', zh: '船身又浮起来。' },
  'money hold': { en: 'The stone goes back to the others.', zh: '那块石头放回舱里。' },
  'money holds': { en: 'The stones go.', zh: '石头隐去。' },
  'holds money': { en: 'The areas turn back into stones.', zh: '五格变回石头。' },
  'grammar holds': { en: 'The stones go again.', zh: '石头再次隐去。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
