import { ship } from './stones.ts';
import type { Stone } from './stones.ts';

/** How many stones are still in the air at the frozen moment of the pour. */
export const AIRBORNE = 150;
/** The stream, from where it enters the picture to where the lowest stone is about to land. */
const TOP = -1620;
const BOTTOM = 500;
/** Room that a stone in the air keeps to the next, centre to centre: more than any stone is wide. */
const APART = 78;

/** Darts thrown before the stream counts as full. */
const TRIES = 20000;

/** A stone of the stream and how far it has still to fall: 0 is the first to land. */
export interface Falling extends Stone {
  rank: number;
}

/**
 * The pour, frozen: the stones poured first lie where they will stay, the last ones fall in a stream
 * into the open hatch, denser above, where they are still slow. Only sums and products, so that a
 * browser places them exactly where the build did.
 */
export function pouring(stones: readonly Stone[]): { settled: Stone[]; falling: Falling[] } {
  const first = stones.length - AIRBORNE;
  const next = randomFrom(753);
  const places: { x: number; y: number }[] = [];
  const middle = (ship.hatch[0] + ship.hatch[1]) / 2;
  const reach = (ship.hatch[1] - ship.hatch[0]) / 2 - 60;
  for (let tries = 0; places.length < AIRBORNE; tries++) {
    if (tries > TRIES) throw new Error(`No room for ${AIRBORNE} stones in the air.`);
    const depth = next();
    const y = TOP + (BOTTOM - TOP) * depth * (0.7 + 0.3 * depth);
    const x = middle + reach * (1.5 * next() + 0.5 * next() - 1);
    const free = places.every((p) => (p.x - x) ** 2 + (p.y - y) ** 2 > APART ** 2);
    if (free) places.push({ x: Math.round(x), y: Math.round(y) });
  }
  places.sort((a, b) => b.y - a.y || a.x - b.x);
  // Row by row from below, the stone that will lie further left comes from further left.
  const falling: Falling[] = [];
  const row = 12;
  for (let start = 0; start < AIRBORNE; start += row) {
    const from = places.slice(start, start + row).sort((a, b) => a.x - b.x);
    const to = stones.slice(first + start, first + start + row).sort((a, b) => a.x - b.x);
    to.forEach((stone, i) => {
      const turn = Math.round(240 * next() - 120);
      falling.push({ ...stone, ...from[i]!, degrees: stone.degrees + turn, rank: start / row });
    });
  }
  return { settled: stones.slice(0, first), falling };
}

/** Numbers in [0, 1) from a seed: the generator of Numerical Recipes. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
