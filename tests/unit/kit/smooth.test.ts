import { curveCatmullRom, line } from 'd3-shape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smooth } from '../../../src/charts/kit/smooth.ts';

const reference = line().curve(curveCatmullRom.alpha(0.5));
const commands = (d: string) => d.replace(/[\d.e-]+/g, 'n');
const numbers = (d: string) => (d.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
const coordinate = fc.integer({ min: -1000, max: 1000 });

test('smooth(points) is the curve that d3-shape draws', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(coordinate, coordinate), {
        minLength: 2,
        maxLength: 8,
        selector: String,
      }),
      (points) => {
        const drawn = smooth(points);
        const wanted = reference(points)!;
        expect(commands(drawn)).toBe(commands(wanted));
        numbers(wanted).forEach((n, i) => expect(numbers(drawn)[i]).toBeCloseTo(n, 1));
      },
    ),
  );
});

test('points that fall together give no broken number', () => {
  expect(
    smooth([
      [0, 0],
      [0, 0],
      [5, 5],
      [5, 5],
    ]),
  ).not.toMatch(/NaN|Infinity/);
  expect(smooth([])).toBe('');
});
