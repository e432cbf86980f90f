import { describe, expect, it } from 'vitest';
import type { Fact, Units } from '../../../scripts/schema.ts';
import { charts } from '../../../src/charts/index.ts';
import type { Table } from '../../../src/charts/kit/chart.ts';
import { textOf } from '../../../src/charts/texts.ts';
import { facts } from '../../../src/data-package/contents.ts';
import { chartRows } from '../../../src/data-package/tables/chart.ts';
import { text } from '../../../src/facts/text.ts';
import { factsIn } from '../../../src/facts/written.ts';
import unitsFile from '../../../src/generated/units.json' with { type: 'json' };
import type { Locale } from '../../../src/i18n/locales.ts';

const known = {
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  units: unitsFile as unknown as Units,
};
const fact = (id: string): Fact => known.facts.get(id)!;
const money = fact('plan-investment-target');
const rowsOf = (table: (locale: Locale) => Table) => chartRows({ id: 'made-up', table }, known);
const one = (cell: (locale: Locale) => string | null, column: Partial<Table['columns'][number]> = {}) =>
  rowsOf((locale) => ({
    caption: '',
    columns: [{ label: 'Item' }, { label: 'Measure', ...column }, { label: 'Other' }],
    rows: [['thing', cell(locale), null]],
  })).filter((row) => row.measure_en === 'Measure'); // prettier-ignore

describe('chartRows(chart, known)', () => {
  it('gives a fact its plain value, unit, moment, hedge and source', () => {
    expect(one((locale) => `more than ${text(money, locale)}`)).toEqual([
      {
        row: 1,
        item_en: 'thing',
        item_zh: 'thing',
        context_en: null,
        context_zh: null,
        measure_en: 'Measure',
        measure_zh: 'Measure',
        status: 'published',
        value: money.value,
        value_text: null,
        unit: money.unit,
        as_of: money.asOf,
        bound: money.bound,
        fact: money.id,
        source: money.source,
        written_en: 'more than RMB 1.73 trillion',
        written_zh: 'more than 1.73万亿元',
      },
    ]);
  });
  it('says of a derived fact that it is derived', () => {
    const [row] = one((locale) => text(fact('plan-average-stone'), locale));
    expect(row).toMatchObject({ status: 'derived', fact: 'plan-average-stone' });
  });
  it('leaves a hole empty and says so', () => {
    expect(one(() => null)).toMatchObject([
      { status: 'not-published', value: null, fact: null, written_en: null, written_zh: null },
    ]);
  });
  it('tells a hole from a place where nothing belongs', () => {
    expect(one(() => '–')).toMatchObject([{ status: 'none', value: null }]);
  });
  it('gives each of two figures in one cell a row', () => {
    const both = one((locale) => `${text(money, locale)}; ${text(fact('plan-project-count'), locale)}`); // prettier-ignore
    expect(both.map((row) => row.fact)).toEqual([money.id, 'plan-project-count']);
  });
  it('takes a plain number of a column of numbers for computed, in the unit of the column', () => {
    const heading = { numeric: true, unit: 'km' };
    expect(one(() => '1,234.5', heading)).toMatchObject([{ status: 'computed', value: 1234.5, unit: 'km', fact: null }]); // prettier-ignore
    expect(one(() => '2025')).toEqual([]);
  });
  it('makes a column of dates and words the context of its row', () => {
    const rows = rowsOf((locale) => ({
      caption: '',
      columns: [{ label: 'Item' }, { label: 'When' }, { label: 'Kind' }, { label: 'Value' }],
      rows: [['thing', text(money, locale, 'date'), 'promise', text(money, locale)]],
    }));
    expect(rows).toMatchObject([{ context_en: '2025; promise', context_zh: '2025年；promise', value: money.value }]); // prettier-ignore
  });
  it('refuses tables that differ between languages', () => {
    const table = (locale: Locale): Table => ({
      caption: '',
      columns: [{ label: 'Item' }, { label: 'Value' }],
      rows: locale === 'en' ? [['a', null]] : [],
    });
    expect(() => rowsOf(table)).toThrow('2 × 1 in English, 2 × 0 in Chinese');
  });
});

describe.each(charts.map(({ id }) => id))('the table of %s in long form', (id) => {
  const rows = chartRows({ id, ...textOf(id) }, known);
  const table = textOf(id).table('en');

  it('keeps every fact and every hole of the table', () => {
    const cells = table.rows.flatMap((row) => row.slice(1));
    const told = new Set(rows.flatMap((row) => row.fact ?? []));
    const dates = new Set(facts.filter(({ unit }) => known.units[unit]?.kind === 'date').map((f) => f.id)); // prettier-ignore
    for (const name of cells.flatMap((cell) => factsIn(cell ?? ''))) {
      expect(told.has(name) || dates.has(name), name).toBe(true);
    }
    expect(rows.filter(({ status }) => status === 'not-published')).toHaveLength(
      cells.filter((cell) => cell === null).length,
    );
  });
  it('gives the value of the fact it names', () => {
    for (const row of rows) {
      if (row.status !== 'published' && row.status !== 'derived') continue;
      expect(row.value ?? row.value_text).toBe(fact(String(row.fact)).value);
    }
  });
  it('has no marks left in its words', () => {
    expect(JSON.stringify(rows)).not.toMatch(/[\uE000-\uE0FF]/);
  });
});
