import { z } from 'zod';
import { demandFact } from '../lib/demand.ts';
import type { Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import { fitMap, insideView, projectPoint } from '../lib/project.ts';
import { citeSource } from '../lib/read-sources.ts';
import { bilingualSchema } from '../schema.ts';

const FILE = 'data/places.yaml';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const position = {
  lon: z.number().min(70).max(140),
  lat: z.number().min(15).max(55),
  /** Where the coordinates come from; absent for a place put there by hand. */
  source: z.string().optional(),
  /** Placed by hand. */
  approx: z.literal(true).optional(),
  note: z.string().optional(),
};

export const divisionSchema = z.strictObject({
  id,
  name: bilingualSchema,
  kind: z.enum(['district', 'county-level-city', 'county']),
  seat: bilingualSchema,
  ...position,
  /** Facts with the residents at the census of 2020 and at the end of 2024, and the land area. */
  people2020: z.string(),
  people2024: z.string(),
  area: z.string(),
  /** Column and row in the map of ten equal tiles. */
  tile: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
});
export type DivisionRow = z.infer<typeof divisionSchema>;

export const placeSchema = z.strictObject({
  id,
  name: bilingualSchema,
  kind: z.enum(['landmark', 'airport', 'port', 'industry', 'energy', 'city', 'water']),
  ...position,
});
export type PlaceRow = z.infer<typeof placeSchema>;

/** Positions on the maps on which the place is in view, in the units of geo-<map>.json. */
interface OnMaps {
  ningbo?: [number, number];
  delta?: [number, number];
}
export type Division = DivisionRow & OnMaps;
export type Place = PlaceRow & OnMaps;

/** src/generated/places.json */
export interface Places {
  divisions: Division[];
  places: Place[];
}

/** Reads data/places.yaml: the ten divisions of Ningbo and the places that the story names. */
export const places: Step = (context) => {
  const yaml = context.readYaml(FILE);
  const [ningbo, delta] = [fitMap('ningbo'), fitMap('delta')];
  const onMaps = ({ lon, lat }: { lon: number; lat: number }): OnMaps => {
    const [onNingbo, onDelta] = [ningbo, delta].map((map) => {
      const point = projectPoint(map, [lon, lat]);
      return insideView(map, point) ? point : undefined;
    });
    return { ...(onNingbo && { ningbo: onNingbo }), ...(onDelta && { delta: onDelta }) };
  };
  const rows = <T extends DivisionRow | PlaceRow>(
    list: keyof Places,
    schema: z.ZodType<T>,
  ): (T & OnMaps)[] => {
    const data = (yaml.data as Record<string, unknown> | null)?.[list];
    const count = Array.isArray(data) ? data.length : 0;
    if (count === 0) {
      context.fail({ file: FILE, line: 1, message: `"${list}" is empty; it must be a list.` });
    }
    const seen = new Set<string>();
    return Array.from({ length: count }, (_, index) => [list, index]).flatMap((path) => {
      const row = context.check(schema, yaml, path);
      if (!row) return [];
      const place = { file: FILE, line: yaml.lineOf(path) };
      if (seen.has(row.id)) {
        context.fail({ ...place, message: `the id "${row.id}" is used twice in "${list}".` });
      }
      seen.add(row.id);
      if (row.source !== undefined) citeSource(context, place, 'source', row.source);
      else if (!row.approx) {
        context.fail({ ...place, message: '"source" is missing; name it or say "approx: true".' });
      }
      return [{ ...row, ...onMaps(row) }];
    });
  };

  const divisions = rows('divisions', divisionSchema);
  divisions.forEach((division, index) => {
    const place = { file: FILE, line: yaml.lineOf(['divisions', index]) };
    demandFact(context, place, 'people2020', division.people2020);
    demandFact(context, place, 'people2024', division.people2024);
    demandFact(context, place, 'area', division.area);
  });
  const output: Places = { divisions, places: rows('places', placeSchema) };
  context.placeIds = new Set(output.places.map((place) => place.id));
  // For drawings that need no more than a dot: the rest stays out of what a reader downloads.
  const points = Object.fromEntries(divisions.map(({ id, ningbo }) => [id, ningbo]));
  return { 'places.json': toJson(output, 0), 'division-points.json': toJson(points, 0) };
};
