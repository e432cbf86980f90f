import { geoConicConformal, geoConicEqualArea, geoDistance, geoMercator } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';

/** Mean radius of the earth in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/** Every map is this many units wide; its height follows from the view. */
export const MAP_WIDTH = 1000;

export type MapId = 'ningbo' | 'delta' | 'china';
export type LonLat = readonly [lon: number, lat: number];
export type Box = readonly [west: number, south: number, east: number, north: number];

interface MapDefinition {
  readonly projection: string;
  readonly create: () => GeoProjection;
  /** What a reader must see, in degrees. */
  readonly view: Box;
  /** How far beyond the view the land is still true, in units: left, top, right, bottom. */
  readonly bleed: readonly [left: number, top: number, right: number, bottom: number];
}

/**
 * The three maps. Ningbo is small enough for any conformal projection; the delta keeps shapes; the
 * eastern part of China keeps areas.
 */
const MAPS: Record<MapId, MapDefinition> = {
  ningbo: {
    projection: 'Mercator',
    create: () => geoMercator(),
    view: [120.8, 28.82, 122.4, 30.45],
    bleed: [650, 420, 700, 420],
  },
  delta: {
    projection: 'conic conformal, parallels 28.5° N and 32.5° N, central meridian 120.2° E',
    create: () => geoConicConformal().parallels([28.5, 32.5]).rotate([-120.2, 0]),
    view: [116.9, 27.5, 123.1, 33.3],
    bleed: [600, 500, 400, 400],
  },
  china: {
    projection: 'conic equal area, parallels 25° N and 47° N, central meridian 105° E',
    create: () => geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]),
    view: [101.5, 20, 124.5, 42.3],
    bleed: [500, 350, 550, 300],
  },
};

export const MAP_IDS = Object.keys(MAPS) as MapId[];

/** A projection fitted to its view, with the size of the picture in units. */
export interface FittedMap {
  readonly id: MapId;
  readonly projection: GeoProjection;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly view: Box;
  /** Left, top, right, bottom edges of the land in units. */
  readonly extent: readonly [number, number, number, number];
  /** Kilometres on the ground for one unit at the middle of the view. */
  readonly kmPerUnit: number;
}

/** The edges of a box as points close enough together to follow a curved graticule. */
function outline([west, south, east, north]: Box): MultiPoint {
  const coordinates: [number, number][] = [];
  for (let step = 0; step <= 20; step += 1) {
    const lon = west + ((east - west) * step) / 20;
    const lat = south + ((north - south) * step) / 20;
    coordinates.push([lon, south], [lon, north], [west, lat], [east, lat]);
  }
  return { type: 'MultiPoint', coordinates };
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return geoDistance([...a], [...b]) * EARTH_RADIUS_KM;
}

/**
 * Initial great-circle bearing from `a` to `b`, degrees clockwise from true north, 0 to 360.
 * Formula: θ = atan2(sin Δλ · cos φ₂, cos φ₁ · sin φ₂ − sin φ₁ · cos φ₂ · cos Δλ).
 */
export function bearingDegrees(a: LonLat, b: LonLat): number {
  const rad = Math.PI / 180;
  const [phi1, phi2, dLambda] = [a[1] * rad, b[1] * rad, (b[0] - a[0]) * rad];
  const y = Math.sin(dLambda) * Math.cos(phi2);
  const x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(dLambda);
  return (Math.atan2(y, x) / rad + 360) % 360;
}

/** The map's projection, fitted so that its view is `MAP_WIDTH` units wide with its top at 0. */
export function fitMap(id: MapId): FittedMap {
  const { create, view, bleed, projection: name } = MAPS[id];
  const projection = create().fitWidth(MAP_WIDTH, outline(view));
  const ys = outline(view).coordinates.map(
    ([lon = 0, lat = 0]) => projection([lon, lat])?.[1] ?? 0,
  );
  const height = Math.ceil(Math.max(...ys));
  const extent = [-bleed[0], -bleed[1], MAP_WIDTH + bleed[2], height + bleed[3]] as const;
  projection.clipExtent([
    [extent[0], extent[1]],
    [extent[2], extent[3]],
  ]);
  const west = projection.invert?.([MAP_WIDTH / 2 - 5, height / 2]) ?? [0, 0];
  const east = projection.invert?.([MAP_WIDTH / 2 + 5, height / 2]) ?? [0, 0];
  const kmPerUnit = distanceKm(west, east) / 10;
  return { id, projection, name, width: MAP_WIDTH, height, view, extent, kmPerUnit };
}

/** A point in the map's units, to one decimal; it may lie outside the view. */
export function projectPoint(map: FittedMap, [lon, lat]: LonLat): [x: number, y: number] {
  // The clip hides points beyond the extent; a place keeps its position wherever it is.
  const [x, y] = map.projection([lon, lat]) ?? [NaN, NaN];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** Whether a projected point lies inside the map's view. */
export function insideView(map: FittedMap, [x, y]: readonly [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= map.width && y <= map.height;
}
