import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { currentStop } from '../../src/story/position.ts';
import { besideQuery, triggerBelow, triggerBeside } from '../../src/story/trigger.ts';
import { expected, shown } from './drawing.ts';
import { screens, settled, shifts, site } from './harness.ts';
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

/** Brings a step to where a link to it would, without a link. */
async function scrollToStep(page: Page, chart: string, state: string) {
  await page.evaluate(
    (id) => document.getElementById(id)!.scrollIntoView({ block: 'start', behavior: 'instant' }),
    `${chart}-${state}`,
  );
  await settled(page);
}

/** The stop that the geometry of the page makes current, derived here and not by the page. */
async function stopByGeometry(page: Page) {
  const { tops, addresses, height, beside } = await page.evaluate((query) => {
    const stops = Array.from(document.querySelectorAll<HTMLElement>('[data-stop]'));
    return {
      tops: stops.map((stop) => stop.getBoundingClientRect().top),
      addresses: stops.map((stop) => stop.dataset.address!),
      height: innerHeight,
      beside: matchMedia(query).matches,
    };
  }, besideQuery);
  return addresses[currentStop(tops, height * (beside ? triggerBeside : triggerBelow))]!;
}

const currentAddress = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.current')?.dataset.address);

for (const locale of locales) {
  for (const screen of Object.keys(screens) as Screen[]) {
    describe(`the story, ${locale}, ${screen}`, () => {
      const open = (hash = '') => visit(pagePath(locale) + hash, { viewport: screens[screen] });

      test('scrolled down and up, shows at each step what draw gives in Node', async () => {
        const { page, faults, close } = await open();
        for (const { chart, state } of [...steps, ...steps.toReversed()]) {
          await scrollToStep(page, chart, state);
          await expectDrawing(page, chart, state, locale, `${chart}-${state}`);
        }
        expect((await shifts(page)).value, (await shifts(page)).nodes.join(', ')).toBe(0);
        expect(faults).toEqual([]);
        await close();
      });

      test('jumped to the end and back, shows the last state behind and the first ahead', async () => {
        const { page, faults, close } = await open();
        await page.evaluate(() =>
          scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
        );
        await settled(page);
        expect(await currentAddress(page)).toBe('ending');
        const middle = charts[Math.floor(charts.length / 2)]!;
        const last = middle.states.at(-1)!;
        await page.evaluate((id) => {
          const box = document.querySelector(`[data-stage="${id}"]`)!.getBoundingClientRect();
          scrollBy({ top: box.bottom - innerHeight * 0.9, behavior: 'instant' });
        }, middle.id);
        await settled(page);
        await expectDrawing(page, middle.id, last, locale, 'coming from below');
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await settled(page);
        expect(await currentAddress(page)).toBe('');
        await expectDrawing(page, charts[0]!.id, charts[0]!.states[0]!, locale, 'back at the top');
        expect(faults).toEqual([]);
        await close();
      });

      test('resized and turned in the middle, keeps the reader at the step and redraws it', async () => {
        const { page, faults, close } = await open();
        const { chart, state } = steps[Math.floor(steps.length / 2)]!;
        await scrollToStep(page, chart, state);
        const { width, height } = screens[screen];
        for (const viewport of [
          { width: height, height: width },
          { width: 1024, height: 768 },
          { width: 360, height: 640 },
          { width, height },
        ]) {
          await page.setViewportSize(viewport);
          await settled(page);
          expect(await currentAddress(page), JSON.stringify(viewport)).toBe(`${chart}-${state}`);
          await expectDrawing(page, chart, state, locale, JSON.stringify(viewport));
        }
        expect(faults).toEqual([]);
        await close();
      });

      test('flicked by the wheel, and with text at twice the size, shows what the position says', async () => {
        const { page, faults, close } = await open();
        await page.mouse.move(200, 400);
        const agrees = async (when: string) => {
          await settled(page);
          const address = await stopByGeometry(page);
          expect(await currentAddress(page), when).toBe(address);
          const [chart, state] = address.split('-');
          const isStep = steps.some((step) => step.chart === chart && step.state === state);
          if (isStep) await expectDrawing(page, chart!, state!, locale, when);
        };
        for (const flick of [900, 4000, 9000, -7000, 15000, -300, 700]) {
          await page.mouse.wheel(0, flick);
          await agrees(`wheel ${flick}`);
        }
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await agrees('text at 200%');
        await page.mouse.wheel(0, -2500);
        await agrees('text at 200%, scrolled');
        expect(faults).toEqual([]);
        await close();
      });

      test('opened at the address of a step, and reloaded there, stands at that step', async () => {
        const { page, faults, close } = await open('#circles-promise');
        await settled(page);
        expect(await currentAddress(page)).toBe('circles-promise');
        await expectDrawing(page, 'circles', 'promise', locale, 'opened');
        await page.reload({ waitUntil: 'load' });
        await settled(page);
        expect(await currentAddress(page)).toBe('circles-promise');
        await expectDrawing(page, 'circles', 'promise', locale, 'reloaded');
        expect(faults).toEqual([]);
        await close();
      });

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

  test('with reduced motion, nothing is animated after a step', async () => {
    const { page, close } = await visit('/#ballast-pour', { viewport: screens.phone });
    await settled(page);
    await scrollToStep(page, 'ballast', 'hold');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
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
