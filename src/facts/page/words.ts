import type { Locale } from '../../i18n/locales.ts';
import type { Facet } from './filter.ts';

/** The words of the facts page. */
export interface FactsWords {
  search: string;
  /** An example of what to look for. */
  searchHint: string;
  /** Opens the choices on narrow screens; `n` of them are set. */
  choices: (n: number) => string;
  facets: Record<Facet, string>;
  /** The choice that asks nothing. */
  any: string;
  /** Spoken and shown after every change. */
  found: (n: number, all: number) => string;
  none: string;
  clear: string;
  cite: string;
  /** Punctuation between the parts of a row. */
  marks: Record<'colon' | 'comma' | 'semicolon' | 'stop' | 'gap' | 'open' | 'close', string>;
  promised: (figure: string, due: string) => string;
  start: (figure: string) => string;
  result: (figure: string) => string;
  again: (date: string) => string;
  notPublished: string;
  inSource: string;
  sum: string;
  otherFigures: string;
  earlier: string;
  heldUntil: (edition: string, date: string) => string;
  /** Of the table of rail minutes. */
  rail: {
    intro: string;
    city: string;
    time: string;
    asOf: string;
    what: string;
    source: string;
    fastest: string;
    merged: string;
    train: (name: string) => string;
    ride: (from: string, to: string) => string;
    /** A row as the title of a citation. */
    cited: (city: string, time: string, asOf: string, what: string) => string;
    sourceLink: (n: number) => string;
  };
  take: string;
  /** The files to take, and what each holds. */
  files: Record<'facts.csv' | 'facts.json' | 'sources.csv' | 'datapackage.json', string>;
  holes: string;
  holesIntro: string;
  editions: string;
  edition: (id: string) => string;
  /** Said while the data differ from the newest edition. */
  unrecorded: (version: string) => string;
}

export const factsWords: Record<Locale, FactsWords> = {
  en: {
    search: 'Search the facts',
    searchHint: 'metro, wind, Xinhua …',
    choices: (n) => (n ? `Filter (${n})` : 'Filter'),
    facets: { topic: 'Topic', kind: 'Kind', verdict: 'Verdict', quality: 'Source quality' },
    any: 'All',
    found: (n, all) => (n === all ? `${all} facts` : `${n} of ${all} facts`),
    none: 'No fact fits. Try fewer words or another spelling, or clear the filter. What nobody published stands under “What could not be found”.',
    clear: 'Clear the filter',
    cite: 'Cite this',
    marks: {
      colon: ': ',
      comma: ', ',
      semicolon: '; ',
      stop: '. ',
      gap: '. ',
      open: ' (',
      close: ')',
    },
    promised: (figure, due) => `promise ${figure} (${due})`,
    start: (figure) => `start ${figure}`,
    result: (figure) => `result ${figure}`,
    again: (date) => `promised again for ${date}`,
    notPublished: 'not published',
    inSource: 'In the source',
    sum: 'Worked out',
    otherFigures: 'Other figures',
    earlier: 'Earlier',
    heldUntil: (edition, date) => `edition ${edition}, until ${date}`,
    rail: {
      intro:
        'Train times between Ningbo and other cities. Every row is a fact; its train number finds it in the source.',
      city: 'City',
      time: 'Time',
      asOf: 'As of',
      what: 'What it is',
      source: 'Source',
      fastest: 'Fastest train, the quicker direction',
      merged: 'At most: fastest train, both directions merged',
      train: (name) => `train ${name}`,
      ride: (from, to) => `${from} to ${to}`,
      cited: (city, time, asOf, what) => `Ningbo–${city} by rail, ${asOf}: ${time} (${what})`,
      sourceLink: (n) => `${n} rail minutes`,
    },
    take: 'Data to take',
    files: {
      'facts.csv': 'every fact, for a spreadsheet',
      'facts.json': 'every fact, for a program',
      'sources.csv': 'every source',
      'datapackage.json': 'what each table and column means, with licences',
    },
    holes: 'What could not be found',
    holesIntro: 'Nothing was put into these holes.',
    editions: 'What changed',
    edition: (id) => `Edition ${id}`,
    unrecorded: (version) =>
      `These data differ from the newest edition; a citation calls them ${version}.`,
  },
  zh: {
    search: '查找数据',
    searchHint: '轨道交通、新华社……',
    choices: (n) => (n ? `筛选（${n}）` : '筛选'),
    facets: { topic: '主题', kind: '类别', verdict: '判定', quality: '来源等级' },
    any: '全部',
    found: (n, all) => (n === all ? `共${all}条数据` : `${all}条数据中的${n}条`),
    none: '没有符合条件的数据。请少用几个词、换个说法，或清除筛选；从未公布的，见“没有查到的”。',
    clear: '清除筛选',
    cite: '引用',
    marks: {
      colon: '：',
      comma: '，',
      semicolon: '；',
      stop: '。',
      gap: ' ',
      open: '（',
      close: '）',
    },
    promised: (figure, due) => `承诺${figure}（${due}）`,
    start: (figure) => `起点${figure}`,
    result: (figure) => `结果${figure}`,
    again: (date) => `改许${date}`,
    notPublished: '未公布',
    inSource: '原文',
    sum: '推算',
    otherFigures: '其他数字',
    earlier: '以往数值',
    heldUntil: (edition, date) => `第${edition}版，至${date}`,
    rail: {
      intro: '宁波与各城市之间的火车用时，一行一条数据，凭车次可在来源中查到。',
      city: '城市',
      time: '用时',
      asOf: '时点',
      what: '含义',
      source: '来源',
      fastest: '最快列车，取较快方向',
      merged: '上限：最快列车，往返合并',
      train: (name) => `${name}次`,
      ride: (from, to) => `${from}至${to}`,
      cited: (city, time, asOf, what) => `宁波—${city}铁路用时，${asOf}：${time}（${what}）`,
      sourceLink: (n) => `${n}条铁路时间`,
    },
    take: '下载数据',
    files: {
      'facts.csv': '全部数据，供电子表格使用',
      'facts.json': '全部数据，供程序使用',
      'sources.csv': '全部来源',
      'datapackage.json': '各表各列的含义与许可',
    },
    holes: '没有查到的',
    holesIntro: '这些空缺，一处也没有填。',
    editions: '更新记录',
    edition: (id) => `第${id}版`,
    unrecorded: (version) => `数据与最新一版有出入，引用时称为第${version}版。`,
  },
};
