import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../../scripts/pictures/png.ts';
import { readPng } from './read-png.ts';

const rgba = (colours: readonly number[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));

describe('encodePng(pixels, words)', () => {
  test('keeps every pixel of a drawing with few colours', () => {
    // A grid of 6 × 6 × 6 colours: 216, none too near another.
    const step = fc.integer({ min: 0, max: 5 }).map((n) => n * 51);
    const colour = fc.tuple(step, step, step).map(([r, g, b]) => (r << 16) | (g << 8) | b);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((width) =>
          fc
            .array(fc.array(colour, { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 12,
            })
            .map((rows) => ({ width, rows })),
        ),
        ({ width, rows }) => {
          const file = encodePng({ width, height: rows.length, data: rgba(rows.flat()) }, {});
          expect(readPng(file).colours()).toEqual(rows.flat());
        },
      ),
    );
  });

  test('with too many colours what fills stays exact and blends at edges come near', () => {
    const fills = [0xf6f1e6, 0xdfe7e2, 0xfbf8f0, 0x17242b, 0xc8391f, 0x2b7f72];
    const mixed = (a: number, b: number, t: number) =>
      [16, 8, 0].reduce(
        (sum, s) => sum | (Math.round(((a >> s) & 255) * (1 - t) + ((b >> s) & 255) * t) << s),
        0,
      );
    const blends = fills.flatMap((a) =>
      fills.flatMap((b) => Array.from({ length: 62 }, (_, i) => mixed(a, b, (i + 1) / 63))),
    );
    const all = [...fills.flatMap((fill) => Array.from({ length: 500 }, () => fill)), ...blends];
    const image = { width: all.length, height: 1, data: rgba(all) };
    const back = readPng(encodePng(image, {})).colours();
    expect(new Set(all).size).toBeGreaterThan(256);
    expect(back.slice(0, 3000)).toEqual(all.slice(0, 3000));
    const off = back.map((colour, i) =>
      Math.max(...[16, 8, 0].map((s) => Math.abs(((colour >> s) & 255) - ((all[i]! >> s) & 255)))),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(12);
  });

  test('carries words in any language', () => {
    const file = encodePng({ width: 1, height: 1, data: rgba([0]) }, { Title: '压舱石 – Ballast' });
    expect(readPng(file).words).toEqual({ Title: '压舱石 – Ballast' });
  });

  test('has one row of filter and places for each row of pixels', () => {
    const file = encodePng({ width: 3, height: 2, data: rgba([1, 1, 1, 2, 2, 2]) }, {});
    const start = file.indexOf('IDAT') + 4;
    expect(inflateSync(file.subarray(start))).toHaveLength(2 * (3 + 1));
  });
});
