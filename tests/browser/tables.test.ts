/** Each chart's data as a table: built whole, and sortable in a browser where it is long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { charts } from '../../src/charts/index.ts';
import { textOf } from '../../src/charts/texts.ts';
import { plain } from '../../src/facts/written.ts';
import { locales } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { longFrom } from '../../src/story/table-order.ts';
import { axeFindings } from './axe.ts';
import { root, screens, site } from './harness.ts';

const { visit } = site();
/** A number as either language writes it; NaN for words and for nothing. */
const numberOf = (said: string) => (said ? Number(said.replaceAll(',', '')) : NaN);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The first cells of the rows, and one column's, as a reader sees them. */
const column = (page: Page, within: string, at: number) =>
  page
    .locator(`${within} tbody tr`)
    .evaluateAll(
      (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]!.innerText.trim()),
      at,
    );

for (const locale of locales) {
  const html = parseHTML(
    readFileSync(join(root, 'dist', pagePath(locale), 'index.html'), 'utf8'),
  ).document;

  describe.each(charts.map(({ id }) => id))(`the table of %s, ${locale}`, (id) => {
    const told = textOf(id).table(locale);
    const tables = Array.from(html.querySelectorAll('details.data table'));
    const table = tables.find(
      (one) => flat(one.querySelector('caption')!.textContent!) === flat(plain(told.caption)),
    );

    test('has a caption, a scope for each heading, units and every row', () => {
      const headings = Array.from(table!.querySelectorAll('thead th'));
      expect(headings.map((heading) => heading.getAttribute('scope'))).toEqual(
        told.columns.map(() => 'col'),
      );
      told.columns.forEach(({ unit }, at) => {
        expect(headings[at]!.querySelector('.unit')?.textContent).toBe(unit);
      });
      const rows = Array.from(table!.querySelectorAll('tbody tr'));
      expect(rows).toHaveLength(told.rows.length);
      for (const row of rows) {
        expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
        expect(row.children).toHaveLength(told.columns.length);
      }
    });

    test('brings its order exactly where it is long', () => {
      expect(table!.hasAttribute('data-hint')).toBe(told.rows.length >= longFrom);
      expect(table!.querySelectorAll('[data-ranks]').length).toBe(
        told.rows.length >= longFrom ? told.rows.length : 0,
      );
    });
  });

  describe(`sorting, ${locale}`, () => {
    for (const where of ['story', 'card'] as const) {
      test(`by keys and pointer, numbers as numbers, missing last: ${where}`, async () => {
        const { page, faults, close } = await visit(
          pagePath(locale, where === 'card' ? cardPage('circles', 'missed') : ''),
          { viewport: screens.phone },
        );
        const within = where === 'card' ? '.more' : '#circles details.data:has([data-hint])';
        const loaded: string[] = [];
        page.on('request', (request) => loaded.push(request.url()));
        if (where === 'story') await page.locator(`${within} > summary`).first().click();
        await page.locator(`${within} table`).first().scrollIntoViewIfNeeded();
        const button = page.locator(`${within} thead button`).nth(1);
        await button.waitFor();
        expect(loaded.length).toBeGreaterThan(0);
        const box = (await page.locator(`${within} thead th`).nth(1).boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(44);
        const before = await column(page, within, 1);
        const sorted = before.map(numberOf).sort((a, b) => a - b);
        expect(before.map(numberOf)).not.toEqual(sorted);

        await button.focus();
        await page.keyboard.press('Enter');
        expect((await column(page, within, 1)).map(numberOf)).toEqual(sorted);
        const heading = page.locator(`${within} thead th`).nth(1);
        expect(await heading.getAttribute('aria-sort')).toBe('ascending');
        await page.keyboard.press('Space');
        expect((await column(page, within, 1)).map(numberOf)).toEqual(sorted.toReversed());
        expect(await heading.getAttribute('aria-sort')).toBe('descending');
        await page.keyboard.press('Enter');
        expect(await column(page, within, 1)).toEqual(before);
        expect(await heading.getAttribute('aria-sort')).toBeNull();

        // The column of what is over the promise has rows without a value.
        const over = page.locator(`${within} thead button`).nth(5);
        for (const sign of [1, -1]) {
          await over.click();
          const cells = await column(page, within, 5);
          const numbers = cells.map(numberOf).filter((value) => !isNaN(value));
          expect(numbers.length).toBeGreaterThan(3);
          expect(cells.slice(0, numbers.length).map(numberOf)).toEqual(
            numbers.toSorted((a, b) => sign * (a - b)),
          );
        }
        expect(await axeFindings(page, within)).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      });
    }

    test('without JavaScript there is a table and no button', async () => {
      const { page, close } = await visit(pagePath(locale, cardPage('circles', 'missed')), {
        javaScriptEnabled: false,
      });
      expect(await page.locator('.more tbody tr').count()).toBeGreaterThan(longFrom);
      expect(await page.locator('.more thead button').count()).toBe(0);
      await close();
    });
  });
}
