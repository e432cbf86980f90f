import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import { MAP_IDS, fitMap } from '../lib/project.ts';
import type { FittedMap, MapId } from '../lib/project.ts';
import { readSources } from '../lib/read-sources.ts';
import { pathWriter } from '../lib/svg-path.ts';

const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** One hand-drawn water of data/geography/schematic.yaml. */
export const schematicWater = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
    maps: z.array(z.enum(['ningbo', 'delta', 'china'])).min(1),
    kind: z.enum(['line', 'area']),
    /** Real width of a line, in kilometres. */
    widthKm: z.number().positive().optional(),
    note: z.string().min(1),
    points: z.array(lonLat).min(2),
  })
  .refine((water) => water.kind === 'area' || water.widthKm !== undefined, {
    path: ['widthKm'],
    message: 'a line needs its width in kilometres',
  });
export type SchematicWater = z.infer<typeof schematicWater>;

/** A drawn water: a line is stroked `strokeWidth` units wide, an area is filled. */
export interface GeoWater {
  id: string;
  name: { en: string; zh: string };
  kind: 'line' | 'area';
  d: string;
  strokeWidth?: number;
  schematic: true;
}

/** src/generated/geo-<map>.json: paths in units, ready for an SVG of `width` by `height`. */
export interface GeoMap {
  id: MapId;
  width: number;
  height: number;
  /** Edges beyond which the land stops: left, top, right, bottom in units. */
  extent: readonly [number, number, number, number];
  kmPerUnit: number;
  projection: { name: string; view: readonly [number, number, number, number] };
  /** Sea is what is left over. Lakes are holes: fill with the even-odd rule. */
  land: string;
  water: GeoWater[];
  credit: { en: string; zh: string };
}

const FOLDER = 'data/geography';

const LAND_FILES: Record<MapId, string> = {
  ningbo: 'ningbo-land.topo.json',
  delta: 'yrd-land.topo.json',
  china: 'china-land.topo.json',
};

/** The grid, in units, on which a coast is drawn: half a pixel at the largest size on a screen. */
const GRID: Record<MapId, number> = { ningbo: 0.5, delta: 0.5, china: 1 };

/** Thinner lines would vanish on a phone. */
const MIN_STROKE = 1.2;

const OSM = {
  en: '© OpenStreetMap contributors (ODbL), via geo-maps, 2017',
  zh: '© OpenStreetMap 贡献者（ODbL），经 geo-maps 整理，2017年',
};
const CREDITS: Record<MapId, { en: string; zh: string }> = {
  ningbo: OSM,
  delta: OSM,
  china: { en: 'Natural Earth', zh: 'Natural Earth 公共领域地图数据' },
};

/** An SVG path of a shape in the units of a map, on a grid of `grid` units. */
export function landPath(map: FittedMap, shape: GeoPermissibleObjects, grid: number): string {
  const writer = pathWriter(grid);
  geoPath(map.projection, writer)(shape);
  return writer.toString();
}

/** Rings of any winding: d3 fills the side which is smaller than half the globe only if clockwise. */
function ring(points: SchematicWater['points']): [number, number][] {
  const closed = [...points, points[0] ?? [0, 0]] as [number, number][];
  let doubled = 0;
  for (let i = 0; i + 1 < closed.length; i += 1) {
    const [x1, y1] = closed[i] ?? [0, 0];
    const [x2, y2] = closed[i + 1] ?? [0, 0];
    doubled += (x2 - x1) * (y2 + y1);
  }
  return doubled < 0 ? closed.reverse() : closed;
}

/** One hand-drawn water in the units of a map. */
export function waterPath(map: FittedMap, water: SchematicWater): GeoWater {
  const { id, name, kind } = water;
  if (kind === 'area') {
    const d = landPath(map, { type: 'Polygon', coordinates: [ring(water.points)] }, GRID[map.id]);
    return { id, name, kind, d, schematic: true };
  }
  const coordinates = water.points.map(([lon, lat]) => [lon, lat]);
  const d = landPath(map, { type: 'LineString', coordinates }, GRID[map.id]);
  const width = Math.max(MIN_STROKE, (water.widthKm ?? 0) / map.kmPerUnit);
  return { id, name, kind, d, strokeWidth: Math.round(width * 10) / 10, schematic: true };
}

/** Projects one map: the land of its TopoJSON file and the waters drawn by hand. */
export function drawMap(id: MapId, topology: Topology, waters: readonly SchematicWater[]): GeoMap {
  const map = fitMap(id);
  const [object] = Object.values(topology.objects);
  if (!object) throw new Error(`${LAND_FILES[id]} holds no object.`);
  return {
    id,
    width: map.width,
    height: map.height,
    extent: map.extent,
    kmPerUnit: Math.round(map.kmPerUnit * 1e5) / 1e5,
    projection: { name: map.name, view: map.view },
    land: landPath(map, feature(topology, object), GRID[id]),
    water: waters.filter((water) => water.maps.includes(id)).map((water) => waterPath(map, water)),
    credit: CREDITS[id],
  };
}

/** Reads data/geography and draws the three maps: geo-ningbo.json, geo-delta.json, geo-china.json. */
export const geography: Step = (context) => {
  readSources(context, `${FOLDER}/sources.yaml`);
  const yaml = context.readYaml(`${FOLDER}/schematic.yaml`);
  const waters = context.check(z.array(schematicWater), yaml) ?? [];
  return Object.fromEntries(
    MAP_IDS.map((id) => {
      const text = readFileSync(join(context.root, FOLDER, LAND_FILES[id]), 'utf8');
      const map = drawMap(id, JSON.parse(text) as Topology, waters);
      return [`geo-${id}.json`, toJson(map, 0)];
    }),
  );
};
