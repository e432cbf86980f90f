import type { Locale } from '../i18n/locales.ts';

/**
 * What formatting needs of a fact. `value` is in the plain unit: RMB, kW, people, km; dates and names
 * are strings.
 */
export interface Figure {
  value: number | string;
  unit: string;
  asOf?: string;
}

/** Rounds half away from zero to a number of decimals, without binary surprises such as 1.005. */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(scaled)}e-${decimals}`);
}

const decimal: Record<Locale, (decimals: number) => Intl.NumberFormat> = {
  en: (d) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: d }),
  zh: (d) => new Intl.NumberFormat('zh-CN', { maximumFractionDigits: d, useGrouping: true }),
};

/** A plain number in the language's form; minus is a minus sign. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return decimal[locale](decimals).format(roundTo(value, decimals)).replace('-', '−');
}

/**
 * Large numbers, rounded once for all languages: trillions to 10 billion, billions to 100 million,
 * millions to 10 thousand, thousands exact. The same digits stand in both languages, at other points.
 */
function large(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (locale === 'en') {
    if (size >= 1e12) return `${formatNumber(value / 1e12, locale)} trillion`;
    if (size >= 1e9) return `${formatNumber(value / 1e9, locale, 1)} billion`;
    if (size >= 1e6) return `${formatNumber(value / 1e6, locale)} million`;
    return formatNumber(value, locale, 1);
  }
  if (size >= 1e12) return `${formatNumber(value / 1e12, locale)}万亿`;
  if (size >= 1e9) return `${formatNumber(roundTo(value / 1e9, 1) * 10, locale)}亿`;
  if (size >= 1e8) return `${formatNumber(value / 1e8, locale)}亿`;
  if (size >= 1e6) return `${formatNumber(roundTo(value / 1e6, 2) * 100, locale)}万`;
  if (size >= 1e5 && value % 1000 === 0) return `${formatNumber(value / 1e4, locale)}万`;
  return formatNumber(value, locale, 1);
}

/** Power: English in GW (MW below 0.1 GW), Chinese in 万千瓦, both to 10,000 kW at least. */
function power(kilowatts: number, locale: Locale): string {
  if (locale === 'zh') {
    if (kilowatts < 1e4) return `${formatNumber(kilowatts, locale)}千瓦`;
    return `${formatNumber(kilowatts / 1e4, locale, kilowatts < 1e6 ? 2 : 0)}万千瓦`;
  }
  if (kilowatts >= 1e5) return `${formatNumber(kilowatts / 1e6, locale)} GW`;
  return `${formatNumber(kilowatts / 1e3, locale)} MW`;
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
  if (!day) return date;
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
 *   date     the moment the fact speaks of
 */
export const forms = ['full', 'number', 'date'] as const;
export type Form = (typeof forms)[number];

/** Words for units; the key is the unit of the fact. From data/units.yaml. */
export type UnitWords = Record<
  string,
  { kind: string; en: { one: string; many: string }; zh: string }
>;

/** One rounding and one form for every number on the site, in prose, labels and tables alike. */
export function formatFigure(
  figure: Figure,
  locale: Locale,
  units: UnitWords,
  form: Form = 'full',
): string {
  const { value, unit } = figure;
  if (form === 'date') return formatDate(figure.asOf ?? '', locale);
  if (typeof value === 'string') {
    return /^\d{4}(-|$)/.test(value) ? formatDate(value, locale) : value;
  }
  if (unit === 'year') return locale === 'en' ? String(value) : `${value}年`;
  if (unit === 'kW')
    return form === 'full'
      ? power(value, locale)
      : power(value, locale).replace(/ GW| MW|千瓦/, '');
  const number = large(value, locale);
  if (form === 'number') return number;
  const words = units[unit];
  if (unit.startsWith('RMB') && words?.kind !== 'rate' && locale === 'en') {
    return `RMB ${number}${words?.en.many.replace(/^yuan/, '') ?? ''}`;
  }
  if (unit === 'USD') return locale === 'en' ? `US$${number}` : `${number}美元`;
  if (unit.startsWith('%')) return `${number}%`;
  if (!words) throw new Error(`Unit "${unit}" has no words. Add it to data/units.yaml.`);
  if (locale === 'zh') return `${number}${words.zh}`;
  return `${number} ${value === 1 ? words.en.one : words.en.many}`;
}
