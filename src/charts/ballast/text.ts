import { en, zh } from '../../facts/text.ts';
import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planPeriod,
  planProjectCount,
} from '../../generated/fact-values.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

/** What the chart says outside its drawing. */
export const ballastText: ChartText<State> = {
  title: {
    en: `${en(planProjectCount, 'number')} stones`,
    zh: `${zh(planProjectCount, 'number')}块石头`,
  },
  alt: {
    en: {
      pour: 'Stones, one for each project, fall through the open hatch of a trading junk cut open along its length; the heap fills most of the hold.',
      hold: `All ${en(planProjectCount, 'number')} stones lie in the hold and the ship has sunk a little: ${en(planProjectCount)} promised for ${en(planPeriod)}.`,
      money: `The stones stand for more than ${en(planInvestmentTarget)}. One, enlarged above the deck, is an average stone: ${en(planAverageStone)}.`,
      holds: `Bulkheads divide the hold into ${en(planFiveAreas, 'word')} equal hatched compartments, one for each area: the split of projects and money was not published.`,
      grammar:
        'Stones above the ship show the marks: hollow, a start; vermilion outline, a promise; solid celadon, a result; dashed vermilion, a promise made again; hatched, not published.',
    },
    zh: {
      pour: '老式海船纵向剖开，石头落进舱口，一块代表一个项目，舱里已经堆起大半。',
      hold: `${zh(planProjectCount, 'number')}块石头全部入舱，船身吃水更深：${zh(planPeriod)}承诺${zh(planProjectCount, 'number')}个项目。`,
      money: `这些石头代表${zh(planInvestmentTarget)}以上的投资。甲板上方放大一块“平均石头”：${zh(planAverageStone)}。`,
      holds: `船舱隔成${zh(planFiveAreas, 'word')}个相等的斜线格，一格一个领域：项目和资金怎样分配，没有公布。`,
      grammar:
        '船的上方，几块石头说明画法：空心是起点，朱红轮廓是承诺，青瓷色实心是结果，朱红虚线是再次承诺，斜线是没有公布。',
    },
  },
  table,
};
