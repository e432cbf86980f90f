import clusterList from '../../generated/clusters.json' with { type: 'json' };
import map from '../../generated/geo-ningbo.json' with { type: 'json' };
import places from '../../generated/places.json' with { type: 'json' };
import {
  _246ClusterCount,
  _246Scale2,
  _246Scale4,
  _246Scale6,
  _246Structure2,
  _246Structure4,
  _246Structure6,
  _246SumTarget,
  champions2018Base,
  champions2019,
  champions2020,
  champions2021,
  champions2022Derived,
  champions202403,
  newmatOutput2020,
  newmatOutput2024,
  outlineChampions2025,
  petroOutput2019,
  petroOutput2021,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What a mark needs to know of a fact. */
export interface Value {
  id: string;
  value: number;
  unit: string;
  asOf: string;
}

export interface Tier {
  id: 2 | 4 | 6;
  /** How many clusters the tier has. */
  count: Value;
  /** Output promised for each of them, in RMB. */
  promise: Value;
  /** Whether the source gives the year for this tier, and not for the scheme as a whole. */
  dated: boolean;
}

/** The three tiers that give "246" its name. */
export const tiers: readonly Tier[] = [
  { id: 2, count: _246Structure2, promise: _246Scale2, dated: true },
  { id: 4, count: _246Structure4, promise: _246Scale4, dated: false },
  { id: 6, count: _246Structure6, promise: _246Scale6, dated: false },
];

/** Two, four and six. */
export const clusterCount: Value = _246ClusterCount;

/** All twelve promises added up, in RMB. */
export const promisedTotal: Value = _246SumTarget;

export interface Cluster {
  id: string;
  name: Record<Locale, string>;
  tier: Tier;
  /** Output at the start, where it can be set against the result. */
  start?: Value;
  /** Latest output found. */
  result?: Value;
  /** An earlier output counted in another way: told, never drawn to the same scale. */
  otherCount?: Value;
  /** Ids of the places of data/places.yaml where the cluster is known to be. */
  places: readonly string[];
}

const outputs: readonly Value[] = [
  petroOutput2019,
  petroOutput2021,
  newmatOutput2020,
  newmatOutput2024,
];

/** The twelve clusters: the first two, then four, then six, whatever the order of the data. */
export const clusters: readonly Cluster[] = clusterList.map(clusterFrom).sort(byTier);

/** The cluster with this id. Throws where there is none. */
export function clusterOf(id: string): Cluster {
  const cluster = clusters.find((candidate) => candidate.id === id);
  if (!cluster) throw new Error(`There is no cluster "${id}" in data/clusters.yaml.`);
  return cluster;
}

function byTier(a: Cluster, b: Cluster): number {
  return a.tier.id - b.tier.id;
}

function clusterFrom(row: (typeof clusterList)[number]): Cluster {
  const [first, last] = row.results.map((id) => {
    const fact = outputs.find((output) => output.id === id);
    if (!fact) throw new Error(`Chart "clusters" does not know the result "${id}" of "${row.id}".`);
    return fact;
  });
  return {
    id: row.id,
    name: row.name,
    tier: tiers.find((tier) => tier.id === row.tier)!,
    ...(row.comparable ? first && { start: first } : first && { otherCount: first }),
    ...(last && { result: last }),
    places: row.places,
  };
}

/** Radius of a circle whose area stands for `value` RMB, when a trillion has the radius `unit`. */
export const radius = (value: number, unit: number): number => unit * Math.sqrt(value / 1e12);

export interface Count {
  fact: Value;
  /** Before the plan period, or within it. */
  kind: 'start' | 'result';
  /** First and last year that the figure speaks of. */
  years: readonly [first: number, last: number];
}

/** National single champions in Ningbo, by the year of the count. */
export const champions: readonly Count[] = [
  champions2018Base,
  champions2019,
  champions2020,
  champions2021,
  champions2022Derived,
  champions202403,
].map((fact) => ({
  fact,
  kind: fact.kind === 'baseline' ? 'start' : 'result',
  years: yearsOf(fact.asOf),
}));

function yearsOf(asOf: string): [number, number] {
  const years = asOf.match(/\d{4}/g)!.map(Number);
  return [years[0]!, years.at(-1)!];
}

/** Kilometres on the ground for one unit of the map of Ningbo. */
export const KM_PER_UNIT = map.kmPerUnit;

export interface Division {
  id: string;
  name: Record<Locale, string>;
  /** The seat, in units of the map of Ningbo. */
  at: readonly [x: number, y: number];
}

/** The ten divisions of Ningbo. */
export const divisions: readonly Division[] = places.divisions.map(({ id, name, ningbo }) => ({
  id,
  name,
  at: ningbo as [number, number],
}));

/** Where a place lies, in units of the map of Ningbo. Throws on a place that is not on it. */
export function siteOf(id: string): readonly [x: number, y: number] {
  const place = places.places.find((row) => row.id === id);
  if (!place?.ningbo) throw new Error(`The place "${id}" is not on the map of Ningbo.`);
  return place.ningbo as [number, number];
}

/** The years of the axis: from the first count to the year that the plan aims at. */
export const firstYear = champions[0]!.years[0];
export const lastYear = Number(outlineChampions2025.asOf);

export const placeName = (id: string, locale: Locale): string =>
  places.places.find((row) => row.id === id)!.name[locale];
