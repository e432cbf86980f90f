import type { Locale } from '../i18n/locales.ts';

/** The words around an embedded chart, in one language. Counts, days and numbers come as text. */
interface EmbedWords {
  /** What the site is, before the title of the chart. */
  from: string;
  more: string;
  sources: string;
  credit: (edition: string, day: string) => string;
  steps: string;
  previous: string;
  next: string;
  /** Where one step stands, for the name of its dot. */
  step: (index: number, count: number, headline: string) => string;
  /** To an article that was written with an earlier edition. */
  edition: {
    unchanged: (now: string, then: string) => string;
    changed: (now: string, then: string, changes: string) => string;
    unknown: (now: string) => string;
    change: (what: string, from: string, to: string) => string;
    between: string;
  };
}

export const embedWords: Record<Locale, EmbedWords> = {
  en: {
    from: 'Ballast',
    more: 'Read on in the story',
    sources: 'All figures and sources',
    credit: (edition, day) => `Ballast, CC BY 4.0. Edition ${edition}, data of ${day}.`,
    steps: 'Steps of this chart',
    previous: 'Previous step',
    next: 'Next step',
    step: (index, count, headline) => `${index} of ${count}: ${headline}`,
    edition: {
      unchanged: (now, then) =>
        `Figures of edition ${now}. This article was written with edition ${then}; no figure of this chart has changed since.`,
      changed: (now, then, changes) =>
        `Figures of edition ${now}. This article was written with edition ${then}; changed since: ${changes}.`,
      unknown: (now) =>
        `Figures of edition ${now}. This article names an edition that does not exist.`,
      change: (what, from, to) => `${what}, ${from} then, ${to} now`,
      between: '; ',
    },
  },
  zh: {
    from: '压舱石',
    more: '在正文中接着读',
    sources: '全部数据与来源',
    credit: (edition, day) => `《压舱石》，CC BY 4.0。第${edition}版，数据截至${day}。`,
    steps: '本图各步',
    previous: '上一步',
    next: '下一步',
    step: (index, count, headline) => `第${index}步，共${count}步：${headline}`,
    edition: {
      unchanged: (now, then) =>
        `图中数据为第${now}版；文章写作时为第${then}版，此后本图数据没有变动。`,
      changed: (now, then, changes) =>
        `图中数据为第${now}版；文章写作时为第${then}版，此后有变动：${changes}。`,
      unknown: (now) => `图中数据为第${now}版；文章标明的版本并不存在。`,
      change: (what, from, to) => `${what}，原为${from}，现为${to}`,
      between: '；',
    },
  },
};
