/** Numbers as prose writes them, so that a statement can be held against its value. */

const ENGLISH_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const CHINESE_WORDS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  GW: 1e6,
  MW: 1e3,
  万亿: 1e12,
  亿: 1e8,
  万: 1e4,
};

const FIGURE = /(\d[\d,]*(?:\.\d+)?)\s?(thousand|million|billion|trillion|GW|MW|万亿|亿|万)?/g;

/**
 * Every number a sentence can be read to name, in plain units: "RMB 1.73 trillion" gives 1.73e12,
 * "600万千瓦" gives 6e6 (kW), "seventh" and "七" give 7. Power is in kW.
 */
export function quantities(sentence: string): number[] {
  const found: number[] = [];
  for (const [, digits = '', scale] of sentence.matchAll(FIGURE)) {
    const number = Number(digits.replaceAll(',', ''));
    // "2万亿" can only be the large number, never 2.
    found.push(
      scale === undefined ? number : Number(`${number}e${Math.log10(SCALES[scale] ?? 1)}`),
    );
  }
  const ordinals: Record<string, string> = { five: 'fifth', nine: 'ninth', one: 'first', two: 'second|both|twice', three: 'third', eight: 'eighth' }; // prettier-ignore
  for (const [index, word] of ENGLISH_WORDS.entries()) {
    const forms = `${word}|${ordinals[word] ?? `${word}th`}`;
    if (new RegExp(`\\b(${forms})\\b`, 'i').test(sentence)) found.push(index + 1);
  }
  for (const [index, word] of CHINESE_WORDS.entries()) {
    if (sentence.includes(word)) found.push(index + 1);
  }
  if (sentence.includes('两') || sentence.includes('双')) found.push(2);
  return found;
}

/** True when a sentence names the value, rounded by half a percent at most; signs are left out. */
export function names(sentence: string, value: number): boolean {
  const size = Math.abs(value);
  return quantities(sentence).some((quantity) => Math.abs(quantity - size) <= size * 0.005);
}
