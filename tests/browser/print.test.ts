import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { narrow } from '../../src/charts/kit/size.ts';
import { renderState } from '../../src/charts/kit/server.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { screens, settled, site } from './harness.ts';
import { bare, print } from './pdf.ts';
import type { Sheet } from './pdf.ts';

const { visit } = site();
const steps = charts.flatMap((chart) => chart.states.map((state) => ({ chart, state })));

/** Every line of text in a step's drawing, as the build draws it, each as its runs. */
const labels = (chart: (typeof charts)[number], state: string, locale: Locale): string[][] => {
  const svg = renderState(chart, state, narrow, locale);
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].flatMap(([, inner]) =>
    // A line is a tspan with a place of its own; a figure in it is a tspan without.
    inner!
      .split(/(?=<tspan[^>]* x=)/)
      .map((line) =>
        line
          .replaceAll('&amp;', '&')
          .split(/<[^>]+>|(?<=\p{sc=Han})(?!\p{sc=Han})|(?<!\p{sc=Han})(?=\p{sc=Han})/u)
          .map(bare)
          .filter(Boolean),
      )
      .filter((runs) => runs.length > 0),
  );
};

/** Whether a line is on a sheet. With a halo each run is painted twice, once as its edge. */
const shows = (text: string, runs: readonly string[]): boolean =>
  text.includes(runs.join('')) || runs.every((run) => text.includes(run));

/** The words of each step, by its id, as the page has them. */
const wordsOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('.step'), (step) => [
        step.id,
        Array.from(
          step.querySelectorAll('.card > :is(h3, p:not(.alt))'),
          (element) => element.textContent,
        ),
      ]),
    ),
  );

/** Each step is on one sheet, all its words and its whole drawing. */
function expectSteps(
  sheets: readonly Sheet[],
  words: Record<string, (string | null)[]>,
  locale: Locale,
) {
  for (const { chart, state } of steps) {
    const id = `${chart.id}-${state}`;
    const said = words[id]!.map((text) => bare(text ?? ''));
    const sheet = sheets.findIndex(({ text }) => text.includes(said[0]!));
    expect(sheet, `${id}: "${said[0]}" is printed`).toBeGreaterThanOrEqual(0);
    const { text, paths } = sheets[sheet]!;
    for (const line of said) expect(text, `${id}: words on sheet ${sheet + 1}`).toContain(line);
    const drawn = labels(chart, state, locale);
    expect(drawn.length, id).toBeGreaterThan(0);
    const lost = drawn.filter((line) => !shows(text, line)).map((line) => line.join(''));
    expect(lost, `${id}: not in the drawing on sheet ${sheet + 1}`).toEqual([]);
    expect(paths, `${id}: sheet ${sheet + 1} is drawn on`).toBeGreaterThan(5);
  }
}

for (const locale of locales) {
  describe(`the story on paper, ${locale}`, () => {
    test('printed half-way, from a dark phone, has each step beside its own drawing', async () => {
      const { page, faults, close } = await visit(`${pagePath(locale)}#water-supply`, {
        viewport: screens.phone,
        colorScheme: 'dark',
      });
      await settled(page);
      const words = await wordsOf(page);
      const sheets = await print(page, { format: 'A4' });
      expectSteps(sheets, words, locale);

      sheets.forEach(({ foot }, index) => expect(foot).toBe(String(index + 1)));
      const all = sheets.map(({ text }) => text).join('');
      const tables = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLTableElement>('main table'), (table) => ({
          caption: table.caption!.textContent,
          last: table.rows[table.rows.length - 1]!.cells[0]!.textContent,
        })),
      );
      expect(tables.length).toBeGreaterThanOrEqual(charts.length);
      for (const { caption, last } of tables) {
        expect(all).toContain(bare(caption));
        expect(all).toContain(bare(last));
      }
      // What is for the screen alone stays there.
      for (const chrome of ['.skip', '.card .alone', '.data summary']) {
        const text = bare((await page.locator(chrome).first().textContent())!);
        expect(
          sheets.filter((sheet) => sheet.text.includes(text)).length,
          `${chrome}: ${text}`,
        ).toBe(0);
      }
      // The facts page is named where the reader can type it.
      expect(all).toContain(bare(`${new URL(page.url()).origin}${pagePath(locale, 'facts/')}`));
      expect(faults).toEqual([]);
      await close();
    });

    test('after printing, the page is as it was', async () => {
      const { page, close } = await visit(`${pagePath(locale)}#water-supply`, {
        viewport: screens.desktop,
      });
      await settled(page);
      const state = () =>
        page.evaluate(() => ({
          elements: document.querySelectorAll('main *').length,
          open: document.querySelectorAll('main details[open]').length,
          at: document.querySelector<HTMLElement>('.current')?.dataset.address,
          hidden: document.querySelectorAll('.alt[hidden]').length,
        }));
      const before = await state();
      const during = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const drawn = () => document.querySelectorAll('.step > .own svg').length;
        const still = () => document.querySelectorAll('.still.on-paper:not([hidden])').length;
        const once = [drawn(), still()];
        dispatchEvent(new Event('beforeprint'));
        const twice = [drawn(), still()];
        dispatchEvent(new Event('afterprint'));
        return { once, twice };
      });
      // The charts around the reader are drawn, those not fetched yet have their pictures.
      expect(during.twice).toEqual(during.once);
      const [drawn, still] = during.once;
      expect(drawn).toBeGreaterThan(0);
      expect(drawn! + still!).toBe(steps.length);
      await settled(page);
      expect(await state()).toEqual(before);
      await close();
    });

    test('printed without script, has each step beside its own drawing', async () => {
      const { page, faults, close } = await visit(pagePath(locale), {
        viewport: screens.desktop,
        javaScriptEnabled: false,
      });
      const words = await wordsOf(page);
      const sheets = await print(page, { format: 'A4' });
      expectSteps(sheets, words, locale);
      expect(faults).toEqual([]);
      await close();
    });
  });
}

for (const [name, viewport, options] of [
  ['Letter', screens.desktop, { format: 'Letter' }],
  // Here each step has its own drawing on the screen already.
  [
    'A4 across, from a small window',
    { width: 320, height: 256 },
    { format: 'A4', landscape: true },
  ],
] as const)
  test(`other paper, ${name}: cuts nothing either, and leaves the reader where they were`, async () => {
    const { page, faults, close } = await visit('/#water-supply', { viewport });
    await settled(page);
    // A little farther than the step would be brought to.
    await page.evaluate(() => scrollBy({ top: 80, behavior: 'instant' }));
    await settled(page);
    // By what the reader sees: the explorer far above may have grown ready, and the page longer.
    const place = () =>
      page.evaluate(() => {
        const current = document.querySelector<HTMLElement>('.current')!;
        return { top: current.getBoundingClientRect().top, at: current.dataset.address };
      });
    const before = await place();
    expect(before.at).toBe('water-supply');
    expectSteps(await print(page, options), await wordsOf(page), 'en');
    await settled(page);
    const after = await place();
    expect(after.at).toBe(before.at);
    expect(Math.abs(after.top - before.top), 'px off').toBeLessThan(2);
    expect(faults).toEqual([]);
    await close();
  });
