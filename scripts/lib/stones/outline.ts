import { sinCos } from './arithmetic.ts';
import { area, centroid, convexHull } from './polygon.ts';
import type { Point } from './polygon.ts';

/**
 * One stone: convex, seven to nine corners, a little longer than broad, its centre of mass at the
 * origin and every corner on even numbers, so that the middles of its edges are whole too.
 */
export function stoneOutline(random: () => number, surface: number): Point[] {
  const corners = 7 + Math.floor(random() * 3);
  const stretch = 1 + random() * 0.3;
  const lean = random() * Math.PI;
  const { sin, cos } = sinCos(lean);
  const raw = Array.from({ length: corners }, (_, i) => {
    const angle = ((i + 0.28 * (random() - 0.5)) / corners) * 2 * Math.PI;
    const radius = 0.86 + random() * 0.28;
    const on = sinCos(angle);
    const [x, y] = [on.cos * radius * stretch, on.sin * radius];
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  });
  const hull = convexHull(raw);
  const middle = centroid(hull);
  const scale = Math.sqrt(surface / area(hull));
  return convexHull(
    hull.map(({ x, y }) => ({
      x: 2 * Math.round(((x - middle.x) * scale) / 2),
      y: 2 * Math.round(((y - middle.y) * scale) / 2),
    })),
  );
}

/**
 * The stone as an SVG path with its corners worn: from the middle of each edge to the middle of the
 * next, a curve that stays inside the outline. `T` takes its control point, the next corner, by
 * reflection, which is exact because the middles are whole numbers.
 */
export function wornPath(outline: readonly Point[]): string {
  const n = outline.length;
  const middle = (i: number) => {
    const [a, b] = [outline[i % n]!, outline[(i + 1) % n]!];
    return `${(a.x + b.x) / 2} ${(a.y + b.y) / 2}`;
  };
  const first = outline[1]!;
  let d = `M${middle(0)}Q${first.x} ${first.y} ${middle(1)}`;
  for (let i = 2; i <= n; i++) d += `T${middle(i)}`;
  return `${d}Z`.replaceAll(' -', '-');
}
