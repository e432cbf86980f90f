import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cursors } from '../../src/charts/cursors.ts';
import { charts } from '../../src/charts/index.ts';
import { frameOf } from '../../src/embed/frame.ts';
import names from '../../src/generated/embed/names.json' with { type: 'json' };
import { views } from '../../src/embed/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { axeFindings } from './axe.ts';
import { describeSvg, expected } from './drawing.ts';
import { root, settled, site } from './harness.ts';

const { visit } = site();
const energy = charts.find(({ id }) => id === 'energy')!;
const embed = (chart: string, query = '', locale: 'en' | 'zh' = 'en') =>
  `${pagePath(locale, `embed/${chart}/`)}${query}`;

/** The drawings that show: their states, and themselves as text. */
const drawn = (page: Page) =>
  page.evaluate((source) => {
    const describe = new Function(`${source}; return describeSvg`)() as (e: Element) => string;
    return Array.from(document.querySelectorAll<SVGSVGElement>('svg.drawing'))
      .filter((svg) => svg.getClientRects().length > 0)
      .map((svg) => ({ state: svg.dataset.state!, text: describe(svg) }));
  }, describeSvg.toString());

/** Headlines and pictures that a reader sees. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const visible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 2;
    const texts = (selector: string) =>
      Array.from(document.querySelectorAll(selector))
        .filter(visible)
        .map((element) => element.textContent?.trim() ?? '');
    return {
      headlines: texts('h2'),
      words: texts('.words > p:not([class])'),
      buttons: texts('[data-go]').length,
      pictures: Array.from(document.images).filter((img) => visible(img) && img.naturalWidth > 0)
        .length,
      drawings: Array.from(document.querySelectorAll('svg.drawing')).filter(visible).length,
    };
  });

describe('the script of a chart', () => {
  for (const locale of locales)
    test.each(charts.map(({ id }) => id))(
      `draws %s as the build does, in every state and both designs, ${locale}`,
      async (id) => {
        const { states } = charts.find((chart) => chart.id === id)!;
        for (const [width, size] of [
          [360, 'narrow'],
          [900, 'wide'],
        ] as const) {
          const { page, faults, close } = await visit(embed(id, '', locale), {
            viewport: { width, height: 900 },
          });
          for (const state of states) {
            expect(await drawn(page)).toEqual([{ state, text: expected(id, state, size, locale) }]);
            await page.keyboard.press('ArrowRight');
          }
          expect(faults).toEqual([]);
          await close();
        }
      },
    );
});

// The second script takes its larger data from the first.
test.each(Object.keys(cursors))('the data cursor of %s answers', async (id) => {
  const { page, faults, close } = await visit(embed(id));
  await page.keyboard.press('Tab');
  await page.waitForSelector('.cursor');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.stage [aria-live]')?.textContent);
  expect(faults).toEqual([]);
  await close();
});

test('one picture stands until the chart is drawn; stepping asks for nothing more', async () => {
  const { page, close } = await visit('/404.html');
  const files: string[] = [];
  page.on('response', (response) => files.push(new URL(response.url()).pathname));
  await page.goto(new URL(embed('energy'), page.url()).href, { waitUntil: 'load' });
  const { states } = charts.find(({ id }) => id === 'energy')!;
  for (let i = 1; i < states.length; i++) {
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-go="next"]')!.click());
  }
  await settled(page);
  // An icon is asked for outside frames only.
  const asked = files.filter((file) => !file.includes('favicon'));
  expect(asked.filter((file) => file.startsWith('/img/'))).toHaveLength(1);
  expect(asked.filter((file) => !file.startsWith('/img/'))).toHaveLength(4);
  await close();
});

test.each(views)(
  'nothing is kept in the browser and nobody else is asked for anything: %s',
  async (view) => {
    const { page, faults, close } = await visit(embed('energy', `?view=${view}`));
    await page.locator('.fact:visible').first().click();
    await page.waitForSelector('.slip:popover-open');
    await page.keyboard.press('Escape');
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0, 0]);
    // A request to another origin is a fault.
    expect(faults).toEqual([]);
    await close();
  },
);

test('no style of a chart goes by the height of the window', () => {
  const sheets = charts.map(({ id }) => (names as Record<string, string>)[`${id}.css`]!);
  for (const sheet of sheets) {
    const css = readFileSync(join(root, 'dist/embed', sheet), 'utf8');
    expect(css.length).toBeGreaterThan(5000);
    expect(css.match(/[\d.]+[sld]?v(h|b|min|max)\b|\((min|max)-height/g)).toBeNull();
  }
});

describe('stepping', () => {
  test('by buttons, dots, keys and swipe ends where it should, and moves nothing below', async () => {
    const { page, faults, close } = await visit(embed('energy'), {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const { states } = energy;
    const state = async () => (await drawn(page))[0]!.state;
    const tall = () =>
      page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
    const height = await tall();
    expect(await state()).toBe(states[0]);
    await page.click('[data-go="next"]');
    expect(await state()).toBe(states[1]);
    await page.keyboard.press('ArrowRight');
    expect(await state()).toBe(states[2]);
    await page.keyboard.press('End');
    expect(await state()).toBe(states.at(-1));
    await page.keyboard.press('ArrowRight');
    expect(await state()).toBe(states.at(-1));
    expect(await page.getAttribute('[data-go="next"]', 'aria-disabled')).toBe('true');
    await page.keyboard.press('Home');
    expect(await state()).toBe(states[0]);
    await page.click(`li:nth-child(5) [data-dot]`);
    expect(await state()).toBe(states[4]);
    expect(await page.locator('[aria-current="step"]').count()).toBe(1);

    const box = (await page.locator('.stage').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const drag = async (dx: number, dy: number) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at = 0) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx * at, y: y + dy * at }],
        });
      await touch('touchStart');
      for (const at of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', at);
      await touch('touchEnd');
      await settled(page);
    };
    await drag(-120, 10);
    expect(await state()).toBe(states[5]);
    await drag(120, 10);
    expect(await state()).toBe(states[4]);
    await drag(-50, -200);
    expect(await state()).toBe(states[4]);

    expect((await seen(page)).headlines).toHaveLength(1);
    expect(await tall()).toBe(height);
    expect(faults).toEqual([]);
    await close();
  });

  test('tells those who listen what changed', async () => {
    const { page, close } = await visit(embed('energy'));
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-go="next"]')!.click());
    expect(await page.textContent('[role="status"]')).toMatch(/^Promised: 6/);
    await page.keyboard.press('Tab');
    await page.waitForSelector('.cursor');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() =>
      /filled[\s\S]+/.test(document.querySelector('.stage [aria-live]')?.textContent ?? ''),
    );
    await close();
  });
});

describe('the views', () => {
  test('unrolled: every state under the other, each drawn when it is seen', async () => {
    const { page, faults, close } = await visit(embed('energy', '?view=unrolled'), {
      viewport: { width: 600, height: 800 },
    });
    expect((await seen(page)).headlines).toHaveLength(energy.states.length);
    expect((await drawn(page)).length).toBeLessThan(energy.states.length);
    for (const state of energy.states) {
      await page.locator(`[data-state="${state}"] .picture`).first().scrollIntoViewIfNeeded();
      await page.waitForSelector(`section[data-state="${state}"] svg[data-state="${state}"]`);
    }
    expect((await drawn(page)).map(({ state }) => state)).toEqual([...energy.states]);
    expect(faults).toEqual([]);
    await close();
  });

  test('unrolled, with motion: a drawing arrives as the step before left it and ends as its own', async () => {
    const { page, close } = await visit(embed('energy', '?view=unrolled'), {
      viewport: { width: 600, height: 800 },
      reducedMotion: 'no-preference',
    });
    await page.evaluate(() => {
      const found: string[] = [];
      (window as unknown as { found: string[] }).found = found;
      const box = document.querySelector('section[data-state="target"] .picture')!;
      new MutationObserver(() => {
        const state = box.querySelector<SVGSVGElement>('svg')?.dataset.state;
        if (state && found.at(-1) !== state) found.push(state);
      }).observe(box, { subtree: true, childList: true, attributes: true });
      box.scrollIntoView();
    });
    await page.waitForFunction(() => (window as unknown as { found: string[] }).found.length === 2);
    expect(await page.evaluate(() => (window as unknown as { found: string[] }).found)).toEqual([
      'start',
      'target',
    ]);
    await close();
  });

  test('static: one state, no buttons', async () => {
    const { page, faults, close } = await visit(embed('energy', '?view=static&state=wind'));
    expect(await seen(page)).toMatchObject({ buttons: 0, drawings: 1, pictures: 0 });
    expect((await seen(page)).headlines).toHaveLength(1);
    expect((await drawn(page))[0]!.state).toBe('wind');
    expect(faults).toEqual([]);
    await close();
  });

  test('title=0 takes the headline from those who see it, not from those who listen', async () => {
    const { page, close } = await visit(embed('energy', '?title=0'));
    expect((await seen(page)).headlines).toEqual([]);
    expect(await page.locator('.state.current h2').textContent()).toMatch(/\w/);
    await close();
  });

  test('theme=dark and theme=light stand against the browser’s own', async () => {
    const ground = async (query: string, colorScheme: 'light' | 'dark') => {
      const { page, close } = await visit(embed('energy', query), { colorScheme });
      const color = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      await close();
      return color;
    };
    const [light, dark] = [await ground('', 'light'), await ground('', 'dark')];
    expect(light).not.toBe(dark);
    expect(await ground('?theme=dark', 'light')).toBe(dark);
    expect(await ground('?theme=light', 'dark')).toBe(light);
  });

  test.each([
    '?state=nowhere&view=spiral&theme=pink&title=maybe&edition=first',
    '?state=__proto__&state=wind&view[]=static',
    '?%E0%A4%A&&&=&state',
  ])('nonsense falls back and is no error: %s', async (query) => {
    const { page, faults, close } = await visit(embed('energy', query));
    expect(await seen(page)).toMatchObject({ buttons: 2, drawings: 1 });
    expect((await drawn(page))[0]!.state).toBe('start');
    expect(faults).toEqual([]);
    await close();
  });

  test.each(charts.map(({ id }) => id))('nonsense falls back in every chart: %s', async (id) => {
    const query = '?state=%00&view=Static&theme=DARK&title=&edition=-1&childId=<b>#?secret=x!';
    const { page, faults, close } = await visit(embed(id, query, 'zh'));
    const { states } = charts.find((chart) => chart.id === id)!;
    expect((await drawn(page)).map(({ state }) => state)).toEqual([states[0]]);
    expect(await seen(page)).toMatchObject({ buttons: 2, drawings: 1 });
    expect((await seen(page)).headlines).toHaveLength(1);
    expect(await page.locator('.edition:visible').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('a chart that does not exist is a page that says so', async () => {
    const { page, faults, close } = await visit(embed('nothing'));
    expect(faults.some((fault) => fault.startsWith('404'))).toBe(true);
    expect(await page.locator('main a').count()).toBeGreaterThan(2);
    await close();
  });

  test('alone on paper: every state, drawn as it is', async () => {
    const { page, close } = await visit(embed('energy'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect((await drawn(page)).map(({ state }) => state)).toEqual([...energy.states]);
    expect(await seen(page)).toMatchObject({ buttons: 0 });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await drawn(page)).toHaveLength(1);
    await close();
  });
});

test('an article of an edition that is not known is told so, one of this edition is told nothing', async () => {
  const lines = async (query: string) => {
    const { page, close } = await visit(embed('energy', query));
    const found = await page.locator('.edition:visible').allTextContents();
    await close();
    return found;
  };
  expect(await lines('')).toEqual([]);
  expect(await lines('?edition=1')).toEqual([]);
  expect(await lines('?edition=999')).toHaveLength(1);
});

describe('a figure', () => {
  test('is answered inside the frame, at the first click too', async () => {
    const { page, faults, close } = await visit(embed('energy', '?state=wind'), {
      viewport: { width: 390, height: 900 },
    });
    const url = page.url();
    await page.locator('.state.current .words .fact').first().click();
    await page.waitForSelector('.slip:popover-open');
    expect(await page.textContent('.slip')).toMatch(/Source/);
    const box = (await page.locator('.slip').boundingBox())!;
    const height = await page.evaluate(
      () => document.querySelector('main')!.getBoundingClientRect().bottom,
    );
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(Math.max(height, 900));
    expect(page.url()).toBe(url);
    // A figure inside the receipt, and then one in the drawing.
    await page.keyboard.press('Escape');
    await page.locator('.stage tspan[data-fact]').first().click();
    await page.waitForSelector('.slip:popover-open');
    expect(page.context().pages()).toHaveLength(1);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('without script', () => {
  for (const locale of locales)
    test(`every state has its words and its picture, ${locale}`, async () => {
      const { page, faults, close } = await visit(embed('energy', '', locale), {
        javaScriptEnabled: false,
        viewport: { width: 600, height: 8000 },
      });
      await page.waitForLoadState('networkidle');
      const found = await seen(page);
      expect(found.headlines).toHaveLength(energy.states.length);
      expect(found.words.length).toBeGreaterThanOrEqual(energy.states.length);
      expect(found).toMatchObject({ buttons: 0, pictures: energy.states.length });
      expect(faults).toEqual([]);
      await close();
    });
});

test.each(locales)(
  'the frame that is guessed before a height is told nearly fits, %s',
  async (locale) => {
    for (const width of [320, 600])
      for (const chart of charts) {
        const { page, close } = await visit(embed(chart.id, '', locale), {
          viewport: { width, height: 900 },
        });
        const needed = await page.evaluate(
          () => document.querySelector('main')!.getBoundingClientRect().bottom,
        );
        const spare = frameOf(chart, locale, width).height - needed;
        expect(spare, `${chart.id} at ${width} px: ${spare}`).toBeGreaterThan(-10);
        expect(spare, `${chart.id} at ${width} px: ${spare}`).toBeLessThan(80);
        await close();
      }
  },
);

// What axe says of embeds at rest is in axe.test.ts.
describe('axe finds nothing', () => {
  test.each([
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const)('with the data cursor in the drawing, %s, %s', async (theme, locale) => {
    const { page, close } = await visit(embed('energy', `?theme=${theme}`, locale), {
      viewport: { width: 390, height: 844 },
    });
    await page.keyboard.press('Tab');
    await page.waitForSelector('.cursor');
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'])('docked, %s', async (theme) => {
    const { page, close } = await visit(embed('energy', `?view=unrolled&theme=${theme}`), {
      viewport: { width: 900, height: 800 },
      reducedMotion: 'no-preference',
    });
    await page.waitForSelector('.stage');
    await page.waitForTimeout(600);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});
