import { describe, expect, it } from 'vitest';
import { travelTable } from '../../../src/data-package/tables/travel.ts';
import { runTravel } from './run-travel.ts';

const travel = runTravel().travel!;
const { rows, fields } = travelTable(travel, (id) => `Title of ${id}`);

describe('travelTable(travel, titleOf)', () => {
  it('has the agreed columns', () => {
    expect(fields.map(({ name }) => name)).toEqual(['city', 'city_zh', 'scenario', 'minutes', 'basis', 'path', 'source', 'model_error_minutes', 'mode', 'as_of', 'straight_km', 'fact']); // prettier-ignore
  });
  it('has a row for each time of each city, with the same minutes, basis and path', () => {
    const given = travel.cities.flatMap(({ name, times, others, flight }) => [
      ...[...times, ...others].map((time) => [name.en, name.zh, time.scenario ?? null, time.minutes, time.basis, time.path.join(' > ')]),
      ...(flight ? [[name.en, name.zh, null, flight.minutes, 'derived', `NGB > ${flight.airport}`]] : []),
    ]); // prettier-ignore
    const names = fields.slice(0, 6).map(({ name }) => name);
    expect(rows.map((row) => names.map((name) => row[name]))).toEqual(given);
  });
  it('gives the straight distance that the drawings show', () => {
    for (const { name, km } of travel.cities) {
      const own = rows.filter((row) => row['city'] === name.en);
      expect(new Set(own.map((row) => row['straight_km']))).toEqual(new Set([km]));
    }
  });
  it('names a source in every row', () => {
    for (const row of rows) expect(row['source']).toMatch(/^Title of /);
  });
  it('gives the error of the model at the time it was held against', () => {
    for (const { city, error } of travel.check.rows) {
      const { en } = travel.cities.find(({ id }) => id === city)!.name;
      const row = rows.find((one) => one['city'] === en && one['scenario'] === '2021');
      expect(row?.['model_error_minutes']).toBe(error);
    }
  });
});
