import { en, zh } from '../../facts/text.ts';
import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planPeriod,
  planProjectCount,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A meaning of the common grammar, as its stone is marked. */
export const meanings = ['start', 'promise', 'result', 'again', 'unpublished'] as const;
export type Meaning = (typeof meanings)[number];

export const areas = ['science', 'industry', 'transport', 'ecology', 'livelihood'] as const;
export type Area = (typeof areas)[number];

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
    split: `${zh(planFiveAreas, 'word')}大领域各有多少项目、多少钱`,
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
