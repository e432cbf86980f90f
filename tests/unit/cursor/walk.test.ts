import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, nearest, walk } from '../../../src/cursor/walk.ts';

describe('walk(key, at, count)', () => {
  test('walk("ArrowRight", -1, 5) enters at the first mark', () => {
    expect(walk('ArrowRight', -1, 5)).toBe(0);
  });
  test('walk("ArrowLeft", -1, 5) enters at the last', () => {
    expect(walk('ArrowLeft', -1, 5)).toBe(4);
  });
  test('walk("End", 1, 5), walk("Home", 3, 5)', () => {
    expect(walk('End', 1, 5)).toBe(4);
    expect(walk('Home', 3, 5)).toBe(0);
  });
  test('walk("a", 1, 5) is not for the cursor', () => {
    expect(walk('a', 1, 5)).toBeUndefined();
  });
  test('never leaves the list', () => {
    const key = fc.constantFrom('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(key), fc.integer({ min: 1, max: 40 }), (keys, count) => {
        let at = -1;
        for (const k of keys) {
          at = walk(k, at, count)!;
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
        }
      }),
    );
  });
});

const rect = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('around(rects)', () => {
  test('takes in all of them', () => {
    expect(around([rect(0, 0, 1, 1), rect(5, 2, 6, 9)])).toEqual(rect(0, 0, 6, 9));
  });
  test('leaves out marks that are not shown', () => {
    expect(around([rect(0, 0, 0, 0), rect(5, 2, 6, 9)])).toEqual(rect(5, 2, 6, 9));
    expect(around([rect(0, 0, 0, 0)])).toBeUndefined();
  });
  test('keeps a level line, which has no height', () => {
    expect(around([rect(0, 3, 9, 3)])).toEqual(rect(0, 3, 9, 3));
  });
});

describe('nearest(x, y, rects, reach)', () => {
  test('prefers the small mark on the large one', () => {
    expect(nearest(5, 5, [rect(0, 0, 100, 100), rect(4, 4, 6, 6)], 22)).toBe(1);
  });
  test('takes the nearest within reach', () => {
    expect(nearest(20, 5, [rect(0, 0, 10, 10), rect(25, 0, 30, 10)], 22)).toBe(1);
  });
  test('is −1 when nothing is near', () => {
    expect(nearest(90, 90, [rect(0, 0, 10, 10), undefined], 22)).toBe(-1);
  });
});
