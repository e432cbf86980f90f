import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import data from '../../src/generated/travel.json' with { type: 'json' };
import { emptySvg } from '../../src/charts/kit/server.ts';
import { drawMinutes, sizes } from '../../src/components/explorer/draw.ts';
import { byTime, readChoice, standard } from '../../src/components/explorer/model.ts';
import type { Choice, Travel } from '../../src/components/explorer/model.ts';
import { viewOf } from '../../src/components/explorer/view.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { describeSvg } from './drawing.ts';
import { screens, settled, shifts, site } from './harness.ts';
import type { Screen } from './harness.ts';

const { visit } = site();
const travel = data as unknown as Travel;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const here = '#circles-explorer';

const control = (page: Page, name: string) => page.locator(`[data-control="${name}"]`);
const ready = (page: Page) => page.waitForSelector('[data-explorer][data-ready]');
const current = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('.current')?.dataset.address);

/** The explorer shows a choice: in words, in the drawing and in its controls. */
async function expectShown(page: Page, choice: Choice, locale: Locale) {
  const view = viewOf(travel, choice, locale, {});
  const text = (name: string) => page.locator(`[data-part="${name}"]`).textContent();
  expect(await text('city')).toBe(view.city);
  expect(await text('about')).toBe(view.about);
  expect(await text('change')).toBe(view.change);
  for (const [index, name] of (['from', 'to'] as const).entries()) {
    expect(await text(name)).toContain(view.sides[index]!.minutes ?? '');
    expect(await text(name)).toContain(view.sides[index]!.verdict);
    expect(await control(page, name).inputValue()).toBe(choice[name]);
  }
  expect(await control(page, 'search').inputValue()).toBe(view.city);
  for (const size of sizes) {
    const svg = emptySvg();
    drawMinutes(svg, travel, choice, size, locale);
    const shown = await page.evaluate(
      ([selector, source]) => {
        const describe = new Function(`${source}; return describeSvg`)() as (e: Element) => string;
        return describe(document.querySelector(selector)!);
      },
      [`.minutes-line svg.${size.name}`, describeSvg.toString()] as const,
    );
    expect(shown).toBe(describeSvg(svg));
  }
}

const choiceInAddress = async (page: Page) =>
  readChoice(travel, await page.evaluate(() => location.search));

for (const locale of locales) {
  for (const screen of Object.keys(screens) as Screen[]) {
    describe(`the explorer, ${locale}, ${screen}`, () => {
      const open = (query = '', more = {}) =>
        visit(`${pagePath(locale)}${query}${here}`, { viewport: screens[screen], ...more });

      test('taken over, shows the standard choice as the page had it, and shifts nothing', async () => {
        const { page, faults, close } = await open();
        await ready(page);
        await expectShown(page, standard, locale);
        // A label may sit a pixel or two higher until its font is there; nothing may wrap anew.
        const { value, nodes } = await shifts(page);
        expect(value, nodes.join(', ')).toBeLessThan(0.001);
        expect(await current(page)).toBe('circles-explorer');
        expect(faults).toEqual([]);
        await close();
      });

      test('the address holds the choice, and brings it back', async () => {
        const { page, faults, close } = await open();
        await ready(page);
        await control(page, 'from').selectOption('2016');
        await control(page, 'farther').click();
        const order = byTime(travel, '2016');
        const next = order[order.findIndex(({ id }) => id === 'shanghai') + 1]!.id;
        const choice = { city: next, from: '2016', to: '2027' };
        await expectShown(page, choice, locale);
        await page.waitForFunction(() => location.search.includes('from=2016'));
        expect(await choiceInAddress(page)).toEqual(choice);
        expect(await page.evaluate(() => location.hash)).toBe(here);
        await page.reload({ waitUntil: 'load' });
        await ready(page);
        await expectShown(page, choice, locale);
        await page.locator('[data-keep-place]').click();
        await ready(page);
        expect(await choiceInAddress(page)).toEqual(choice);
        expect(faults).toEqual([]);
        await close();
      });

      test('an address without sense shows the standard choice', async () => {
        const { page, faults, close } = await open('?city=atlantis&from=%F0&to=');
        await ready(page);
        await expectShown(page, standard, locale);
        expect(faults).toEqual([]);
        await close();
      });

      test('nothing is too small to hit, nothing runs out of it', async () => {
        for (const width of [320, screens[screen].width]) {
          const { page, close } = await open('?city=wuxi', {
            viewport: { ...screens[screen], width },
          });
          await ready(page);
          const small = await page.evaluate(() =>
            Array.from(
              document.querySelectorAll<HTMLElement>(
                '[data-explorer] :is(button, input, select, summary, .receipts a)',
              ),
              (element) => ({ what: element.outerHTML.slice(0, 80), height: element.offsetHeight }),
            ).filter(({ height }) => height < 44),
          );
          expect(small).toEqual([]);
          const [inside, room] = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.querySelector('[data-explorer]')!;
            return [scrollWidth, clientWidth];
          });
          expect(inside, `at ${width}`).toBeLessThanOrEqual(room!);
          await close();
        }
      });

      test('has no fault that axe finds, in either theme, with the list open', async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page, close } = await open('?city=shenyang', { colorScheme });
          await ready(page);
          await control(page, 'open').click();
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            type Run = {
              run(
                root: string,
              ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
            const { violations } = await (window as unknown as { axe: Run }).axe.run(
              '[data-explorer]',
            );
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
          });
          expect(found, colorScheme).toEqual([]);
          await close();
        }
      });
    });
  }
}

describe('the explorer', () => {
  const open = (more = {}) =>
    visit(`/${here}`, { viewport: screens.desktop, ...more }).then(async (visited) => {
      await ready(visited.page);
      return visited;
    });

  test('the field: typed, walked by arrows, chosen by Enter, closed by Escape', async () => {
    const { page, faults, close } = await open();
    const field = control(page, 'search');
    await field.focus();
    await page.keyboard.type('hang');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    const options = await page.locator('[role="option"] span:first-child').allTextContents();
    expect(options.every((name) => name.toLowerCase().includes('hang'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    const chosen = await page.locator(`#${active} span`).first().textContent();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-part="city"]').textContent()).toBe(chosen);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
    await page.keyboard.type('xyz');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe(chosen);
    expect(await current(page)).toBe('circles-explorer');
    expect(faults).toEqual([]);
    await close();
  });

  test('arrow keys walk the cities by time, and never step the story', async () => {
    const { page, close } = await open();
    const order = byTime(travel, standard.from);
    const at = order.findIndex(({ id }) => id === standard.city);
    for (const name of ['farther', 'range'] as const) {
      await control(page, name).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('[data-part="city"]').textContent()).toBe(order[at + 1]!.name.en);
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('[data-part="city"]').textContent()).toBe(order[at]!.name.en);
    }
    await settled(page);
    expect(await current(page)).toBe('circles-explorer');
    await close();
  });

  test('outside of it, arrow keys step to it and past it', async () => {
    const { page, close } = await visit('/#circles-when', { viewport: screens.desktop });
    await settled(page);
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await current(page)).toBe('circles-explorer');
    expect(await page.locator('[data-stepper="title"]').textContent()).toMatch(/6.*10/);
    await page.keyboard.press('ArrowRight');
    await settled(page);
    expect(await current(page)).toBe('energy');
    await close();
  });

  test('says aloud what it shows, once the reader rests', async () => {
    const { page, close } = await open();
    await control(page, 'to').selectOption('2024');
    const choice = { ...standard, to: '2024' };
    const { spoken } = viewOf(travel, choice, 'en', {});
    await page.waitForFunction(
      (said) => document.querySelector('[data-control="live"]')!.textContent === said,
      spoken,
    );
    await close();
  });

  test('by touch: the list opens, a city is tapped, and the list is gone', async () => {
    const { page, faults, close } = await open({
      viewport: screens.phone,
      hasTouch: true,
      isMobile: true,
    });
    await control(page, 'open').tap();
    await page.locator('[role="option"]').nth(2).tap();
    const third = byTime(travel, standard.from)[2]!;
    expect(await page.locator('[data-part="city"]').textContent()).toBe(third.name.en);
    expect(await control(page, 'list').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('every receipt leads to a place on the page of facts', async () => {
    const { page, close } = await visit('/facts/');
    const anchors = travel.cities.flatMap(({ id: city }) =>
      travel.scenarios.flatMap(({ id }) =>
        viewOf(travel, { city, from: id, to: id }, 'en', {}).sides[0].receipts.map(
          ({ anchor }) => anchor,
        ),
      ),
    );
    const missing = await page.evaluate(
      (ids) => ids.filter((id) => !document.getElementById(id)),
      [...new Set(anchors)],
    );
    expect(missing).toEqual([]);
    await close();
  });

  test('shows the flight of a city that only a plane could bring near, hollow', async () => {
    const { page, close } = await visit('/?city=guangzhou#circles-explorer', {
      viewport: screens.phone,
    });
    await settled(page);
    const mark = page.locator('[data-explorer] .mark.air:visible');
    await mark.waitFor();
    expect(await mark.evaluate((path) => getComputedStyle(path).fill)).toBe('none');
    await close();
  });

  test('without script, has the standard choice, no dead controls, and a table of everything', async () => {
    const { page, faults, close } = await visit(`/${here}`, { javaScriptEnabled: false });
    expect(await page.locator('[data-part="city"]').textContent()).toBe('Shanghai');
    for (const name of ['search', 'range', 'from', 'to'])
      expect(await control(page, name).isVisible(), name).toBe(false);
    expect(await page.locator('[data-explorer] tbody tr').count()).toBe(travel.cities.length);
    await page.locator('[data-explorer] summary').click();
    expect(await page.locator('[data-explorer] table').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});
