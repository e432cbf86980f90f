import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { expected, shown } from './drawing.ts';
import { screens, settled, site } from './harness.ts';
import type { Screen } from './harness.ts';

const { visit } = site();

/** Every step of the story in order. */
const steps = charts.flatMap((chart) => chart.states.map((state) => ({ chart: chart.id, state })));

/** The drawing beside the reader is the one that `draw` gives in Node for the step. */
async function expectDrawing(
  page: Page,
  chart: string,
  state: string,
  locale: Locale,
  when: string,
) {
  const now = await shown(page, chart);
  expect(now.state, when).toBe(state);
  // Compared as a whole; on a difference only the first unlike line is of use.
  const [actual, wanted] = [
    now.svg.split('\n'),
    expected(chart, state, now.size, locale).split('\n'),
  ];
  const unlike = wanted.findIndex((line, i) => line !== actual[i]);
  expect(actual[unlike], `${when}: line ${unlike}`).toBe(wanted[unlike]);
  expect(actual.length, when).toBe(wanted.length);
}

const currentAddress = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.current')?.dataset.address);

for (const locale of locales) {
  for (const screen of Object.keys(screens) as Screen[]) {
    describe(`the story, ${locale}, ${screen}`, () => {
      const open = (hash = '') => visit(pagePath(locale) + hash, { viewport: screens[screen] });

      test('stepped by buttons and by arrow keys, moves one card at a time; the address follows', async () => {
        const { page, faults, close } = await open('#circles-promise');
        await settled(page);
        const next = page.locator('[data-stepper="next"]');
        const previous = page.locator('[data-stepper="previous"]');
        await next.click();
        await settled(page);
        expect(await currentAddress(page)).toBe('circles-missed');
        await page.keyboard.press('ArrowRight');
        await settled(page);
        expect(await currentAddress(page)).toBe('circles-opened');
        await page.keyboard.press('ArrowLeft');
        await previous.click();
        await settled(page);
        expect(await currentAddress(page)).toBe('circles-promise');
        await page.waitForFunction(() => location.hash === '#circles-promise');
        expect(await page.locator('[data-stepper="title"]').textContent()).toMatch(/6.*10/);
        expect(await page.locator('[data-stepper="left"]').textContent()).toMatch(/\d+/);
        expect(faults).toEqual([]);
        await close();
      });
    });
  }
}

describe('the story', () => {
  test('a drawing waits while the reader flies past its steps, and is right when they come to rest', async () => {
    const { page, faults, close } = await visit('/#circles-map', { viewport: screens.desktop });
    await settled(page);
    const way = await page.evaluate(() => {
      const svg = Array.from(
        document.querySelectorAll<SVGSVGElement>('[data-stage="circles"] .picture svg'),
      ).find((one) => one.getClientRects().length > 0)!;
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (seen.at(-1) !== svg.dataset.state) seen.push(svg.dataset.state);
      }).observe(svg, { attributes: true, attributeFilter: ['data-state'] });
      return document.getElementById('circles-building')!.getBoundingClientRect().top;
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Input.synthesizeScrollGesture', {
      ...{ x: 700, y: 450, yDistance: -way, speed: 1600 },
      ...{ gestureSourceType: 'mouse', preventFling: true },
    });
    await settled(page);
    const states = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // The first step that is passed cannot be known to be flown past; four are before the last.
    expect(states.length, states.join()).toBeLessThanOrEqual(2);
    await expectDrawing(page, 'circles', 'building', 'en', 'at rest');
    expect(faults).toEqual([]);
    await close();
  });

  test('keys do not step while the reader is typing', async () => {
    const { page, close } = await visit('/#circles-promise', { viewport: screens.desktop });
    await settled(page);
    await page.evaluate(() => {
      const input = document.createElement('input');
      document.querySelector('.current')!.append(input);
      input.focus({ preventScroll: true });
    });
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await currentAddress(page)).toBe('circles-promise');
    await close();
  });

  test('switching the language keeps the place', async () => {
    const { page, close } = await visit('/#energy-solar', { viewport: screens.phone });
    await settled(page);
    await page.waitForFunction(() =>
      document.querySelector<HTMLAnchorElement>('[data-keep-place]')!.hash.includes('energy-solar'),
    );
    await page.locator('[data-keep-place]').click();
    await page.waitForURL(/\/zh\/(index\.html)?#energy-solar$/);
    await settled(page);
    expect(await currentAddress(page)).toBe('energy-solar');
    await close();
  });

  test('back and forward between pages return to the step', async () => {
    const { page, close } = await visit('/#water-supply', { viewport: screens.desktop });
    await settled(page);
    await page.locator('.current .fact').first().click();
    await page.locator('.slip .more a').click();
    await page.waitForURL('**/facts/**');
    await page.goBack({ waitUntil: 'load' });
    await settled(page);
    expect(await currentAddress(page)).toBe('water-supply');
    await close();
  });

  test('with motion, a step moves marks from where they were and ends at the same drawing', async () => {
    const { page, faults, close } = await visit('/#ballast-pour', {
      viewport: screens.phone,
      reducedMotion: 'no-preference',
    });
    await settled(page);
    await page.evaluate(() =>
      document
        .getElementById('ballast-hold')!
        .scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    await settled(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((a) => a.finished.catch(() => {}))),
    );
    await expectDrawing(page, 'ballast', 'hold', 'en', 'after the motion');
    expect(faults).toEqual([]);
    await close();
  });

  for (const screen of Object.keys(screens) as Screen[]) {
    test(`without script, has all its words and each step its own drawing, ${screen}`, async () => {
      const { page, faults, close } = await visit('/', {
        viewport: screens[screen],
        javaScriptEnabled: false,
      });
      expect(await page.locator('.step').count()).toBe(steps.length);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(5000);
      for (const { chart, state } of steps) {
        const still = page.locator(`#${chart}-${state} .still img`);
        await still.scrollIntoViewIfNeeded();
        await expect
          .poll(() => still.evaluate((img: HTMLImageElement) => img.naturalWidth), {
            timeout: 10_000,
          })
          .toBe(screen === 'phone' ? 360 : 960);
      }
      expect(await page.locator('[data-stage] svg.drawing:visible').count()).toBe(0);
      expect(await page.locator('[data-stepper="bar"]').isVisible()).toBe(false);
      expect(faults).toEqual([]);
      await close();
    });
  }
});
