import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cursors } from '../../src/charts/cursors.ts';
import { charts } from '../../src/charts/index.ts';
import { wide } from '../../src/charts/kit/size.ts';
import { cursorWords } from '../../src/cursor/words.ts';
import { factsIn, plain } from '../../src/facts/written.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { screens, settled, site } from './harness.ts';

const { visit } = site();
const last = charts.at(-1)!;
const slip = '.slip:popover-open';
/** Presses after which a journey has lost its way. */
const patience = 120;

interface Focus {
  tag: string;
  className: string;
  stepper: string;
  /** A ring of its own, or the browser's, that is wide enough to be seen. */
  ringed: boolean;
  /** Whether any of it lies in the window. */
  inView: boolean;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      className: element.className,
      stepper: element.dataset.stepper ?? '',
      ringed: outlineStyle !== 'none' && (outlineStyle === 'auto' || parseFloat(outlineWidth) >= 2),
      inView: bottom > 0 && top < innerHeight,
    };
  });

const current = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.current')?.dataset.address);

for (const locale of locales) {
  test(
    `by keyboard alone: from the address bar to a value in the last chart, its source, and back, ${locale}`,
    { timeout: 180_000 },
    async () => {
      const { page, faults, close } = await visit(pagePath(locale), { viewport: screens.desktop });
      await settled(page);

      /** Presses a key; from the first one on the focus is never lost to the page as a whole. */
      const press = async (key: string): Promise<Focus> => {
        await page.keyboard.press(key);
        const now = await focus(page);
        expect(now.tag, `after ${key}`).not.toBe('body');
        return now;
      };
      const until = async (key: string, done: (now: Focus) => boolean): Promise<Focus> => {
        for (let presses = 0; presses < patience; presses++) {
          const now = await press(key);
          expect(now.ringed, `a ring round ${now.tag}.${now.className}`).toBe(true);
          expect(now.inView, `${now.tag}.${now.className} on screen`).toBe(true);
          if (done(now)) return now;
        }
        throw new Error(`${patience} presses of ${key} did not lead there`);
      };
      const step = async (key: string) => {
        const before = await current(page);
        await press(key);
        await page.waitForFunction(
          (before) => document.querySelector<HTMLElement>('.current')?.dataset.address !== before,
          before,
        );
      };

      // Into the page: first the skip link, then the bar with its stepper.
      expect((await press('Tab')).className).toBe('skip');
      await until('Tab', ({ stepper }) => stepper === 'next');
      await step('Enter');
      await step('Space');
      expect((await focus(page)).stepper, 'the button keeps the focus').toBe('next');

      // Back to the skip link and past the bar into the story.
      await until('Shift+Tab', ({ className }) => className === 'skip');
      await press('Enter');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');

      // Card by card to the last chart's second step.
      const goal = `${last.id}-${last.states[1]!}`;
      for (let presses = 0; (await current(page)) !== goal; presses++) {
        expect(presses, 'presses of the arrow').toBeLessThan(patience);
        await step('ArrowRight');
      }
      await page.waitForFunction((hash) => location.hash === `#${hash}`, goal);
      // The drawing of a chapter stands before its cards, and the focus has come along.
      expect(await page.evaluate(() => document.activeElement!.id)).toBe(goal);
      await until('Shift+Tab', ({ className }) => className === 'cursor');
      const stage = page.locator(`[data-stage="${last.id}"] .picture`);
      expect(await stage.locator('> .cursor').evaluate((e) => e === document.activeElement)).toBe(
        true,
      );

      // The way there may have led past a card: the drawing shows what the reader is at.
      await settled(page);
      const here = await current(page);
      const state = await stage
        .locator('svg.wide')
        .evaluate((svg) => (svg as SVGSVGElement).dataset.state!);

      // A value with a source: shown, and spoken.
      const marks = (await cursors[last.id]!()).marks(state, wide, locale);
      const index = marks.findIndex(({ value, note = '' }) => factsIn(value + note).length > 0);
      const [fact] = factsIn(marks[index]!.value + (marks[index]!.note ?? ''));
      const spoken = stage.locator('> [aria-live]');
      for (let at = 0; at <= index; at++) {
        await press('ArrowDown');
        await expect
          .poll(() => spoken.textContent())
          .toContain(cursorWords[locale].place(at + 1, marks.length));
      }
      const tip = stage.locator('.cursor-tip');
      expect(await tip.isVisible()).toBe(true);
      expect(await tip.textContent()).toContain(plain(marks[index]!.name));
      expect(await tip.textContent()).toContain(plain(marks[index]!.value));
      expect(await current(page), 'the arrows are the drawing’s').toBe(here);

      // Its source, and back to the mark.
      await press('Enter');
      await page.waitForSelector(slip);
      expect(await page.locator(`${slip} .more a`).getAttribute('href')).toContain(`#${fact}`);
      expect(await page.locator(slip).evaluate((e) => e.contains(document.activeElement))).toBe(
        true,
      );
      await press('Tab');
      expect(await page.locator(slip).evaluate((e) => e.contains(document.activeElement))).toBe(
        true,
      );
      await press('Escape');
      expect(await page.locator(slip).count()).toBe(0);
      expect((await focus(page)).className, 'the drawing has the focus again').toBe('cursor');
      expect(await tip.textContent(), 'and shows the mark that was asked').toContain(
        plain(marks[index]!.name),
      );
      expect(await tip.isVisible()).toBe(true);

      // Escape leaves the mark; Shift+Tab the drawing; the arrow leads back to the opening.
      await press('Escape');
      await tip.waitFor({ state: 'hidden' });
      expect((await press('Tab')).className).not.toBe('cursor');
      for (let presses = 0; (await current(page)) !== ''; presses++) {
        expect(presses, 'presses back').toBeLessThan(patience);
        await step('ArrowLeft');
      }
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(faults).toEqual([]);
      await close();
    },
  );

  test(`at the last step the stepper keeps the focus, and at the first, ${locale}`, async () => {
    const { page, close } = await visit(pagePath(locale, '#ending'), { viewport: screens.phone });
    await settled(page);
    for (const [name, key] of [
      ['next', 'End'],
      ['previous', 'Home'],
    ] as const) {
      await page.keyboard.press(key);
      await settled(page);
      const button = page.locator(`[data-stepper="${name}"]`);
      await button.focus();
      await page.keyboard.press('Enter');
      await settled(page);
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect((await focus(page)).stepper).toBe(name);
    }
    await close();
  });
}
