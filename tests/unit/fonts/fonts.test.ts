import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { renderState } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { filesOfDrawings, makeFonts, unicodeRange } from '../../../scripts/fonts.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The code points that a list of CSS ranges names. */
const named = (ranges: string): number[] =>
  ranges.split(',').flatMap((range) => {
    const [from, to = from] = range.replace('U+', '').split('-');
    const [a, b] = [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
    return Array.from({ length: b - a + 1 }, (_, i) => a + i);
  });

const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x4e80 }).map((code) => String.fromCodePoint(code)),
});

describe('unicodeRange', () => {
  test('names exactly the characters of a text', () => {
    fc.assert(
      fc.property(
        han.filter((text) => text !== ''),
        (text) => {
          const codes = [...new Set(text)].map((char) => char.codePointAt(0)!);
          expect(named(unicodeRange(text))).toEqual(codes.sort((a, b) => a - b));
        },
      ),
    );
  });
  test('joins neighbours', () => {
    expect(unicodeRange('一丁丂七')).toBe('U+4E00-4E03');
    expect(unicodeRange('一七')).toBe('U+4E00,U+4E03');
  });
});

describe('filesOfDrawings', () => {
  test('puts every character into one file, the opening into the first', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), han), (drawn) => {
        const files = filesOfDrawings(drawn, ['a']);
        const all = files.join('');
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set(Object.values(drawn).join('')));
        for (const char of drawn.a ?? '') expect(files[0]).toContain(char);
      }),
    );
  });
  test('a character of one chart is in no file that another chart needs', () => {
    const files = filesOfDrawings({ a: '一', b: '二四', c: '三四' }, ['a']);
    expect(files).toEqual(['一', '四', '二', '三']);
  });
});

test(
  'every character that a Chinese drawing shows is in a font',
  { timeout: 120_000 },
  async () => {
    await makeFonts(root);
    const css = readFileSync(join(root, 'src/generated/drawing-fonts.css'), 'utf8');
    const faces = [...css.matchAll(/Ballast Sans SC'.*?unicode-range:([^}]+)/g)];
    const covered = new Set(faces.flatMap(([, ranges]) => named(ranges!)));
    const missing = new Set(
      charts.flatMap((chart) =>
        chart.states.flatMap((state) =>
          [...renderState(chart, state, sizes[0]!, 'zh').matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
            .flatMap(([, inner]) => [...inner!.replace(/<[^>]+>/g, '')])
            .filter((char) => char.codePointAt(0)! >= 0x2e80 && !covered.has(char.codePointAt(0)!)),
        ),
      ),
    );
    expect([...missing].join('')).toBe('');
  },
);
