import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentStop, statesAt } from '../../../src/story/position.ts';
import type { Stop } from '../../../src/story/position.ts';

/** Heights of the stops, in px: cards are seldom less than a line of text high. */
const heights = fc.array(fc.integer({ min: 24, max: 2000 }), { minLength: 1, maxLength: 40 });

/** Tops of stops that follow one another from `from`. */
const stacked = (all: readonly number[], from = 0): number[] => {
  let top = from;
  return all.map((height) => {
    const here = top;
    top += height;
    return here;
  });
};

describe('currentStop(tops, line)', () => {
  test.each([
    [[0, 100, 200], 50, 0],
    [[0, 100, 200], 100, 1],
    [[0, 100, 200], 199, 1],
    [[-300, -200, -100], 50, 2],
    [[80, 100], 50, 0],
  ])('currentStop(%j, %d) is %d', (tops, line, expected) =>
    expect(currentStop(tops, line)).toBe(expected),
  );

  test('is the stop that the line stands in', () => {
    fc.assert(
      fc.property(heights, fc.nat(60_000), (all, line) => {
        const tops = stacked(all);
        const found = currentStop(tops, line);
        expect(tops[found]).toBeLessThanOrEqual(line);
        if (found + 1 < tops.length) expect(tops[found + 1]).toBeGreaterThan(line);
      }),
    );
  });

  test('moves forward only as the reader scrolls down: currentStop(tops − y) rises with y', () => {
    fc.assert(
      fc.property(heights, fc.nat(50_000), fc.nat(5000), (all, y, more) => {
        const at = (scrolled: number) => currentStop(stacked(all, -scrolled), 500);
        expect(at(y + more)).toBeGreaterThanOrEqual(at(y));
      }),
    );
  });

  test('a slow scroll passes every stop once, in order, and ends where a jump does', () => {
    fc.assert(
      fc.property(heights, (all) => {
        const end = all.reduce((sum, height) => sum + height, 0);
        const passed: number[] = [];
        for (let y = 0; y <= end; y += 20) {
          const current = currentStop(stacked(all, -y), 0);
          if (passed.at(-1) !== current) passed.push(current);
        }
        expect(passed).toEqual(all.map((_, index) => index));
        expect(currentStop(stacked(all, -end), 0)).toBe(passed.at(-1));
      }),
    );
  });
});

/** A story: an opening, chapters whose chart shows its states in order, an ending. */
const story = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 10 })
  .map((lengths): Stop[] => [
    { address: '', chapter: 0 },
    ...lengths.flatMap((length, chapter) => [
      { address: `chart${chapter}`, chapter: chapter + 1 },
      ...Array.from({ length }, (_, state) => ({
        address: `chart${chapter}-s${state}`,
        chart: `chart${chapter}`,
        state: `s${state}`,
        chapter: chapter + 1,
      })),
    ]),
    { address: 'ending', chapter: 0 },
  ]);

describe('statesAt(stops, current)', () => {
  const stops: Stop[] = [
    { address: '', chapter: 0 },
    { address: 'a-one', chart: 'a', state: 'one', chapter: 1 },
    { address: 'a-two', chart: 'a', state: 'two', chapter: 1 },
    { address: 'b', chapter: 2 },
    { address: 'b-one', chart: 'b', state: 'one', chapter: 2 },
    { address: 'b-two', chart: 'b', state: 'two', chapter: 2 },
  ];
  test.each([
    [0, { a: 'one', b: 'one' }],
    [1, { a: 'one', b: 'one' }],
    [2, { a: 'two', b: 'one' }],
    [3, { a: 'two', b: 'one' }],
    [5, { a: 'two', b: 'two' }],
  ])('statesAt(stops, %d) is %j', (current, expected) =>
    expect(Object.fromEntries(statesAt(stops, current))).toEqual(expected),
  );

  test('the chart of the current stop shows its state; those ahead their first, those behind their last', () => {
    fc.assert(
      fc.property(story, fc.nat(), (all, seed) => {
        const current = seed % all.length;
        const shown = statesAt(all, current);
        const here = all[current]!;
        if (here.chart) expect(shown.get(here.chart)).toBe(here.state);
        for (const chart of new Set(all.flatMap((stop) => stop.chart ?? []))) {
          const own = all.flatMap((stop, index) => (stop.chart === chart ? index : []));
          if (own[0]! > current) expect(shown.get(chart)).toBe(all[own[0]!]!.state);
          if (own.at(-1)! < current) expect(shown.get(chart)).toBe(all[own.at(-1)!]!.state);
        }
      }),
    );
  });

  test('no chart goes back while the reader goes on', () => {
    fc.assert(
      fc.property(story, (all) => {
        const order = (chart: string, current: number) =>
          Number(statesAt(all, current).get(chart)!.slice(1));
        for (const chart of new Set(all.flatMap((stop) => stop.chart ?? []))) {
          for (let current = 1; current < all.length; current++) {
            const step = order(chart, current) - order(chart, current - 1);
            expect(step === 0 || step === 1, `${chart} at ${current}: ${step}`).toBe(true);
          }
        }
      }),
    );
  });
});
