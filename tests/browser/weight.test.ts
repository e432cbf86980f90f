/** No page and no file is heavier than the table in scripts/weights/kinds.ts allows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, overweight } from '../../scripts/weights/grown.ts';
import type { Recorded } from '../../scripts/weights/grown.ts';
import { fileKinds, pageKinds } from '../../scripts/weights/kinds.ts';
import { insideLocale, packedSize, pagesOf, publishedFiles } from '../../scripts/weights/load.ts';
import { readModules } from '../../scripts/weights/modules.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled, site } from './harness.ts';
import weights from './weights.json' with { type: 'json' };

const { visit } = site();

const dist = join(root, 'dist');
const pages = pagesOf(dist);
const modules = readModules(root);
/** Made by `npm run weights`. */
const recorded: Readonly<Record<string, Recorded | undefined>> = weights;
const nothing: Recorded = { files: {}, modules: {} };

describe('what a page fetches before a reader does anything', () => {
  test.each(pageKinds)('$kind keeps its budget', (kind) => {
    const own = pages.filter((page) => page.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    const faults = own
      .sort((a, b) => bytesOf(b.load) - bytesOf(a.load))
      .map((page) => overweight(page, modules, recorded[kind.kind] ?? nothing))
      .filter(Boolean);
    const more = faults.length > 1 ? ` And ${faults.length - 1} more of its kind.` : '';
    expect((faults[0] ?? '') + more).toBe('');
  });

  test('every script is known by its modules', () => {
    const scripts = pages.flatMap(({ load }) => load.map(({ file }) => file.replace(/.*\//, '')));
    const unknown = scripts.filter((name) => name.endsWith('.js') && !(name in modules));
    expect(new Set(unknown.map((name) => name.replace(/\..*/, '')))).toEqual(new Set(['loader']));
  });

  // The weights above are worked out from files; here a browser says whether that is what it fetches.
  const examples = new Map(pages.map((page) => [`${page.kind.kind}, ${page.locale}`, page]));
  test.each([...examples])('is what a browser fetches: %s', async (_, { file, load }) => {
    const { page, close } = await visit(`/${file.replace(/index\.html$/, '')}`, {
      viewport: screens.phone,
    });
    const expected = load.map(({ file }) => file).slice(1);
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => decodeURI(new URL(name).pathname).slice(1))
          .filter((name) => /\.(css|js|woff2)$/.test(name) && name !== 'sw.js'),
      );
    await settled(page);
    await expect
      .poll(
        async () => {
          const names = await fetched();
          return expected.filter((file) => !names.includes(file));
        },
        { timeout: 20_000 },
      )
      .toEqual([]);
    expect((await fetched()).filter((file) => !expected.includes(file))).toEqual([]);
    await close();
  });
});

describe('every file', () => {
  const files = publishedFiles(dist).filter((file) => !pages.some((page) => page.file === file));

  test('is of a kind that the table knows', () => {
    const unknown = files.filter(
      (file) => !fileKinds.some((kind) => kind.files.test(insideLocale(file).path)),
    );
    expect(unknown).toEqual([]);
  });

  test.each(fileKinds)('$kind: no more than $most kB', (kind) => {
    // The first kind that fits is the kind of a file.
    const own = files.filter(
      (file) => fileKinds.find((one) => one.files.test(insideLocale(file).path)) === kind,
    );
    expect(own.length).toBeGreaterThan(0);
    const heavy = own
      .map((file) => [file, packedSize(dist, file)] as const)
      .filter(([, bytes]) => bytes > kind.most * 1000);
    expect(heavy).toEqual([]);
  });
});

test.each(locales)("the story's first 14 kB hold title, deck and first drawing, %s", (locale) => {
  const html = readFileSync(join(dist, pagePath(locale).slice(1), 'index.html'));
  const start = gunzipSync(gzipSync(html, { level: 9 }).subarray(0, 14_000), {
    finishFlush: 2,
  }).toString();
  expect(start).toContain('</h1>');
  expect(start).toMatch(/class="deck"[\s\S]*<\/p>/);
  expect(start).toMatch(/<svg[^>]*data-chart="ballast"[\s\S]*<\/svg>/);
});
