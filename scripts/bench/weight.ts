/** What each kind of page weighs over the wire: at first load, and read to its end. */
import type { Page } from 'playwright-core';
import { pageKinds as table } from '../weights/kinds.ts';
import { pageKinds } from './pages.ts';
import type { Row } from './row.ts';
import type { Section } from './section.ts';

/** kB of the bodies that have come so far, as they came: packed. */
async function account(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const kinds = new Map<string, string>();
  const sum = { all: 0, script: 0 };
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    // Only a page of its own has an icon, and no reader waits for it.
    if (!response.url.includes('favicon')) kinds.set(requestId, type);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = kinds.get(requestId);
    if (!type) return;
    sum.all += encodedDataLength / 1000;
    if (type === 'Script') sum.script += encodedDataLength / 1000;
  });
  return () => ({ ...sum });
}

export const weight: Section = {
  id: 'weight',
  title: 'Weight over the wire, gzip, heads of answers included',
  async measure({ origin, browser, say }) {
    const rows: Row[] = [];
    for (const { kind, locale, path } of pageKinds) {
      say(`weight of ${path}`);
      const context = await (await browser()).newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const bytes = await account(page);
      await page.goto((await origin()) + path, { waitUntil: 'networkidle' });
      const first = bytes();
      await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
          scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
      await page.waitForLoadState('networkidle');
      const whole = bytes();
      await context.close();
      const name = `${kind} ${locale}`;
      const { all, scripts } = table.find((one) => one.kind === kind)!;
      rows.push({ name, unit: 'kB', runs: [first.all], budget: all[locale] });
      const script = { name: `${name}, JavaScript of it`, unit: 'kB', runs: [first.script] };
      rows.push({ ...script, budget: scripts });
      rows.push({ name: `${name}, read to its end`, unit: 'kB', runs: [whole.all] });
    }
    return rows;
  },
};
