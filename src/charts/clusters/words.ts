import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../kit/chart.ts';
import type { Cluster } from './model.ts';
import { states } from './states.ts';
import type { State } from './states.ts';

/** Names short enough for a small circle, where the full one is not. */
const shortName: Record<string, Partial<Record<Locale, string>>> = {
  environment: { en: 'Energy saving, environment' },
  stationery: { en: 'Stationery, sports goods' },
};

export const nameOf = (cluster: Cluster, locale: Locale, short = false): string =>
  (short && shortName[cluster.id]?.[locale]) || cluster.name[locale];

/** Words inside the drawing. */
export interface DrawingWords {
  each: (count: string, amount: string) => string;
  together: (amount: string) => string;
  times: (amount: string) => string;
  equals: (amount: string) => string;
  knownOf: (known: string, count: string) => string;
  notPublished: string;
  otherCount: (amount: string, year: string, now: string) => readonly string[];
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    each: (count, amount) => `${count} clusters, ${amount} each`,
    together: (amount) => `together ${amount}`,
    times: (amount) => `× ${amount}`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `output known: ${known} of ${count}`,
    notPublished: 'not published',
    otherCount: (amount, year, now) => [`${now} has a wider scope than`, `the ${amount} of ${year}`],
  },
  zh: {
    each: (count, amount) => `${count}个集群，每个${amount}`,
    together: (amount) => `合计${amount}`,
    times: (amount) => `× ${amount}`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `${count}个中查到产值${known}个`,
    notPublished: '未公布',
    otherCount: (amount, year, now) => [`${now}口径宽于`, `${year}的${amount}`],
  },
};

const todo = (w: string) => Object.fromEntries(states.map((s) => [s, w])) as Record<State, string>;
export const words: Record<Locale, Words<State>> = {
  en: { title: 'x', alt: todo('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), source: todo('City scheme “246”, 2019; China Daily, March 2020.') },
  zh: { title: 'x', alt: todo('xxxxxxxxxxxxxxxxxxxxxxxxxxx'), source: todo('宁波市“246”方案，2019年；中国日报，2020年3月。') },
};
