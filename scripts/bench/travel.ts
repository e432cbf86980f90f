/**
 * How long the travel times take: the graph and all dates for the stations as they are, and for
 * networks made up in their likeness.
 */
import { createContext } from '../lib/context.ts';
import { ORIGIN } from '../lib/rail/model.ts';
import type { RailCity } from '../lib/rail/model.ts';
import type { SegmentRow } from '../lib/rail/rows.ts';
import { check, travelCities } from '../lib/rail/travel.ts';
import type { TravelInput } from '../lib/rail/travel.ts';
import { facts } from '../steps/facts.ts';
import { geography } from '../steps/geography.ts';
import { rail } from '../steps/rail.ts';
import { travelInput } from '../steps/travel.ts';
import type { Section } from './section.ts';

interface TravelBench {
  stations: number;
  pieces: number;
  cities: number;
  /** ms: the graph and the fastest ways of every date, and the check. */
  runs: number[];
}

/** Numbers that look random and are the same in every run: the generator of Park and Miller. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * A network of `count` stations: lines of twenty stops that branch off one another, one piece more
 * for every fourth station, a tenth of the lines not open yet; a city for every station.
 */
function madeUp(count: number, { scenarios, rings, flights }: TravelInput): TravelInput {
  const random = generator(753);
  const name = (i: number): string => (i === 0 ? ORIGIN : `station-${i}`);
  const piece = (a: number, b: number, line: number): SegmentRow => ({
    line_en: `line ${line}`,
    line_zh: `${line}号线`,
    from: name(a),
    to: name(b),
    km: null,
    minutes: 5 + Math.floor(random() * 40),
    opened: line % 10 ? 2010 : null,
    due: line % 10 ? null : 2022 + (line % 7),
    status: line % 10 ? 'open' : 'building',
    kmh: null,
    level: 'section',
    derived: undefined,
    sources: [],
    note: undefined,
  });
  const segments: SegmentRow[] = [];
  for (let i = 1; i < count; i += 1) {
    const line = Math.floor(i / 20);
    const start = i % 20 === 0 || i === 1;
    segments.push(piece(start ? Math.floor(random() * i) : i - 1, i, line));
    if (i % 4 === 0) segments.push(piece(Math.floor(random() * i), i, line));
  }
  const cities = Array.from({ length: count - 1 }, (_, i): RailCity => {
    const id = name(i + 1);
    return { id, name: { en: id, zh: id }, lon: 0, lat: 0, bearing: 0, km: 0, times: [], planned: [] }; // prettier-ignore
  });
  const cityRows = cities.map(({ id }) => ({
    id,
    name_en: id,
    name_zh: id,
    lon: 0,
    lat: 0,
    stations: [id],
    road_fact: undefined,
    source: '',
  }));
  return { cities, cityRows, segments, flights, rings, scenarios, road: () => undefined };
}

function measure(input: TravelInput, stations: number): TravelBench {
  const runs = Array.from({ length: 5 }, () => {
    const started = performance.now();
    travelCities(input);
    check(input);
    return performance.now() - started;
  });
  const { segments, cities } = input;
  return { stations, pieces: segments.length, cities: cities.length, runs };
}

/** Runs the benchmark on the data of `root`. Throws when the data have faults. */
function benchTravel(root: string): TravelBench[] {
  const { context, problems } = createContext(root);
  for (const step of [facts, geography, rail]) step(context);
  const input = travelInput(context);
  if (!input || problems.length > 0) throw new Error('The data have faults; run npm run data.');
  const today = context.readCsv('data/rail/stations.csv').rows.length;
  return [
    measure(input, today),
    ...[1_000, 10_000].map((count) => measure(madeUp(count, input), count)),
  ];
}

export const travel: Section = {
  id: 'travel',
  title: 'Travel times of every date',
  measure: ({ root }) =>
    benchTravel(root).map(({ stations, pieces, cities, runs }) => ({
      name: `${stations} stations, ${pieces} pieces, ${cities} cities`,
      unit: 'ms',
      runs,
    })),
};
