/**
 * The words of every drawing as a browser sets them: what the contract test estimates, measured. All
 * drawings pass through one page that has nothing but the styles and the fonts of the site.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../scripts/lib/browser.ts';
import { drawingStyles } from '../../../scripts/lib/drawing-styles.ts';
import { charts } from '../../../src/charts/index.ts';
import { renderState } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';
import { languageTag, locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { linesOf } from './measure.ts';
import type { Line } from './measure.ts';

const root = new URL('../../../', import.meta.url);
/** Below this an eye sees two texts as one, in units of the drawing. */
const between = { beside: 4, above: 1.5 };

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ballast-drawn-'));
  const file = join(folder, 'page.html');
  const needed = ['400 16px Inter', '600 16px Inter', "400 16px 'Ballast Sans SC'"];
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${drawingStyles(root)}body{margin:0}</style><body></body>`,
  );
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 960, height: 780 } });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(
    (fonts) => Promise.all(fonts.map((font) => document.fonts.load(font, 'a中'))),
    needed,
  );
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The lines of all drawings in one design and language, by chart and state. */
async function allLines(size: Size, locale: Locale): Promise<[where: string, lines: Line[]][]> {
  const drawn = charts.flatMap((chart) =>
    chart.states.map(
      (state) => [`${chart.id}/${state}`, renderState(chart, state, size, locale)] as const,
    ),
  );
  return page.evaluate(
    ({ source, drawn, width, height, language }) => {
      const measure = new Function(`${source}; return linesOf`)() as (svg: Element) => Line[];
      document.documentElement.lang = language;
      document.body.style.width = `${width}px`;
      document.body.style.height = `${height}px`;
      return drawn.map(([where, markup]): [string, Line[]] => {
        document.body.innerHTML = markup;
        return [where, measure(document.body.firstElementChild!)];
      });
    },
    {
      source: linesOf.toString(),
      drawn,
      width: size.width,
      height: size.height,
      language: languageTag[locale],
    },
  );
}

/** True when the two run into each other, or so nearly that they read as one. */
function touch(a: Line, b: Line): boolean {
  const beside = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const above = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  return beside < Math.max(between.beside, b.halo) && above < Math.max(between.above, b.halo);
}

for (const size of sizes) {
  describe.each(locales)(`words of all drawings, ${size.name}, %s`, (locale) => {
    let drawings: [where: string, lines: Line[]][];
    beforeAll(async () => {
      drawings = await allLines(size, locale);
    });
    const faults = (find: (lines: readonly Line[]) => string[]): string[] =>
      drawings.flatMap(([where, lines]) => find(lines).map((fault) => `${where}: ${fault}`));

    test('there are some in each', () => {
      expect(drawings.length).toBe(charts.flatMap(({ states }) => states).length);
      for (const [where, lines] of drawings) expect(lines.length, where).toBeGreaterThan(1);
    });

    test('stay inside the frame', () => {
      const outside = ({ left, right, top, bottom }: Line): boolean =>
        left < 0 || top < 0 || right > size.width || bottom > size.height;
      expect(faults((lines) => lines.filter(outside).map(({ text }) => text))).toEqual([]);
    });

    test('keep clear of each other', () => {
      const pairs = (lines: readonly Line[]) =>
        lines.flatMap((a, i) =>
          lines
            .slice(i + 1)
            .filter((b) => b.owner !== a.owner && touch(a, b))
            .map((b) => `“${a.text}” and “${b.text}”`),
        );
      expect(faults(pairs)).toEqual([]);
    });

    test('are covered by no mark, and no line with a meaning runs through them', () => {
      expect(
        faults((lines) =>
          lines.flatMap(({ text, marks }) => marks.map((mark) => `“${text}” and ${mark}`)),
        ),
      ).toEqual([]);
    });

    test('are set in at least 12 px and at most four sizes', () => {
      expect(
        faults((lines) => lines.filter(({ fontSize }) => fontSize < 12).map(({ text }) => text)),
      ).toEqual([]);
      for (const [where, lines] of drawings) {
        const used = new Set(lines.map(({ fontSize }) => Math.round(fontSize * 10)));
        expect(used.size, where).toBeLessThanOrEqual(4);
      }
    });
  });
}
