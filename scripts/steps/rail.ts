import type { Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import type { Outputs } from '../lib/emit.ts';
import { fitMap, projectPoint } from '../lib/project.ts';
import { cityFacts } from '../lib/rail/facts.ts';
import { ORIGIN, railCities } from '../lib/rail/model.ts';
import type { RailCity } from '../lib/rail/model.ts';
import { readRail } from '../lib/rail/read.ts';
import type { SegmentRow } from '../lib/rail/rows.ts';
import type { Bilingual } from '../schema.ts';
import { addFact } from './facts.ts';

/** A point on the two maps that trains are drawn on, in the units of geo-<map>.json. */
export interface OnMaps {
  delta: readonly [number, number];
  china: readonly [number, number];
}

export interface RailRing {
  id: string;
  minutes: number;
  fact: string;
  name: Bilingual;
  membersSource?: string;
  members: string[];
  withoutTime: Bilingual[];
  note: Bilingual;
}

/** src/generated/rail.json */
export interface Rail {
  origin: { id: string; name: Bilingual; lon: number; lat: number } & OnMaps;
  rings: RailRing[];
  cities: (RailCity & OnMaps)[];
}

export interface RailStation extends OnMaps {
  id: string;
  name: Bilingual;
  lon: number;
  lat: number;
  /** approx: a placeholder, not the station's own position. */
  accuracy: 'exact' | 'converted' | 'approx';
  status: 'open' | 'building';
}

export interface RailSegment {
  line: Bilingual;
  from: string;
  to: string;
  km?: number;
  minutes?: number;
  opened?: number;
  due?: number;
  status: SegmentRow['status'];
  kmh?: number;
  level: SegmentRow['level'];
  sources: string[];
}

/** src/generated/rail-network.json: stations with a position, and the pieces of line. */
export interface RailNetwork {
  stations: RailStation[];
  segments: RailSegment[];
}

/** Null becomes absent, so that the JSON holds only what is known. */
const known = <T>(value: T | null): T | undefined => value ?? undefined;

/**
 * Reads data/rail, adds its sources and one fact per city and date, and writes rail.json,
 * rail-network.json and flights.json.
 */
export const rail: Step = (context): Outputs => {
  const data = readRail(context);
  const [delta, china] = [fitMap('delta'), fitMap('china')];
  const onMaps = (lon: number, lat: number): OnMaps => ({
    delta: projectPoint(delta, [lon, lat]),
    china: projectPoint(china, [lon, lat]),
  });

  const cities = railCities(data);
  const sources = new Map([...context.sources].map(([id, { source }]) => [id, source]));
  for (const city of cities) {
    const ring = data.rings.find(({ row }) => row.id === city.ring)?.row;
    for (const fact of cityFacts(city, ring, data.stations, sources)) {
      const row = data.times.find(
        ({ row: time }) =>
          time.source === fact.source && time.minutes === fact.value && time.as_of === fact.asOf,
      );
      const file = 'data/rail/travel-times.csv';
      addFact(context, fact, { file, lineOf: () => row?.line });
    }
  }

  const origin = data.cities.find(({ row }) => row.id === ORIGIN)?.row;
  if (!origin) {
    context.fail({
      file: 'data/rail/cities.csv',
      message: `the row "${ORIGIN}" is missing; all times are counted from it.`,
    });
    return {};
  }
  const railFile: Rail = {
    origin: {
      id: origin.id,
      name: { en: origin.name_en, zh: origin.name_zh },
      lon: origin.lon,
      lat: origin.lat,
      ...onMaps(origin.lon, origin.lat),
    },
    rings: data.rings.map(({ row }) => row),
    cities: cities.map((city) => ({ ...city, ...onMaps(city.lon, city.lat) })),
  };
  const network: RailNetwork = {
    stations: [...data.stations.values()].flatMap((station) => {
      const { id, lon, lat, accuracy, status } = station;
      if (lon === null || lat === null || accuracy === 'unknown') return [];
      const name = { en: station.name_en, zh: station.name_zh };
      return [{ id, name, lon, lat, accuracy, status, ...onMaps(lon, lat) }];
    }),
    segments: data.segments.map(({ row }) => ({
      line: { en: row.line_en, zh: row.line_zh },
      from: row.from,
      to: row.to,
      km: known(row.km),
      minutes: known(row.minutes),
      opened: known(row.opened),
      due: known(row.due),
      status: row.status,
      kmh: known(row.kmh),
      level: row.level,
      sources: row.sources,
    })),
  };
  return {
    'rail.json': toJson(railFile, 0),
    'rail-network.json': toJson(network, 0),
    'flights.json': data.flights.map(({ row }) => row),
    'travel-times.json': data.times.map(({ row }) => row),
  };
};
