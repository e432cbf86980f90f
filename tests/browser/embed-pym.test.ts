import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { settled } from './harness.ts';
import { twoOrigins } from './hosts/server.ts';

const { open } = twoOrigins();
const library = readFileSync(
  createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'),
  'utf8',
);

/** An article as the documentation of pym.js shows it. */
const article = (width: number, query: string) => `
  <div id="chart" style="width:${width}px"></div>
  <script>${library}</script>
  <script>new pym.Parent('chart', '{site}/embed/energy/${query}', {});</script>`;

describe('pym.js, the library itself', () => {
  for (const width of [320, 900])
    for (const query of ['', '?view=unrolled&theme=dark', '?view=static&state=wind'])
      test(`gives the frame its height at ${width} px ${query}`, async () => {
        const { page, guest, faults, close } = await open(article(width, query), {
          viewport: { width: 1000, height: 800 },
        });
        for (let step = 0; step < 8; step++) {
          await page.waitForTimeout(150);
          await settled(page);
          const content = await guest().evaluate(() =>
            Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom),
          );
          const given = await page.evaluate(
            () => document.querySelector('iframe')!.getBoundingClientRect().height,
          );
          expect(Math.abs(given - content), `${given} for ${content}`).toBeLessThanOrEqual(1);
          await guest().locator('[data-go="next"]').dispatchEvent('click');
        }
        expect(faults).toEqual([]);
        await close();
      });
});
