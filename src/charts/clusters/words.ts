import type { Locale } from '../../i18n/locales.ts';
import type { Cluster } from './model.ts';

/** Names short enough for a small circle, where the full one is not. */
const shortName: Record<string, Partial<Record<Locale, string>>> = {
  software: { en: 'Software, emerging services' },
  environment: { en: 'Energy saving, environment' },
  stationery: { en: 'Stationery, sport' },
};

export const nameOf = (cluster: Cluster, locale: Locale, short = false): string =>
  (short && shortName[cluster.id]?.[locale]) || cluster.name[locale];

/** Words inside the drawing. */
export interface DrawingWords {
  /** `year` where the source dates the promise. */
  each: (count: string, amount: string, year?: string) => string;
  together: (count: string, amount: string) => string;
  times: (amount: string, year?: string) => string;
  inAll: (count: string) => string;
  equals: (amount: string) => string;
  knownOf: (known: string, count: string) => string;
  notPublished: string;
  /** `long`: with a word on what the date is. */
  reported: (date: string, long: boolean) => readonly string[];
  /** Which year a solid disc stands for. */
  solid: (date: string) => string;
  daxie: string;
  /** `named`: with the name of the place, where there is room. */
  here: (amount: string, named: boolean) => readonly string[];
  refining: (part: string, whole: string) => string;
  waiting: (count: string) => string;
  km: (length: string) => string;
  derived: string;
  countUnknown: (year: string) => readonly string[];
  wanted: (count: string, year: string) => readonly [string, string];
  firstPromised: string;
  first: (years: string) => string;
  chains: (count: string) => readonly [what: string, missing: string];
  /** Name of a scheme and the year it dates from. */
  scheme: (name: string, year: string) => string;
  sum: (amount: string) => string;
  revenue: (amount: string, year: string) => string;
  output: (amount: string, year: string) => string;
  noSize: string;
  otherCount: (amount: string, year: string, now: string) => readonly string[];
  /** The same where it does not stand in the circle it speaks of. */
  otherCountOf: (amount: string, year: string, now: string) => readonly string[];
  /** Of the circles that are hatched and do not say it themselves. */
  hatched: (count: string) => string;
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    each: (count, amount, year) => `${count} clusters, ${amount} each${year ? ` by ${year}` : ''}`,
    together: (count, amount) => `${count} together: ${amount}`,
    times: (amount, year) => `× ${amount}${year ? ` by ${year}` : ''}`,
    inAll: (count) => `${count} promises, added up here`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `output known: ${known} of ${count}`,
    notPublished: 'not published',
    reported: (date, long) => (long ? ['reported in', date] : [date]),
    solid: (date) => `solid: ${date}`,
    daxie: 'Daxie',
    here: (amount, named) =>
      named
        ? [`more than ${amount}`, 'wanted in Hangzhou', 'Bay New Area']
        : ['more than', amount, 'wanted here'],
    refining: (part, whole) => `Zhenhai can refine ${part} of the city’s ${whole}`,
    waiting: (count) => `${count} clusters: place not found`,
    km: (length) => `${length} km`,
    derived: 'derived',
    countUnknown: (year) => [`${year} count`, 'not published'],
    wanted: (count, year) => [`${count} wanted`, `by ${year}`],
    firstPromised: 'Promised: the most single champions of any Chinese city',
    first: (years) => `First in China, ${years} running`,
    chains: (count) => [`${count} iconic industrial chains`, 'names not published'],
    scheme: (name, year) => `“${name}”, ${year}`,
    sum: (amount) => `output of ${amount} in all`,
    revenue: (amount, year) => `revenue of ${amount} by ${year}`,
    output: (amount, year) => `output of ${amount} by ${year}`,
    noSize: 'no size given for any one',
    otherCount: (amount, year, now) => [`${now}, a wider count than`, `the ${amount} of ${year}`],
    otherCountOf: (amount, year, now) => [
      `New materials: ${now} is a wider count`,
      `than the ${amount} of ${year}`,
    ],
    hatched: (count) => `${count} hatched: output not published`,
  },
  zh: {
    each: (count, amount, year) => `${count}个集群，${year ? `${year}` : ''}各${amount}`,
    together: (count, amount) => `${count}个合计${amount}`,
    times: (amount, year) => `× ${amount}${year ? `，${year}` : ''}`,
    inAll: (count) => `${count}个承诺相加`,
    equals: (amount) => `= ${amount}`,
    knownOf: (known, count) => `查到产值：${known}/${count}`,
    notPublished: '未公布',
    reported: (date) => [`${date}报道`],
    solid: (date) => `实心：${date}`,
    daxie: '大榭',
    here: (amount) => ['杭州湾新区', `目标超${amount}`],
    refining: (part, whole) => `镇海炼油能力\n${part}，\n全市${whole}`,
    waiting: (count) => `${count}个集群，地点没有查到`,
    km: (length) => `${length}公里`,
    derived: '推算',
    countUnknown: (year) => [`${year}年数量`, '未公布'],
    wanted: (count, year) => [`${year}`, `目标${count}家`],
    firstPromised: '规划：成为全国单项冠军最多的城市',
    first: (years) => `连续${years}居全国城市首位`,
    chains: (count) => [`${count}条标志性产业链`, '名称未公布'],
    scheme: (name, year) => `“${name}”（${year}年）`,
    sum: (amount) => `产值合计${amount}`,
    revenue: (amount, year) => `${year}营业收入${amount}`,
    output: (amount, year) => `${year}规上工业产值${amount}`,
    noSize: '各集群规模未列',
    otherCount: (amount, year, now) => [`${now}，口径宽于`, `${year}的${amount}`],
    otherCountOf: (amount, year, now) => [`新材料${now}的口径`, `宽于${year}的${amount}`],
    hatched: (count) => `斜线${count}个：产值未公布`,
  },
};
