/** A curve: height (downwards, in section units) at a distance along the section. */
export type Curve = (x: number) => number;

/**
 * A smooth curve through points, rising in x, that never overshoots them.
 * Monotone cubic interpolation (Fritsch and Carlson 1980); flat beyond both ends.
 */
export function curve(points: readonly (readonly [x: number, y: number])[]): Curve {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const last = points.length - 1;
  const slopes = xs.slice(0, last).map((x, i) => (ys[i + 1]! - ys[i]!) / (xs[i + 1]! - x));
  const tangents = ys.map((_, i) => {
    const before = slopes[i - 1];
    const after = slopes[i];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
  return (x) => {
    if (x <= xs[0]!) return ys[0]!;
    if (x >= xs[last]!) return ys[last]!;
    let i = 0;
    while (xs[i + 1]! < x) i++;
    const width = xs[i + 1]! - xs[i]!;
    const t = (x - xs[i]!) / width;
    const [t2, t3] = [t * t, t * t * t];
    return (
      (2 * t3 - 3 * t2 + 1) * ys[i]! +
      (t3 - 2 * t2 + t) * width * tangents[i]! +
      (-2 * t3 + 3 * t2) * ys[i + 1]! +
      (t3 - t2) * width * tangents[i + 1]!
    );
  };
}

/** Numbers from `from` to `to`, both included, `step` apart or a little less. */
export function steps(from: number, to: number, step: number): number[] {
  const n = Math.ceil((to - from) / step);
  return Array.from({ length: n + 1 }, (_, i) => from + ((to - from) * i) / n);
}
