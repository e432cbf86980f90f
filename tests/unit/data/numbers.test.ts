import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, derive } from '../../../scripts/lib/derive.ts';
import { constantName } from '../../../scripts/lib/names.ts';
import { allowed, distance } from '../../../scripts/lib/nearest.ts';
import { names } from '../../../scripts/lib/quantities.ts';
import { isMoment } from '../../../scripts/schema.ts';

const numbers = (...values: number[]) => values.map((value) => ({ value, share: false }));

describe('derive(op, inputs, share)', () => {
  it('adds, takes away, divides and multiplies in the order of the inputs', () => {
    expect(derive('sum', numbers(1, 2, 3), false)).toBe(6);
    expect(derive('difference', numbers(10, 2, 3), false)).toBe(5);
    expect(derive('ratio', numbers(12, 2, 3), false)).toBe(2);
    expect(derive('product', numbers(2, 3), false)).toBe(6);
  });
  it('gives a ratio in percent when the result is a share', () => {
    expect(derive('ratio', numbers(1, 4), true)).toBe(25);
  });
  it('takes a share as a fraction in a product', () => {
    expect(
      derive(
        'product',
        [
          { value: 200, share: false },
          { value: 25, share: true },
        ],
        false,
      ),
    ).toBe(50);
  });
  it('gives growth from the first to the last in percent', () => {
    expect(derive('growth', numbers(100, 171), false)).toBeCloseTo(71);
  });
  it('counts the inputs, whatever their values', () => {
    expect(derive('count', numbers(7, 0, NaN), false)).toBe(3);
  });
  it('knows nothing of a custom sum', () => {
    expect(derive('custom', numbers(1), false)).toBeUndefined();
  });
});

describe('agrees(stated, computed)', () => {
  it('allows the rounding that the stated digits show', () => {
    expect(agrees(268_000_000_000, 268_146_816_603)).toBe(true);
    expect(agrees(-9.9, 7 - 16.9)).toBe(true);
    expect(agrees(6.4516, 153_922 / 23_858)).toBe(true);
  });
  it('allows no more than half a percent, however round the stated number', () => {
    expect(agrees(500_000_000, 510_000_000)).toBe(false);
    expect(agrees(262, 264)).toBe(false);
  });
  it('always accepts a value rounded to four figures, never one that is 2% off', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), (value) => {
        expect(agrees(Number(value.toPrecision(4)), value)).toBe(true);
        expect(agrees(value * 1.02, value)).toBe(false);
      }),
    );
  });
});

describe('names(sentence, value)', () => {
  it.each([
    ['more than RMB 1.73 trillion', 1.73e12],
    ['投资1.73万亿元以上', 1.73e12],
    ['600万千瓦', 6e6],
    ['6 GW by 2025', 6e6],
    ['capacity of 254.2 MW', 254_200],
    ['9,404,283 residents', 9_404_283],
    ['ranked seventh among cities', 7],
    ['fell by about 9.9%', -9.9],
    ['两个万亿级产业集群', 2],
  ])('%s', (sentence, value) => expect(names(sentence, value)).toBe(true));
  it('takes a number with its scale as one number', () => {
    expect(names('投资2万亿元', 2)).toBe(false);
    expect(names('RMB 2 billion', 2)).toBe(false);
  });
});

describe('isMoment(text)', () => {
  it.each(['2025', '2025-08', '2024-02-29', '2025-Q1', '2025-H2', '2021-2025', 'undated'])(
    '%s',
    (text) => expect(isMoment(text)).toBe(true),
  );
  it.each([
    '',
    '25',
    '2025-13',
    '2025-02-29',
    '2025-Q5',
    '2025-q1',
    '2025-2021',
    '2025-8',
    'c. 2014',
  ])('not %s', (text) => expect(isMoment(text)).toBe(false));
});

it('constantName(id)', () => {
  expect(constantName('plan-project-count')).toBe('planProjectCount');
  expect(constantName('246-scale-2')).toBe('_246Scale2');
  expect(constantName('tt-shanghai-2019')).toBe('ttShanghai2019');
});

it('distance(a, b) is that of edits: the same both ways, nought only for equals', () => {
  expect(distance('kitten', 'sitting')).toBe(3);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});

it('allowed(found, options) shows all of a few and the nearest of many', () => {
  expect(allowed('x', ['a', 'b'])).toBe('a, b');
  const many = Array.from({ length: 30 }, (_, index) => `unit-${index}`);
  expect(allowed('unit-7', many)).toMatch(/^unit-7, .* and 26 more$/);
});
