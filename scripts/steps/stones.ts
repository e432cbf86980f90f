import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import { seededRandom } from '../lib/stones/arithmetic.ts';
import {
  HATCH,
  SHIP,
  DECK,
  bulkheads,
  ceiling,
  cutPath,
  holdPath,
  holdPolygon,
  hullPath,
} from '../lib/stones/hull.ts';
import { stoneOutline, wornPath } from '../lib/stones/outline.ts';
import { area, intersections, placed } from '../lib/stones/polygon.ts';
import type { Point, Polygon } from '../lib/stones/polygon.ts';
import { separate, wayInside } from '../lib/stones/separate.ts';
import { settle } from '../lib/stones/settle.ts';

/**
 * src/generated/stones.json, and apart from it the corners, which no page draws. Lengths in 1/4000 of the
 * length of the ship, y downwards; whole numbers.
 */
export interface Stones {
  ship: { width: number; height: number };
  /** SVG paths: the whole hull, the planking that the section cuts, the room inside. */
  hull: string;
  cut: string;
  hold: string;
  deck: number;
  /** From where to where the deck is open. */
  hatch: readonly [number, number];
  /** Where bulkheads stand that make compartments of equal section. */
  bulkheads: readonly number[];
  /** The different stones: corners x, y, x, y … about the centre of mass, clockwise. */
  corners: readonly (readonly number[])[];
  /** The same as SVG paths with worn corners, which stay inside the corners. */
  outlines: readonly string[];
  /** x, y, degrees, outline of each stone, one after the other, in the order of the pour. */
  stones: readonly number[];
}

/** The day the plan was issued: any number would do, but it must stay. */
const SEED = 753;
const OUTLINES = 28;
/** Share of the hold's section that the stones themselves take up. */
const FILL = 0.69;
/** How far the chute sweeps along the ship while it pours. */
const SWEEP = 2500;
/** Stones are turned by steps of so many degrees: few different numbers pack well. */
const TURN = 20;
/** Stones settle a little larger than they are drawn, so that their lines do not touch. */
const DRAWN = 0.96;

/**
 * Settles `count` stones in the hull. No two intersect and all lie inside. Pure: the same count gives
 * the same bytes on any machine.
 */
export function settleStones(count: number, compartments: number): Stones {
  const random = seededRandom(SEED);
  const surface = (FILL * area(holdPolygon)) / count;
  const shapes = Array.from({ length: OUTLINES }, () =>
    stoneOutline(random, surface * (0.82 + 0.36 * random())),
  );
  const kinds = Array.from({ length: count }, () => Math.floor(random() * OUTLINES));
  const middle = (ceiling[0]!.x + ceiling.at(-1)!.x) / 2;
  const drops = kinds.map(() => ({
    x: middle + SWEEP * (random() - 0.5),
    y: -300 - 80 * random(),
  }));
  const turns = kinds.map(() => random() * 2 * Math.PI);
  const rests = settle({
    stones: kinds.map((kind) => shapes[kind]!),
    ceiling,
    drop: (i) => drops[i]!,
    turn: (i) => turns[i]!,
  }).map((rest) => ({ ...rest, degrees: (TURN * Math.round(rest.degrees / TURN) + 3600) % 360 }));

  const reach = 2 * Math.max(...shapes.flat().map((p) => Math.sqrt(p.x * p.x + p.y * p.y)));
  const roomy = shapes.map((shape) => scaled(shape, (1 + DRAWN) / 2));
  const clear = separate(rests, (i) => roomy[kinds[i]!]!, ceiling, reach).map((rest) => ({
    ...even(rest),
    degrees: rest.degrees,
  }));
  // The corners are rounded to whole numbers before the test, so that it judges what is drawn.
  for (let scale = DRAWN; scale > 0.8; scale -= 0.01) {
    const drawn = shapes.map((shape) => scaled(shape, scale).map(even));
    const laid = clear.map((rest, i) => placed(drawn[kinds[i]!]!, rest, rest.degrees));
    const sound =
      laid.every((polygon) => !wayInside(polygon, ceiling)) &&
      intersections(laid, reach).length === 0;
    if (!sound) continue;
    return {
      ship: SHIP,
      hull: hullPath,
      cut: cutPath,
      hold: holdPath,
      deck: DECK,
      hatch: HATCH,
      bulkheads: bulkheads(compartments),
      corners: drawn.map((shape) => shape.flatMap(({ x, y }) => [x, y])),
      outlines: drawn.map(wornPath),
      stones: clear.flatMap(({ x, y, degrees }, i) => [x, y, degrees, kinds[i]!]),
    };
  }
  throw new Error(`The ${count} stones do not settle without intersecting.`);
}

const scaled = (shape: Polygon, scale: number): Polygon =>
  shape.map(({ x, y }) => ({ x: x * scale, y: y * scale }));

/** On even numbers: the middles of the edges are whole, and the numbers pack well. */
const even = ({ x, y }: Point): Point => ({ x: 2 * Math.round(x / 2), y: 2 * Math.round(y / 2) });

/** The whole number that a fact of the plan gives. */
function countOf(context: Context, id: string): number {
  const value = context.facts.get(id)?.fact.value;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  context.fail({
    file: 'data/facts/plan.yaml',
    message: `"${id}" must be there with a whole number: as many stones or compartments are drawn.`,
  });
  return 1;
}

/** What the result depends on: this code, the physics library and the two counts. */
function fingerprint(counts: readonly number[]): string {
  const hash = createHash('sha256').update(JSON.stringify(counts));
  const folder = fileURLToPath(new URL('../lib/stones/', import.meta.url));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(createRequire(import.meta.url).resolve('matter-js/package.json')));
  return hash.digest('hex').slice(0, 16);
}

/** Settles the stones of the first chapter; takes some seconds once, then comes from .cache/. */
export const stones: Step = (context) => {
  const counts = [
    countOf(context, 'plan-project-count'),
    countOf(context, 'plan-five-areas'),
  ] as const;
  const folder = join(context.root, '.cache');
  const file = join(folder, `stones-${fingerprint(counts)}.json`);
  if (!existsSync(file)) {
    const json = toJson(settleStones(...counts), 0);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, json);
    renameSync(`${file}.${process.pid}`, file);
  }
  const { corners, ...drawn } = JSON.parse(readFileSync(file, 'utf8')) as Stones;
  return { 'stones.json': toJson(drawn, 0), 'stone-corners.json': toJson(corners, 0) };
};
