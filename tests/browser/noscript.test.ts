import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/cards/order.ts';
import { narrow, wide } from '../../src/charts/kit/size.ts';
import { charts } from '../../src/charts/index.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { screens, settled, site } from './harness.ts';
import type { Screen } from './harness.ts';

const { visit } = site();
const steps = places.map(({ chart, state }) => `${chart}-${state}`);

/**
 * Every block of words in the story with whether a reader gets at it: it is seen, spoken, or in a part
 * that opens without script. Without `controls`: a script's own buttons and what it says aloud.
 */
const blocks = (page: Page) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, h3, h4, p, li, dt, dd, td, th, caption, figcaption, summary), footer p',
      ),
    )
      .filter((block) => !block.closest('[data-explorer], [aria-live], button, .own, dialog'))
      .filter((block) => !block.querySelector('p, li, dd, td'))
      .map((block) => {
        const closed = block.closest<HTMLElement>('details:not([open])');
        return {
          text: (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
          there: (closed?.querySelector<HTMLElement>('summary') ?? block).checkVisibility({
            visibilityProperty: true,
            opacityProperty: true,
          }),
        };
      })
      .filter(({ text }) => text),
  );

for (const locale of locales) {
  for (const screen of Object.keys(screens) as Screen[]) {
    const viewport = screens[screen];
    const open = () => visit(pagePath(locale), { viewport, javaScriptEnabled: false });

    describe(`the story without script, ${locale}, ${screen}`, () => {
      test('has all the words that it has with script', async () => {
        const rich = await visit(pagePath(locale), { viewport });
        await settled(rich.page);
        const wanted = (await blocks(rich.page)).filter(({ there }) => there);
        await rich.close();
        const { page, faults, close } = await open();
        const got = new Set((await blocks(page)).filter(({ there }) => there).map((b) => b.text));
        expect(wanted.length).toBeGreaterThan(steps.length * 3);
        expect(wanted.map(({ text }) => text).filter((text) => !got.has(text))).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      });

      test('has one drawing for each step, its own, to be seen with the words', async () => {
        const { page, faults, close } = await open();
        const { width, name: size } = screen === 'phone' ? narrow : wide;
        expect(await page.locator('[data-stage] svg.drawing:visible').count()).toBe(0);
        for (const step of steps) {
          const pictures = page.locator(`#${step} img:visible`);
          expect(await pictures.count(), step).toBe(1);
          await pictures.scrollIntoViewIfNeeded();
          await expect
            .poll(() => pictures.evaluate((img: HTMLImageElement) => img.naturalWidth))
            .toBe(width);
          const { source, gap, seen } = await pictures.evaluate((img: HTMLImageElement) => {
            const picture = img.getBoundingClientRect();
            const words = img.closest('.step')!.querySelector('.card')!.getBoundingClientRect();
            return {
              source: new URL(img.currentSrc).pathname,
              // Beside its words, or right under them.
              gap: Math.min(
                Math.abs(picture.top - words.bottom),
                Math.max(picture.left - words.right, 0),
              ),
              seen: [picture.width, picture.left, innerWidth - picture.right],
            };
          });
          expect(source, step).toContain(`/img/${step.replace('-', '/')}.${size}.${locale}.svg`);
          expect(gap, step).toBeLessThan(64);
          expect(seen[0], step).toBeGreaterThanOrEqual(340);
          expect(Math.min(seen[1]!, seen[2]!), step).toBeGreaterThanOrEqual(0);
        }
        expect(faults).toEqual([]);
        await close();
      });

      test('opens every table, and shows no control that does nothing', async () => {
        const { page, close } = await open();
        for (const { id } of charts) {
          await page.locator(`#${id} details.data > summary`).click();
          expect(await page.locator(`#${id} details.data table`).isVisible(), id).toBe(true);
          expect(await page.locator(`#${id} details.data tbody tr`).count(), id).toBeGreaterThan(2);
        }
        expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
        await close();
      });
    });
  }

  test(`without script links lead where they say, and the language switches, ${locale}`, async () => {
    const { page, faults, close } = await visit(pagePath(locale), {
      viewport: screens.phone,
      javaScriptEnabled: false,
    });
    const start = page.url();
    const broken = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'), (link) => link.href)
        .filter((href) => href.split('#')[0] === location.href.split('#')[0])
        .map((href) => decodeURIComponent(new URL(href).hash.slice(1)))
        .filter((id) => id && !document.getElementById(id)),
    );
    expect(broken).toEqual([]);

    await page.locator('.card .fact').first().click();
    await page.waitForURL('**/facts/**');
    expect(await page.locator(':target').isVisible()).toBe(true);
    await page.goBack();
    await page.locator('#energy-solar .alone').click();
    await page.waitForURL('**/steps/energy/solar/**');
    await page.goto(start);
    const other = locales.find((one) => one !== locale)!;
    await page.locator(`.languages a[lang="${languageTag[other]}"]`).click();
    await page.waitForSelector(`html[lang="${languageTag[other]}"]`, { state: 'attached' });
    await page.waitForLoadState();
    expect(await page.locator('.step').count()).toBe(steps.length);
    expect(faults).toEqual([]);
    await close();
  });
}
