import { expect, test } from 'vitest';
import { relativeHtml } from '../../../scripts/portable/html.ts';
import { relativeJsonLd, relativeXml } from '../../../scripts/portable/machine.ts';
import { absolute, address } from '../../../src/seo/address.ts';

test('relativeJsonLd(json, folder) leaves names and whole addresses alone', () => {
  const json = JSON.stringify({ name: '/x/', url: '/facts/', license: 'https://a.org/', n: '<b>' });
  expect(JSON.parse(relativeJsonLd(json, '/zh/'))).toEqual({
    name: '/x/',
    url: '../facts/index.html',
    license: 'https://a.org/',
    n: '<b>',
  });
  expect(relativeJsonLd(json, '/')).not.toContain('<');
});

test('relativeHtml(html, folder) reaches into JSON-LD and pictures for sharing', () => {
  const html =
    '<script type="application/ld+json">{"url":"/"}</script><meta property="og:image" content="/og/a.png">';
  expect(relativeHtml(html, '/zh/')).toBe(
    '<script type="application/ld+json">{"url":"../index.html"}</script><meta property="og:image" content="../og/a.png">',
  );
});

test('relativeXml(xml, folder)', () => {
  expect(relativeXml('<link>/facts/#e</link><link>https://a.org/</link>', '/zh/')).toBe(
    '<link>../facts/index.html#e</link><link>https://a.org/</link>',
  );
});

test('absolute(path, site) goes on from the folder that a site stands in', () => {
  expect(absolute('/zh/', 'https://a.org/deep')).toBe('https://a.org/deep/zh/');
  expect(absolute('/zh/', undefined)).toBeUndefined();
  expect(address('/zh/', '')).toBe('/zh/');
});
