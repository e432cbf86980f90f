import type { Locale } from '../i18n/locales.ts';
import { capital, numberWord } from './number-words.ts';

/**
 * What formatting needs of a fact. `value` is in the plain unit: RMB, kW, people, km; dates and names
 * are strings.
 */
export interface Figure {
  value: number | string;
  unit: string;
  asOf?: string;
  /** How a value that is neither a number nor a date is written. */
  words?: Record<Locale, string>;
  /** All digits are written, where the one rounding would make two different values look alike. */
  exact?: boolean;
}

/** A number with its decimal point moved by whole places, done on its digits and so exact. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds half away from zero to a number of decimals (negative: to tens, hundreds …), without binary
 * surprises such as 1.005.
 */
export function roundTo(value: number, decimals: number): number {
  // Adding 0 makes 0 of −0.
  return Math.sign(value) * shift(Math.round(shift(Math.abs(value), decimals)), -decimals) + 0;
}

/**
 * A plain number in the language's form; minus is a minus sign. `Intl` writes the same, but takes as long to
 * begin as all else that a chart's script does first.
 */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  const number = roundTo(value, decimals);
  const [whole, places] = String(Math.abs(number)).split('.') as [string, string?];
  // Chinese counts in ten thousands and newspapers set no mark every three digits.
  const grouped = locale === 'en' ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${number < 0 ? '−' : ''}${grouped}${places ? `.${places}` : ''}`;
}

/**
 * The one rounding of numbers of any size, the same for all languages: trillions to 10 billion, tens of
 * billions to 100 million, billions to 10 million, millions to 10 thousand, below that to one decimal.
 */
function rounded(value: number): number {
  const size = Math.abs(value);
  if (size >= 1e12) return roundTo(value, -10);
  if (size >= 1e10) return roundTo(value, -8);
  if (size >= 1e9) return roundTo(value, -7);
  if (size >= 1e6) return roundTo(value, -4);
  return roundTo(value, 1);
}

const scales: Record<Locale, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

/** A number with its scale word. The same digits stand in every language, at other points. */
function large(value: number, locale: Locale, exact = false): string {
  const number = exact ? value : rounded(value);
  const size = Math.abs(number);
  const [scale, word] = scales[locale].find(([least]) => size >= least) ?? [1, ''];
  // 829448人 stays whole, 904000人 is 90.4万人.
  if (size < 1e6 && number % 1000 !== 0) return formatNumber(number, locale, 1);
  return `${formatNumber(number / scale, locale, exact ? 12 : 4)}${word}`;
}

/**
 * Power, rounded alike in all languages: from 1 GW to 10 MW, from 0.1 GW to 1 MW, from 10 MW to 100 kW.
 * English in GW, in MW below 0.1 GW, in kW below 10 MW; Chinese in 万千瓦, below 10 MW in 千瓦.
 */
function power(kilowatts: number, locale: Locale): string {
  const size = Math.abs(kilowatts);
  const value = roundTo(kilowatts, size >= 1e6 ? -4 : size >= 1e5 ? -3 : size >= 1e4 ? -2 : 1);
  const step = Math.abs(value);
  if (step < 1e4) return `${formatNumber(value, locale)}${locale === 'zh' ? '千瓦' : ' kW'}`;
  if (locale === 'zh') return `${formatNumber(value / 1e4, locale)}万千瓦`;
  if (step < 1e5) return `${formatNumber(value / 1e3, locale)} MW`;
  return `${formatNumber(value / 1e6, locale, 3)} GW`;
}

let ordinals: Intl.PluralRules | undefined;
const ordinalEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** 9th, 11th, 22nd. */
function ordinal(value: number): string {
  ordinals ??= new Intl.PluralRules('en-GB', { type: 'ordinal' });
  return `${value}${ordinalEndings[ordinals.select(value)]}`;
}

const monthsEn = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
]; // prettier-ignore

/** A date at the precision it is known with: 2021, 2021-08, 2021-08-12, 2025-Q1, 2025-H1, 2021-2025. */
export function formatDate(date: string, locale: Locale): string {
  const en = locale === 'en';
  const range = /^(\d{4})-(\d{4})$/.exec(date);
  if (range) return en ? `${range[1]}–${range[2]}` : `${range[1]}—${range[2]}年`;
  const quarter = /^(\d{4})-Q(\d)$/i.exec(date);
  if (quarter) {
    const names = ['一', '二', '三', '四'];
    return en
      ? `${['first', 'second', 'third', 'fourth'][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
      : `${quarter[1]}年${names[Number(quarter[2]) - 1]}季度`;
  }
  const half = /^(\d{4})-H(\d)$/i.exec(date);
  if (half) {
    const first = half[2] === '1';
    return en
      ? `${first ? 'first' : 'second'} half of ${half[1]}`
      : `${half[1]}年${first ? '上' : '下'}半年`;
  }
  const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!day) return date === 'undated' && !en ? '日期不详' : date;
  const [, year, month, dayOfMonth] = day;
  if (!month) return en ? year! : `${year}年`;
  const monthNumber = Number(month);
  if (!en) return `${year}年${monthNumber}月${dayOfMonth ? `${Number(dayOfMonth)}日` : ''}`;
  return `${dayOfMonth ? `${Number(dayOfMonth)} ` : ''}${monthsEn[monthNumber - 1]} ${year}`;
}

/**
 * How a fact is written.
 *   full     number and unit: "RMB 1.73 trillion", "753 projects", "1.73万亿元"
 *   number   the number alone, with its scale word: "753", "1.73 trillion", "1.73万亿"
 *   word     a count as a word: "five", "五"; whole numbers from 0 to 100
 *   Word     the same at the beginning of a sentence: "Five"
 *   date     the moment the fact speaks of
 */
export const forms = ['full', 'number', 'word', 'Word', 'date'] as const;
export type Form = (typeof forms)[number];

/** Words for units; the key is the unit of the fact. From data/units.yaml. */
export type UnitWords = Record<
  string,
  { kind: string; en: { one: string; many: string }; zh: string }
>;

/**
 * One rounding and one form for every number on the site, in prose, labels and tables alike. Throws
 * on a unit without words, and on a word for a value that has none.
 */
export function formatFigure(
  figure: Figure,
  locale: Locale,
  units: UnitWords,
  form: Form = 'full',
): string {
  const { value, unit } = figure;
  if (form === 'date') return formatDate(figure.asOf ?? '', locale);
  if (figure.words) return figure.words[locale];
  if (typeof value === 'string') {
    return /^\d{4}(-|$)/.test(value) ? formatDate(value, locale) : value;
  }
  if (form === 'word') return numberWord(value, locale);
  if (form === 'Word') return capital(numberWord(value, locale));
  if (unit === 'year') return locale === 'en' ? String(value) : `${value}年`;
  if (unit === 'kW')
    return form === 'full'
      ? power(value, locale)
      : power(value, locale).replace(/ GW| MW| kW|千瓦/, '');
  const words = units[unit];
  // A rate of exchange is quoted with four decimals, a share with the two that the sources give.
  const decimals = { rate: 4, share: 2 }[words?.kind ?? ''];
  const number = decimals
    ? formatNumber(value, locale, decimals)
    : large(value, locale, figure.exact);
  if (form === 'number') return number;
  if (unit.startsWith('RMB') && words?.kind !== 'rate' && locale === 'en') {
    return `RMB ${number}${words?.en.many.replace(/^yuan/, '') ?? ''}`;
  }
  if (unit === 'USD') return locale === 'en' ? `US$${number}` : `${number}美元`;
  if (unit.startsWith('%') && unit !== '% points') return `${number}%`;
  if (!words) throw new Error(`Unit "${unit}" has no words. Add it to data/units.yaml.`);
  if (words.kind === 'order') return locale === 'en' ? ordinal(value) : `第${number}${words.zh}`;
  if (unit === 'one in' && locale === 'en') return `${words.en.one} ${number}`;
  if (locale === 'zh') return `${number}${words.zh}`;
  return `${number} ${value === 1 ? words.en.one : words.en.many}`;
}
