import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/charts/kit/geometry.ts';
import { placeLabels } from '../../../src/charts/kit/placement.ts';
import type { Wish } from '../../../src/charts/kit/placement.ts';
import { wide } from '../../../src/charts/kit/size.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const mark = (key: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key,
  text: key,
  x,
  y,
  r: 5,
  ...more,
});

describe('placeLabels(wishes, surroundings, size)', () => {
  test('puts a label right of its mark when nothing is in the way', () => {
    const [label] = placeLabels([mark('Hangzhou', 100, 100)], { frame }, wide);
    expect(label!.anchor).toBe('start');
    expect(label!.x).toBe(109);
  });

  test('goes left at the right edge', () => {
    const [label] = placeLabels([mark('Hangzhou', 390, 100)], { frame }, wide);
    expect(label!.anchor).toBe('end');
  });

  test('keeps off what is solid', () => {
    const solid = [{ x: 106, y: 90, width: 80, height: 20 }];
    const [label] = placeLabels([mark('Hangzhou', 100, 100)], { frame, solid }, wide);
    expect(overlap(label!.box, solid[0]!)).toBe(false);
  });

  test('covers as few soft points as it can', () => {
    const soft = Array.from({ length: 20 }, (_, i) => [110 + i * 4, 100] as const);
    const [label] = placeLabels([mark('Hangzhou', 100, 100)], { frame, soft }, wide);
    expect(label!.anchor).toBe('end');
  });

  test('leaves a label out when no side is free', () => {
    const wishes = [mark('Hangzhou', 20, 20)];
    expect(placeLabels(wishes, { frame: { x: 0, y: 0, width: 40, height: 40 } }, wide)).toEqual([]);
  });

  test('never lets two labels touch, stays in the frame, and is the same each time', () => {
    const point = fc.record({
      x: fc.integer({ min: 5, max: 395 }),
      y: fc.integer({ min: 5, max: 295 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 14 }), (points) => {
        const wishes = points.map(({ x, y }, i) => mark(`City ${i}`, x, y));
        const placed = placeLabels(wishes, { frame }, wide);
        placed.forEach((a, i) => {
          expect(a.box.x).toBeGreaterThanOrEqual(0);
          expect(a.box.x + a.box.width).toBeLessThanOrEqual(frame.width);
          placed.slice(i + 1).forEach((b) => expect(overlap(a.box, b.box)).toBe(false));
        });
        expect(placeLabels(wishes, { frame }, wide)).toEqual(placed);
      }),
      { numRuns: 60 },
    );
  });
});
