/**
 * What axe says of every kind of page: at the top, in the middle and at the end, in light, dark and
 * forced colours, in every language. Kinds are read off the built site, so that a new page is in.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { views } from '../../src/embed/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { axeFindings } from './axe.ts';
import { screens, settled, site } from './harness.ts';
import { isEmbed, isStep, kindsOfPages } from './kinds.ts';

const { visit } = site();

const kinds = kindsOfPages();

const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Scrolls to a share of the page. Returns false where that is no other place than the last. */
const scrollTo = async (page: Page, share: number) => {
  const moved = await page.evaluate((share) => {
    const before = scrollY;
    const top = share * (document.documentElement.scrollHeight - innerHeight);
    window.scrollTo({ top, behavior: 'instant' });
    return scrollY !== before;
  }, share);
  await settled(page);
  return moved;
};

/** Marks what is in the window, in parts not much larger than it; the bar above is always there. */
const markWindow = (page: Page) =>
  page.evaluate(() => {
    for (const old of document.querySelectorAll('[data-in-window]'))
      old.removeAttribute('data-in-window');
    const parts = 'main :is(section, article > *, details, li, p, table), .picture, body > footer';
    for (const part of [document.querySelector('.bar'), ...document.querySelectorAll(parts)]) {
      const box = part?.getBoundingClientRect();
      if (!box || box.bottom <= 0 || box.top >= innerHeight || box.height > 2 * innerHeight)
        continue;
      part!.setAttribute('data-in-window', '');
    }
  });

/**
 * In light, at the top, all rules of the whole page. In other colours and places what these could change,
 * of the window only where the page was scrolled: the rest has been looked at.
 */
async function findings(page: Page, places: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, media] of Object.entries(colours)) {
    await page.emulateMedia(media);
    for (const [index, place] of places.entries()) {
      if (!(await scrollTo(page, place)) && index > 0) continue;
      if (index > 0) await markWindow(page);
      const within = index > 0 ? '[data-in-window]' : 'html';
      const here = await axeFindings(page, within, index > 0 || name !== 'light');
      found.push(...here.map((what) => `${name}, ${place}: ${what}`));
    }
  }
  return [...new Set(found)];
}

test('every kind of page is there in every language', () => {
  for (const page of ['', 'facts/', 'method/', 'steps/', 'embed/energy/'])
    for (const locale of locales) expect(kinds).toContain(pagePath(locale, page));
  expect(kinds.filter(isStep).length).toBe(kinds.filter(isEmbed).length);
});

describe('axe finds nothing', () => {
  for (const address of kinds.filter((address) => !isEmbed(address))) {
    const places = isStep(address) ? [0] : [0, 0.5, 1];
    // By turns, so that each kind is seen on both screens.
    const viewport =
      (kinds.indexOf(address) + Number(isStep(address))) % 2 ? screens.phone : screens.desktop;
    test(`on ${address}, ${viewport.width}`, async () => {
      const { page, close } = await visit(address, { viewport });
      await settled(page);
      expect(await findings(page, places)).toEqual([]);
      await close();
    }, 300_000);
  }

  for (const address of kinds.filter(isEmbed))
    test(`in ${address}`, async () => {
      // The views differ in what is around the drawing, which is the same for all charts.
      for (const view of address.includes('energy') ? views : views.slice(0, 1)) {
        const { page, close } = await visit(`${address}?view=${view}`, {
          viewport: { width: 600, height: 900 },
        });
        await settled(page);
        expect(await findings(page, [0]), view).toEqual([]);
        await close();
      }
    });
});
