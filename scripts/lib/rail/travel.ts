/** Minutes to every city at every date, what stands behind each, and how far the model is off. */
import type { Bilingual } from '../../schema.ts';
import { dateWords } from './facts.ts';
import { ORIGIN, modelFactId } from './model.ts';
import type { RailCity, RailTime } from './model.ts';
import { fastestWays, network } from './network.ts';
import type { Way } from './network.ts';
import type { CityRow, FlightRow, RingRow, SegmentRow } from './rows.ts';
import { piecesAt } from './scenarios.ts';
import type { Scenario, Scenarios } from './scenarios.ts';

/** One time of one city. */
export interface TravelTime {
  /** Absent for single trains and reports outside the scenarios: see `asOf`. */
  scenario?: string;
  minutes: number;
  /** measured: a train of a timetable. upper-bound: likewise, at most. announced: somebody named it. */
  basis: 'measured' | 'upper-bound' | 'modelled' | 'announced' | 'derived';
  mode: 'train' | 'road';
  /** Date of the timetable or report, or month in which the line is due. */
  asOf: string;
  /** Stations from Ningbo on. Of a direct train only its two ends are known. */
  path: string[];
  /** Ids of the lines ridden, where known: keys of `lines`. */
  lines: string[];
  /** Changes between trains; absent for direct trains. */
  changes?: number;
  /** Stations of the changes. */
  changesAt?: string[];
  /** Of a modelled time: a change of this many minutes or more would leave no gain over older lines. */
  holdsBelow?: number;
  train?: string;
  sources: string[];
  fact: string | null;
  bound?: 'about';
  note?: Bilingual;
}

export interface Flight {
  airport: string;
  minutes: number;
  km: number;
  basis: 'derived';
  /** Of the airports' places; the minutes are a formula's. */
  source: string;
}

export interface TravelCity {
  id: string;
  name: Bilingual;
  bearing: number;
  km: number;
  ring: '1h' | '2h' | '3h' | null;
  limit: number | null;
  times: TravelTime[];
  /** Single trains and reports of other dates: no part of any scenario. */
  others: TravelTime[];
  flight: Flight | null;
}

/** What the model gives beside a measured time, both in January 2021. */
export interface CheckRow {
  city: string;
  scenario: string;
  measured: number;
  modelled: number;
  /** Modelled less measured: negative when the model is too fast. */
  error: number;
  path: string[];
}

export interface Check {
  rows: CheckRow[];
  /** Median of the errors without their signs. */
  median: number | null;
  /** Median of the errors with their signs. */
  bias: number | null;
  worst: { city: string; error: number } | null;
  compared: number;
  tooFast: number;
  /** Cities with a train that could not be compared, and why. */
  left: {
    city: string;
    why: 'no-path' | 'one-piece' | 'upper-bound';
  }[];
}

/** src/generated/travel.json */
export interface Travel {
  scenarios: (Pick<Scenario, 'id' | 'asOf' | 'label' | 'kind'> & {
    opens: { line: string; opens: string; facts: string[] }[];
  })[];
  baseline: string;
  transfer: { minutes: number; basis: 'assumption' | 'sourced'; source?: string; note: Bilingual };
  flightFormula: Scenarios['flightFormula'];
  cities: TravelCity[];
  stations: Record<string, Bilingual>;
  lines: Record<string, Bilingual>;
  check: Check;
  /** How much of the network has minutes that can be used: sections go from one stop to the next. */
  network: {
    pieces: number;
    withMinutes: number;
    sections: number;
    sectionsWithMinutes: number;
    /** Cities with a station that the model reaches at the baseline, and those it does not. */
    reached: number;
    notReached: number;
  };
}

/** What the model is made from: rows, cities and the scenarios. */
export interface TravelInput {
  cities: readonly RailCity[];
  cityRows: readonly CityRow[];
  segments: readonly SegmentRow[];
  flights: readonly FlightRow[];
  rings: readonly RingRow[];
  scenarios: Scenarios;
  /** Facts with a time by road. */
  road: (factId: string) => { minutes: number; asOf: string; source: string } | undefined;
}

/** The id of a line: its English name in lower case, hyphens for the rest. */
export const lineId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Of ways to several stations the quickest. */
export function bestWay(
  ways: ReadonlyMap<string, Way>,
  stations: readonly string[],
): Way | undefined {
  return stations
    .flatMap((id) => ways.get(id) ?? [])
    .reduce<Way | undefined>((best, way) => (best && best.minutes <= way.minutes ? best : way), undefined); // prettier-ignore
}

/** A direct train, from Ningbo on: which way it ran is in the note. */
const ends = ({ from, to }: RailTime): string[] => (from === ORIGIN ? [from, to] : [to, from]);

/** The measured time of a city at a date: of the first timetable listed that has a train for it. */
export function measuredAt(
  city: RailCity,
  { timetables }: Pick<Scenario, 'timetables'>,
): RailTime | undefined {
  return timetables
    .map((date) => city.times.find((time) => time.date === date && time.scope !== 'line'))
    .find((time) => time !== undefined);
}

function measuredNote(time: RailTime, carried: boolean): Bilingual | undefined {
  const when = dateWords(time.date);
  const en: string[] = [];
  const zh: string[] = [];
  if (time.scope === 'train') {
    en.push(`One train, ${time.train ?? ''}, of ${when.en}; no timetable of that time was found.`);
    zh.push(`仅为${when.zh}的${time.train ?? ''}次列车，未查到同期完整时刻表。`);
  } else if (carried) {
    en.push(`Timetable of ${when.en}; no later one was found.`);
    zh.push(`取自${when.zh}列车时刻表，此后的时刻表未查到。`);
  }
  if (time.bound === 'at-most') {
    en.push(`The table of ${when.en} merges both directions: at most this long.`);
    zh.push(`${when.zh}的时刻表将往返列车合并，所列为上限。`);
  }
  return en.length ? { en: en.join(' '), zh: zh.join('') } : undefined;
}

function measuredTime(time: RailTime, scenario: string | undefined, carried: boolean): TravelTime {
  const announced = time.scope === 'announced';
  return {
    scenario,
    minutes: time.minutes,
    basis: announced ? 'announced' : time.bound === 'at-most' ? 'upper-bound' : 'measured',
    mode: 'train',
    asOf: time.date,
    path: ends(time),
    lines: [],
    train: time.train,
    sources: [time.source],
    fact: time.fact,
    bound: time.bound === 'about' ? 'about' : undefined,
    note: measuredNote(time, carried),
  };
}

/** An announced time, or the sum of two; a way of the model of the same length tells its path. */
function plannedTime(
  time: RailTime,
  scenario: string,
  way: Way | undefined,
  lines: readonly string[],
): TravelTime {
  const sum = time.scope === 'sum';
  const same = sum && way?.minutes === time.minutes ? way : undefined;
  return {
    scenario,
    minutes: time.minutes,
    basis: sum ? 'derived' : 'announced',
    mode: 'train',
    asOf: time.date,
    path: same?.stations ?? ends(time),
    lines: (same?.lines ?? lines).map(lineId),
    sources: [time.source],
    fact: time.fact,
    bound: time.bound === 'about' ? 'about' : undefined,
    note: sum
      ? {
          en: 'Two announced times added up; never announced as a through time.',
          zh: '由两段公布时间相加，官方未公布过全程时间。',
        }
      : { en: 'Announced; the line is not open yet.', zh: '公布用时，线路尚未开通。' },
  };
}

function modelledTime(
  city: string,
  way: Way,
  old: Way | undefined,
  { id, asOf }: Scenario,
  transfer: number,
): TravelTime {
  const { changes, changesAt } = way;
  const rides = way.minutes - changes * transfer;
  return {
    scenario: id,
    minutes: way.minutes,
    basis: 'modelled',
    mode: 'train',
    asOf,
    path: way.stations,
    lines: way.lines.map(lineId),
    changes,
    changesAt,
    holdsBelow: old && changes ? Math.ceil((old.minutes - rides) / changes) : undefined,
    sources: way.sources,
    fact: modelFactId(city, asOf),
    note: changes
      ? {
          en: `Pieces of line added up, with ${changes === 1 ? 'one change' : `${changes} changes`} of ${transfer} minutes, an assumption. Nobody announced this time.`,
          zh: `由各段用时相加，另计${changes}次换乘、每次${transfer}分钟（本站假设）；未见公布。`,
        }
      : {
          en: 'Pieces of line added up; nobody announced this time.',
          zh: '由各段用时相加，未见公布。',
        },
  };
}

/** Announced, then added up, then modelled, where the minutes are the same; measured beats all. */
const RANK = { measured: 0, 'upper-bound': 0, announced: 1, derived: 2, modelled: 3 } as const;

function quickest(times: readonly (TravelTime | undefined)[]): TravelTime | undefined {
  return times
    .filter((time) => time !== undefined)
    .sort((a, b) => a.minutes - b.minutes || RANK[a.basis] - RANK[b.basis])[0];
}

/** The date whose network the model is compared on. */
const baselineOf = ({ scenarios, baseline }: Pick<Scenarios, 'scenarios' | 'baseline'>): Scenario =>
  scenarios.find(({ id }) => id === baseline)!;

/** The ways through the network at a scenario's date. */
export function waysAt(
  segments: readonly SegmentRow[],
  scenario: Pick<Scenario, 'asOf'>,
  all: Pick<Scenarios, 'baseline' | 'scenarios' | 'transfer'>,
): Map<string, Way> {
  const pieces = piecesAt(segments, scenario, baselineOf(all));
  return fastestWays(network(pieces, all.transfer.minutes), ORIGIN);
}

/** A flight for a city of the outer circle that no train of any date brings within it. */
function flightOf(
  city: string,
  ring: RingRow | undefined,
  times: readonly TravelTime[],
  { scenarios, flights }: TravelInput,
): Flight | null {
  if (ring?.minutes !== 180 || times.some(({ minutes }) => minutes <= ring.minutes)) return null;
  const codes = scenarios.flights[city] ?? [];
  const [nearest] = flights
    .filter(
      ({ basis, airport, km }) => basis === 'formula' && km !== null && codes.includes(airport),
    ) // prettier-ignore
    .sort((a, b) => a.minutes - b.minutes);
  if (!nearest) return null;
  const { airport, minutes, km, source } = nearest;
  return { airport, minutes, km: km!, basis: 'derived', source };
}

/** The ways that a city's times are chosen among: the network of each date, and that of the baseline. */
interface Ways {
  stations: readonly string[];
  before: ReadonlyMap<string, Way>;
  at: ReadonlyMap<string, ReadonlyMap<string, Way>>;
}

/** A city's time at a date; undefined where none is known. */
function timeAt(
  city: RailCity,
  scenario: Scenario,
  { stations, before, at }: Ways,
  input: TravelInput,
): TravelTime | undefined {
  const { scenarios: all } = input;
  const base = baselineOf(all);
  const later = scenario.asOf > base.asOf;
  const measured = measuredAt(city, scenario);
  const own = measured && measuredTime(measured, scenario.id, later);
  const road = scenario.asOf < base.asOf ? undefined : roadTime(city, scenario, input);
  if (!later) return own ?? road;
  const [way, old] = [bestWay(at.get(scenario.id)!, stations), bestWay(before, stations)];
  // The model is too fast on long ways, so it claims a gain only where it gains on itself: the new
  // line must beat the model's own way without it, not just the measured time.
  const gain = way && (!old || way.minutes < old.minutes) ? way : undefined;
  const plans = city.planned
    .filter(({ date }) => date !== 'undated' && date.slice(0, 7) <= scenario.asOf)
    .map((time) => {
      const opens = all.scenarios.find(({ asOf }) => time.date.slice(0, 7) <= asOf)?.opens;
      const lines = (opens ?? []).map(({ line }) => line);
      return plannedTime(time, scenario.id, way, lines);
    });
  const modelled = gain && modelledTime(city.id, gain, old, scenario, all.transfer.minutes);
  return quickest([own, road, ...plans, modelled]);
}

/** A modelled time that a later date does not change is one time, known by the first of its dates. */
function standing(times: readonly TravelTime[]): TravelTime[] {
  const kept: TravelTime[] = [];
  for (const time of times) {
    const earlier = kept.find(
      ({ basis, minutes, path }) =>
        basis === 'modelled' && minutes === time.minutes && path.join() === time.path.join(),
    );
    const same = earlier !== undefined && time.basis === 'modelled';
    kept.push(same ? { ...earlier, scenario: time.scenario } : time);
  }
  return kept;
}

/** All cities at all dates. */
export function travelCities(input: TravelInput): TravelCity[] {
  const { scenarios: all, segments } = input;
  const before = waysAt(segments, baselineOf(all), all);
  const at = new Map(all.scenarios.map((one) => [one.id, waysAt(segments, one, all)]));
  const stationsOf = new Map(input.cityRows.map(({ id, stations }) => [id, stations]));
  return input.cities.map((city) => {
    const ring = input.rings.find(({ id }) => id === city.ring);
    const ways = { stations: stationsOf.get(city.id) ?? [], before, at };
    const times = standing(
      all.scenarios.flatMap((scenario) => timeAt(city, scenario, ways, input) ?? []),
    );
    const counted = new Set(times.map(({ fact }) => fact));
    return {
      id: city.id,
      name: city.name,
      bearing: city.bearing,
      km: city.km,
      ring: ring ? (`${ring.minutes / 60}h` as TravelCity['ring']) : null,
      limit: ring?.minutes ?? null,
      times,
      others: city.times
        .map((time) => measuredTime(time, undefined, false))
        .filter(({ fact }) => !counted.has(fact)),
      flight: flightOf(city.id, ring, times, input),
    };
  });
}

function roadTime(city: RailCity, { id }: Scenario, { road }: TravelInput): TravelTime | undefined {
  const known = city.roadFact === undefined ? undefined : road(city.roadFact);
  if (!known || city.roadFact === undefined) return undefined;
  const when = dateWords(known.asOf);
  return {
    scenario: id,
    minutes: known.minutes,
    basis: 'announced',
    mode: 'road',
    asOf: known.asOf,
    path: [],
    lines: [],
    sources: [known.source],
    fact: city.roadFact,
    note: {
      en: `By road, as a report of ${when.en} said; no railway.`,
      zh: `据${when.zh}报道的公路用时，尚无铁路。`,
    },
  };
}

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/**
 * The model against the timetable of the baseline. Upper bounds prove nothing; a way of one piece is
 * the city's own train, not a model; both are left out and named.
 */
export function check(input: TravelInput): Check {
  const { scenarios: all, segments, cities, cityRows } = input;
  const base = baselineOf(all);
  const ways = waysAt(segments, base, all);
  const stationsOf = new Map(cityRows.map(({ id, stations }) => [id, stations]));
  const rows: CheckRow[] = [];
  const left: Check['left'] = [];
  for (const city of cities) {
    const measured = measuredAt(city, base);
    if (!measured) continue;
    const way = bestWay(ways, stationsOf.get(city.id) ?? []);
    if (!way) left.push({ city: city.id, why: 'no-path' });
    else if (way.stations.length === 2) left.push({ city: city.id, why: 'one-piece' });
    else if (measured.bound) left.push({ city: city.id, why: 'upper-bound' });
    else {
      rows.push({
        city: city.id,
        scenario: base.id,
        measured: measured.minutes,
        modelled: way.minutes,
        error: way.minutes - measured.minutes,
        path: way.stations,
      });
    }
  }
  const worst = rows.toSorted((a, b) => Math.abs(b.error) - Math.abs(a.error))[0];
  return {
    rows,
    median: median(rows.map(({ error }) => Math.abs(error))),
    bias: median(rows.map(({ error }) => error)),
    worst: worst ? { city: worst.city, error: worst.error } : null,
    compared: rows.length,
    tooFast: rows.filter(({ error }) => error < 0).length,
    left,
  };
}

/** How much of the network has minutes at all. */
export function coverage({ segments, scenarios: all, cityRows }: TravelInput): Travel['network'] {
  const hasMinutes = ({ minutes, level }: SegmentRow) => minutes !== null && level !== 'line';
  const sections = segments.filter(({ level }) => level === 'section');
  const base = baselineOf(all);
  const ways = waysAt(segments, base, all);
  const withStation = cityRows.filter(({ id, stations }) => id !== ORIGIN && stations.length > 0);
  const reached = withStation.filter(({ stations }) => bestWay(ways, stations)).length;
  return {
    pieces: segments.length,
    withMinutes: segments.filter(hasMinutes).length,
    sections: sections.length,
    sectionsWithMinutes: sections.filter(hasMinutes).length,
    reached,
    notReached: withStation.length - reached,
  };
}
