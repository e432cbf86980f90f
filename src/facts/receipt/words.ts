import type { Locale } from '../../i18n/locales.ts';
import type { FactRow } from '../../../scripts/schema.ts';
import type { ReceiptPromise } from './model.ts';

/** Every word of a receipt that is not in the data. Figures come in as written text, marks included. */
export interface ReceiptWords {
  close: string;
  kinds: Record<FactRow['kind'], string>;
  asOf: string;
  undated: string;
  start: string;
  promised: string;
  due: (when: string) => string;
  result: string;
  /** Where no start or no result was found. */
  notFound: string;
  again: (when: string) => string;
  verdict: string;
  /** What the fact is in its promise. */
  roles: Record<ReceiptPromise['role'], string>;
  source: string;
  copy: string;
  locator: string;
  quality: string;
  /** How good a source of each grade is. */
  qualities: Record<FactRow['confidence'], string>;
  derived: string;
  disagree: string;
  /** Of the fact itself, among others that contradict it. */
  taken: string;
  notTaken: string;
  takenInstead: string;
  earlier: string;
  earlierValue: (value: string, edition: string, until: string) => string;
  note: string;
  all: string;
  /** Between a label and what it labels, around an aside, between two things. */
  colon: string;
  aside: (words: string) => string;
  comma: string;
  quote: (words: string) => string;
}

export const receiptWords: Record<Locale, ReceiptWords> = {
  en: {
    close: 'Close',
    kinds: {
      target: 'Promise',
      baseline: 'Start',
      outcome: 'Result',
      context: 'Context',
      definition: 'Definition',
    },
    asOf: 'As of',
    undated: 'undated',
    start: 'Start',
    promised: 'Promise',
    due: (when) => `due ${when}`,
    result: 'Result',
    notFound: 'not found',
    again: (when) => `promised again for ${when}`,
    verdict: 'Verdict',
    roles: {
      promise: 'This is the promise.',
      start: 'This is the start.',
      result: 'This is the result.',
      again: 'This promises it again.',
    },
    source: 'Source',
    copy: 'read on a copy, so not linked',
    locator: 'In the source',
    quality: 'How good',
    qualities: {
      primary: 'Official publication: a government or statistics office speaks for itself.',
      press: 'Press report: a newspaper, broadcaster or news agency.',
      secondary:
        'Secondary source: an encyclopaedia, a company’s page or a copy, used where nothing better was found.',
      seed: 'The article that announced the plan.',
    },
    derived: 'Worked out',
    disagree: 'Other figures',
    taken: 'Used here.',
    notTaken: 'Not used here.',
    takenInstead: 'used here',
    earlier: 'Earlier',
    earlierValue: (value, edition, until) => `${value}, in edition ${edition}, until ${until}`,
    note: 'Note',
    all: 'All about this number',
    colon: ': ',
    aside: (words) => ` (${words})`,
    comma: ', ',
    quote: (words) => `“${words}”`,
  },
  zh: {
    close: '关闭',
    kinds: {
      target: '承诺',
      baseline: '起点',
      outcome: '结果',
      context: '背景',
      definition: '定义',
    },
    asOf: '时点',
    undated: '日期不详',
    start: '起点',
    promised: '承诺',
    due: (when) => `${when}到期`,
    result: '结果',
    notFound: '没有查到',
    again: (when) => `又许到${when}`,
    verdict: '判定',
    roles: {
      promise: '本条是承诺。',
      start: '本条是起点。',
      result: '本条是结果。',
      again: '本条是再次的承诺。',
    },
    source: '来源',
    copy: '读自转载，不附链接',
    locator: '原文字句',
    quality: '来源等级',
    qualities: {
      primary: '官方发布：政府或统计部门自己公布的。',
      press: '媒体报道：报纸、广播电视或通讯社。',
      secondary: '二手来源：百科、企业网页或转载，没有更好的来源时才用。',
      seed: '发布这份规划的报道。',
    },
    derived: '推算',
    disagree: '其他说法',
    taken: '本站取这个数。',
    notTaken: '本站不取这个数。',
    takenInstead: '取此数',
    earlier: '此前',
    earlierValue: (value, edition, until) => `${value}（第${edition}版，至${until}）`,
    note: '说明',
    all: '这个数字的全部资料',
    colon: '：',
    aside: (words) => `（${words}）`,
    comma: '，',
    quote: (words) => `“${words}”`,
  },
};
