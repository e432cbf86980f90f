import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, tableLines, within } from '../../../scripts/bench/row.ts';

describe('median(values)', () => {
  test.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  test('as many values lie below it as above it, whatever their order', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        const below = list.filter((value) => value < middle).length;
        const above = list.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });
});

describe('within(row)', () => {
  const row = { name: 'a', unit: 'ms', runs: [9, 11, 10] };
  test('compares the median with what is allowed, or wanted', () => {
    expect(within(row)).toBeUndefined();
    expect(within({ ...row, budget: 10 })).toBe(true);
    expect(within({ ...row, budget: 9.9 })).toBe(false);
    expect(within({ ...row, budget: 10, atLeast: true })).toBe(true);
    expect(within({ ...row, budget: 10.1, atLeast: true })).toBe(false);
  });
});

test('tableLines gives median, spread and budget, and marks what is over', () => {
  const lines = tableLines('Scrolling', [
    { name: 'longest task', unit: 'ms', runs: [28.04, 61, 40.5], budget: 30 },
    { name: 'score', unit: '', runs: [100], budget: 100, atLeast: true },
  ]);
  expect(lines).toHaveLength(3);
  expect(lines[1]!.split(/ {2,}/)).toEqual([
    'longest task',
    '40.5 ms',
    '28.0 – 61',
    '≤ 30',
    'over',
  ]);
  expect(lines[2]!.split(/ {2,}/)).toEqual(['score', '100', '≥ 100']);
});
