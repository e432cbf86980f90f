import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planIssueDate,
  planPeriod,
  planProjectCount,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Table, Words } from '../kit/chart.ts';
import type { State } from './states.ts';

/** A meaning of the common grammar, as its stone is marked. */
export const meanings = ['start', 'promise', 'result', 'again', 'unpublished'] as const;
export type Meaning = (typeof meanings)[number];

export const areas = ['science', 'industry', 'transport', 'ecology', 'livelihood'] as const;
export type Area = (typeof areas)[number];

const en = (fact: Parameters<typeof text>[0], form?: Parameters<typeof text>[2]) =>
  text(fact, 'en', form);
const zh = (fact: Parameters<typeof text>[0], form?: Parameters<typeof text>[2]) =>
  text(fact, 'zh', form);

export const words: Record<Locale, Words<State>> = {
  en: {
    title: `${en(planProjectCount, 'number')} stones`,
    alt: {
      pour: `A trading junk cut open along its length. Vermilion outlines of stones fall in a stream through the open hatch on a heap that already fills most of the hold. One stone is one project of the plan.`,
      hold: `All ${en(planProjectCount, 'number')} stones lie in the hold and the ship has sunk a little lower into the sea: ${en(planProjectCount)} promised for ${en(planPeriod)}.`,
      money: `The same stones stand for more than ${en(planInvestmentTarget)}. One of them, drawn larger above the deck, is an average stone: ${en(planAverageStone)}, the total divided by the count.`,
      holds: `The hold is divided by bulkheads into ${en(planFiveAreas, 'number')} equal hatched compartments, one for each area of the plan. How the projects and the money are split among them was not published.`,
      grammar: `Five stones lifted above the ship teach the marks: a hollow one is a start, a vermilion outline a promise, a solid celadon one a result, a dashed vermilion one is promised again, a hatched one was not published.`,
    },
    source: {
      pour: `Ningbo Life, on the ${en(planPeriod)} plan of ${en(planIssueDate)}`,
      hold: `Ningbo Life, on the plan of ${en(planIssueDate)}`,
      money: `Ningbo Life, on the plan of 2021; average derived`,
      holds: `Ningbo Life, on the plan of ${en(planIssueDate)}`,
      grammar: `The ${en(planProjectCount)} of the plan of ${en(planIssueDate)}`,
    },
  },
  zh: {
    title: `${zh(planProjectCount, 'number')}块石头`,
    alt: {
      pour: '一艘纵向剖开的老式海船。朱红轮廓的石头接连落进敞开的舱口，舱里已经堆起大半。一块石头代表规划里的一个项目。',
      hold: `${zh(planProjectCount, 'number')}块石头全部入舱，船身吃水更深：${zh(planPeriod)}承诺${zh(planProjectCount, 'number')}个项目。`,
      money: `同样这些石头代表${zh(planInvestmentTarget)}以上的投资。甲板上方放大画出一块“平均石头”：${zh(planAverageStone)}，由总额除以项目数得出。`,
      holds: `船舱被隔成${zh(planFiveAreas, 'number')}个面积相等的斜线格，每格代表规划的一个领域。项目和资金怎样分配，没有公布。`,
      grammar:
        '五块石头升到船的上方，说明全文的画法：空心是起点，朱红轮廓是承诺，青瓷色实心是结果，朱红虚线是再次承诺，斜线是没有公布。',
    },
    source: {
      pour: `宁波生活网，${zh(planIssueDate)}印发的${zh(planPeriod)}规划`,
      hold: `宁波生活网对${zh(planIssueDate)}规划的报道`,
      money: `宁波生活网，2021年；平均数为推算`,
      holds: `宁波生活网对${zh(planIssueDate)}规划的报道`,
      grammar: `${zh(planIssueDate)}印发的规划，共${zh(planProjectCount, 'number')}个项目`,
    },
  },
};

/** The words that stand in the drawing, in one language. */
export interface Phrases {
  /** Two halves: on two lines on a phone. */
  oneStone: readonly [string, string];
  promised: string;
  projects: string;
  together: string;
  money: string;
  average: readonly [string, string, string];
  split: string;
  notPublished: string;
  equal: string;
  key: string;
  areas: Record<Area, string>;
  /** For the phone, where a compartment is some 55 units wide. */
  shortAreas: Record<Area, string>;
  meanings: Record<Meaning, { name: string; says: string }>;
}

export const phrases: Record<Locale, Phrases> = {
  en: {
    oneStone: ['One stone,', 'one project'],
    promised: `Promised for ${en(planPeriod)}`,
    projects: en(planProjectCount),
    together: `${en(planProjectCount)}, more than`,
    money: en(planInvestmentTarget),
    average: ['An average stone', en(planAverageStone), 'total ÷ count'],
    split: `Projects and money in each of ${en(planFiveAreas)}`,
    notPublished: 'not published',
    equal: 'drawn equal because unknown',
    key: 'How to read every drawing',
    areas: {
      science: 'Science and technology innovation',
      industry: 'Modern industry',
      transport: 'Transport facilities',
      ecology: 'Ecology and environment',
      livelihood: 'Social affairs and livelihood',
    },
    shortAreas: {
      science: 'Science',
      industry: 'Industry',
      transport: 'Transport',
      ecology: 'Ecology',
      livelihood: 'Livelihood',
    },
    meanings: {
      start: { name: 'Start', says: 'the city about 2020' },
      promise: { name: 'Promise', says: 'what the plan wanted' },
      result: { name: 'Result', says: 'what was measured' },
      again: { name: 'Promised again', says: 'for a later date' },
      unpublished: { name: 'Not published', says: 'no figure was found' },
    },
  },
  zh: {
    oneStone: ['一块石头，', '一个项目'],
    promised: `${zh(planPeriod)}的承诺`,
    projects: `${zh(planProjectCount, 'number')}个项目`,
    together: `${zh(planProjectCount, 'number')}个项目，投资超过`,
    money: zh(planInvestmentTarget),
    average: ['平均一块', zh(planAverageStone), '总额÷项目数'],
    split: '五大领域各有多少项目、多少钱',
    notPublished: '未公布',
    equal: '因无数据，五格画成一样大',
    key: '全文图例',
    areas: {
      science: '科技创新',
      industry: '现代产业',
      transport: '交通设施',
      ecology: '生态环保',
      livelihood: '社会民生',
    },
    shortAreas: {
      science: '科技创新',
      industry: '现代产业',
      transport: '交通设施',
      ecology: '生态环保',
      livelihood: '社会民生',
    },
    meanings: {
      start: { name: '起点', says: '2020年前后的状况' },
      promise: { name: '承诺', says: '规划要达到的' },
      result: { name: '结果', says: '后来公布的实际数' },
      again: { name: '再次承诺', says: '改期到以后' },
      unpublished: { name: '未公布', says: '没有查到数字' },
    },
  },
};

/** The figures behind the drawing; the split by area has rows and no values. */
export function table(locale: Locale): Table {
  const say = (fact: Parameters<typeof text>[0]) => text(fact, locale);
  const p = phrases[locale];
  return locale === 'en'
    ? {
        caption: `The plan of ${text(planIssueDate, locale)} in figures`,
        columns: [
          { label: 'Part of the plan' },
          { label: 'Projects', numeric: true },
          { label: 'Investment', numeric: true },
        ],
        rows: [
          ['All projects', say(planProjectCount), `more than ${say(planInvestmentTarget)}`],
          ['Average of one project (derived)', '1', say(planAverageStone)],
          ...areas.map((area) => [p.areas[area], null, null]),
        ],
      }
    : {
        caption: `${text(planIssueDate, locale)}印发的规划`,
        columns: [
          { label: '规划内容' },
          { label: '项目', numeric: true },
          { label: '投资', numeric: true },
        ],
        rows: [
          ['全部项目', say(planProjectCount), `超过${say(planInvestmentTarget)}`],
          ['平均每个项目（推算）', '1', say(planAverageStone)],
          ...areas.map((area) => [p.areas[area], null, null]),
        ],
      };
}
