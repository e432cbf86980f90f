import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { oembedOfChart } from '../../src/embed/oembed-of-chart.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { absolute } from '../../src/seo/address.ts';
import { root } from './harness.ts';

let origin = '';
/** What the build would have written, had it been told that the site stands here. */
const withSite = (chart: string, locale: Locale): object =>
  oembedOfChart(
    charts.find(({ id }) => id === chart)!,
    locale,
    (path) => absolute(path, `${origin}/public/`),
  );

/**
 * The built files as any static host serves them: no server of ours knows what oEmbed is. Below
 * `/public/` lies the same site as a build with SITE makes it.
 */
const host = createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const path = pathname.replace(/^\/public/, '');
  const [, chart, locale] = /^\/oembed\/(\w+)\.(\w+)\.json$/.exec(path) ?? [];
  const file = join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = file.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
  response.writeHead(200, { 'Content-Type': type });
  if (chart && path !== pathname) response.end(JSON.stringify(withSite(chart, locale as Locale)));
  else response.end(readFileSync(file));
});
beforeAll(async () => {
  await new Promise<void>((up) => host.listen(0, () => up()));
  origin = `http://localhost:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

const read = async (address: string) => {
  const { title, oEmbed } = await unfurl(address, { oembed: true });
  return { title, oEmbed: oEmbed as unknown as Record<string, string> };
};
const ids = charts.map(({ id }) => id);

describe('an oEmbed client that knows nothing of us finds and reads the answer', () => {
  for (const locale of locales) {
    test.each(ids)(`from the page of %s, ${locale}`, async (chart) => {
      const { title, oEmbed } = await read(`${origin}${pagePath(locale, `embed/${chart}/`)}`);
      expect(oEmbed).toMatchObject({ version: '1.0', cache_age: 86_400 });
      expect(title).toContain(oEmbed.title);
      // Without SITE nobody knows an address that could be named: a link with a title.
      expect(oEmbed.type).toBe(process.env.SITE ? 'rich' : 'link');
    });

    test.each(ids)(
      `and of a site that knows where it stands, with frame and picture: %s, ${locale}`,
      async (chart) => {
        const path = `/public${pagePath(locale, `embed/${chart}/`)}`;
        const { oEmbed } = await read(origin + path);
        expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', cache_age: 86_400 });
        const { document } = parseHTML(`<body>${oEmbed.html}</body>`);
        const frame = document.querySelector('iframe')!;
        expect(frame.getAttribute('src')).toBe(origin + path);
        expect(frame.getAttribute('title')).toBe(oEmbed.title);
        expect(frame.getAttribute('width')).toBe(String(oEmbed.width));
        expect(frame.getAttribute('height')).toBe(String(oEmbed.height));
      },
    );
  }

  test('from the page of a step', async () => {
    for (const { id, states } of charts) {
      const { oEmbed } = await read(`${origin}/public/steps/${id}/${states[0]}/`);
      expect(oEmbed).toMatchObject({ type: 'rich' });
    }
  });
});

test('the picture an answer names is there, and as large as it says', () => {
  for (const { id } of charts)
    for (const locale of locales) {
      const answer = withSite(id, locale) as Record<string, string | number>;
      const { pathname } = new URL(String(answer.thumbnail_url));
      const png = readFileSync(join(root, 'dist', pathname.replace('/public/', '')));
      // The first chunk of a PNG says its width and height.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        answer.thumbnail_width,
        answer.thumbnail_height,
      ]);
    }
});
