import type { Locale } from '../i18n/locales.ts';

interface SeoWords {
  /** What the story is called where its name alone would say too little: results of a search, a shared link. */
  headline: string;
  /** The data as a work of their own. */
  dataTitle: string;
  dataDescription: string;
  feedTitle: string;
  feedDescription: string;
  edition: (version: string) => string;
}

/** Words that machines pass on to people. */
export const seoWords: Record<Locale, SeoWords> = {
  en: {
    headline: 'Ballast: what Ningbo promised for five years, and what came of it',
    dataTitle: 'Ballast: promises and results of Ningbo’s five-year plan',
    dataDescription:
      'Every number of the story with its source: promises, starting points and results, travel times, and the tables behind the drawings.',
    feedTitle: 'Ballast: new editions',
    feedDescription: 'What changed in the data and in the story.',
    edition: (version) => `Edition ${version}`,
  },
  zh: {
    headline: '压舱石：宁波五年承诺了什么，兑现了什么',
    dataTitle: '压舱石：宁波五年规划的承诺与结果',
    dataDescription: '正文每个数字及其出处：承诺、起点与结果，旅行时间，以及各图所用的表格。',
    feedTitle: '压舱石：版本更新',
    feedDescription: '数据与正文有哪些改动。',
    edition: (version) => `第${version}版`,
  },
};
