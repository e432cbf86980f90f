import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSitemap } from '../../../scripts/sitemap.ts';

/** A folder with empty pages; gives a reader for what was written into it. */
function dist(...pages: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ballast-sitemap-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), '');
  }
  return { folder, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}
const places = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);

test('writeSitemap(dist, date, site) lists pages and their twins by whole addresses', () => {
  const { folder, read } = dist('index.html', 'zh/index.html', 'a/index.html', '404.html');
  writeSitemap(folder, '2026-11-23', 'https://example.org/deep/');
  const map = read('sitemap-0.xml');
  expect(places(map).sort()).toEqual([
    'https://example.org/deep/',
    'https://example.org/deep/a/',
    'https://example.org/deep/zh/',
  ]);
  expect(map.match(/hreflang="zh-Hans" href="https:\/\/example.org\/deep\/zh\/"/g)).toHaveLength(2);
  expect(map).not.toContain('<!--');
  expect(places(read('sitemap-index.xml'))).toEqual(['https://example.org/deep/sitemap-0.xml']);
});

test('writeSitemap(dist, date) without an address is relative and says so', () => {
  const { folder, read } = dist('index.html', 'zh/index.html');
  writeSitemap(folder, '2026-11-23', '');
  expect(places(read('sitemap-0.xml')).sort()).toEqual(['./', 'zh/']);
  expect(read('sitemap-0.xml')).toContain('<!-- Addresses are relative: set SITE');
  expect(read('sitemap-0.xml')).toContain('<lastmod>2026-11-23</lastmod>');
});

test('writeSitemap leaves out charts that are made for the frames of others', () => {
  const { folder, read } = dist(
    'index.html',
    'embed/water/index.html',
    'zh/embed/water/index.html',
  );
  writeSitemap(folder, '2026-11-23', 'https://example.org/');
  expect(places(read('sitemap-0.xml'))).toEqual(['https://example.org/']);
});
