import { z } from 'zod';
import { bilingualSchema } from '../schema.ts';
import type { Bilingual } from '../schema.ts';
import type { Context, Step } from '../lib/context.ts';
import { allowed } from '../lib/nearest.ts';
import { toJson } from '../lib/emit.ts';
import type { Outputs } from '../lib/emit.ts';
import { fitMap, projectPoint } from '../lib/project.ts';
import type { LonLat } from '../lib/project.ts';

const FILE = 'data/corridors.yaml';

const point = z.tuple([z.number().min(70).max(140), z.number().min(15).max(55)]);
const id = z.string().regex(/^[a-z0-9-]+$/);

export const ROUTE_STATUSES = ['open', 'opened', 'building', 'planned'] as const;
export type RouteStatus = (typeof ROUTE_STATUSES)[number];

const fileSchema = z.strictObject({
  city: point,
  missing: z.tuple([point, point]),
  directions: z.array(
    z.strictObject({
      id,
      fact: id,
      name: bilingualSchema,
      towards: bilingualSchema,
      points: z.array(point).min(2),
    }),
  ),
  routes: z.array(
    z.strictObject({
      id,
      fact: id,
      name: bilingualSchema,
      sections: z
        .array(
          z.strictObject({
            status: z.enum(ROUTE_STATUSES),
            fact: id.optional(),
            points: z.array(point).min(2),
          }),
        )
        .min(1),
    }),
  ),
});

type Point = readonly [x: number, y: number];

/** src/generated/corridors.json: points in the units of the map they belong to. */
export interface Corridors {
  /** Points on the delta map; the first is Ningbo. */
  directions: { id: string; fact: string; name: Bilingual; towards: Bilingual; points: Point[] }[];
  /** On the map of Ningbo: the city, and both ends of the gap in the list of routes. */
  city: Point;
  missing: Point[];
  /** Points on the map of Ningbo, section by section. */
  routes: {
    id: string;
    fact: string;
    name: Bilingual;
    sections: { status: RouteStatus; fact?: string; points: Point[] }[];
  }[];
}

/** Projects the hand-drawn corridors; every fact they name must exist. */
export const corridors: Step = (context: Context): Outputs => {
  const yaml = context.readYaml(FILE);
  const data = context.check(fileSchema, yaml);
  if (!data) return {};
  const known = (fact: string, path: readonly PropertyKey[]) => {
    if (context.facts.has(fact)) return;
    const options = allowed(fact, [...context.facts.keys()]);
    context.fail({
      file: FILE,
      line: yaml.lineOf(path),
      message: `"fact" is "${fact}"; allowed: ${options}.`,
    });
  };
  data.directions.forEach((row, i) => known(row.fact, ['directions', i, 'fact']));
  data.routes.forEach((row, i) => {
    known(row.fact, ['routes', i, 'fact']);
    row.sections.forEach((section, j) => {
      if (section.fact) known(section.fact, ['routes', i, 'sections', j, 'fact']);
    });
  });
  const delta = fitMap('delta');
  const ningbo = fitMap('ningbo');
  const output: Corridors = {
    city: projectPoint(ningbo, data.city as LonLat),
    missing: data.missing.map((p) => projectPoint(ningbo, p as LonLat)),
    directions: data.directions.map((row) => ({
      ...row,
      points: row.points.map((p) => projectPoint(delta, p as LonLat)),
    })),
    routes: data.routes.map((row) => ({
      ...row,
      sections: row.sections.map((section) => ({
        ...section,
        points: section.points.map((p) => projectPoint(ningbo, p as LonLat)),
      })),
    })),
  };
  return { 'corridors.json': toJson(output, 0) };
};
