/** What reading without a network costs: what the worker keeps, the copies in one file, and a second visit. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '../../src/i18n/locales.ts';
import { copyFile } from '../../src/offline/files.ts';
import type { Files } from '../../src/offline/worker/edition.ts';
import { limit } from '../offline/copy/index.ts';
import { editionOf } from '../offline/edition.ts';
import { filesOf } from '../portable/files.ts';
import type { Section } from './section.ts';

/** Bytes on the way here: text packed, the rest as it is. */
function onTheWay(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const content = readFileSync(join(dist, file));
    const packed = /\.(woff2|png)$/.test(file) ? content : gzipSync(content, { level: 9 });
    return sum + packed.length;
  }, 0);
}

export const offline: Section = {
  id: 'offline',
  title: 'Without a network',
  async measure({ root, origin, browser, runs }) {
    const from = await origin();
    const dist = join(root, 'dist');
    const { first, later } = editionOf(dist);
    const kept = (files: Files) => onTheWay(dist, Object.keys(files)) / 1000;
    const size = (file: string) => statSync(join(dist, file)).size / 1000;

    const context = await (await browser()).newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${from}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    const opened: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.goto(`${from}/`, { waitUntil: 'load' });
      opened.push(
        await page.evaluate(
          () => performance.getEntriesByType('navigation').map(({ duration }) => duration)[0]!,
        ),
      );
    }
    await context.close();

    return [
      {
        name: 'dist/, all files',
        unit: 'MB',
        runs: [filesOf(dist).reduce((sum, file) => sum + size(file), 0) / 1000],
      },
      { name: 'kept at the first visit, gzip', unit: 'kB', runs: [kept(first)] },
      { name: 'kept when there is time, gzip', unit: 'kB', runs: [kept(later)] },
      ...locales.map((locale) => ({
        name: copyFile(locale),
        unit: 'kB',
        runs: [size(copyFile(locale))],
        budget: limit / 1000,
      })),
      { name: 'the story opened again, no network', unit: 'ms', runs: opened },
    ];
  },
};
