import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatFigure, formatNumber, roundTo } from '../../../src/facts/format.ts';
import type { Figure, Form, UnitWords } from '../../../src/facts/format.ts';
import { text } from '../../../src/facts/text.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };
import units from '../../../src/generated/units.json' with { type: 'json' };
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const figure = (value: number | string, unit: string, asOf?: string): Figure => ({
  value,
  unit,
  asOf,
});
const written = (value: number | string, unit: string, locale: Locale, form?: Form): string =>
  formatFigure(figure(value, unit), locale, units as UnitWords, form);

const scaleWords: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['GW', 1e6],
  ['MW', 1e3],
];

/** The number a reader takes from a text: "RMB 1.73 trillion" → 1730000000000. */
function readBack(words: string): number {
  const found = /−?\d[\d,]*(\.\d+)?/.exec(words)![0].replaceAll(',', '').replace('−', '-');
  const scale = scaleWords.find(([word]) => words.includes(word))?.[1] ?? 1;
  return Number((Number(found) * scale).toPrecision(12));
}

/** The digits of a text without its point, and without zeros that only hold the place. */
const digits = (words: string): string =>
  words.replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '');

describe('roundTo(value, decimals)', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1_244_999, -4, 1_240_000],
    [1_245_000, -4, 1_250_000],
    [4e-7, 6, 0],
    [6e-7, 6, 1e-6],
    [2.5e21, -20, 2.5e21],
  ])('roundTo(%d, %d) is %d', (value, decimals, expected) =>
    expect(roundTo(value, decimals)).toBe(expected),
  );

  test('roundTo(−0.001, 2) is 0, not −0', () => expect(roundTo(-0.001, 2)).toBe(0));

  test('roundTo(roundTo(x, d), d) is roundTo(x, d), and at most half a step away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: -4, max: 4 }),
        (value, decimals) => {
          const once = roundTo(value, decimals);
          expect(roundTo(once, decimals)).toBe(once);
          const step = 10 ** -decimals;
          expect(Math.abs(once - value)).toBeLessThanOrEqual(step / 2 + 1e-6);
        },
      ),
    );
  });
});

describe('formatNumber(value, locale)', () => {
  test.each([
    [10_000, '10,000', '10000'],
    [2149, '2,149', '2149'],
    [-9.9, '−9.9', '−9.9'],
    [-0.001, '0', '0'],
    [0.125, '0.13', '0.13'],
  ])('formatNumber(%d) is %s in English and %s in Chinese', (value, en, zh) => {
    expect(formatNumber(value, 'en')).toBe(en);
    expect(formatNumber(value, 'zh')).toBe(zh);
  });

  test('writes any number as Intl does', () => {
    const numbers = fc.double({ min: -1e13, max: 1e13, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, maximumFractionDigits) => {
        for (const [locale, tag, useGrouping] of [
          ['en', 'en-GB', true],
          ['zh', 'zh-CN', false],
        ] as const) {
          const intl = new Intl.NumberFormat(tag, { maximumFractionDigits, useGrouping });
          const wanted = intl.format(roundTo(value, maximumFractionDigits)).replace('-', '−');
          expect(formatNumber(value, locale, maximumFractionDigits)).toBe(wanted);
        }
      }),
    );
  });
});

describe('formatFigure(figure, locale, units)', () => {
  test.each([
    // money
    [1.73e12, 'RMB', 'RMB 1.73 trillion', '1.73万亿元'],
    [1.87e12, 'RMB', 'RMB 1.87 trillion', '1.87万亿元'],
    [3.61e11, 'RMB', 'RMB 361 billion', '3610亿元'],
    [7.25e10, 'RMB', 'RMB 72.5 billion', '725亿元'],
    [2.3e9, 'RMB', 'RMB 2.3 billion', '23亿元'],
    [5.3e8, 'RMB', 'RMB 530 million', '5.3亿元'],
    [2.68e11, 'USD', 'US$268 billion', '2680亿美元'],
    [3.46e11, 'RMB/year', 'RMB 346 billion a year', '3460亿元/年'],
    [140_000, 'RMB/person', 'RMB 140,000 a person', '14万元/人'],
    [28_532, 'RMB/person', 'RMB 28,532 a person', '28532元/人'],
    [6.4516, 'RMB per USD', '6.4516 yuan to the dollar', '6.4516元/美元'],
    // power
    [6_000_000, 'kW', '6 GW', '600万千瓦'],
    [730_000, 'kW', '0.73 GW', '73万千瓦'],
    [10_244_500, 'kW', '10.24 GW', '1024万千瓦'],
    [1_062_200, 'kW', '1.06 GW', '106万千瓦'],
    [254_200, 'kW', '0.254 GW', '25.4万千瓦'],
    [504_000, 'kW', '0.504 GW', '50.4万千瓦'],
    [99_990, 'kW', '0.1 GW', '10万千瓦'],
    [45_500, 'kW', '45.5 MW', '4.55万千瓦'],
    [5000, 'kW', '5,000 kW', '5000千瓦'],
    [3.12e9, 'kWh/year', '3.12 billion kWh a year', '31.2亿千瓦时/年'],
    // counts
    [753, 'projects', '753 projects', '753个'],
    [1, 'projects', '1 project', '1个'],
    [6656, 'enterprises', '6,656 firms', '6656家'],
    [10_000, 'enterprises', '10,000 firms', '1万家'],
    [9_404_283, 'people', '9.4 million people', '940万人'],
    [1_041_285, 'people', '1.04 million people', '104万人'],
    [904_000, 'people', '904,000 people', '90.4万人'],
    [829_448, 'people', '829,448 people', '829448人'],
    [28_720_000, 'TEU', '28.72 million TEU', '2872万标准箱'],
    [43_000_000, 'TEU', '43 million TEU', '4300万标准箱'],
    [123_456_789, 'TEU', '123.46 million TEU', '1.2346亿标准箱'],
    [388_000_000, 'journeys', '388 million journeys', '3.88亿人次'],
    [1.224e9, 'tonnes', '1.22 billion tonnes', '12.2亿吨'],
    [999_999_999, 'tonnes', '1 billion tonnes', '10亿吨'],
    [999_999.97, 'tonnes', '1 million tonnes', '100万吨'],
    // lengths and times
    [700, 'km', '700 km', '700公里'],
    [55.475, 'km', '55.5 km', '55.5公里'],
    [1424, 'm', '1,424 m', '1424米'],
    [595.5, 'km²', '595.5 km²', '595.5平方公里'],
    [99, 'minutes', '99 minutes', '99分钟'],
    [1, 'hours', '1 hour', '1小时'],
    [350, 'km/h', '350 km/h', '350公里/小时'],
    // shares
    [25, '%', '25%', '25%'],
    [92.76, '%', '92.76%', '92.76%'],
    [-9.9, '%', '−9.9%', '−9.9%'],
    [-0.004, '%', '0%', '0%'],
    [5.9, '%/year', '5.9%', '5.9%'],
    [3.5, '% points', '3.5 percentage points', '3.5个百分点'],
    // order
    [1, 'rank', '1st', '第1位'],
    [2, 'rank', '2nd', '第2位'],
    [3, 'rank', '3rd', '第3位'],
    [9, 'rank', '9th', '第9位'],
    [11, 'rank', '11th', '第11位'],
    [14, 'ordinal', '14th', '第14'],
    [3, 'one in', 'one in 3', '3分之一'],
    // dates and words
    [2027, 'year', '2027', '2027年'],
    ['2021-08-12', 'date', '12 August 2021', '2021年8月12日'],
    ['2021-2025', 'date', '2021–2025', '2021—2025年'],
    ['planned', 'text', 'planned', 'planned'],
  ])('%j in %s is "%s", "%s"', (value, unit, en, zh) => {
    expect(written(value, unit, 'en')).toBe(en);
    expect(written(value, unit, 'zh')).toBe(zh);
  });

  test.each([
    [753, 'projects', '753', '753'],
    [1.73e12, 'RMB', '1.73 trillion', '1.73万亿'],
    [6_000_000, 'kW', '6', '600万'],
    [45_500, 'kW', '45.5', '4.55万'],
    [5000, 'kW', '5,000', '5000'],
    [25, '%', '25', '25'],
    [9, 'rank', '9', '9'],
    [6.4516, 'RMB per USD', '6.4516', '6.4516'],
    [2027, 'year', '2027', '2027年'],
  ])('%j in %s, form "number", is "%s", "%s"', (value, unit, en, zh) => {
    expect(written(value, unit, 'en', 'number')).toBe(en);
    expect(written(value, unit, 'zh', 'number')).toBe(zh);
  });

  test('form "date" is the moment the fact speaks of', () => {
    const seen = figure(608, 'km', '2023-09');
    expect(formatFigure(seen, 'en', {}, 'date')).toBe('September 2023');
    expect(formatFigure(seen, 'zh', {}, 'date')).toBe('2023年9月');
  });

  test('a value of words is written with the words of its language', () => {
    const seen = { ...figure('planned', 'text'), words: { en: 'planned', zh: '规划中' } };
    expect(formatFigure(seen, 'en', {})).toBe('planned');
    expect(formatFigure(seen, 'zh', {})).toBe('规划中');
  });

  test('a unit without words is refused by name', () => {
    expect(() => formatFigure(figure(3, 'furlongs'), 'en', units as UnitWords)).toThrow(
      'Unit "furlongs" has no words. Add it to data/units.yaml.',
    );
  });

  const value = fc.oneof(
    fc.double({ min: -9e14, max: 9e14, noNaN: true }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    // Whole thousands, where Chinese changes its scale.
    fc.integer({ min: -5000, max: 5000 }).map((n) => n * 1000),
  );

  test('the same value shows the same digits in both languages', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('people', 'RMB', 'kW', 'km', '%'), (number, unit) => {
        const [en, zh] = [written(number, unit, 'en'), written(number, unit, 'zh')];
        expect(digits(zh), `${en} / ${zh}`).toBe(digits(en));
        expect(readBack(zh), `${en} / ${zh}`).toBe(readBack(en));
      }),
      { numRuns: 1000 },
    );
  });

  test('what is written is never more than half a percent, or half of one decimal, off', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('people', 'kW'), (number, unit) => {
        const off = Math.abs(readBack(written(number, unit, 'en')) - number);
        expect(off).toBeLessThanOrEqual(Math.max(0.05, Math.abs(number) * 0.005) * (1 + 1e-9));
      }),
      { numRuns: 1000 },
    );
  });

  test('a negative value is written with a minus sign, never with a hyphen', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e13, max: -1, noNaN: true }), (number) => {
        for (const locale of locales) {
          for (const unit of ['RMB', 'kW', '%', 'km']) {
            expect(written(number, unit, locale)).toMatch(/^[^-\d]*−\d[^-]*$/);
          }
        }
      }),
    );
  });
});

describe('text(fact, locale), of every fact of the project', () => {
  test('reads back to the same number in both languages', () => {
    const numbers = facts.filter((fact) => typeof fact.value === 'number');
    expect(numbers.length).toBeGreaterThan(400);
    for (const fact of numbers) {
      const [en, zh] = [text(fact as Figure, 'en'), text(fact as Figure, 'zh')];
      expect(readBack(zh), `${fact.id}: ${en} / ${zh}`).toBe(readBack(en));
    }
  });

  test('has neither space at its ends nor a placeholder', () => {
    for (const fact of facts) {
      for (const locale of locales) {
        const found = text(fact as Figure, locale);
        expect(found, fact.id).toMatch(/\S/);
        expect(found, fact.id).toBe(found.trim());
        expect(found, fact.id).not.toMatch(/undefined|NaN|null/);
      }
    }
  });
});

describe('formatDate(date, locale)', () => {
  test.each([
    ['2021', '2021', '2021年'],
    ['2021-08', 'August 2021', '2021年8月'],
    ['2021-08-02', '2 August 2021', '2021年8月2日'],
    ['2025-12-31', '31 December 2025', '2025年12月31日'],
    ['2025-Q1', 'first quarter of 2025', '2025年一季度'],
    ['2025-Q4', 'fourth quarter of 2025', '2025年四季度'],
    ['2025-H1', 'first half of 2025', '2025年上半年'],
    ['2025-H2', 'second half of 2025', '2025年下半年'],
    ['2021-2025', '2021–2025', '2021—2025年'],
    ['undated', 'undated', '日期不详'],
  ])('formatDate("%s") is "%s", "%s"', (date, en, zh) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'zh')).toBe(zh);
  });
});

describe('formatFigure(figure, locale, units, "word"), "Word"', () => {
  test.each<[number, string, string, string, string]>([
    [5, 'areas', 'five', 'Five', '五'],
    [2, 'networks', 'two', 'Two', '两'],
    [12, 'clusters', 'twelve', 'Twelve', '十二'],
    [78, 'projects', 'seventy-eight', 'Seventy-eight', '七十八'],
  ])('%d %s is %s, %s, %s', (value, unit, word, capital, zh) => {
    expect(written(value, unit, 'en', 'word')).toBe(word);
    expect(written(value, unit, 'en', 'Word')).toBe(capital);
    expect(written(value, unit, 'zh', 'word')).toBe(zh);
    expect(written(value, unit, 'zh', 'Word')).toBe(zh);
  });

  test('refuses what has no word', () => {
    expect(() => written(753, 'projects', 'en', 'word')).toThrow(RangeError);
    expect(() => written(0.5, 'hours', 'zh', 'Word')).toThrow(RangeError);
  });
});
