import { ship } from './stones.ts';
import type { Stone } from './stones.ts';

/** How many stones already lie in the hold at the frozen moment of the pour. */
export const SETTLED = 488;
/** The stream: from high above the picture to just over the heap. */
const TOP = -3400;
const BOTTOM = 780;
/** Room that a stone in the air keeps to the next, centre to centre: no stone is wider. */
const APART = 78;
/** Darts thrown before the stream counts as full. */
const TRIES = 40000;
/** Stones that land together. */
const ROW = 12;

/** A stone of the stream. */
export interface Falling extends Stone {
  /** Its row, counted from below: row 0 lands first. */
  row: number;
}

/**
 * The pour, frozen: the stones poured first lie where they will stay, all others fall in a stream
 * into the open hatch, denser above, where they are still slow. Only sums and products, so that a
 * browser places them exactly where the build did.
 */
export function pouring(stones: readonly Stone[]): { settled: Stone[]; falling: Falling[] } {
  const next = randomFrom(stones.length);
  const places = streamOf(stones.length - SETTLED, next);
  const falling: Falling[] = [];
  for (let start = 0; start < places.length; start += ROW) {
    // In each row the stone that will lie further aft comes from further aft.
    const from = places.slice(start, start + ROW).sort((a, b) => a.x - b.x);
    const to = stones.slice(SETTLED + start, SETTLED + start + ROW).sort((a, b) => a.x - b.x);
    to.forEach((stone, i) => {
      const turn = 20 * Math.round(12 * next() - 6);
      falling.push({ ...stone, ...from[i]!, degrees: stone.degrees + turn, row: start / ROW });
    });
  }
  return { settled: stones.slice(0, SETTLED), falling };
}

/** Places in the stream, from below upwards, none nearer to another than stones are wide. */
function streamOf(count: number, next: () => number): { x: number; y: number }[] {
  const middle = (ship.hatch[0] + ship.hatch[1]) / 2;
  const reach = (ship.hatch[1] - ship.hatch[0]) / 2 - 70;
  const places: { x: number; y: number }[] = [];
  // By bands as high as stones keep apart: only those next to a place can be too near.
  const bands: { x: number; y: number }[][] = [];
  const bandOf = (y: number) => Math.floor((y - TOP) / APART) + 1;
  for (let tries = 0; places.length < count; tries++) {
    if (tries > TRIES) throw new Error(`No room for ${count} stones in the air.`);
    const depth = next();
    const y = TOP + (BOTTOM - TOP) * depth * (0.8 + 0.2 * depth);
    const x = middle + reach * (1.5 * next() + 0.5 * next() - 1);
    const isNear = (p: { x: number; y: number }) => (p.x - x) ** 2 + (p.y - y) ** 2 <= APART ** 2;
    const band = bandOf(y);
    if ([-1, 0, 1].some((step) => bands[band + step]?.some(isNear))) continue;
    const place = { x: 2 * Math.round(x / 2), y: 2 * Math.round(y / 2) };
    places.push(place);
    (bands[bandOf(place.y)] ??= []).push(place);
  }
  return places.sort((a, b) => b.y - a.y || a.x - b.x);
}

/** Numbers in [0, 1) from a seed: the generator of Numerical Recipes. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
