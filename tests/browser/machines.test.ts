/** What the built pages tell machines: parsed, and held against the files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/portable/files.ts';
import edition from '../../src/generated/edition.json' with { type: 'json' };
import { root, site } from './harness.ts';

const { visit } = site();
const dist = join(root, 'dist');
const files = filesOf(dist);
const pages = files.filter((file) => /(^|\/)index\.html$/.test(file) && !file.includes('embed/'));
const parsed = new Map(
  pages.map((file) => [file, parseHTML(readFileSync(join(dist, file), 'utf8')).document] as const),
);
const target = (page: string, address: string) =>
  posix.join(posix.dirname(page), decodeURI(address.split(/[?#]/)[0]!)) || page;

/** Every address in a block of JSON-LD that is not of another site. */
function* addressesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isAddress = ['@id', 'url', 'item', 'contentUrl', 'image'].includes(key);
    if (isAddress && typeof inner === 'string') {
      if (!/^https?:/.test(inner)) yield inner;
    } else yield* addressesIn(inner);
  }
}

interface Thing {
  '@type': string;
  [key: string]: unknown;
}
const graphOf = (page: string): Thing[] =>
  Array.from(parsed.get(page)!.querySelectorAll('script[type="application/ld+json"]')).flatMap(
    (script) => (JSON.parse(script.textContent ?? '') as { '@graph': Thing[] })['@graph'],
  );

describe.each(pages)('%s', (page) => {
  const document = parsed.get(page)!;

  test('names its twins, and they name it', () => {
    const links = Array.from(document.querySelectorAll('link[hreflang]'));
    expect(links.map((link) => link.getAttribute('hreflang')).sort()).toEqual([
      'en',
      'x-default',
      'zh-Hans',
    ]);
    for (const link of links) {
      const twin = target(page, link.getAttribute('href')!);
      const back = Array.from(parsed.get(twin)!.querySelectorAll('link[hreflang]'), (other) =>
        target(twin, other.getAttribute('href')!),
      );
      expect(back).toContain(page);
    }
  });

  test('describes itself in JSON-LD with no date but the edition’s, and no address that leads nowhere', () => {
    const graph = graphOf(page);
    expect(graph.length).toBeGreaterThan(0);
    for (const thing of graph) {
      if ('dateModified' in thing) expect(thing.dateModified).toBe(edition.date);
      for (const address of addressesIn(thing)) {
        expect(existsSync(join(dist, target(page, address))), address).toBe(true);
      }
    }
  });

  test('has one title and one description of its own', () => {
    expect(document.querySelectorAll('title').length).toBe(1);
    expect(
      document.querySelector('meta[name="description"]')?.getAttribute('content'),
    ).toBeTruthy();
    expect(
      document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    ).toBeTruthy();
  });
});

test('the story is a NewsArticle, the facts page a Dataset, the others know their way', () => {
  const types = (page: string) => graphOf(page).map((thing) => thing['@type']);
  const article = graphOf('index.html').find((thing) => thing['@type'] === 'NewsArticle')!;
  for (const field of ['headline', 'author', 'publisher', 'inLanguage', 'license']) {
    expect(article[field], field).toBeTruthy();
  }
  const dataset = graphOf('facts/index.html').find((thing) => thing['@type'] === 'Dataset')!;
  for (const field of ['name', 'description', 'license', 'distribution']) {
    expect(dataset[field], field).toBeTruthy();
  }
  expect(types('method/index.html')).toContain('BreadcrumbList');
  expect(types('zh/facts/index.html')).toContain('BreadcrumbList');
});

test('the site map names every page once, the feeds every edition', () => {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const places = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
    posix.join(address!, 'index.html'),
  );
  expect(places.sort()).toEqual([...pages].sort());
  for (const feed of ['feed.xml', 'zh/feed.xml']) {
    const text = readFileSync(join(dist, feed), 'utf8');
    expect(text.match(/<item>/g)?.length).toBe(edition.editions.length);
    for (const [, address] of text.matchAll(/<link>([^<]*)<\/link>/g)) {
      expect(existsSync(join(dist, target(feed, address!)))).toBe(true);
    }
  }
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('Allow: /');
});

test('a browser reads feeds and site map as XML without a fault', async () => {
  const { page, close } = await visit('/method/');
  for (const file of ['feed.xml', 'zh/feed.xml', 'sitemap-0.xml', 'sitemap-index.xml']) {
    const faults = await page.evaluate(
      (xml) =>
        Array.from(
          new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror'),
          (fault) => fault.textContent,
        ),
      readFileSync(join(dist, file), 'utf8'),
    );
    expect(faults, file).toEqual([]);
  }
  await close();
});

test('the newest edition leads each feed, dated by the day of the edition', () => {
  for (const feed of ['feed.xml', 'zh/feed.xml']) {
    const text = readFileSync(join(dist, feed), 'utf8');
    expect(/<dc:date>([^<]*)/.exec(text)?.[1]).toBe(edition.date);
    expect(text).not.toContain('pubDate');
  }
});
