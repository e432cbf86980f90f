import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../../scripts/portable/elements.ts';
import { firstStyles, namesOf } from '../../../scripts/portable/first-styles.ts';
import { portablePage } from '../../../scripts/portable/page.ts';
import { hashSource } from '../../../scripts/portable/policy.ts';

const names = namesOf(
  elementsOf('<h1 class="big" id="top">A</h1><svg data-chart="energy"><linearGradient/></svg>'),
);
const kept = (css: string) => firstStyles([css], names);

describe('firstStyles(sheets, names) keeps what the first screen may need', () => {
  test.each([
    'h1{a:b}',
    '#top>h1{a:b}',
    '[data-chart=energy]{a:b}',
    '[data-chart] :is(.gone,h1){a:b}',
    'h1:not(.gone){a:b}',
    'lineargradient{a:b}',
    ':root{--c:var(--d);--d:red}h1{a:var(--c)}',
    '*,:before{a:b}',
    '@media (width<=30em){h1{a:b}}',
    '@container (width>=1px){@supports (a:b){.big{a:b}}}',
    '.big{a:b;& h1{c:d}}',
  ])('%s', (css) => expect(kept(css)).toBe(css));

  test.each([
    '.gone{a:b}',
    'h1 .gone{a:b}',
    'p{a:b}',
    '[data-chart=water]{a:b}',
    ':is(.gone,p) h1{a:b}',
    'h1:hover{a:b}',
    '.big:focus-visible{a:b}',
    ':root{--c:var(--d);--d:red}',
    '@media print{h1{a:b}}',
    '@page{a:b}',
    '@font-face{font-family:x;src:url(x.woff2)}',
    '@keyframes x{to{a:b}}',
    '@media (width<=30em){.gone{a:b}}',
    'h1{background:url(x.png)}',
    'h1{transition:none!important;cursor:help}',
  ])('without %s', (css) => expect(kept(css)).toBe(''));

  test('takes a list of selectors apart', () => {
    expect(kept('h1,.gone,h2,.big{a:b}')).toBe('h1,.big{a:b}');
  });
});

describe('a page that marks the end of its first screen', () => {
  const page = (mark: string) =>
    '<html><head><meta charset="utf-8"><link rel="preload" href="/_astro/a.woff2" as="font">' +
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head>' +
    `<body><nav hidden><i>x</i></nav><h1${mark}>A</h1><p>B</p></body></html>`;
  const sheets = new Map([
    ['/_astro/a.css', 'h1{a:b}p{c:d}'],
    [
      '/_astro/b.css',
      '@font-face{font-family:A;font-display:swap;src:url(/_astro/a.woff2)}' +
        '@font-face{font-family:B;src:url(/_astro/b.woff2)}i{e:f}body{g:h}',
    ],
  ]);
  const made = (mark: string) =>
    portablePage(page(mark), 'zh/index.html', { all: new Map(), loader: 'loader.js' }, sheets);

  test('brings the styles of what stands before it, and asks for the rest after it', () => {
    const html = made(' data-first-screen-end');
    const styles =
      'h1{a:b}@font-face{font-family:A;font-display:optional;src:url(../_astro/a.woff2)}body{g:h}';
    expect(html).toContain(`<style>${styles}</style></head>`);
    expect(html).toContain(hashSource(styles));
    expect(html).toMatch(/<script>[^<]*"\.\.\/_astro\/a\.woff2"[^<]*<\/script><style>/);
    expect(html).toMatch(
      /A<\/h1><link rel="stylesheet" href="\.\.\/_astro\/a\.css"><link rel="stylesheet" href="\.\.\/_astro\/b\.rest\.[\da-f]{8}\.css"><p>/,
    );
    expect(html.match(/stylesheet/g)).toHaveLength(2);
    expect([...sheets.values()].at(-1)).toBe(
      '@font-face{font-family:B;src:url(/_astro/b.woff2)}i{e:f}body{g:h}',
    );
  });

  test('without the mark, all stay in the head', () => {
    const html = made('');
    expect(html).not.toContain('<style>');
    expect(html).toMatch(/href="\.\.\/_astro\/b\.css"><\/head>/);
  });
});
