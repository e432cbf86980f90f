/** What a phone fetches for a step: page, styles, scripts and fonts, packed, until it rests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { places } from '../../src/cards/order.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { root, screens, site } from './harness.ts';

const { visit } = site();
const most = 60_000;
const sizes = new Map<string, number>();

/** Bytes of a file of the built site on the way; fonts are packed in themselves. */
function weight(address: string): number {
  let size = sizes.get(address);
  if (size === undefined) {
    const path = decodeURI(address).replace(/\/$/, '/index.html');
    const bytes = readFileSync(join(root, 'dist', path));
    size = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    sizes.set(address, size);
  }
  return size;
}

test.each(locales)(
  'no step weighs more than 60 kB: %s',
  async (locale) => {
    const heavy: string[] = [];
    for (const { chart, state } of places) {
      const path = pagePath(locale, cardPage(chart, state));
      const { page, close } = await visit(path, { viewport: screens.phone });
      await page.waitForLoadState('networkidle');
      const fetched = await page.evaluate(() => [
        location.pathname,
        ...performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name))
          .filter(({ pathname }) => /\.(?:css|js|woff2|json)$/.test(pathname))
          .map(({ pathname }) => pathname),
      ]);
      const bytes = [...new Set(fetched)].map(weight).reduce((a, b) => a + b, 0);
      expect(fetched.length).toBeGreaterThan(3);
      if (bytes > most) heavy.push(`${path}: ${bytes}`);
      await close();
    }
    expect(heavy).toEqual([]);
  },
  180_000,
);
