import type { Locale } from '../../i18n/locales.ts';

export type Bilingual = Record<Locale, string>;

/** Where a number of minutes comes from. */
export const bases = ['measured', 'upper-bound', 'modelled', 'announced', 'derived'] as const;
export type Basis = (typeof bases)[number];

/** One date at which the network is looked at: a timetable, or the opening of a line. */
export interface Scenario {
  id: string;
  /** YYYY or YYYY-MM. */
  asOf: string;
  label: Bilingual;
  kind: string;
}

export interface Time {
  scenario: string;
  minutes: number;
  basis: Basis;
  /** Station ids from Ningbo to the city; may be empty where the way is not known. */
  path: readonly string[];
  lines: readonly string[];
  /** Source ids. */
  sources: readonly string[];
  fact: string | null;
  note?: Bilingual;
}

export interface City {
  id: string;
  name: Bilingual;
  /** Kilometres from Ningbo as the crow flies. */
  km: number;
  /** Minutes of the circle that was to hold the city; null for a city in none. */
  limit: number | null;
  times: readonly Time[];
  /** Minutes in the air, derived from the distance; not door to door. */
  flight: { minutes: number; km: number } | null;
}

/** src/generated/travel-cities.json. */
export interface Travel {
  scenarios: readonly Scenario[];
  cities: readonly City[];
  lines: Readonly<Record<string, Bilingual>>;
  stations: Readonly<Record<string, Bilingual>>;
}

/** What the reader looks at: a city and two dates. */
export interface Choice {
  city: string;
  from: string;
  to: string;
}

/** What is shown before anything is chosen, and in place of every value that makes no sense. */
export const standard: Choice = { city: 'shanghai', from: '2021', to: '2027' };

export const cityOf = (travel: Travel, id: string): City =>
  travel.cities.find((city) => city.id === id) ?? travel.cities[0]!;

export const scenarioOf = (travel: Travel, id: string): Scenario =>
  travel.scenarios.find((scenario) => scenario.id === id) ?? travel.scenarios[0]!;

export const timeOf = (city: City, scenario: string): Time | undefined =>
  city.times.find((time) => time.scenario === scenario);

/** The choice that an address holds (`?city=shanghai&from=2021&to=2027`), each part checked by itself. */
export function readChoice(travel: Travel, search: string): Choice {
  const asked = new URLSearchParams(search);
  const among = (key: keyof Choice, known: readonly { id: string }[]): string => {
    const value = asked.get(key);
    return known.some(({ id }) => id === value) ? value! : standard[key];
  };
  return {
    city: among('city', travel.cities),
    from: among('from', travel.scenarios),
    to: among('to', travel.scenarios),
  };
}

/** The address's query with the choice in it; what else it holds stays as it is. */
export function writeChoice(choice: Choice, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of ['city', 'from', 'to'] as const) query.set(key, choice[key]);
  return `?${query.toString()}`;
}

/**
 * All cities by their minutes at a date, nearest first; those without a value at that date follow by
 * the value of the nearest date that has one, and last those without any.
 */
export function byTime(travel: Travel, scenario: string): readonly City[] {
  const order = travel.scenarios.map(({ id }) => id);
  const at = order.indexOf(scenario);
  const rank = (city: City): [group: number, minutes: number] => {
    const exact = timeOf(city, scenario);
    if (exact) return [0, exact.minutes];
    const near = [...city.times].sort(
      (a, b) => Math.abs(order.indexOf(a.scenario) - at) - Math.abs(order.indexOf(b.scenario) - at),
    )[0];
    return near ? [1, near.minutes] : [2, city.km];
  };
  return travel.cities
    .map((city) => ({ city, rank: rank(city) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.city.km - b.city.km)
    .map(({ city }) => city);
}

/** The city `step` places farther along the order; the ends hold. */
export function neighbour(cities: readonly City[], id: string, step: number): City {
  const index = cities.findIndex((city) => city.id === id) + step;
  return cities[Math.max(0, Math.min(cities.length - 1, index))]!;
}

/** Text as it is compared in a search: lower case, without marks, spaces and apostrophes. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

/** The cities whose name in any language holds what was typed; those that begin with it first. */
export function search(cities: readonly City[], typed: string): readonly City[] {
  const wanted = plain(typed);
  if (!wanted) return cities;
  const place = (city: City): number => {
    const found = Object.values(city.name)
      .map((name) => plain(name).indexOf(wanted))
      .filter((index) => index >= 0);
    return found.length ? Math.min(...found, 1) : Infinity;
  };
  return cities
    .map((city) => ({ city, place: place(city) }))
    .filter((found) => found.place < Infinity)
    .sort((a, b) => a.place - b.place)
    .map(({ city }) => city);
}

/** How a time stands to the circle that was to hold its city. `bound`: the time is an upper bound. */
export interface Verdict {
  kind: 'over' | 'within' | 'exact';
  minutes: number;
  bound: boolean;
}

export function verdictOf(city: City, time: Time): Verdict | undefined {
  if (city.limit === null) return undefined;
  const over = time.minutes - city.limit;
  const kind = over > 0 ? 'over' : over < 0 ? 'within' : 'exact';
  return { kind, minutes: Math.abs(over), bound: time.basis === 'upper-bound' };
}

/** The difference between two times, as far as upper bounds let it be known. */
export type Difference =
  | { kind: 'same' }
  | { kind: 'unknown' }
  | { kind: 'faster' | 'slower'; minutes: number; known: 'exactly' | 'at-least' | 'at-most' };

/**
 * Compares two times. An upper bound can only be lower in truth: as the second time it makes a gain
 * larger and a loss smaller, as the first the other way round.
 */
export function difference(from: Time, to: Time): Difference {
  const saved = from.minutes - to.minutes;
  const [looseFrom, looseTo] = [from, to].map(({ basis }) => basis === 'upper-bound');
  if (saved === 0 && from.basis === to.basis && from.fact === to.fact) return { kind: 'same' };
  if (looseFrom && looseTo) return { kind: 'unknown' };
  if (saved === 0) return { kind: looseFrom || looseTo ? 'unknown' : 'same' };
  const kind = saved > 0 ? 'faster' : 'slower';
  const minutes = Math.abs(saved);
  if (!looseFrom && !looseTo) return { kind, minutes, known: 'exactly' };
  return { kind, minutes, known: looseTo === saved > 0 ? 'at-least' : 'at-most' };
}

/** A time by road, where no train ran: announced, but of no line. */
export const isRoad = (time: Time): boolean =>
  time.basis === 'announced' && time.lines.length === 0;

/** A time that says what would be, by a line not open yet, and not what was. */
export const isPlanned = (time: Time): boolean =>
  time.basis === 'modelled' ||
  time.basis === 'derived' ||
  (time.basis === 'announced' && !isRoad(time));

/**
 * Whether a time only stands on from an earlier date, since nothing newer was found: the same fact was
 * given for a date before. A time of a line to come stands on too, but as itself.
 */
export function isCarried(travel: Travel, city: City, time: Time): boolean {
  if (isPlanned(time)) return false;
  const order = travel.scenarios.map(({ id }) => id);
  const first = order.find((id) => {
    const earlier = timeOf(city, id);
    return earlier !== undefined && earlier.fact === time.fact && earlier.basis === time.basis;
  });
  return first !== time.scenario;
}

/** What a mark looks like: the site's grammar, and for a bound a hollow mark with an arrow to the left. */
export type MarkShape = 'start' | 'bound' | 'result' | 'again' | 'model';

/** Where the plan's own dates end: timetables before it are where it started, later ones what came of it. */
const planBegins = '2021-08';

/** A value that only stands on from before keeps the shape that it had. */
export function shapeOf(travel: Travel, city: City, time: Time): MarkShape {
  if (time.basis === 'upper-bound') return 'bound';
  if (isRoad(time)) return 'start';
  if (time.basis === 'announced') return 'again';
  if (time.basis !== 'measured') return 'model';
  const first = travel.scenarios.find(({ id }) => timeOf(city, id)?.fact === time.fact);
  return (first?.asOf ?? '') < planBegins ? 'start' : 'result';
}
