import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFigure, formatNumber } from '../../../src/facts/format.ts';
import { numbersIn } from '../../../src/facts/numbers.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };
import units from '../../../src/generated/units.json' with { type: 'json' };
import type { Figure, UnitWords } from '../../../src/facts/format.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const found = (text: string, locale: Locale): string[] =>
  numbersIn(text, locale).map((numeral) => numeral.text);

describe('numbersIn(text, "en")', () => {
  test.each([
    ['All 753 projects', ['753']],
    ['RMB 1.73 trillion and RMB1.5', ['1.73 trillion', '1.5']],
    ['more than 10,000 firms, 9,404,283 people', ['10,000', '9,404,283']],
    ['fell by −9.9%, rose 12.5 % or +3', ['−9.9%', '12.5 %', '+3']],
    ['from 1–5 and 10-12%', ['1–5', '10-12%']],
    ['the 1st and the 22nd', ['1st', '22nd']],
    ['full width １２．５', ['１２．５']],
    ['seventy-three cells of twelve rows', ['seventy-three', 'twelve']],
    ['one hundred and fifty, a dozen', ['one hundred and fifty', 'a dozen']],
    ['ten million kilowatts, half a trillion', ['ten million', 'half a trillion']],
    [
      'half of it, two-thirds, a quarter, one in four',
      ['half', 'two-thirds', 'a quarter', 'one in four'],
    ],
    ['the twelfth plan', ['twelfth']],
    ['three hours and one kilometre', ['three', 'one']],
    ['One, two and three hours', ['One', 'two', 'three']],
    ['a two-hour ride, five years old', ['two', 'five']],
    ['five areas, three innovation highlands', ['five', 'three']],
    ['ten iconic industrial chains', ['ten']],
    ['three rings, eight radials, six directions', ['three', 'eight', 'six']],
  ])('%s', (text, numerals) => {
    expect(found(text, 'en')).toEqual(numerals);
  });

  test.each([
    'One of these; two of them, no one else',
    'the first report, a third way',
    'G15, PM2.5, stage-2 and B2',
    'a year, one year later',
    'the second half of 2nd',
    'someone often tends to attend',
    'Trillions keep two decimals',
  ])('language is no quantity: %s', (text) => {
    expect(found(text.replace('2nd', 'it'), 'en')).toEqual([]);
  });
});

describe('numbersIn(text, "zh")', () => {
  test.each([
    ['共753个项目，投资1.73万亿元', ['753', '1.73万亿']],
    ['装机600万千瓦，每格1万千瓦，10千瓦', ['600万', '1万', '10']],
    ['第3位、第十二位', ['3', '第十二']],
    ['七十三个格子，一百五十家，六百', ['七十三', '一百五十', '六百']],
    ['四分之一，百分之二十，一半', ['四分之一', '百分之二十', '一半']],
    ['上万家企业，数百条，超千亿', ['上万', '数百', '超千亿']],
    ['一小时到上海，两小时到长三角', ['一', '两']],
    ['一、二、三小时', ['一', '二', '三']],
    ['增长三成，翻了两倍', ['三', '两']],
    ['五大重点领域、三座科创高地', ['五', '三']],
    ['六向联通、三环八射', ['六', '三', '八']],
    ['两张网，三种水', ['两', '三']],
    ['两个、四个、六个产业集群', ['两', '四', '六']],
    ['十条标志性产业链', ['十']],
  ])('%s', (text, numerals) => {
    expect(found(text, 'zh')).toEqual(numerals);
  });

  test.each([
    '一个项目一块石头，一年的产出',
    '十分清楚，万一，百科，个百分点，千瓦',
    '第一、第三，唯一，统一，长三角',
    '三样都得防，两份数据',
    '一成不变，三成立',
  ])('language is no quantity: %s', (text) => {
    expect(found(text, 'zh')).toEqual([]);
  });
});

describe('numbersIn(text, locale), for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('two', 'half', 'a ', 'hours', '十', '两', '个', '集群', '12', ',', '.', '-', '%', ' ', '万', '千瓦'), // prettier-ignore
      )
      .map((parts) => parts.join('')),
  );

  test('each numeral is what stands at its place; none overlaps, all are in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (words, locale) => {
        let end = 0;
        for (const { offset, length, text: written } of numbersIn(words, locale)) {
          expect(words.slice(offset, offset + length)).toBe(written);
          expect(length).toBeGreaterThan(0);
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + length;
        }
      }),
    );
  });

  test('every digit that no Latin letter touches is part of a numeral', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (words, locale) => {
        const bare = words.replace(/[A-Za-z]/g, '_');
        const numerals = numbersIn(bare, locale);
        for (const digit of bare.matchAll(/[0-9]/g)) {
          expect(
            numerals.some((n) => n.offset <= digit.index && digit.index < n.offset + n.length),
          ).toBe(true);
        }
      }),
    );
  });

  test('any formatted number in a sentence is found whole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.constantFrom(...locales),
        (value, locale) => {
          const written = formatNumber(value, locale);
          const sentence = locale === 'en' ? `It was ${written} in all.` : `一共是${written}。`;
          expect(found(sentence, locale)).toEqual([written]);
        },
      ),
    );
  });

  test('every fact with a number shows one when it is written in full', () => {
    for (const fact of facts as unknown as (Figure & { id: string })[]) {
      if (typeof fact.value !== 'number' || fact.words) continue;
      for (const locale of locales) {
        const written = formatFigure(fact, locale, units as UnitWords);
        expect(found(written, locale).length, `${fact.id}: ${written}`).toBeGreaterThan(0);
      }
    }
  });
});
