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
      pour: `A trading junk cut open along its length. Vermilion outlines of stones fall in a stream through the open hatch on a heap that already fills most of the hold. One stone is one project of the plan.`,
      hold: `All ${en(planProjectCount, 'number')} stones lie in the hold and the ship has sunk a little lower into the sea: ${en(planProjectCount)} promised for ${en(planPeriod)}.`,
      money: `The same stones stand for more than ${en(planInvestmentTarget)}. One of them, drawn larger above the deck, is an average stone: ${en(planAverageStone)}, the total divided by the count.`,
      holds: `The hold is divided by bulkheads into ${en(planFiveAreas, 'word')} equal hatched compartments, one for each area of the plan. How the projects and the money are split among them was not published.`,
      grammar: `Stones lifted above the ship teach the marks: a hollow one is a start, a vermilion outline a promise, a solid celadon one a result, a dashed vermilion one is promised again, a hatched one was not published.`,
    },
    zh: {
      pour: '一艘纵向剖开的老式海船。朱红轮廓的石头接连落进敞开的舱口，舱里已经堆起大半。一块石头代表规划里的一个项目。',
      hold: `${zh(planProjectCount, 'number')}块石头全部入舱，船身吃水更深：${zh(planPeriod)}承诺${zh(planProjectCount, 'number')}个项目。`,
      money: `同样这些石头代表${zh(planInvestmentTarget)}以上的投资。甲板上方放大画出一块“平均石头”：${zh(planAverageStone)}，由总额除以项目数得出。`,
      holds: `船舱被隔成${zh(planFiveAreas, 'word')}个面积相等的斜线格，每格代表规划的一个领域。项目和资金怎样分配，没有公布。`,
      grammar:
        '几块石头升到船的上方，说明全文的画法：空心是起点，朱红轮廓是承诺，青瓷色实心是结果，朱红虚线是再次承诺，斜线是没有公布。',
    },
  },
  table,
};
