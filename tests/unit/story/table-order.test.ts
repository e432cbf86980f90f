/** The order in which a browser sorts a table is worked out with the table. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import type { Table } from '../../../src/charts/kit/chart.ts';
import { textOf } from '../../../src/charts/texts.ts';
import { formatDate } from '../../../src/facts/format.ts';
import { date, number, text } from '../../../src/facts/text.ts';
import { expresswayKm2019, planInvestmentTarget } from '../../../src/generated/fact-values.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { sortable } from '../../../src/story/sort-table.ts';
import { longFrom, momentOf, orderOf } from '../../../src/story/table-order.ts';

/** A table of one column, made long by cells with nothing in them. */
const column = (cells: readonly (string | null)[], locale: Locale = 'en') => {
  const rows = [...cells, ...Array<null>(longFrom).fill(null)].map((cell) => [cell]);
  return orderOf({ caption: '', columns: [{ label: '' }], rows }, locale)!.slice(0, cells.length);
};

describe('orderOf(table, locale)', () => {
  test('a short table has none', () => {
    const rows = Array.from({ length: longFrom - 1 }, () => ['a']);
    expect(orderOf({ caption: '', columns: [{ label: '' }], rows }, 'en')).toBeUndefined();
  });

  test('numbers go by size, whatever their digits look like', () => {
    for (const locale of locales) {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2 }), (all) => {
          const ranks = column(
            all.map((value) => number(value, locale, 'travel')),
            locale,
          ).map(Number);
          all.forEach((a, i) =>
            all.forEach((b, j) => {
              expect(Math.sign(ranks[i]! - ranks[j]!)).toBe(Math.sign(a - b));
            }),
          );
        }),
        { numRuns: 40 },
      );
    }
  });

  test('amounts of one unit stand together, by their value and not their scale word', () => {
    for (const locale of locales) {
      const trillion = text(planInvestmentTarget, locale);
      const km = text(expresswayKm2019, locale);
      expect(column([trillion, km, null, trillion], locale)).toEqual(['0', '1', '', '0']);
    }
  });

  test('dates go by time in both languages', () => {
    const moments = ['2019', '2020-01', '2020-H2', '2021-08', '2021-08-12', '2021-11', '2025'];
    for (const locale of locales) {
      expect(column(moments.map((moment) => date(moment, locale)), locale)).toEqual(
        moments.map((_, at) => String(at)),
      ); // prettier-ignore
    }
    expect(momentOf(formatDate('2025-12-31', 'zh'))).toBe(20251231);
    expect(momentOf('no date')).toBeUndefined();
  });

  test('what is missing has no rank', () => {
    expect(column(['b', '–', null, 'a'])).toEqual(['1', '', '', '0']);
  });

  test('every long table of a chart has a rank for each cell that says something', () => {
    for (const { id } of charts) {
      for (const locale of locales) {
        const table: Table = textOf(id).table(locale);
        const order = orderOf(table, locale);
        if (!order) continue;
        expect(order).toHaveLength(table.rows.length);
        table.rows.forEach((row, at) => {
          const ranks = order[at]!.split(',');
          expect(ranks).toHaveLength(table.columns.length);
          row.forEach((cell, i) => {
            if (cell === null) expect(ranks[i], `${id} ${at} ${i}`).toBe('');
          });
          expect(ranks[0], `${id}: ${row[0]}`).not.toBe('');
        });
      }
    }
  });
});

describe('sortable(table)', () => {
  const made = () => {
    const { document } = parseHTML(
      `<table data-hint=" Sortable."><caption>All</caption><thead><tr><th>Name</th><th>Size <span>km</span></th></tr></thead>
       <tbody>${[['a', '0,2'], ['b', '1,'], ['c', '2,0'], ['d', '3,1'], ['e', '4,']]
         .map(([name, ranks]) => `<tr data-ranks="${ranks}"><th>${name}</th></tr>`)
         .join('')}</tbody></table>`,
    ); // prettier-ignore
    // linkedom has no table interfaces beyond elements.
    const table = document.querySelector('table')!;
    const of = (selector: string) => table.querySelector(selector);
    const body = of('tbody')!;
    Object.defineProperty(body, 'rows', { get: () => body.querySelectorAll('tr') });
    const head = of('thead tr')!;
    Object.defineProperty(head, 'cells', { get: () => head.querySelectorAll('th') });
    Object.defineProperties(table, {
      tBodies: { value: [body] },
      tHead: { value: { rows: [head] } },
      caption: { value: of('caption') },
    });
    const names = () => Array.from(body.querySelectorAll('tr'), (row) => row.textContent).join('');
    return { table: table as unknown as HTMLTableElement, names };
  };

  test('upwards, downwards and back; what is missing stays last', () => {
    const { table, names } = made();
    const undo = sortable(table);
    const button = table.querySelectorAll('button')[1]!;
    const heading = button.parentElement!;
    button.click();
    expect([names(), heading.ariaSort]).toEqual(['cdabe', 'ascending']);
    button.click();
    expect([names(), heading.ariaSort]).toEqual(['adcbe', 'descending']);
    button.click();
    expect([names(), heading.ariaSort ?? null]).toEqual(['abcde', null]);
    expect(table.textContent).toContain('Sortable.');
    button.click();
    undo();
    expect(names()).toBe('abcde');
    expect(table.querySelector('button')).toBeNull();
    expect(table.textContent).not.toContain('Sortable.');
  });
});
