import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { relativeCss } from '../../../scripts/portable/css.ts';
import { relativeHtml } from '../../../scripts/portable/html.ts';
import { relativeTo } from '../../../scripts/portable/relative.ts';
import { classicScript, inOrder, withLists } from '../../../scripts/portable/scripts.ts';
import type { Classic } from '../../../scripts/portable/scripts.ts';

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

/** Runs modules as classic scripts with the site's own loader; answers are given when told. */
async function run(modules: Record<string, string>, entry: string) {
  const all = new Map<string, Classic>();
  for (const [name, code] of Object.entries(modules)) {
    all.set(name, await classicScript(name, code));
  }
  type Tag = { src: string; onload?: () => void; hasAttribute: (name: string) => boolean };
  const self = {} as {
    chunk: (name: string, body: (need: (name: string) => unknown) => void) => void;
  };
  /** Scripts on their way. */
  const asked: Tag[] = [];
  const document = {
    currentScript: { src: 'https://a.example/_astro/loader.js' } as Tag | null,
    head: { append: (tag: Tag) => asked.push(tag) },
    createElement: () => ({ hasAttribute: () => false }),
  };
  new Function('self', 'document', loader)(self, document);
  const execute = (tag: Tag) => {
    document.currentScript = tag;
    new Function('chunk', withLists(tag.src.replace(/.*\//, ''), all))(self.chunk);
    document.currentScript = null;
    tag.onload?.();
  };
  for (const src of inOrder(entry, all)) execute({ src, hasAttribute: () => src === entry });
  let exports: unknown;
  document.currentScript = { src: '', hasAttribute: () => true };
  self.chunk('test', (need) => (exports = need(entry)));
  return {
    exports,
    /** Lets what is on its way come, the last asked for first, and says what it was. */
    come(): string[] {
      const now = asked.splice(0).reverse();
      now.forEach(execute);
      return now.map(({ src }) => src).sort();
    },
  };
}

const loader = readFileSync('scripts/portable/loader.js', 'utf8');

describe('classicScript(name, code)', () => {
  test('keeps what a module imports, exports and loads on demand', async () => {
    const { exports, come } = await run(
      {
        'a.js':
          'import{two as t}from"./b.js";export const four=t*2;export const later=()=>import(`./c.js`);',
        'b.js': 'export const two=2;',
        'c.js': 'import{two}from"./b.js";import{five}from"./d.js";export default two+five;',
        'd.js': 'import{six}from"./e.js";export const five=six-1;',
        'e.js': 'export const six=6;',
      },
      'a.js',
    );
    const made = exports as { four: number; later: () => Promise<{ default: number }> };
    expect(made.four).toBe(4);
    const later = made.later();
    // All at once, and nothing that is there already.
    const folder = 'https://a.example/_astro/';
    expect(come()).toEqual([`${folder}c.js`, `${folder}d.js`, `${folder}e.js`]);
    expect((await later).default).toBe(7);
    expect((await made.later()).default).toBe(7);
    expect(come()).toEqual([]);
  });

  test('refuses a script that asks where it lies', async () => {
    await expect(classicScript('x.js', 'import(`https://x.org/y.js`)')).rejects.toThrow('x.js');
  });

  test('refuses a load of what is not there', async () => {
    await expect(run({ 'x.js': 'import(`./y.js`)' }, 'x.js')).rejects.toThrow('y.js is missing');
  });
});
