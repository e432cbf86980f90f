import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { axeFindings } from './axe.ts';
import { screens, settled, site } from './harness.ts';

const { visit } = site();
const sizes = { small: { width: 320, height: 568 }, ...screens };
const figure = '#scale-gdp a.fact';
const slip = '.slip:popover-open';

/** Where the open receipt lies, and the window it must stay in. */
const box = (page: Page) =>
  page.locator(slip).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

const open = async (page: Page, { tap = false } = {}) => {
  const asked = page.locator(figure).first();
  await asked.scrollIntoViewIfNeeded();
  await (tap ? asked.tap() : asked.click());
  await page.waitForSelector(slip);
  return asked;
};

for (const locale of locales) {
  for (const [name, viewport] of Object.entries(sizes)) {
    describe(`receipt, ${locale}, ${name}`, () => {
      test('opens in place and inside the window, closes by Escape, gives the focus back', async () => {
        const hasTouch = name !== 'desktop';
        const at = pagePath(locale, '#scale-gdp');
        const { page, faults, close } = await visit(at, { viewport, hasTouch });
        await settled(page);
        const asked = await open(page, { tap: hasTouch });
        expect(await box(page)).toBe(true);
        const id = await asked.getAttribute('data-fact');
        expect(await page.locator(`${slip} .more a`).getAttribute('href')).toContain(`#${id}`);
        expect(await page.locator(slip).evaluate((e) => e.contains(document.activeElement))).toBe(
          true,
        );
        await page.keyboard.press('Escape');
        expect(await page.locator(slip).count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe(
          id,
        );
        expect(faults).toEqual([]);
        await close();
      });
    });
  }

  test(`receipt, ${locale}: by keyboard alone, one at a time, and by the close button`, async () => {
    const { page, close } = await visit(pagePath(locale, '#scale-gdp'), {
      viewport: screens.desktop,
    });
    await settled(page);
    const figures = page.locator(figure);
    await figures.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector(slip);
    expect(new URL(page.url()).pathname).toBe(pagePath(locale));
    const inside = page.locator(`${slip} a.fact`).first();
    if (await inside.count()) {
      const next = await inside.getAttribute('data-fact');
      await inside.click();
      await page.waitForSelector(`${slip} .more a[href$="#${next}"]`);
    }
    expect(await page.locator('.slip').count()).toBe(1);
    await page.locator(`${slip} .close`).click();
    expect(await page.locator(slip).count()).toBe(0);
    await close();
  });

  test(`receipt, ${locale}: goes by a press beside it, by the same figure again, and when Tab leads on`, async () => {
    const { page, close } = await visit(pagePath(locale, '#scale-gdp'), {
      viewport: screens.desktop,
    });
    await settled(page);
    const asked = await open(page);
    expect(await asked.getAttribute('data-asked')).toBe('');
    await page.mouse.click(1200, 200);
    await expect.poll(() => page.locator(slip).count()).toBe(0);
    await expect.poll(() => page.locator('[data-asked]').count()).toBe(0);

    await open(page);
    await asked.click();
    await settled(page);
    expect(await page.locator(slip).count()).toBe(0);

    await open(page);
    for (let press = 0; press < 40 && (await page.locator(slip).count()) > 0; press++) {
      const inside = await page.locator(slip).evaluate((e) => e.contains(document.activeElement));
      expect(inside).toBe(true);
      await page.keyboard.press('Shift+Tab');
    }
    expect(await page.locator(slip).count()).toBe(0);
    await close();
  });

  test(`receipt, ${locale}: the last figure asked is the one answered, and only it is marked`, async () => {
    const { page, close } = await visit(pagePath(locale, '#scale-gdp'), {
      viewport: screens.desktop,
    });
    await settled(page);
    const ids = await page.evaluate((figure) => {
      const links = Array.from(document.querySelectorAll<HTMLElement>(figure));
      const [first] = links;
      const other = links.find(({ dataset }) => dataset.fact !== first!.dataset.fact)!;
      first!.click();
      other.click();
      return [first!.dataset.fact, other.dataset.fact];
    }, figure);
    await page.waitForSelector(`${slip} .more a[href$="#${ids[1]}"]`);
    await settled(page);
    const marked = await page
      .locator('[data-asked]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-fact')));
    expect(marked).toEqual([ids[1]]);
    await close();
  });

  test(`receipt, ${locale}: never printed, and gone with its figure when that is scrolled away`, async () => {
    const { page, close } = await visit(pagePath(locale, 'method/'), {
      viewport: screens.desktop,
    });
    const asked = page.locator('main a.fact').first();
    await asked.scrollIntoViewIfNeeded();
    await asked.click();
    await page.waitForSelector(slip);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slip').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => page.locator(slip).count()).toBe(0);
    await close();
  });

  test(`receipt, ${locale}: with a key held down a figure stays a link`, async () => {
    const { page, close } = await visit(pagePath(locale, '#scale-gdp'), {
      viewport: screens.desktop,
    });
    await settled(page);
    const opened = page.context().waitForEvent('page');
    await page
      .locator(figure)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toContain('/facts/');
    expect(await page.locator(slip).count()).toBe(0);
    await close();
  });

  test(`receipt, ${locale}: at a zoom of 400% it stays in the window and scrolls inside`, async () => {
    const { page, close } = await visit(pagePath(locale, 'method/'), {
      viewport: { width: 320, height: 256 },
    });
    const asked = page.locator('#disagree-metro-end-of-plan a.fact').first();
    await asked.scrollIntoViewIfNeeded();
    await asked.click();
    await page.waitForSelector(slip);
    expect(await box(page)).toBe(true);
    const way = page.locator(`${slip} .more a`);
    await way.scrollIntoViewIfNeeded();
    expect(await way.isVisible()).toBe(true);
    const cross = (await page.locator(`${slip} .close`).boundingBox())!;
    expect(Math.min(cross.width, cross.height)).toBeGreaterThanOrEqual(44);
    expect(cross.y).toBeGreaterThanOrEqual(0);
    await close();
  });

  test(`receipt, ${locale}: of a figure in a drawing`, async () => {
    const { page, close } = await visit(pagePath(locale, '#energy-solar'), {
      viewport: screens.phone,
    });
    await settled(page);
    await page
      .locator('#energy .picture tspan[data-fact="pv-capacity-may-2025"]:visible')
      .first()
      .click();
    await page.waitForSelector(slip);
    expect(await box(page)).toBe(true);
    await close();
  });

  for (const [colours, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const) {
    // Every window in light, the other colours by turns in one.
    const windows = Object.entries({ ...sizes, zoomed: { width: 320, height: 256 } });
    const turn = locales.indexOf(locale) + 1;
    for (const [name, viewport] of colours === 'light' ? windows : windows.slice(turn, turn + 1)) {
      test(`receipt, ${locale}, ${colours}, ${name}: opens by keyboard, has an edge, gives axe nothing to report`, async () => {
        const { page, faults, close } = await visit(pagePath(locale, '#scale-gdp'), {
          viewport,
          ...options,
        });
        await settled(page);
        const asked = page.locator(figure).first();
        await asked.focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector(slip);
        expect(await box(page)).toBe(true);
        const { edge, ground, cross } = await page.locator(slip).evaluate((element) => {
          const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
          const button = element.querySelector('.close')!;
          return {
            edge: parseFloat(borderTopWidth) > 0 && borderTopColor,
            ground: backgroundColor,
            cross: getComputedStyle(button, '::before').borderTopColor,
          };
        });
        expect(edge).toBeTruthy();
        expect(edge).not.toBe(ground);
        expect(cross).not.toBe(ground);
        expect(await axeFindings(page, '.slip')).toEqual([]);
        // All of it can be read by keys: the last link comes into view.
        const way = page.locator(`${slip} .more a`);
        for (let presses = 0; presses < 30; presses++) {
          await page.keyboard.press('Tab');
          if (await way.evaluate((link) => link === document.activeElement)) break;
        }
        expect(await way.evaluate((link) => link === document.activeElement)).toBe(true);
        const place = (await way.boundingBox())!;
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.y + place.height).toBeLessThanOrEqual(viewport.height + 1);
        await page.keyboard.press('Escape');
        expect(await page.locator(slip).count()).toBe(0);
        expect(await asked.evaluate((link) => link === document.activeElement)).toBe(true);
        expect(faults).toEqual([]);
        await close();
      });
    }
  }

  test(`without script a figure of the ${locale} story is a link to its row`, async () => {
    const { page, close } = await visit(pagePath(locale), {
      viewport: screens.phone,
      javaScriptEnabled: false,
    });
    const link = page.locator(figure).first();
    const id = await link.getAttribute('data-fact');
    await link.click();
    await page.waitForURL(`**#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await close();
  });
}
