import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { axeFindings } from './axe.ts';
import { screens, settled, site } from './harness.ts';

const { visit } = site();

const middle = charts[Math.floor(charts.length / 2)]!;

for (const locale of locales) {
  describe(`the story for axe, ${locale}`, () => {
    test('unrolled in a small window: nothing found', async () => {
      const { page, close } = await visit(`${pagePath(locale)}#${middle.id}-${middle.states[1]}`, {
        viewport: { width: 320, height: 400 },
      });
      await settled(page);
      expect(await axeFindings(page)).toEqual([]);
      await close();
    });
  });

  describe(`the structure of the story, ${locale}`, () => {
    test('has one h1, no level left out, a heading for each chapter and step', async () => {
      const { page, close } = await visit(pagePath(locale), { viewport: screens.phone });
      const headings = await page.evaluate(() =>
        Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), (heading) => ({
          level: Number(heading.localName[1]),
          text: heading.textContent!.trim(),
        })),
      );
      expect(headings.filter(({ level }) => level === 1).length).toBe(1);
      headings.forEach(({ level, text }, index) => {
        expect(text).not.toBe('');
        if (index > 0) expect(level, text).toBeLessThanOrEqual(headings[index - 1]!.level + 1);
      });
      expect(await page.locator('.chapter h2').count()).toBe(charts.length);
      expect(await page.locator('.step h3').count()).toBe(
        charts.reduce((sum, { states }) => sum + states.length, 0),
      );
      await close();
    });

    test('has its landmarks, each named where there are two of a kind', async () => {
      const { page, close } = await visit(pagePath(locale), { viewport: screens.phone });
      const count = (selector: string) => page.locator(selector).count();
      expect(await count('body > header')).toBe(1);
      expect(await count('body > main')).toBe(1);
      expect(await count('body > footer')).toBe(1);
      const navs = await page.evaluate(() =>
        Array.from(document.querySelectorAll('nav'), (nav) => nav.getAttribute('aria-label')),
      );
      expect(navs.every(Boolean)).toBe(true);
      expect(new Set(navs).size).toBe(navs.length);
      await close();
    });

    test('marks the language of every foreign phrase', async () => {
      const { page, close } = await visit(pagePath(locale), { viewport: screens.phone });
      const strays = await page.evaluate((locale) => {
        const han = /\p{sc=Han}/u;
        // A name or a unit is no phrase: a phrase has words in the lower case beside each other.
        const latin = /\b[a-z]{2,} [a-z]{2,}/;
        const foreign = locale === 'zh' ? latin : han;
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent ?? '';
          const parent = walker.currentNode.parentElement!;
          if (parent.closest('script, style, noscript, head')) continue;
          const tag = parent.closest('[lang]')!.getAttribute('lang')!;
          if (tag.startsWith(locale) && foreign.test(text)) found.push(text.trim().slice(0, 60));
        }
        return found;
      }, locale);
      expect(strays).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(languageTag[locale]);
      const twin = page.locator('.languages a').first();
      expect(await twin.getAttribute('lang')).toBe(await twin.getAttribute('hreflang'));
      await close();
    });

    test('can be skipped: to the story, and chapter by chapter to the end', async () => {
      const { page, faults, close } = await visit(pagePath(locale), { viewport: screens.desktop });
      await settled(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.className)).toBe('skip');
      const seen = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
      expect(seen).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');

      const addresses: string[] = [];
      for (const { id } of charts) {
        const skip = page.locator(`#${id} > .skip`);
        await skip.focus();
        expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Enter');
        await settled(page);
        addresses.push((await page.evaluate(() => location.hash)).slice(1));
        // The next Tab goes on from there and not from where the reader was.
        await page.keyboard.press('Tab');
        expect(
          await page.evaluate((id) => {
            const place = document.getElementById(id)!;
            const focus = document.activeElement!;
            return (
              place.contains(focus) ||
              Boolean(place.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING)
            );
          }, addresses.at(-1)!),
        ).toBe(true);
      }
      expect(addresses).toEqual([...charts.slice(1).map(({ id }) => id), 'ending']);
      expect(faults).toEqual([]);
      await close();
    });
  });
}
