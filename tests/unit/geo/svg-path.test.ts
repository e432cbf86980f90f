import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathWriter } from '../../../scripts/lib/svg-path.ts';

type Point = [number, number];

function draw(step: number, rings: readonly (readonly Point[])[], close = true): string {
  const writer = pathWriter(step);
  for (const [first, ...rest] of rings) {
    if (!first) continue;
    writer.moveTo(...first);
    for (const point of rest) writer.lineTo(...point);
    if (close) writer.closePath();
  }
  return writer.toString();
}

/** A small reader of the commands that the writer uses. */
function read(d: string): Point[][] {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  for (const [, command = '', body = ''] of d.matchAll(/([Mmlhvz])([^Mmlhvz]*)/g)) {
    const numbers = (body.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'z') at = start;
    const pairs: Point[] =
      command === 'h'
        ? numbers.map((x) => [x, 0])
        : command === 'v'
          ? numbers.map((y) => [0, y])
          : Array.from({ length: numbers.length / 2 }, (_, i) => [
              numbers[2 * i] ?? NaN,
              numbers[2 * i + 1] ?? NaN,
            ]);
    pairs.forEach(([dx, dy], index) => {
      const moves = (command === 'm' || command === 'M') && index === 0;
      at = command === 'M' ? [dx, dy] : [at[0] + dx, at[1] + dy];
      if (moves) rings.push([(start = at)]);
      else rings.at(-1)?.push(at);
    });
  }
  return rings;
}

describe('pathWriter(step)', () => {
  it('writes one absolute move and then relative ones', () => {
    const square: Point[] = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ];
    expect(draw(1, [square])).toBe('M10 10h10v10h-10z');
    expect(draw(1, [square, square])).toBe('M10 10h10v10h-10zm0 0h10v10h-10z');
  });
  it('leaves out points that fall on one spot, and rings that enclose nothing', () => {
    const speck: Point[] = [
      [5, 5],
      [5.1, 5],
      [5.1, 5.2],
    ];
    expect(draw(1, [speck])).toBe('');
  });
  it('gives back every point within half a step, however long the path', () => {
    const coordinate = fc.double({ min: -900, max: 1900, noNaN: true });
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 5 }), fc.constantFrom(0.1, 0.5, 1), (rings, step) => {
        const all = read(draw(step, rings)).flat();
        for (const [x, y] of all) {
          const near = rings
            .flat()
            .some(
              ([a, b]) => Math.abs(a - x) <= step / 2 + 1e-6 && Math.abs(b - y) <= step / 2 + 1e-6,
            );
          expect(near).toBe(true);
        }
      }),
    );
  });
});
