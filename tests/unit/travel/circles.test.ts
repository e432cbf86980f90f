/** Every minute that the drawing of the circles shows is a row of travel.json. */
import { describe, expect, it } from 'vitest';
import { cities, drawnIn, opened, overOf, timeIn } from '../../../src/charts/circles/model.ts';
import type { Time } from '../../../src/charts/circles/model.ts';
import { states } from '../../../src/charts/circles/states.ts';
import { runTravel } from './run-travel.ts';

const travel = runTravel().travel!;
const cityOf = (id: string) => travel.cities.find((city) => city.id === id)!;
const rowOf = (id: string, time: Time) =>
  [...cityOf(id).times, ...cityOf(id).others].find(({ fact }) => fact === time.fact);

describe.each(states)('state %s', (state) => {
  const drawn = cities.filter((city) => drawnIn(city, state));
  it('draws the minutes of a row, and hedges them alike', () => {
    for (const city of drawn) {
      const time = timeIn(city, state);
      if (!time) continue;
      const row = rowOf(city.id, time);
      expect(row, `${city.id}: ${time.fact}`).toMatchObject({ minutes: time.minutes });
      expect(row?.basis === 'upper-bound').toBe(time.bound === 'at-most');
      expect(row?.bound).toBe(time.bound === 'about' ? 'about' : undefined);
      expect(row?.basis === 'derived').toBe(time.sum === true);
      expect(row?.basis === 'modelled').toBe(time.modelled === true);
      expect(row?.changes).toBe(time.changes);
      expect(row?.scenario).toBeDefined();
    }
  });
});

it('minutes over a ring are the row of 2021 less the ring', () => {
  for (const city of cities) {
    expect(cityOf(city.id).limit).toBe(city.ring ?? null);
    const row = cityOf(city.id).times.find(({ scenario }) => scenario === '2021');
    const over = Math.max(0, (row?.minutes ?? 0) - (city.ring ?? Infinity));
    expect(overOf(city)).toBe(over);
    if (city.over) expect(city.over.minutes).toBe(over);
  }
});

it('bearing and kilometres are the same', () => {
  for (const { id, bearing, km } of cities) expect(cityOf(id)).toMatchObject({ bearing, km });
});

it('the first train on the new line to Jinhua is a row of its date', () => {
  const { first, city } = opened;
  const row = cityOf(city.id).others.find(({ fact }) => fact === first.id);
  expect(row).toMatchObject({ minutes: first.value, asOf: first.asOf });
});

it('a city has a plan exactly where the last date of travel.json has one by a line to come', () => {
  const plans = ['announced', 'derived', 'modelled'];
  for (const city of cities) {
    const last = cityOf(city.id).times.find(({ scenario }) => scenario === '2028');
    const planned = last?.mode === 'train' && plans.includes(last.basis) ? last : undefined;
    expect(city.planned?.minutes, city.id).toBe(planned?.minutes);
    expect(city.planned?.fact, city.id).toBe(planned?.fact);
  }
});
