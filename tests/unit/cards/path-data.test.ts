import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativePath } from '../../../src/cards/path-data.ts';

/** The end points and controls of a path in absolute numbers, whatever its commands are. */
function absolutePoints(d: string): string[] {
  const takes: Record<string, number> = { m: 2, l: 2, t: 2, q: 4, c: 6, s: 4, z: 0 };
  const out: string[] = [];
  let at = [0, 0];
  let start = [0, 0];
  for (const [, letter, args] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (args!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const size = takes[letter!.toLowerCase()]!;
    const relative = letter === letter!.toLowerCase();
    if (size === 0) {
      at = start;
      out.push('z');
      continue;
    }
    for (let i = 0; i < numbers.length; i += size) {
      const go = numbers
        .slice(i, i + size)
        .map((value, j) => Math.round((relative ? at[j % 2]! + value : value) * 1000) / 1000 + 0);
      at = go.slice(-2);
      const name = /m/i.test(letter!) && i > 0 ? 'l' : letter!.toLowerCase();
      if (name === 'm') start = at;
      out.push(`${name} ${go.join(' ')}`);
    }
  }
  return out;
}

const coordinate = fc
  .integer({ min: -400_000, max: 400_000 })
  .map((hundredths) => String(hundredths / 100));
const command = fc.oneof(
  ...(
    [
      ['L', 2],
      ['T', 2],
      ['Q', 4],
      ['C', 6],
      ['S', 4],
    ] as const
  ).map(([letter, size]) =>
    fc
      .array(coordinate, { minLength: size, maxLength: size })
      .map((numbers) => letter + numbers.join(' ')),
  ),
  fc.constant('Z'),
);
const path = fc
  .tuple(coordinate, coordinate, fc.array(command, { maxLength: 30 }))
  .map(([x, y, rest]) => `M${x} ${y}${rest.join('')}`);

describe('relativePath(d)', () => {
  test('goes through exactly the same points', () => {
    fc.assert(
      fc.property(path, (d) => {
        expect(absolutePoints(relativePath(d))).toEqual(absolutePoints(d));
      }),
    );
  });

  test('is never longer', () => {
    fc.assert(
      fc.property(path, (d) => {
        expect(relativePath(d).length).toBeLessThanOrEqual(d.length);
      }),
    );
  });

  test('counts a line of many points from point to point', () => {
    expect(relativePath('M100 500L105 500L110 500L110.5 499.5Z')).toBe('m100 500l5 0 5 0 .5-.5z');
  });

  test('leaves arcs and paths that are relative already as they are', () => {
    for (const d of ['M5 -9.4a4.4 4.4 0 1 1 0 8.8z', 'M0 0A4 4 0 0 1 8 8Z', 'm1 1l2 2', 'M0 0H8'])
      expect(relativePath(d)).toBe(d);
  });
});
