/** What the charts and pages know of a city: where it is, and how long the train takes. */
import type { Bilingual } from '../../schema.ts';
import type { LonLat } from '../project.ts';
import { bearingDegrees, distanceKm } from '../project.ts';
import type { RailData } from './read.ts';
import type { CityRow, TimeRow } from './rows.ts';

/** The city that all times and distances are counted from. */
export const ORIGIN = 'ningbo';

/**
 * The timetables whose fastest trains can be compared with nothing but themselves, best first:
 * the one of January 2021 gives both directions; that of June 2021 merges them, so that its times
 * are upper bounds, and it stands in only where January has no train.
 */
export const BASELINE_DATES = ['2021-01', '2021-06'] as const;

export interface RailTime {
  minutes: number;
  /** Date of the timetable, or month in which the line is due. */
  date: string;
  scope: TimeRow['scope'];
  bound?: 'at-most' | 'about';
  train?: string;
  /** Stations in the direction of the ride. */
  from: string;
  to: string;
  source: string;
  /** A fact of data/facts, or one made from this row. */
  fact: string;
}

export interface RailCity {
  id: string;
  name: Bilingual;
  lon: number;
  lat: number;
  /** Degrees clockwise from true north, seen from Ningbo. */
  bearing: number;
  /** Great-circle distance from Ningbo. */
  km: number;
  /** The promised circle that was to hold the city; absent for cities outside all three. */
  ring?: string;
  /** Fastest train of early 2021; absent where no train was found. */
  baseline?: RailTime;
  /** Minutes by which the baseline lies outside the ring; only when positive. */
  over?: number;
  overFact?: string;
  /** Fact with the time by road, where there was no railway. */
  roadFact?: string;
  /** One time per date, the shortest, oldest first. Not one series: see `scope` and `bound`. */
  times: RailTime[];
  /** Times announced or added up for lines not yet open; an announced one comes first. */
  planned: RailTime[];
}

/** The id of the fact that a row becomes: rail-shanghai-2021-01, rail-jiaxing-2027-12. */
export function railFactId(city: string, row: TimeRow): string {
  if (row.fact !== undefined) return row.fact;
  const date = row.as_of === 'undated' ? 'planned' : row.as_of.slice(0, 7);
  const sum = row.scope === 'sum' ? '-sum' : '';
  return `rail-${city}-${date}${sum}`;
}

function railTime(city: string, row: TimeRow): RailTime {
  return {
    minutes: row.minutes,
    date: row.as_of,
    scope: row.scope,
    bound: row.bound,
    train: row.train,
    from: row.from,
    to: row.to,
    source: row.source,
    fact: railFactId(city, row),
  };
}

/** Rows between a city and Ningbo, in either direction. */
export function rowsOf(city: CityRow, rows: readonly TimeRow[]): TimeRow[] {
  return rows.filter(
    ({ from, to }) =>
      (from === ORIGIN && city.stations.includes(to)) ||
      (to === ORIGIN && city.stations.includes(from)),
  );
}

/** The shortest time of each date, oldest first; of equals the one leaving Ningbo. */
export function bestByDate(rows: readonly TimeRow[]): TimeRow[] {
  const best = new Map<string, TimeRow>();
  for (const row of rows) {
    const known = best.get(row.as_of);
    const closer = known !== undefined && row.minutes === known.minutes && row.from === ORIGIN;
    if (!known || row.minutes < known.minutes || (closer && known.from !== ORIGIN)) {
      best.set(row.as_of, row);
    }
  }
  return [...best.values()].sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
}

/** All cities but Ningbo itself, in the order of the file. */
export function railCities(data: RailData): RailCity[] {
  const rows = data.times.map(({ row }) => row);
  const origin = data.cities.find(({ row }) => row.id === ORIGIN)?.row;
  if (!origin) return [];
  const centre: LonLat = [origin.lon, origin.lat];
  return data.cities
    .filter(({ row }) => row.id !== ORIGIN)
    .map(({ row: city }) => {
      const own = rowsOf(city, rows);
      const times = bestByDate(own.filter(({ status }) => status === 'runs')).map((row) =>
        railTime(city.id, row),
      );
      const planned = own
        .filter(({ status }) => status === 'planned')
        .map((row) => railTime(city.id, row))
        .sort((a, b) => Number(a.scope === 'sum') - Number(b.scope === 'sum'));
      const baseline = BASELINE_DATES.map((date) => times.find((time) => time.date === date)).find(
        (time) => time !== undefined,
      );
      const ring = data.rings.find(({ row }) => row.members.includes(city.id))?.row;
      const over = baseline && ring ? baseline.minutes - ring.minutes : 0;
      const place: LonLat = [city.lon, city.lat];
      return {
        id: city.id,
        name: { en: city.name_en, zh: city.name_zh },
        lon: city.lon,
        lat: city.lat,
        bearing: Math.round(bearingDegrees(centre, place) * 10) / 10,
        km: Math.round(distanceKm(centre, place)),
        ...(ring ? { ring: ring.id } : {}),
        ...(baseline ? { baseline } : {}),
        ...(ring && over > 0 ? { over, overFact: overFactId(city.id, ring.minutes) } : {}),
        ...(city.road_fact ? { roadFact: city.road_fact } : {}),
        times,
        planned,
      };
    });
}

/** The id of the fact of a modelled time, by the date of its scenario: rail-nantong-2027-12-model. */
export function modelFactId(city: string, asOf: string): string {
  return `rail-${city}-${asOf}-model`;
}

/** rail-shanghai-over-1h */
export function overFactId(city: string, ringMinutes: number): string {
  return `rail-${city}-over-${ringMinutes / 60}h`;
}
