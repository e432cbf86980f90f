/** What a browser loads says of each city at each date what travel.json says. */
import { expect, it } from 'vitest';
import { travelForBrowser } from '../../../scripts/lib/rail/travel-cities.ts';
import { runTravel } from './run-travel.ts';

const travel = runTravel().travel!;
const small = travelForBrowser(travel);

it('keeps every time of every city, and every flight', () => {
  expect(travel).toMatchObject(JSON.parse(JSON.stringify({ cities: small.cities })));
  expect(small.cities.map(({ times }) => times.length)).toEqual(
    travel.cities.map(({ times }) => times.length),
  );
  expect(small.cities.filter(({ flight }) => flight)).toHaveLength(
    travel.cities.filter(({ flight }) => flight).length,
  );
});

it('names every station and line that a time takes, and no other', () => {
  const times = small.cities.flatMap((city) => city.times);
  expect(Object.keys(small.stations).toSorted()).toEqual(
    [...new Set(times.flatMap(({ path }) => path))].toSorted(),
  );
  expect(Object.keys(small.lines).toSorted()).toEqual(
    [...new Set(times.flatMap((time) => time.lines))].toSorted(),
  );
});

it('leaves out the check of the model and the single trains', () => {
  expect(Object.keys(small).toSorted()).toEqual(['cities', 'lines', 'scenarios', 'stations']);
  expect(small.cities.some((city) => 'others' in city)).toBe(false);
});
