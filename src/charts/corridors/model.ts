import corridors from '../../generated/corridors.json' with { type: 'json' };
import delta from '../../generated/geo-delta.json' with { type: 'json' };
import ningbo from '../../generated/geo-ningbo.json' with { type: 'json' };
import {
  _1115RailKm2027,
  expresswayKm2008,
  expresswayKm2013,
  expresswayKm2019,
  expresswayKm2023,
  expresswayKm2025,
  expresswayKmTarget2025,
  expresswayRouteHangshao1,
  expresswayRouteHangshao2,
  expresswayRouteHusu1,
  expresswayRouteHusu2,
  expresswayRouteJinyi1,
  expresswayRouteJinyi2,
  expresswayRouteTaiwen1,
  expresswayRouteTaiwen2,
  metroKm2020Derived,
  metroKm2021,
  metroKm2025,
  metroKmTarget2025,
  planEightRadials,
  planThreeRings,
  railKm2019,
  railKmTarget2025,
  ringExpresswayLength,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A length or a count as the facts give it. */
export interface Amount {
  id: string;
  value: number;
  unit: string;
  asOf: string;
}

type Point = readonly [x: number, y: number];
type Bilingual = Record<Locale, string>;

export interface Direction {
  id: string;
  name: Bilingual;
  towards: Bilingual;
  /** Units of the delta map, Ningbo first. */
  points: readonly Point[];
}

/** The six directions, clockwise from the north. */
export const directions: readonly Direction[] = corridors.directions.map((d) => ({
  id: d.id,
  name: d.name,
  towards: d.towards,
  points: d.points as unknown as Point[],
}));

/** open: there when the scheme was published in 2021; opened: since then; building: due in 2027. */
export type Status = 'open' | 'opened' | 'building' | 'planned';

export interface Section {
  status: Status;
  /** Units of the map of Ningbo. */
  points: readonly Point[];
}

export interface Route {
  id: string;
  name: Bilingual;
  length: Amount;
  sections: readonly Section[];
}

const lengths: Record<string, Amount> = Object.fromEntries(
  [
    expresswayRouteHusu1,
    expresswayRouteHusu2,
    expresswayRouteHangshao1,
    expresswayRouteHangshao2,
    expresswayRouteJinyi1,
    expresswayRouteJinyi2,
    expresswayRouteTaiwen1,
    expresswayRouteTaiwen2,
  ].map((fact) => [fact.id, fact]),
);

/** The eight routes of the 2021–2035 scheme whose ends and lengths are known. */
export const routes: readonly Route[] = corridors.routes.map((route) => ({
  id: route.id,
  name: route.name,
  length: lengths[route.fact]!,
  sections: route.sections.map((section) => ({
    status: section.status as Status,
    points: section.points as unknown as Point[],
  })),
}));

/** Ningbo, and both ends of the band where the two routes to Zhoushan would lie. Units of Ningbo's map. */
export const city = corridors.city as unknown as Point;
export const missing = corridors.missing as unknown as readonly Point[];

/** Kilometres on the ground for one unit of a map. */
export const kmPerUnit = { delta: delta.kmPerUnit, ningbo: ningbo.kmPerUnit };

/** What can be said of a whole route in one word: where any part is unfinished, the route is. */
export function statusOf(route: Route): Status | 'partly' {
  const all = new Set(route.sections.map((section) => section.status));
  return all.size === 1 ? [...all][0]! : 'partly';
}

/** A ring-and-radial scheme as the numbers of its parts. The counts of the older ones are their names. */
export interface Scheme {
  id: 'one-six' | 'two-ten' | 'three-eight' | 'five-ten';
  /** The moment it was made or spoken of; of the oldest one, when its ring was closed. */
  asOf: string;
  rings: number;
  radials: number;
  /** Radials go in pairs, one pair to a direction. */
  paired?: true;
}

export const schemes: readonly Scheme[] = [
  // ring-expressway-length: the one ring of this scheme was closed then; the scheme itself is older.
  { id: 'one-six', asOf: ringExpresswayLength.asOf.slice(0, 4), rings: 1, radials: 6 },
  // expressway-scheme-2013-2030: 二环十射.
  { id: 'two-ten', asOf: '2013', rings: 2, radials: 10 },
  {
    id: 'three-eight',
    asOf: '2021-08',
    rings: planThreeRings.value,
    radials: planEightRadials.value,
  },
  // expressway-five-ten: 五向十径, five directions of two routes each.
  { id: 'five-ten', asOf: '2021-11', rings: 0, radials: 10, paired: true },
];

/** One kind of way: what stood when, and what was promised. Lengths in kilometres. */
export interface Lane {
  id: 'expressway' | 'metro' | 'railway';
  /** Before the plan, in the order of time; the last is the start nearest to 2020. */
  before: readonly Amount[];
  /** Within the plan's years, in the order of time; the last is the length reached. */
  reached: readonly Amount[];
  promise: Amount;
  /** Promised again for a later year. */
  again?: Amount;
}

export const lanes: readonly Lane[] = [
  {
    id: 'expressway',
    before: [expresswayKm2008, expresswayKm2013, expresswayKm2019],
    reached: [expresswayKm2023, expresswayKm2025],
    promise: expresswayKmTarget2025,
  },
  {
    id: 'metro',
    before: [metroKm2020Derived],
    reached: [metroKm2021, metroKm2025],
    promise: metroKmTarget2025,
  },
  {
    id: 'railway',
    before: [railKm2019],
    reached: [],
    promise: railKmTarget2025,
    again: _1115RailKm2027,
  },
];

/** The end of the scale of lengths, in kilometres: the longest promise and a little air. */
export const longest = 720;
