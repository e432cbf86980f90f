/** What each kind of page weighs: at first load, from its files, and read to its end, over the wire. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pagesOf } from '../weights/load.ts';
import { weightRows } from '../weights/rows.ts';
import { pageKinds } from './pages.ts';
import type { Section } from './section.ts';

/** kB that have come so far, as they came: packed, with the heads of answers. */
async function account(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const wanted = new Set<string>();
  let sum = 0;
  client.on('Network.responseReceived', ({ requestId, response }) => {
    // Only a page of its own has an icon, and no reader waits for it.
    if (!response.url.includes('favicon')) wanted.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) sum += encodedDataLength / 1000;
  });
  return () => sum;
}

export const weight: Section = {
  id: 'weight',
  title: 'Weight of the heaviest page of each kind at first load, gzip',
  async measure({ root, origin, browser, say }) {
    const site = await origin();
    const rows = weightRows(pagesOf(join(root, 'dist')));
    for (const { kind, locale, path } of pageKinds) {
      say(`weight of ${path}`);
      const context = await (await browser()).newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const kB = await account(page);
      await page.goto(site + path, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
      await page.waitForLoadState('networkidle');
      const name = `${kind}, ${locale}: ${path} read to its end, with pictures and heads of answers`;
      rows.push({ name, unit: 'kB', runs: [kB()] });
      await context.close();
    }
    return rows;
  },
};
