/** The data of the map of travel times: cities by bearing, kilometres and minutes, and a coast to match. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoAzimuthalEquidistant } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import { landPath, schematicWater, waterPath } from '../../steps/geography.ts';
import type { GeoWater } from '../../steps/geography.ts';
import type { Bilingual } from '../../schema.ts';
import type { Context } from '../context.ts';
import { toJson } from '../emit.ts';
import type { Outputs } from '../emit.ts';
import { allowed } from '../nearest.ts';
import { EARTH_RADIUS_KM, fitMap } from '../project.ts';
import type { RailCity } from './model.ts';
import type { TravelCity } from './travel.ts';

const FILE = 'data/circles.yaml';
const GEOGRAPHY = 'data/geography';

const id = z.string().min(1);
const fileSchema = z.strictObject({
  cities: z.array(id),
  afar: z.array(id),
  bends: z.array(id),
  towns: z.array(id),
  detour: z.array(id).min(2),
  tracks: z.array(
    z.strictObject({ from: id, to: id, due: z.number().int().min(2022).max(2050).optional() }),
  ),
});

/** Left, top, right and bottom of the coast, in kilometres from Ningbo: as far as the extract goes. */
const EXTENT = [-826, -740, 640, 597] as const;

/** Points of the coast fall on a grid of this many kilometres: finer than a pixel of the drawing. */
const GRID_KM = 1;

/** Minutes to a city and what stands behind them. */
export interface CircleTime {
  minutes: number;
  date: string;
  fact: string;
  /** The source hedges the number: an upper bound, or "about". */
  bound?: 'at-most' | 'about';
  /** Added up from two announced times. */
  sum?: true;
  /** Never announced: the fastest way through the network, with so many changes of train. */
  modelled?: true;
  changes?: number;
}

export interface CircleCity {
  id: string;
  name: Bilingual;
  role: 'near' | 'afar' | 'bend' | 'town';
  /** Degrees clockwise from north, and kilometres, from Ningbo. */
  bearing: number;
  km: number;
  /** The promised circle: its minutes. */
  ring?: number;
  /** Fastest train of early 2021. */
  start?: CircleTime;
  /** By road, where no train ran. */
  road?: CircleTime;
  /** By a line that is not open yet. */
  planned?: CircleTime;
  /** Minutes over the ring in early 2021. */
  over?: { minutes: number; fact: string };
}

/** src/generated/circles.json */
export interface Circles {
  origin: { name: Bilingual };
  /** Kilometres east and south of Ningbo; azimuthal equidistant, so bearings and distances are true. */
  coast: { extent: readonly number[]; land: string; water: GeoWater[] };
  rings: { minutes: number; fact: string; name: Bilingual }[];
  cities: CircleCity[];
  detour: string[];
  tracks: { from: string; to: string; due?: number }[];
}

/** The coast around a point, in kilometres from it. */
function coastAround(context: Context, lon: number, lat: number): Circles['coast'] {
  const projection = geoAzimuthalEquidistant()
    .rotate([-lon, -lat])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0.5)
    .clipExtent([
      [EXTENT[0], EXTENT[1]],
      [EXTENT[2], EXTENT[3]],
    ]);
  const map = { ...fitMap('delta'), projection, kmPerUnit: 1 };
  const text = readFileSync(join(context.root, GEOGRAPHY, 'yrd-land.topo.json'), 'utf8');
  const topology = JSON.parse(text) as Topology;
  // Faults of this file are noted where it is read first, with the maps.
  const waters = z
    .array(schematicWater)
    .safeParse(context.readYaml(`${GEOGRAPHY}/schematic.yaml`).data);
  return {
    extent: EXTENT,
    land: landPath(map, feature(topology, topology.objects.land!), GRID_KM),
    water: (waters.data ?? [])
      .filter((w) => w.maps.includes('delta'))
      .map((w) => waterPath(map, w)),
  };
}

/** Makes circles.json from the cities and their travel times. Every city named must be a row of cities.csv. */
export function circles(
  context: Context,
  {
    origin,
    rings,
    cities,
    travel,
  }: {
    origin: { name: Bilingual; lon: number; lat: number };
    rings: readonly { id: string; minutes: number; fact: string; name: Bilingual }[];
    cities: readonly RailCity[];
    travel: readonly TravelCity[];
  },
): Outputs {
  const yaml = context.readYaml(FILE);
  const data = context.check(fileSchema, yaml);
  if (!data) return {};
  const byId = new Map(cities.map((city) => [city.id, city]));
  const known = (name: string, path: readonly PropertyKey[]): boolean => {
    if (name === 'ningbo' || byId.has(name)) return true;
    const options = allowed(name, [...byId.keys()]);
    const message = `"${name}" is no city of data/rail/cities.csv; allowed: ${options}.`;
    context.fail({ file: FILE, line: yaml.lineOf(path), message });
    return false;
  };
  data.tracks.forEach((track, i) => {
    known(track.from, ['tracks', i, 'from']);
    known(track.to, ['tracks', i, 'to']);
  });
  data.detour.forEach((name, i) => known(name, ['detour', i]));

  const roles = { near: 'cities', afar: 'afar', bend: 'bends', town: 'towns' } as const;
  const drawn = Object.entries(roles).flatMap(([role, list]) =>
    data[list].flatMap((name, i) => {
      if (!known(name, [list, i])) return [];
      const planned = plannedTime(travel.find((city) => city.id === name));
      const city = byId.get(name)!;
      return [circleCity(context, city, role as CircleCity['role'], rings, planned)];
    }),
  );
  const file: Circles = {
    origin: { name: origin.name },
    coast: coastAround(context, origin.lon, origin.lat),
    rings: rings.map(({ minutes, fact, name }) => ({ minutes, fact, name })),
    cities: drawn,
    detour: data.detour,
    tracks: data.tracks,
  };
  return { 'circles.json': toJson(file, 0) };
}

/** The time at the last date, if it is by a line to come. */
function plannedTime(city: TravelCity | undefined): CircleTime | undefined {
  const time = city?.times.at(-1);
  if (!time?.fact || time.mode === 'road') return undefined;
  if (time.basis === 'measured' || time.basis === 'upper-bound') return undefined;
  return {
    minutes: time.minutes,
    date: time.asOf,
    fact: time.fact,
    bound: time.bound,
    sum: time.basis === 'derived' ? true : undefined,
    modelled: time.basis === 'modelled' ? true : undefined,
    changes: time.changes,
  };
}

function circleCity(
  context: Context,
  city: RailCity,
  role: CircleCity['role'],
  rings: readonly { id: string; minutes: number }[],
  planned: CircleTime | undefined,
): CircleCity {
  const { baseline, over, overFact, roadFact } = city;
  const road = roadFact === undefined ? undefined : context.facts.get(roadFact)?.fact;
  return {
    id: city.id,
    name: city.name,
    role,
    bearing: city.bearing,
    km: city.km,
    ring: rings.find(({ id: name }) => name === city.ring)?.minutes,
    start: baseline && {
      minutes: baseline.minutes,
      date: baseline.date,
      fact: baseline.fact,
      bound: baseline.bound,
    },
    road:
      road && typeof road.value === 'number'
        ? { minutes: road.value, date: road.asOf, fact: road.id }
        : undefined,
    planned,
    over: over !== undefined && overFact ? { minutes: over, fact: overFact } : undefined,
  };
}
