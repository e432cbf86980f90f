import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cell, columns, travelCsv } from '../../../src/pages/data/_travel-csv.ts';
import { runTravel } from './run-travel.ts';

const travel = runTravel().travel!;
const text = travelCsv(travel, (id) => `Title of ${id}`);
const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });

describe('cell(value)', () => {
  it.each([
    ['a plain word', 'Ningbo', 'Ningbo'],
    ['a comma', 'one, two', '"one, two"'],
    ['quotes', 'the "best"', '"the ""best"""'],
    ['a formula', '=1+1', "'=1+1"],
    ['an at sign', '@home', "'@home"],
    ['a minus before words', '-x', "'-x"],
    ['a negative number', -11, '-11'],
    ['a formula that begins like a number', '-1+1', "'-1+1"],
    ['nothing', '', ''],
  ])('%s', (_, value, written) => expect(cell(value)).toBe(written));
});

describe('travel-times.csv', () => {
  it('begins with a byte order mark and the agreed columns', () => {
    expect(text.startsWith(`\uFEFF${columns.join(',')}\r\n`)).toBe(true);
    expect(columns.slice(0, 8)).toEqual(['city', 'city_zh', 'scenario', 'minutes', 'basis', 'path', 'source', 'model_error_minutes']); // prettier-ignore
  });
  it('has a row for each time of each city, with the same minutes, basis and path', () => {
    const given = travel.cities.flatMap(({ name, times, others, flight }) => [
      ...[...times, ...others].map((time) => [name.en, name.zh, time.scenario ?? '', `${time.minutes}`, time.basis, time.path.join(' > ')]),
      ...(flight ? [[name.en, name.zh, '', `${flight.minutes}`, 'derived', `NGB > ${flight.airport}`]] : []),
    ]); // prettier-ignore
    expect(rows.map((row) => columns.slice(0, 6).map((name) => row[name]))).toEqual(given);
  });
  it('names a source in every row', () => {
    for (const row of rows) expect(row['source']).toMatch(/^Title of /);
  });
  it('gives the error of the model at the time it was held against', () => {
    for (const { city, error } of travel.check.rows) {
      const { en } = travel.cities.find(({ id }) => id === city)!.name;
      const row = rows.find((one) => one['city'] === en && one['scenario'] === '2021');
      expect(row?.['model_error_minutes']).toBe(String(error));
    }
  });
});
