import { parseHTML } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { places } from '../../src/cards/order.ts';
import { stillDrawings } from '../../src/cards/drawings.ts';
import { chartById, charts } from '../../src/charts/index.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { describeSvg, expected } from './drawing.ts';
import { firefoxPath, firefoxSite, settledInFirefox } from './firefox.ts';
import { screens } from './harness.ts';

interface Shown {
  chart: string;
  state: string;
  size: string;
  /** The drawing as text. */
  svg: string;
  /** Labels that leave the drawing to the left or right: fonts are not set alike in every browser. */
  outside: string[];
}

/** The drawings that a reader sees within a selector. Self-contained: it runs inside the page. */
function drawingsIn(within: string, describe: (element: Element) => string): Shown[] {
  return Array.from(document.querySelectorAll<SVGSVGElement>(`${within} svg.drawing`))
    .filter((svg) => svg.getClientRects().length > 0)
    .map((svg) => {
      const frame = svg.getBoundingClientRect();
      const outside = Array.from(svg.querySelectorAll('text'))
        .filter((text) => {
          const { left, right, width } = text.getBoundingClientRect();
          return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
        })
        .map((text) => text.textContent ?? '');
      return {
        chart: svg.dataset.chart!,
        state: svg.dataset.state!,
        size: svg.classList.contains('wide') ? 'wide' : 'narrow',
        svg: describe(svg),
        outside,
      };
    });
}

/** The same from here. As one expression, since the policy of the pages lets no text become a function. */
const drawings = (page: Page, within: string) =>
  page.evaluate(
    `(() => { ${describeSvg}; return (${drawingsIn})(${JSON.stringify(within)}, describeSvg); })()`,
  ) as Promise<Shown[]>;

/** One drawing, of this step, the same as `markup` says for its design, nothing outside its frame. */
function expectOne(found: Shown[], step: string, markup: (size: string) => string): void {
  expect(found.map(({ chart, state }) => `${chart}-${state}`)).toEqual([step]);
  const [{ svg, size, outside }] = found as [Shown];
  // What has been parsed as HTML writes some names of elements in lower case, depending on the parser.
  expect(
    svg.toLowerCase() === markup(size).toLowerCase(),
    `${step}, ${size}: the same drawing`,
  ).toBe(true);
  expect(outside, `${step}, ${size}`).toEqual([]);
}

/** What a card draws of a step, as text. */
function onCard(chart: string, state: string, size: string, locale: Locale): string {
  const markup = stillDrawings(chartById(chart)!, state, locale);
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return describeSvg(document.querySelector(`svg.${size}`)!);
}

describe.skipIf(!firefoxPath())('in Firefox', () => {
  const { visit } = firefoxSite();

  test('faults are noticed', async () => {
    const { page, faults, close } = await visit('/no/such/page/');
    await page.evaluate(() => {
      console.error('said');
      setTimeout(() => {
        throw new Error('thrown');
      });
    });
    await settledInFirefox(page);
    const all = faults.join('\n');
    for (const fault of [/^404: /m, /^said/m, /thrown/]) expect(all).toMatch(fault);
    await close();
  });

  // Each language on a window of its own: words differ by language, places by window.
  for (const [locale, screen] of [
    ['en', 'phone'],
    ['zh', 'desktop'],
  ] as const) {
    const viewport = screens[screen];

    test(`the story shows at each step what draw gives in Node, ${locale}, ${screen}`, async () => {
      const { page, faults, close } = await visit(pagePath(locale), { viewport });
      await settledInFirefox(page);
      for (const { chart, state } of places) {
        const step = `${chart}-${state}`;
        await page.evaluate(
          (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
          step,
        );
        await settledInFirefox(page);
        expectOne(await drawings(page, `[data-stage="${chart}"] .picture`), step, (size) =>
          expected(chart, state, size, locale),
        );
      }
      expect(faults).toEqual([]);
      await close();
    });

    test(`an embedded chart shows each of its states, ${locale}, ${screen}`, async () => {
      for (const { id, states } of charts) {
        const { page, faults, close } = await visit(pagePath(locale, `embed/${id}/`), {
          viewport,
        });
        for (const state of states) {
          await settledInFirefox(page);
          expectOne(await drawings(page, 'body'), `${id}-${state}`, (size) =>
            expected(id, state, size, locale),
          );
          await page.keyboard.press('ArrowRight');
        }
        expect(faults, id).toEqual([]);
        await close();
      }
    });

    // Every other chart in each language.
    const half = charts.filter((_, index) => (index % 2 === 0) === (locale === 'en'));
    test.each(half.map(({ id }) => id))(
      `the own pages of the steps of %s show them, ${locale}`,
      async (id) => {
        const own = places.filter(({ chart }) => chart === id);
        for (const [index, { state }] of own.entries()) {
          const { page, faults, close } = await visit(pagePath(locale, cardPage(id, state)), {
            viewport: index % 2 ? screens.phone : screens.desktop,
          });
          const step = `${id}-${state}`;
          expectOne(await drawings(page, 'main'), step, (size) => onCard(id, state, size, locale));
          expect(faults, step).toEqual([]);
          await close();
        }
      },
    );

    test(`the other views of an embedded chart show their states, ${locale}`, async () => {
      for (const { id, states } of half) {
        const last = states.at(-1)!;
        const still = await visit(pagePath(locale, `embed/${id}/?view=static&state=${last}`));
        expectOne(await drawings(still.page, 'body'), `${id}-${last}`, (size) =>
          expected(id, last, size, locale),
        );
        await still.close();
        const unrolled = await visit(pagePath(locale, `embed/${id}/?view=unrolled`));
        for (const state of states) {
          const part = `section[data-state="${state}"]`;
          await unrolled.page.evaluate(
            (part) => document.querySelector(part)!.scrollIntoView({ behavior: 'instant' }),
            part,
          );
          await unrolled.page.waitForSelector(`${part} svg[data-state="${state}"]`);
          expectOne(await drawings(unrolled.page, part), `${id}-${state}`, (size) =>
            expected(id, state, size, locale),
          );
        }
        expect([...still.faults, ...unrolled.faults], id).toEqual([]);
        await unrolled.close();
      }
    });

    test(`every other page opens without a fault and fits the window, ${locale}`, async () => {
      for (const path of ['facts/', 'method/', 'steps/']) {
        const { page, faults, close } = await visit(pagePath(locale, path), {
          viewport: screens.phone,
        });
        await settledInFirefox(page);
        expect(await page.$$eval('h1', (all) => all.length), path).toBe(1);
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          path,
        ).toBe(0);
        expect(faults, path).toEqual([]);
        await close();
      }
    });
  }
});
