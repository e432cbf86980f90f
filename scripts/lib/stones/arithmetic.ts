/**
 * Chance and angles that come out the same on every machine: only sums, products and whole numbers.
 * `Math.random` has no seed, and the last bit of `Math.sin` may differ from one machine to another,
 * which a heap of stones that push each other would soon make visible.
 */

/** A source of numbers in [0, 1): the linear congruential generator of Numerical Recipes. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sine and cosine of an angle in radians, by their series on an eighth of the circle. */
export function sinCos(angle: number): { sin: number; cos: number } {
  const quarter = Math.PI / 2;
  const quadrant = Math.round(angle / quarter);
  const x = angle - quadrant * quarter;
  const xx = x * x;
  const s =
    x * (1 - (xx / 6) * (1 - (xx / 20) * (1 - (xx / 42) * (1 - (xx / 72) * (1 - xx / 110)))));
  const c = 1 - (xx / 2) * (1 - (xx / 12) * (1 - (xx / 30) * (1 - (xx / 56) * (1 - xx / 90))));
  switch (((quadrant % 4) + 4) % 4) {
    case 0:
      return { sin: s, cos: c };
    case 1:
      return { sin: c, cos: -s };
    case 2:
      return { sin: -s, cos: -c };
    default:
      return { sin: -c, cos: s };
  }
}
