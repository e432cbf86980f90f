import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { picturePath, sharePath, storySharePath } from '../../src/charts/kit/picture.ts';
import { plain } from '../../src/facts/written.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { headlineOf } from '../../src/story/headlines.ts';
import { pngHead } from '../unit/pictures/read-png.ts';
import { root, site } from './harness.ts';

const { visit } = site();

const states = locales.flatMap((locale) =>
  charts.flatMap((chart) => chart.states.map((state) => ({ locale, chart, state }))),
);
const file = (address: string): Buffer => readFileSync(join(root, 'dist', address));

describe.each(states)('$chart.id/$state ($locale)', ({ locale, chart, state }) => {
  const source = plain(chart.source[locale][state]!);
  const headline = headlineOf(chart.id, state, locale);

  test('the SVG needs nothing but itself, and says what it is', () => {
    const text = file(picturePath(chart.id, state, locale, 'svg')).toString('utf8');
    const { document } = parseHTML(text);
    const svg = document.querySelector('svg')!;
    // Text is outlines: no font, no style sheet, no script, no picture within the picture.
    expect(svg.querySelectorAll('text, style, script, image, foreignObject, a')).toHaveLength(0);
    for (const element of svg.querySelectorAll('*')) {
      for (const { name, value } of Array.from(element.attributes)) {
        expect(name).not.toMatch(/^(?:on|style$|class$)/);
        const target = /^#(.+)$/.exec(value)?.[1] ?? /url\((.*)\)/.exec(value)?.[1]?.slice(1);
        if (name.endsWith('href')) expect(value).toMatch(/^#/);
        if (target && !/^#[0-9a-f]{3,8}$/i.test(value)) {
          expect(document.getElementById(target), `${name}="${value}"`).not.toBeNull();
        }
      }
    }
    expect(text).not.toContain('undefined');
    expect(text).not.toContain('NaN');
    expect(svg.getAttribute('xml:lang')).toBe(languageTag[locale]);
    expect(svg.querySelector('title')!.textContent).toBe(headline);
    expect(svg.querySelector('desc')!.textContent).toContain(source);
    const about = svg.querySelector('metadata')!.textContent;
    expect(about).toContain(headline);
    expect(about).toContain(source);
  });

  test.each([
    ['picture', picturePath(chart.id, state, locale, 'png'), 1600, 1600],
    ['share picture', sharePath(chart.id, state, locale), 1200, 630],
  ])('the %s has its size and its words', (_, address, width, height) => {
    const head = pngHead(file(address));
    expect([head.width, head.height]).toEqual([width, height]);
    expect(head.words.Title).toBe(headline);
    expect(head.words.Source).toBe(source);
    expect(head.words.Copyright).toContain('creativecommons.org/licenses/by/4.0');
  });
});

test('the story has a share picture in each language', () => {
  for (const locale of locales) {
    expect(existsSync(join(root, 'dist', storySharePath(locale)))).toBe(true);
    expect(pngHead(file(storySharePath(locale)))).toMatchObject({ width: 1200, height: 630 });
  }
});

test('the source line of every state names a year', () => {
  for (const { locale, chart, state } of states) {
    expect(plain(chart.source[locale][state]!), `${chart.id}/${state}`).toMatch(/20\d\d/);
  }
});

describe('a browser draws the SVG as the PNG shows it', { timeout: 240_000 }, () => {
  test.each(charts.map((chart, i) => ({ chart, locale: locales[i % locales.length]! })))(
    '$chart.id ($locale)',
    async ({ chart, locale }) => {
      const { page, close } = await visit('/404.html');
      const state = chart.states.at(-1)!;
      const off = await page.evaluate(
        compare,
        (['svg', 'png'] as const).map((ending) => picturePath(chart.id, state, locale, ending)),
      );
      await close();
      // Two renderers blend the pixels along an edge, or place a hatch, a little differently; a letter
      // or a line that is lost is far more.
      expect(off).toBeLessThan(20);
    },
  );

  test('a picture of another state is told apart', async () => {
    const { page, close } = await visit('/404.html');
    const { id, states } = charts[0]!;
    const off = await page.evaluate(compare, [
      picturePath(id, states[0]!, 'en', 'svg'),
      picturePath(id, states[1]!, 'en', 'png'),
    ]);
    await close();
    expect(off).toBeGreaterThan(60);
  });
});

/**
 * Runs in the page: cuts two pictures into tiles of 16 × 16 pixels and tells by how much, of 255, the mean
 * colours of the most different pair of tiles differ.
 */
async function compare(addresses: string[]): Promise<number> {
  const side = 1600;
  const tile = 16;
  const row = side / tile;
  const [a, b] = await Promise.all(
    addresses.map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(side, side).getContext('2d')!;
      canvas.drawImage(image, 0, 0, side, side);
      const { data } = canvas.getImageData(0, 0, side, side);
      const means = new Float64Array(row * row * 4);
      data.forEach((value, i) => {
        const pixel = i >> 2;
        const [x, y] = [pixel % side, Math.floor(pixel / side)];
        const at = Math.floor(y / tile) * row + Math.floor(x / tile);
        means[at * 4 + (i & 3)]! += value / tile ** 2;
      });
      return means;
    }),
  );
  return Math.max(...a!.map((mean, i) => Math.abs(mean - b![i]!)));
}
