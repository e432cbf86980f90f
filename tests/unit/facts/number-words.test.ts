import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capital, numberWord } from '../../../src/facts/number-words.ts';
import { numbersIn } from '../../../src/facts/numbers.ts';
import { locales } from '../../../src/i18n/locales.ts';

describe('numberWord(value, locale)', () => {
  test.each([
    [0, 'zero', '零'],
    [1, 'one', '一'],
    [2, 'two', '两'],
    [5, 'five', '五'],
    [10, 'ten', '十'],
    [12, 'twelve', '十二'],
    [20, 'twenty', '二十'],
    [22, 'twenty-two', '二十二'],
    [73, 'seventy-three', '七十三'],
    [100, 'one hundred', '一百'],
  ])('%d is %s, %s', (value, en, zh) => {
    expect(numberWord(value, 'en')).toBe(en);
    expect(numberWord(value, 'zh')).toBe(zh);
  });

  test('every value has a word of its own in each language', () => {
    for (const locale of locales) {
      const all = Array.from({ length: 101 }, (_, value) => numberWord(value, locale));
      expect(new Set(all).size).toBe(101);
    }
  });

  test('from eleven up the scanner finds the whole word as one numeral', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 100 }),
        fc.constantFrom(...locales),
        (value, locale) => {
          const word = numberWord(value, locale);
          const text = locale === 'en' ? `There were ${word} in all.` : `一共有${word}家。`;
          expect(numbersIn(text, locale).map((numeral) => numeral.text)).toEqual([word]);
        },
      ),
    );
  });

  test.each([-1, 101, 1.5, Number.NaN, Infinity])('%d has none', (value) => {
    for (const locale of locales) expect(() => numberWord(value, locale)).toThrow(RangeError);
  });
});

test('capital("seventy-three") begins a sentence, capital("五") is the same', () => {
  expect(capital('seventy-three')).toBe('Seventy-three');
  expect(capital('五')).toBe('五');
});
