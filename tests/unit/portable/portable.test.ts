import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { relativeCss } from '../../../scripts/portable/css.ts';
import { relativeHtml } from '../../../scripts/portable/html.ts';
import { relativeTo } from '../../../scripts/portable/relative.ts';
import { classicScript, inOrder } from '../../../scripts/portable/scripts.ts';

describe('relativeTo(folder, address)', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/', '/zh/', 'zh/index.html'],
    ['/zh/', '/', '../index.html'],
    ['/zh/', '/facts/#gdp-2020', '../facts/index.html#gdp-2020'],
    ['/steps/energy/wind/', '/img/energy/wind.en.svg', '../../../img/energy/wind.en.svg'],
    ['/facts/', '/facts/?topic=energy', 'index.html?topic=energy'],
    ['/_astro/', '/_astro/inter.woff2', 'inter.woff2'],
    ['/', 'method/', 'method/index.html'],
    ['/zh/', '../facts/?q=a/b#gdp', '../facts/index.html?q=a/b#gdp'],
  ])('from %s, %s is %s', (folder, address, relative) => {
    expect(relativeTo(folder, address)).toBe(relative);
  });

  test.each([
    'https://example.org/',
    '//example.org/',
    '#end/',
    'mailto:a@b',
    '',
    'img/a.svg',
    '?a=/',
  ])('leaves %j alone', (address) => expect(relativeTo('/zh/', address)).toBe(address));

  test('leads where the address led, wherever the site is put', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const folder = fc
      .array(part, { maxLength: 4 })
      .map((p) => `/${p.map((x) => `${x}/`).join('')}`);
    const base = fc.constantFrom('https://a.example/', 'https://a.example/deep/%C3%BC%20b/');
    fc.assert(
      fc.property(folder, folder, part, base, (from, to, file, site) => {
        const address = `${to}${file}.html`;
        const page = new URL(`.${from}`, site);
        const meant = new URL(`.${address}`, site);
        expect(new URL(relativeTo(from, address), page).href).toBe(meant.href);
      }),
    );
  });
});

test('relativeHtml(html, folder) changes addresses and nothing else', () => {
  const html =
    '<!DOCTYPE html><a  href="/facts/#x">A &amp; b</a><img srcset="/a.svg 1x, /b.svg 2x" src=/c.png>' +
    '<noscript><img src="/n.svg"></noscript><a href="https://x.org/">x</a><svg><use href="#s"/></svg>';
  expect(relativeHtml(html, '/zh/')).toBe(
    '<!DOCTYPE html><a  href="../facts/index.html#x">A &amp; b</a><img srcset="../a.svg 1x, ../b.svg 2x" src="../c.png">' +
      '<noscript><img src="../n.svg"></noscript><a href="https://x.org/">x</a><svg><use href="#s"/></svg>',
  );
});

test('relativeCss(css, folder) leaves other addresses alone', () => {
  expect(relativeCss("a{b:url(/_astro/x.woff2);c:url('#d');e:url(data:x)}", '/_astro/')).toBe(
    "a{b:url(x.woff2);c:url('#d');e:url(data:x)}",
  );
});

describe('classicScript(name, code)', () => {
  /** Runs classic scripts with a loader of a few lines, as loader.js does in a browser. */
  async function run(modules: Record<string, string>, entry: string): Promise<unknown> {
    const files = new Map<string, (...given: unknown[]) => void>();
    const all = new Map<string, Awaited<ReturnType<typeof classicScript>>>();
    for (const [name, code] of Object.entries(modules)) {
      const classic = await classicScript(name, code);
      all.set(name, classic);
      const chunk = (id: string, _: string[], body: (...given: unknown[]) => void) =>
        files.set(id, body);
      new Function('chunk', classic.code)(chunk);
    }
    expect(inOrder(entry, all).at(-1)).toBe(entry);
    const done = new Map<string, { exports: unknown }>();
    const need = (name: string): unknown => {
      const module = done.get(name) ?? { exports: {} };
      if (!done.has(name)) {
        done.set(name, module);
        files.get(name)!(need, module, module.exports, async (file: string) => need(file));
      }
      return module.exports;
    };
    return need(entry);
  }

  test('keeps what a module imports, exports and loads on demand', async () => {
    const made = (await run(
      {
        'a.js':
          'import{two as t}from"./b.js";export const four=t*2;export const later=()=>import(`./c.js`);',
        'b.js': 'export const two=2;',
        'c.js': 'import{two}from"./b.js";export default two+1;',
      },
      'a.js',
    )) as { four: number; later: () => Promise<{ default: number }> };
    expect(made.four).toBe(4);
    expect((await made.later()).default).toBe(3);
  });

  test('refuses a script that asks where it lies', async () => {
    await expect(classicScript('x.js', 'import(`https://x.org/y.js`)')).rejects.toThrow('x.js');
  });
});
