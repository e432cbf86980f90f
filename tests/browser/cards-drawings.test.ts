/** A card's drawings are written in less markup than the story's: they must look the same. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderState } from '../../src/charts/kit/server.ts';
import { narrow, wide } from '../../src/charts/kit/size.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { screens, site } from './harness.ts';

const { visit } = site();

/** How many pixels of two pictures differ so that an eye sees it; compared in the page, which can read them. */
const differing = (page: Page, pictures: readonly Buffer[]): Promise<number> =>
  page.evaluate(
    async (urls) => {
      const [one, other] = await Promise.all(
        urls.map(async (url) => {
          const bytes = Uint8Array.from(atob(url), (c) => c.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      let count = Math.abs(one!.length - other!.length);
      for (let i = 0; i < one!.length; i += 4) {
        const distance = [0, 1, 2].reduce(
          (sum, c) => sum + Math.abs(one![i + c]! - other![i + c]!),
          0,
        );
        if (distance > 120) count++;
      }
      return count;
    },
    pictures.map((picture) => picture.toString('base64')),
  );

for (const [screen, size] of [
  ['phone', narrow],
  ['desktop', wide],
] as const) {
  describe.each(charts.map(({ id }) => id))(`drawings of %s on a card, ${size.name}`, (id) => {
    const chart = charts.find((one) => one.id === id)!;

    test('look as the drawings do', async () => {
      // By turns: each state on one screen, each chart on both.
      const turn = size === narrow ? 0 : 1;
      for (const state of chart.states.filter((_, index) => index % 2 === turn)) {
        const { page, close } = await visit(pagePath('en', cardPage(id, state)), {
          viewport: screens[screen],
        });
        const shown = page.locator('.shown');
        const still = await shown.screenshot();
        await page.evaluate(
          ([markup, name]) => {
            document.querySelector(`.shown svg.${name}`)!.outerHTML = markup;
            document.querySelector(`.shown svg:not(.${name})`)!.remove();
          },
          [renderState(chart, state, size, 'en'), size.name] as const,
        );
        expect(await differing(page, [still, await shown.screenshot()]), state).toBeLessThan(150);
        await close();
      }
    });
  });
}
