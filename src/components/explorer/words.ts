import { numberWord } from '../../facts/number-words.ts';
import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Basis, City, Difference, Time, Verdict } from './model.ts';

/** Every word of the explorer that is not in the chapter. Numbers come in as formatted text. */
export interface ExplorerWords {
  label: string;
  /** Spoken after a choice: city, then each date with its minutes and verdict, then the change. */
  spoken: (
    city: string,
    dates: readonly (readonly [date: string, said: string])[],
    change: string,
  ) => string;
  search: string;
  searchHint: string;
  showAll: string;
  found: (n: number) => string;
  walk: string;
  nearer: (city: string) => string;
  farther: (city: string) => string;
  atNearest: string;
  atFarthest: string;
  from: string;
  to: string;
  notKnown: string;
  minutes: (n: string) => string;
  distance: (km: string) => string;
  promised: (hours: string) => string;
  noPromise: string;
  hours: (minutes: number) => string;
  hourShort: (n: number) => string;
  ring: (hours: string) => string;
  /** In a few letters, beside a mark. */
  short: Record<Basis, string>;
  /** As a sentence. */
  basis: Record<Basis, string>;
  verdict: (verdict: Verdict, minutes: string, ring: string) => string;
  verdictShort: (verdict: Verdict, minutes: string) => string;
  difference: (
    change: Difference,
    minutes: string,
    /** Of the later time: known, planned, or the last one found, of an earlier date. */
    standing: 'known' | 'planned' | 'carried',
  ) => string;
  cannotCompare: string;
  nothingNewer: string;
  byRoad: string;
  byRoadShort: string;
  /** Beside the mark of a value that only stands on. */
  carried: string;
  separator: string;
  by: (lines: string) => string;
  path: string;
  noPath: string;
  source: string;
  flight: (minutes: string, km: string) => string;
  /** Of the row of the flight in the drawing. */
  byAir: string;
  about: (minutes: string) => string;
  origin: string;
  table: string;
  tableCaption: string;
  city: string;
  limit: string;
  key: string;
  facts: string;
  cell: (minutes: string, basis: string) => string;
}

/** With a capital at its beginning. */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const words: Record<Locale, ExplorerWords> = {
  en: {
    label: 'Choose a city and two dates',
    spoken: (city, dates, change) =>
      `${city}. ${dates.map(([date, said]) => `${date}: ${said}`).join(' ')} ${change}`,
    search: 'City',
    searchHint: 'Type a name, or choose from the list, nearest first',
    showAll: 'Show all cities',
    found: (n) => (n === 0 ? 'No city of that name here' : n === 1 ? `${n} city` : `${n} cities`),
    walk: 'From the nearest to the farthest, in minutes',
    nearer: (city) => `Nearer: ${city}`,
    farther: (city) => `Farther: ${city}`,
    atNearest: 'The nearest city',
    atFarthest: 'The last city',
    from: 'First date',
    to: 'Second date',
    notKnown: 'not known',
    minutes: (n) => `${n} min`,
    distance: (km) => `${km} from Ningbo in a straight line.`,
    promised: (hours) => `Promised within ${hours}.`,
    noPromise: 'Named in none of the circles.',
    hours: (minutes) => `${numberWord(minutes / 60, 'en')} ${minutes === 60 ? 'hour' : 'hours'}`,
    hourShort: (n) => `${n} h`,
    ring: (hours) => `promised: ${hours}`,
    short: {
      measured: 'timetable',
      'upper-bound': 'at most',
      modelled: 'modelled',
      announced: 'announced',
      derived: 'derived',
    },
    basis: {
      measured: 'Measured: the fastest train in the timetable.',
      'upper-bound': 'Upper bound: the fastest train was not slower than this.',
      modelled: 'Modelled: the fastest route through the network, section by section.',
      announced: 'Announced: a time named for a line before any timetable.',
      derived: 'Derived: announced times added up.',
    },
    verdict: ({ kind, bound }, minutes, ring) => {
      if (kind === 'exact') return bound ? `Inside its ${ring}.` : `Exactly on its ${ring}.`;
      if (kind === 'over') return `${bound ? 'At most ' : ''}${minutes} over its ${ring}.`;
      return `${bound ? 'At least ' : ''}${minutes} inside its ${ring}.`;
    },
    verdictShort: ({ kind, bound }, minutes) => {
      if (kind === 'exact') return bound ? 'inside' : 'on the ring';
      if (kind === 'over') return `${bound ? '≤' : ''}${minutes} over`;
      return `${bound ? '≥' : ''}${minutes} inside`;
    },
    difference: (change, minutes, standing) => {
      if (change.kind === 'same') return 'No change between the two dates.';
      if (change.kind === 'unknown') return 'Upper bounds do not show which was faster.';
      const known = { exactly: '', 'at-least': 'at least ', 'at-most': 'at most ' }[change.known];
      const said = `${known}${minutes} ${change.kind}.`;
      if (standing === 'planned') return sentence(said.replace(/\.$/, ', if it comes as planned.'));
      return standing === 'carried' ? `By the last time found, ${said}` : sentence(said);
    },
    cannotCompare: 'One of the times is not known: no comparison.',
    nothingNewer: 'No newer time found: the earlier one stands.',
    byRoad: 'By road: no train ran.',
    byRoadShort: 'by road',
    carried: 'nothing newer found',
    separator: ' and the ',
    by: (lines) => `by the ${lines}`,
    path: 'Route',
    noPath: 'The stations on the route are not known.',
    source: 'Source',
    flight: (minutes, km) =>
      `By air: about ${minutes} in flight over ${km}, derived from the distance, without the ways to and from the airports.`,
    byAir: 'by air · derived',
    about: (minutes) => `about ${minutes}`,
    origin: 'Ningbo',
    table: 'All cities at all dates',
    tableCaption: 'Minutes by the fastest train from Ningbo, by date',
    city: 'City',
    limit: 'Promised within',
    facts: 'All facts and sources',
    cell: (minutes, basis) => `${minutes}, ${basis}`,
    key: 'Hollow: timetable before the plan. Solid: timetable after it. Dashed circle: announced. Dashed diamond: modelled or derived. Arrow: upper bound. Hollow triangle: time in the air alone, derived from the distance. Vermilion line: the promise.',
  },
  zh: {
    label: '选一座城市、两个日期',
    spoken: (city, dates, change) =>
      `${city}。${dates.map(([date, said]) => `${date}，${said}`).join('')}${change}`,
    search: '城市',
    searchHint: '输入地名，或从列表中选，由近及远',
    showAll: '列出全部城市',
    found: (n) => (n === 0 ? '这里没有这座城市' : `${n}座城市`),
    walk: '按所需时间，由近及远',
    nearer: (city) => `近一些：${city}`,
    farther: (city) => `远一些：${city}`,
    atNearest: '已是最近的城市',
    atFarthest: '已是最后一座城市',
    from: '先看',
    to: '再看',
    notKnown: '没有查到',
    minutes: (n) => `${n}分钟`,
    distance: (km) => `距宁波直线${km}。`,
    promised: (hours) => `规划要求：${hours}以内。`,
    noPromise: '不在规划的圈之列。',
    hours: (minutes) => `${numberWord(minutes / 60, 'zh')}小时`,
    hourShort: (n) => `${n}小时`,
    ring: (hours) => `规划${hours}`,
    short: {
      measured: '时刻表',
      'upper-bound': '上限',
      modelled: '模型推算',
      announced: '公布',
      derived: '相加得出',
    },
    basis: {
      measured: '实测：时刻表上最快的一班车。',
      'upper-bound': '上限：最快的一班车不会比这更慢。',
      modelled: '模型推算：沿线路逐段相加，取最快的走法。',
      announced: '公布：线路通车前对外公布的时间，尚无时刻表。',
      derived: '相加得出：把公布的几段时间相加。',
    },
    verdict: ({ kind, bound }, minutes, ring) => {
      if (kind === 'exact') return bound ? `在${ring}以内。` : `正好在${ring}上。`;
      if (kind === 'over') return `超出${ring}${bound ? '至多' : ''}${minutes}。`;
      return `在${ring}以内，${bound ? '至少' : ''}还余${minutes}。`;
    },
    verdictShort: ({ kind, bound }, minutes) => {
      if (kind === 'exact') return bound ? '在圈内' : '正好';
      if (kind === 'over') return `${bound ? '至多' : ''}超${minutes}`;
      return `${bound ? '至少' : ''}余${minutes}`;
    },
    difference: (change, minutes, standing) => {
      if (change.kind === 'same') return '前后没有变化。';
      if (change.kind === 'unknown') return '上限值之间看不出孰快孰慢。';
      const known = { exactly: '', 'at-least': '至少', 'at-most': '至多' }[change.known];
      const word = change.kind === 'faster' ? '快' : '慢';
      if (standing === 'planned') return `若如期实现，${known}${word}${minutes}。`;
      const last = standing === 'carried' ? '按最后查到的时间，' : '';
      return `${last}${known}${word}了${minutes}。`;
    },
    cannotCompare: '有一个时间没有查到，无法比较。',
    nothingNewer: '没有查到更新的时间，仍沿用此前的数值。',
    byRoad: '公路：当时不通火车。',
    byRoadShort: '公路',
    carried: '未见更新',
    separator: '、',
    by: (lines) => `经${lines}`,
    path: '路线',
    noPath: '途经车站没有查到。',
    source: '出处',
    flight: (minutes, km) => `乘飞机：按${km}的距离推算，空中约${minutes}，不含往返机场的时间。`,
    byAir: '乘飞机 · 推算',
    about: (minutes) => `约${minutes}`,
    origin: '宁波',
    table: '全部城市、全部日期',
    tableCaption: '从宁波出发，各个日期最快列车所需分钟数',
    city: '城市',
    limit: '规划要求',
    facts: '全部数据与来源',
    cell: (minutes, basis) => `${minutes}（${basis}）`,
    key: '空心：规划之前的时刻表。实心：规划之后的时刻表。虚线圆：公布的时间。虚线菱形：推算或相加。箭头：上限。空心三角：仅为空中时间，按距离推算。朱红线：规划要求。',
  },
};

/** "99 minutes" and "99", in the language's form. */
export const minutesText = (minutes: number, locale: Locale): string =>
  text({ value: minutes, unit: 'minutes' }, locale);
export const number = (value: number, locale: Locale): string =>
  text({ value, unit: 'minutes' }, locale, 'number');
export const kmText = (km: number, locale: Locale): string =>
  text({ value: km, unit: 'km' }, locale);

/** "≤54", "99": as it stands in the table. */
export const cellText = (time: Time, locale: Locale): string =>
  `${time.basis === 'upper-bound' ? '≤' : ''}${number(time.minutes, locale)}`;

/** "one-hour ring", "一小时圈". */
export const ringName = (city: City, locale: Locale): string => {
  const hours = city.limit === null ? '' : words[locale].hours(city.limit);
  return locale === 'en' ? `${hours.replace(/ hours?/, '')}-hour ring` : `${hours}圈`;
};
