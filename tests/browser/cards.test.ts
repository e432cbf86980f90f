/** The page of each step: what the build wrote, and journeys between cards and story. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/cards/order.ts';
import { chartById, charts } from '../../src/charts/index.ts';
import { textOf } from '../../src/charts/texts.ts';
import { plain } from '../../src/facts/written.ts';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { root, screens, settled, site } from './harness.ts';

const { visit } = site();
const dist = join(root, 'dist');
const fileOf = (locale: Locale, page: string) =>
  join(pagePath(locale, page), 'index.html').slice(1);
const parse = (file: string) => parseHTML(readFileSync(join(dist, file), 'utf8')).document;
const said = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The file a link of a page leads to. */
const target = (file: string, link: Element | null) =>
  posix.join(posix.dirname(file), decodeURI(link!.getAttribute('href')!.split(/[?#]/)[0]!));

for (const locale of locales) {
  const story = parse(fileOf(locale, ''));
  const cards = new Map(
    places.map(({ chart, state }) => {
      const file = fileOf(locale, cardPage(chart, state));
      return [file, { chart, state, html: parse(file) }] as const;
    }),
  );
  const all = [...cards].map(([file, card]) => ({ file, ...card }));

  describe(`cards as built, ${locale}`, () => {
    test('each has one heading of the first rank, the story’s own for the step', () => {
      for (const { chart, state, html } of all) {
        expect(html.querySelectorAll('h1').length).toBe(1);
        const headline = said(html.querySelector('h1'));
        expect(headline).toBe(said(story.querySelector(`#${chart}-${state} h3`)));
        expect(said(html.querySelector('title'))).toContain(headline);
      }
    });

    test('each tells the words of its step and of no other', () => {
      for (const { chart, state, html } of all) {
        const words = Array.from(html.querySelectorAll('.one-step > p'), said);
        const told = story.querySelectorAll(`#${chart}-${state} .card > p:not(.alt)`);
        expect(words).toEqual(Array.from(told, said));
        expect(words.length).toBeGreaterThan(0);
      }
    });

    test('each has its drawing in both designs, its description, a table and sources', () => {
      for (const { chart, state, html } of all) {
        const drawings = Array.from(html.querySelectorAll('.shown svg.drawing'));
        expect(drawings.length).toBe(2);
        for (const drawing of drawings) {
          expect(drawing.getAttribute('data-chart')).toBe(chart);
          expect(drawing.getAttribute('data-state')).toBe(state);
          expect(drawing.querySelectorAll('text').length).toBeGreaterThan(0);
        }
        const alt = plain(textOf(chart).alt[locale][state]!).replace(/\s+/g, ' ').trim();
        expect(said(html.querySelector('.shows p'))).toBe(alt);
        expect(html.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
        expect(html.querySelectorAll('.sources li').length).toBeGreaterThan(0);
      }
    });

    test('one leads to the next, through all of them, and back', () => {
      const walked: string[] = [];
      let file: string | undefined = all[0]!.file;
      while (file) {
        const at: string = file;
        walked.push(at);
        const next: Element | null = cards.get(at)!.html.querySelector('.around a[rel="next"]');
        file = next ? target(at, next) : undefined;
        if (file) {
          const { html } = cards.get(file)!;
          expect(target(file, html.querySelector('.around a[rel="prev"]'))).toBe(at);
          // A neighbour is called what it calls itself.
          expect(said(next!.querySelector('b'))).toBe(said(html.querySelector('h1')));
        }
        expect(walked.length).toBeLessThanOrEqual(all.length);
      }
      expect(walked).toEqual(all.map((card) => card.file));
      expect(all[0]!.html.querySelector('.around a[rel="prev"]')).toBeNull();
    });

    test('the switch of languages leads to the same step, and back', () => {
      for (const { file, html } of all) {
        const twin = target(file, html.querySelector('.languages a'));
        expect(twin).not.toBe(file);
        expect(target(twin, parse(twin).querySelector('.languages a'))).toBe(file);
      }
    });

    test('no link leads nowhere, within the site', () => {
      for (const { file, html } of all) {
        for (const link of html.querySelectorAll('main a[href]')) {
          if (/^https?:/.test(link.getAttribute('href')!)) continue;
          expect(existsSync(join(dist, target(file, link))), link.outerHTML).toBe(true);
        }
      }
    });

    test('the list of all steps leads to each, in order', () => {
      const file = fileOf(locale, 'steps/');
      const links = Array.from(parse(file).querySelectorAll('.contents li a'));
      expect(links.map((link) => target(file, link))).toEqual(all.map((card) => card.file));
      expect(links.map(said)).toEqual(all.map((card) => said(card.html.querySelector('h1'))));
    });
  });

  describe(`cards in a browser, ${locale}`, () => {
    for (const screen of ['phone', 'desktop'] as const) {
      test(`from a card into the story at that step, and back, ${screen}`, async () => {
        const { chart, state } = places[Math.floor(places.length / 2)]!;
        const card = pagePath(locale, cardPage(chart, state));
        const { page, faults, close } = await visit(card, { viewport: screens[screen] });
        const headline = said(
          cards.get(fileOf(locale, cardPage(chart, state)))!.html.querySelector('h1'),
        );
        await page.locator('.main-way').click();
        await page.waitForURL(new RegExp(`#${chart}-${state}$`));
        await settled(page);
        await expect
          .poll(() => page.locator('.current').getAttribute('data-address'))
          .toBe(`${chart}-${state}`);
        await page.locator(`#${chart}-${state} a.alone`).click();
        await page.waitForURL((url) => url.pathname.includes(cardPage(chart, state)));
        expect((await page.locator('h1').innerText()).replace(/\s+/g, ' ')).toBe(headline);
        expect(faults).toEqual([]);
        await close();
      });
    }

    test('a figure opens its receipt, the address can be copied, the step cited', async () => {
      const { page, faults, close } = await visit(pagePath(locale, cardPage('energy', 'wind')), {
        viewport: screens.phone,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const figure = page.locator('.one-step > p a.fact').first();
      await figure.click();
      await page.waitForSelector('.slip:popover-open');
      await page.keyboard.press('Escape');
      expect(await page.locator('.slip:popover-open').count()).toBe(0);
      await page.locator('[data-copy-link]').click();
      await expect.poll(() => page.locator('[data-copy-status]').innerText()).not.toBe('');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.evaluate(() => location.origin + location.pathname),
      );
      await page.locator('[data-citable] summary').click();
      await page.waitForSelector('.cite-panel');
      expect(await page.locator('.cite-panel').innerText()).toContain('ballast-energy-wind');
      expect(faults).toEqual([]);
      await close();
    });

    test('without JavaScript all of it is there, and no control that does nothing', async () => {
      const { page, faults, close } = await visit(pagePath(locale, cardPage('water', 'hazards')), {
        viewport: screens.phone,
        javaScriptEnabled: false,
      });
      expect(await page.locator('.shown svg.narrow').isVisible()).toBe(true);
      expect(await page.locator('table').isVisible()).toBe(true);
      expect(await page.locator('.one-step > p').first().isVisible()).toBe(true);
      expect(await page.locator('main button:visible').count()).toBe(0);
      expect(await page.locator('[data-citable]').isVisible()).toBe(false);
      expect(faults).toEqual([]);
      await close();
    });

    test.each(charts.map(({ id }) => id))(
      'of %s fits 320 px and has targets of 44 px',
      async (id) => {
        const state = chartById(id)!.states.at(-1)!;
        const { page, faults, close } = await visit(pagePath(locale, cardPage(id, state)), {
          viewport: { width: 320, height: 568 },
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        const small = await page
          .locator('.ways :is(a, button), .around a, .all a, [data-citable] summary')
          .evaluateAll((elements) =>
            elements
              .map((element) => element.getBoundingClientRect())
              .filter(({ width, height }) => height > 0 && (width < 44 || height < 44)),
          );
        expect(small).toEqual([]);
        const shown = await page.locator('.shown svg:visible').boundingBox();
        expect(shown!.x).toBeGreaterThanOrEqual(0);
        expect(shown!.x + shown!.width).toBeLessThanOrEqual(320);
        expect(faults).toEqual([]);
        await close();
      },
    );

    test('is in its language', async () => {
      const { page, close } = await visit(pagePath(locale, cardPage('scale', 'gdp')));
      expect(await page.locator('html').getAttribute('lang')).toBe(languageTag[locale]);
      await close();
    });
  });
}
