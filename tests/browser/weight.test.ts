import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled, site } from './harness.ts';
import recorded from './weights.json' with { type: 'json' };

const { visit } = site();

/** kB over the wire that the story may weigh before a reader has scrolled. */
const budgets = { en: 170, zh: 260 };

const scriptBudget = 45;

/** Bytes of each file of the first load when its weight was last looked at. */
const known: Readonly<Record<string, number>> = recorded;

interface Weighed {
  /** "circles.js": the file without the mark of its content. */
  name: string;
  bytes: number;
}

const packed = (path: string): Weighed => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const body = readFileSync(join(root, 'dist', decodeURIComponent(file)));
  const isPacked = /\.(woff2|png)$/.test(file);
  const stem = basename(file).split(/[._]astro|\.|-[\da-f]{10}/)[0]!;
  return { name: stem + extname(file), bytes: (isPacked ? body : gzipSync(body)).length };
};

const kB = (files: readonly Weighed[]) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** What has become heavier than when the weights were recorded, the worst first. */
const grown = (files: readonly Weighed[]): string =>
  files
    .map(({ name, bytes }) => ({
      name,
      bytes,
      more: bytes - (known[name] ?? 0),
    }))
    .filter(({ more }) => more > 300)
    .sort((a, b) => b.more - a.more)
    .map(({ name, bytes, more }) => `${name} ${bytes} (+${more})`)
    .join(', ');

for (const locale of locales) {
  test(`the story's first load keeps its budget, ${locale}`, async () => {
    const { page, close } = await visit('/method/', { viewport: screens.phone });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(new URL(pagePath(locale), page.url()).href, { waitUntil: 'networkidle' });
    await settled(page);
    const files = [...asked].filter((path) => !/favicon|manifest|sw\.js/.test(path)).map(packed);
    const scripts = files.filter(({ name }) => name.endsWith('.js'));
    expect(kB(files), `heavier: ${grown(files)}`).toBeLessThanOrEqual(budgets[locale]);
    expect(kB(scripts), `heavier: ${grown(scripts)}`).toBeLessThanOrEqual(scriptBudget);
    // The chart of the opening is here, those further down are not.
    const names = scripts.map(({ name }) => name);
    expect(names).toContain(`${charts[0]!.id}.js`);
    for (const { id } of charts.slice(2)) expect(names).not.toContain(`${id}.js`);
    await close();
  });

  test(`its first 14 kB hold title, deck and first drawing, ${locale}`, () => {
    const html = readFileSync(join(root, 'dist', pagePath(locale).slice(1), 'index.html'));
    const start = gunzipSync(gzipSync(html, { level: 9 }).subarray(0, 14_000), {
      finishFlush: 2,
    }).toString();
    expect(start).toContain('</h1>');
    expect(start).toMatch(/class="deck"[\s\S]*<\/p>/);
    expect(start).toMatch(/<svg[^>]*data-chart="ballast"[\s\S]*<\/svg>/);
  });
}

describe('the message of the size guard', () => {
  test('names what grew, not what stayed', () => {
    const [name, bytes] = Object.entries(known)[0]!;
    expect(grown([{ name, bytes }])).toBe('');
    expect(
      grown([
        { name, bytes: bytes + 20_000 },
        { name: 'new.js', bytes: 900 },
      ]),
    ).toBe(`${name} ${bytes + 20_000} (+20000), new.js 900 (+900)`);
  });
});
