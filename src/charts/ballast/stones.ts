import data from '../../generated/stones.json' with { type: 'json' };

/** One stone, one project. Lengths in units of the ship, 4000 to its length, y downwards. */
export interface Stone {
  /** Its place in the order of the pour, from 0. */
  index: number;
  x: number;
  y: number;
  degrees: number;
  /** SVG path about its centre. */
  d: string;
}

/** Every stone at rest in the hold, in the order in which they were poured. */
export function stonesAtRest(): Stone[] {
  const { stones, outlines } = data;
  return Array.from({ length: stones.length / 4 }, (_, index) => ({
    index,
    x: stones[4 * index]!,
    y: stones[4 * index + 1]!,
    degrees: stones[4 * index + 2]!,
    d: outlines[stones[4 * index + 3]!]!,
  }));
}

/** The ship the stones lie in: its paths, deck, hatch and bulkheads, in the same units. */
export const ship = {
  width: data.ship.width,
  height: data.ship.height,
  hull: data.hull,
  cut: data.cut,
  hold: data.hold,
  deck: data.deck,
  hatch: data.hatch as [number, number],
  bulkheads: data.bulkheads,
};
