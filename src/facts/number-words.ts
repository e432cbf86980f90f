import type { Locale } from '../i18n/locales.ts';

const ones = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven',
  'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const signs = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function english(value: number): string {
  if (value === 100) return 'one hundred';
  const below = ones[value];
  if (below !== undefined) return below;
  const ten = tens[Math.floor(value / 10) - 2]!;
  return value % 10 ? `${ten}-${ones[value % 10]}` : ten;
}

function chinese(value: number): string {
  if (value === 100) return '一百';
  // A count stands before a measure word, where two is 两.
  if (value === 2) return '两';
  if (value <= 10) return signs[value]!;
  const ten = value < 20 ? '' : signs[Math.floor(value / 10)]!;
  return `${ten}十${value % 10 ? signs[value % 10]! : ''}`;
}

const writers: Record<Locale, (value: number) => string> = { en: english, zh: chinese };

/**
 * A count in words: "five", "seventy-three"; 五, 七十三. Two is 两 in Chinese, since a measure word
 * follows. Throws RangeError for anything but a whole number from 0 to 100: larger ones and parts are
 * written in digits.
 */
export function numberWord(value: number, locale: Locale): string {
  if (!Number.isInteger(value) || value < 0 || value > 100) {
    throw new RangeError(
      `${value} has no word; only whole numbers from 0 to 100 do, so write it in digits.`,
    );
  }
  return writers[locale](value);
}

/** With a capital at the front, where a sentence begins; Chinese has none. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
