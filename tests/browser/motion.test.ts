import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { screens, settled, site } from './harness.ts';

const { visit } = site();
const steps = charts.flatMap((chart) => chart.states.map((state) => `${chart.id}-${state}`));
const motionSwitch = '[data-motion-switch]';

/**
 * Steps through the whole story by the arrow key. After each step: how many animations run one frame
 * later, and what has moved between that frame and the next: by more than a quarter of a pixel, which a
 * font that arrives just then may do to a text's width. Runs in the page, frame by frame.
 */
const stepThrough = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const frame = () => new Promise(requestAnimationFrame);
    const placeOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height, 100 * Number(getComputedStyle(element).opacity)];
    };
    const places = () =>
      Array.from(
        document.querySelectorAll<SVGGraphicsElement>(
          'section.step, section.state, svg.drawing :is(path, rect, circle, text, line, use)',
        ),
      ).flatMap((element) => {
        const { y, width, height } = element.getBoundingClientRect();
        const near = y + height > 0 && y < innerHeight && width + height > 0;
        return near ? [{ element, place: placeOf(element) }] : [];
      });
    const found: string[] = [];
    const seen: string[] = [];
    for (let step = 0; step < count; step++) {
      const left = document.querySelector('.current');
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      );
      for (let i = 0; i < 60 && document.querySelector('.current') === left; i++) await frame();
      const { address, state } = document.querySelector<HTMLElement>('.current')?.dataset ?? {};
      const at = address ?? state ?? '';
      seen.push(at);
      await frame();
      const running = document.getAnimations().length;
      if (running) found.push(`${at}: ${running} animations`);
      const before = places();
      await frame();
      for (const { element, place } of before) {
        const now = placeOf(element);
        if (now.some((part, index) => Math.abs(part - place[index]!) > 0.25))
          found.push(`${at}: ${element.tagName} moved from ${place.join()} to ${now.join()}`);
      }
    }
    return { found: found.slice(0, 10), seen };
  }, count);

/** What animates one frame from now. */
const moving = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return document
      .getAnimations()
      .map((a) => (a.effect as KeyframeEffect).target?.outerHTML.slice(0, 120));
  });

const stops = (page: Page) => page.locator('[data-stop]').count();

describe('without motion', () => {
  test.each([
    ['en', 'phone'],
    ['zh', 'desktop'],
  ] as const)(
    'asked by the system, no step of any chart moves anything, %s, %s',
    async (locale, screen) => {
      const { page, faults, close } = await visit(pagePath(locale), {
        viewport: screens[screen],
        reducedMotion: 'reduce',
      });
      await settled(page);
      const { found, seen } = await stepThrough(page, (await stops(page)) - 1);
      expect(found).toEqual([]);
      expect(seen).toEqual(expect.arrayContaining(steps));
      expect(faults).toEqual([]);
      await close();
    },
  );

  test('asked by the switch, no step of any chart moves anything', async () => {
    const { page, faults, close } = await visit('/', {
      viewport: screens.desktop,
      reducedMotion: 'no-preference',
    });
    await settled(page);
    await page.locator(motionSwitch).click();
    const { found, seen } = await stepThrough(page, (await stops(page)) - 1);
    expect(found).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(steps));
    expect(faults).toEqual([]);
    await close();
  });
});

describe('without motion, elsewhere', () => {
  for (const locale of locales) {
    test(`no step of an embedded chart moves anything, ${locale}`, async () => {
      for (const { id, states } of charts) {
        const { page, faults, close } = await visit(pagePath(locale, `embed/${id}/`), {
          viewport: { width: 700, height: 900 },
        });
        await settled(page);
        const { found, seen } = await stepThrough(page, states.length - 1);
        expect(found, id).toEqual([]);
        expect(seen, id).toEqual(states.slice(1));
        expect(faults, id).toEqual([]);
        await close();
      }
    });
  }

  test('no drawing of an unrolled chart arrives moving, nor in a window too small to pin one', async () => {
    for (const { path, viewport, parts } of [
      ...charts.map(({ id, states }) => ({
        path: `/embed/${id}/?view=unrolled`,
        viewport: { width: 700, height: 900 },
        parts: states.map((state) => `section[data-state="${state}"]`),
      })),
      { path: '/', viewport: { width: 320, height: 256 }, parts: steps.map((id) => `#${id}`) },
    ]) {
      const { page, faults, close } = await visit(path, { viewport });
      await settled(page);
      for (const part of parts) {
        await page.evaluate(
          (part) => document.querySelector(part)!.scrollIntoView({ behavior: 'instant' }),
          part,
        );
        await page.waitForSelector(`${part} svg.drawing`);
        expect(await moving(page), `${path} ${part}`).toEqual([]);
      }
      expect(faults, path).toEqual([]);
      await close();
    }
  });

  test('a receipt opens at once, in the story and on a step’s own page', async () => {
    for (const path of ['/#energy-solar', '/steps/energy/solar/']) {
      const { page, close } = await visit(path, { viewport: screens.phone });
      await settled(page);
      await page.locator('main .fact:visible').first().click();
      await page.waitForSelector('.slip');
      expect(await moving(page), path).toEqual([]);
      await close();
    }
  });
});

describe('with motion', () => {
  const animated = { viewport: screens.desktop, reducedMotion: 'no-preference' } as const;
  const next = (page: Page) =>
    page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
      );
      for (let i = 0; i < 120; i++) {
        await frame();
        const marks = document
          .getAnimations()
          .filter((a) => (a.effect as KeyframeEffect).target?.closest('svg.drawing'));
        if (marks.length) return marks.length;
      }
      return 0;
    });

  test('marks of every chart move from its first state to its second', async () => {
    for (const { id, states } of charts) {
      const { page, close } = await visit(`/#${id}-${states[0]}`, animated);
      await settled(page);
      expect(await next(page), id).toBeGreaterThan(0);
      await close();
    }
  });

  test('so do those of every embedded chart', async () => {
    for (const { id } of charts) {
      const { page, close } = await visit(`/embed/${id}/`, animated);
      await settled(page);
      expect(await next(page), id).toBeGreaterThan(0);
      await close();
    }
  });
});

describe('the motion switch', () => {
  const moves = async (page: Page) => {
    await page.evaluate(() =>
      document.getElementById('ballast-hold')!.scrollIntoView({ behavior: 'instant' }),
    );
    await settled(page);
    const running = await page.evaluate(() => document.getAnimations().length);
    await page.evaluate(() =>
      document.getElementById('ballast-pour')!.scrollIntoView({ behavior: 'instant' }),
    );
    await settled(page);
    return running > 0;
  };

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(`goes before the system's wish of ${reducedMotion}, and is remembered`, async () => {
      const { page, faults, close } = await visit('/#ballast-pour', {
        viewport: screens.phone,
        reducedMotion,
      });
      await settled(page);
      const calm = reducedMotion === 'reduce';
      const button = page.locator(motionSwitch);
      expect(await button.getAttribute('aria-pressed')).toBe(String(!calm));
      expect(await moves(page)).toBe(!calm);
      await button.focus();
      await page.keyboard.press('Space');
      expect(await button.getAttribute('aria-pressed')).toBe(String(calm));
      expect(await moves(page)).toBe(calm);
      await page.waitForLoadState('networkidle');
      await page.reload({ waitUntil: 'load' });
      await settled(page);
      expect(await page.locator(motionSwitch).getAttribute('aria-pressed')).toBe(String(calm));
      expect(await moves(page)).toBe(calm);
      expect(faults).toEqual([]);
      await close();
    });
  }

  test('turned off in the middle of a motion, stops it', async () => {
    const { page, close } = await visit('/#ballast-pour', {
      viewport: screens.phone,
      reducedMotion: 'no-preference',
    });
    await settled(page);
    const running = await page.evaluate(async () => {
      document.getElementById('ballast-hold')!.scrollIntoView({ behavior: 'instant' });
      const frame = () => new Promise(requestAnimationFrame);
      for (let i = 0; i < 6; i++) await frame();
      const before = document.getAnimations().length;
      document.querySelector<HTMLElement>('[data-motion-switch]')!.click();
      await frame();
      return { before, after: document.getAnimations().length };
    });
    expect(running.before).toBeGreaterThan(0);
    expect(running.after).toBe(0);
    await close();
  });

  test('works where nothing may be stored, and is not there without script', async () => {
    const { page, faults, close } = await visit('/', { viewport: screens.phone });
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await page.reload({ waitUntil: 'load' });
    await settled(page);
    await page.locator(motionSwitch).click();
    expect(await page.locator(motionSwitch).getAttribute('aria-pressed')).toBe('true');
    expect(faults).toEqual([]);
    await close();

    const bare = await visit('/', { viewport: screens.phone, javaScriptEnabled: false });
    expect(await bare.page.locator(motionSwitch).isVisible()).toBe(false);
    await bare.close();
  });
});
