import { round } from './transform.ts';

type Point = readonly [x: number, y: number];

/** Below this two points are one, in user units. */
const same = 1e-6;

/**
 * A smooth line through points: the centripetal Catmull–Rom spline (alpha 0.5; Yuksel, Schaefer, Keyser
 * 2011), which neither loops nor overshoots, as cubic Béziers. The same as d3-shape's
 * `line().curve(curveCatmullRom.alpha(0.5))`, without the ten kilobytes of its other curves.
 */
export function smooth(points: readonly Point[]): string {
  const write = (x: number, y: number): string => `${round(x)},${round(y)}`;
  const [first, second] = points;
  if (!first) return '';
  const start = `M${write(...first)}`;
  if (points.length < 3) return second ? `${start}L${write(...second)}` : `${start}Z`;
  const between = ([x0, y0]: Point, [x1, y1]: Point): number => Math.hypot(x1 - x0, y1 - y0);

  /** The control point beside `at`, towards `to`: the tangent there leans on the point beyond, `from`. */
  const control = (from: Point, at: Point, to: Point): Point => {
    const near = between(from, at);
    const far = between(at, to);
    if (near < same) return at;
    const product = Math.sqrt(near * far);
    const own = 2 * near + 3 * product + far;
    const all = 3 * (near + product);
    const axis = (i: 0 | 1): number => (at[i] * own - from[i] * far + to[i] * near) / all;
    return [axis(0), axis(1)];
  };
  const curves = points.slice(1).map((end, index) => {
    const begin = points[index]!;
    const before = points[index - 1] ?? begin;
    const after = points[index + 2] ?? end;
    const leave = control(before, begin, end);
    const arrive = control(after, end, begin);
    return `C${write(...leave)},${write(...arrive)},${write(...end)}`;
  });
  return start + curves.join('');
}
