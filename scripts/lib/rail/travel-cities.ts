/** The part of travel.json that a browser loads: no check of the model, no coverage, no single trains. */
import type { Flight, Travel, TravelCity, TravelTime } from './travel.ts';

/** src/generated/travel-cities.json */
export interface TravelCities extends Pick<Travel, 'stations' | 'lines'> {
  scenarios: Pick<Travel['scenarios'][number], 'id' | 'asOf' | 'label' | 'kind'>[];
  cities: (Pick<TravelCity, 'id' | 'name' | 'km' | 'limit'> & {
    times: Pick<TravelTime, (typeof timeFields)[number]>[];
    flight: Pick<Flight, 'minutes' | 'km'> | null;
  })[];
}

const timeFields = [
  'scenario',
  'minutes',
  'basis',
  'path',
  'lines',
  'sources',
  'fact',
  'note',
] as const satisfies readonly (keyof TravelTime)[];

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

/** Leaves out of travel.json what is read at build only; names only the stations and lines still used. */
export function travelForBrowser({ scenarios, cities, stations, lines }: Travel): TravelCities {
  const times = cities.flatMap((city) => city.times);
  const only = <Value>(all: Record<string, Value>, used: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => used.includes(id)));
  return {
    scenarios: scenarios.map((scenario) => pick(scenario, ['id', 'asOf', 'label', 'kind'])),
    cities: cities.map((city) => ({
      ...pick(city, ['id', 'name', 'km', 'limit']),
      times: city.times.map((time) => pick(time, timeFields)),
      flight: city.flight && pick(city.flight, ['minutes', 'km']),
    })),
    stations: only(
      stations,
      times.flatMap(({ path }) => path),
    ),
    lines: only(
      lines,
      times.flatMap((time) => time.lines),
    ),
  };
}
