import { seededRandom } from './arithmetic.ts';
import { HATCH } from './hull.ts';

/** How many stones already lie in the hold at the frozen moment of the pour. */
const SETTLED = 488;
/** The stream: from high above the picture to just over the heap. */
const TOP = -3400;
const BOTTOM = 780;
/** Room that a stone in the air keeps to the next, centre to centre: no stone is wider. */
const APART = 78;
/** Darts thrown before the stream counts as full. */
const TRIES = 40000;
/** Stones that land together. */
const ROW = 12;

/** A stone as it lies or falls; `degrees` is what it is turned by. */
interface Turned {
  x: number;
  y: number;
  degrees: number;
}

/** The pour, frozen. */
export interface Pour {
  /** So many stones, poured first, lie where they will stay. */
  settled: number;
  /** So many fall side by side; the first row lands first. */
  row: number;
  /** x, y, degrees of each stone in the air, in the order of the pour. */
  falling: readonly number[];
}

/**
 * The stones that are not yet settled fall in a stream into the open hatch, denser above, where they are
 * still slow. Only sums and products, so that every machine places them alike.
 *
 * @param stones where each will lie, in the order of the pour
 */
export function pour(stones: readonly Turned[]): Pour {
  const next = seededRandom(stones.length);
  const places = streamOf(stones.length - SETTLED, next);
  const air = new Map<Turned, Turned>();
  for (let start = 0; start < places.length; start += ROW) {
    // In each row the stone that will lie further aft comes from further aft.
    const from = places.slice(start, start + ROW).sort((a, b) => a.x - b.x);
    const to = stones.slice(SETTLED + start, SETTLED + start + ROW).sort((a, b) => a.x - b.x);
    to.forEach((stone, i) => {
      const turn = 20 * Math.round(12 * next() - 6);
      air.set(stone, { ...from[i]!, degrees: stone.degrees + turn });
    });
  }
  const falling = stones.slice(SETTLED).map((stone) => air.get(stone)!);
  return {
    settled: SETTLED,
    row: ROW,
    falling: falling.flatMap(({ x, y, degrees }) => [x, y, degrees]),
  };
}

/** Places in the stream, from below upwards, none nearer to another than stones are wide. */
function streamOf(count: number, next: () => number): { x: number; y: number }[] {
  const middle = (HATCH[0] + HATCH[1]) / 2;
  const reach = (HATCH[1] - HATCH[0]) / 2 - 70;
  const places: { x: number; y: number }[] = [];
  // By bands as high as stones keep apart: only those next to a place can be too near.
  const bands = new Map<number, { x: number; y: number }[]>();
  for (let tries = 0; places.length < count; tries++) {
    if (tries > TRIES) throw new Error(`No room for ${count} stones in the air.`);
    const depth = next();
    const y = TOP + (BOTTOM - TOP) * depth * (0.8 + 0.2 * depth);
    const x = middle + reach * (1.5 * next() + 0.5 * next() - 1);
    const band = Math.floor(y / APART);
    const near = [-1, 0, 1].flatMap((step) => bands.get(band + step) ?? []);
    if (near.some((p) => (p.x - x) ** 2 + (p.y - y) ** 2 <= APART ** 2)) continue;
    const place = { x: 2 * Math.round(x / 2), y: 2 * Math.round(y / 2) };
    places.push(place);
    const own = Math.floor(place.y / APART);
    bands.set(own, [...(bands.get(own) ?? []), place]);
  }
  return places.sort((a, b) => b.y - a.y || a.x - b.x);
}
