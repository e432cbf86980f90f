/** What an embedded chart costs an article: bytes, requests, time until it is drawn on a slow phone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { charts } from '../../src/charts/index.ts';
import { guestAlone } from '../../src/embed/scripts/bundles.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { fileKinds, pageKinds } from '../weights/kinds.ts';
import type { Section } from './section.ts';

interface EmbedCost {
  path: string;
  locale: Locale;
  /** gzip, without the picture that stands until the chart is drawn. */
  bytes: number;
  picture: number;
  /** gzip, what comes on top with a reader's first question: data cursor, receipts, their styles. */
  asked: number;
  requests: number;
  /** From the first byte asked for to the drawing, in ms. */
  drawn: number;
}

/** A phone of 2019 on 4G far from the mast: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, cpu: 4 };

const gzip = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;

/** Weighs and times every embed of the built site behind `origin`. */
async function benchEmbeds(root: string, origin: string, browser: Browser) {
  const weigh = (path: string) =>
    gzip(readFileSync(join(root, 'dist', path.endsWith('/') ? `${path}index.html` : path)));
  const { default: names } = (await import(
    pathToFileURL(join(root, 'src/generated/embed/names.json')).href,
    { with: { type: 'json' } }
  )) as { default: Record<string, string> };
  const costs: EmbedCost[] = [];
  for (const locale of locales)
    for (const { id } of charts) {
      const path = pagePath(locale, `embed/${id}/`);
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      const client = await page.context().newCDPSession(page);
      const { cpu, ...network } = slow;
      await client.send('Network.emulateNetworkConditions', { offline: false, ...network });
      await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(origin + path, { waitUntil: 'commit' });
      await page.waitForSelector('svg.drawing');
      const drawn = await page.evaluate(() => Math.round(performance.now()));
      await page.waitForLoadState('load');
      await page.close();
      // Only a page of its own has an icon, a frame has none.
      const files = asked.filter((file) => !file.includes('favicon'));
      const [own, pictures] = [false, true].map((picture) =>
        files.filter((file) => file.startsWith('/img/') === picture),
      ) as [string[], string[]];
      const sum = (list: readonly string[]) => list.reduce((all, file) => all + weigh(file), 0);
      costs.push({
        path,
        locale,
        bytes: sum(own),
        picture: sum(pictures),
        asked: sum(
          [`${id}.${locale}.answers.js`, 'answers.css'].map((name) => `/embed/${names[name]}`),
        ),
        requests: files.length,
        drawn,
      });
    }
  return costs;
}

const budget = pageKinds.find(({ kind }) => kind === 'embed')!.all;
const hostBudget = fileKinds.find(({ files }) => files.test('embed.js'))!.most;

export const embeds: Section = {
  id: 'embeds',
  title: 'Embedded charts on a slow phone',
  async measure({ root, origin, browser }) {
    const costs = await benchEmbeds(root, await origin(), await browser());
    const host = join(root, 'dist/embed.js');
    const scripts = [
      { name: 'the guest without a chart', unit: 'kB', runs: [gzip(await guestAlone()) / 1000] },
      ...(existsSync(host)
        ? [
            {
              name: 'embed.js',
              unit: 'kB',
              runs: [gzip(readFileSync(host)) / 1000],
              budget: hostBudget,
            },
          ]
        : []),
    ];
    const rows = costs.flatMap(({ path, locale, bytes, picture, asked, requests, drawn }) => [
      { name: `${path}, first load`, unit: 'kB', runs: [bytes / 1000], budget: budget[locale] },
      { name: `${path}, its first picture`, unit: 'kB', runs: [picture / 1000] },
      { name: `${path}, more with a first question`, unit: 'kB', runs: [asked / 1000] },
      { name: `${path}, requests`, unit: '', runs: [requests] },
      { name: `${path}, drawn after`, unit: 'ms', runs: [drawn] },
    ]);
    return [...scripts, ...rows];
  },
};
