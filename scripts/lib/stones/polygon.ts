import { sinCos } from './arithmetic.ts';

export interface Point {
  x: number;
  y: number;
}
export type Polygon = readonly Point[];

/** Signed area; positive when the corners run clockwise on a screen, where y grows downwards. */
export function area(polygon: Polygon): number {
  let doubled = 0;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!;
    doubled += a.x * b.y - b.x * a.y;
  });
  return doubled / 2;
}

/** Centre of mass of the surface. */
export function centroid(polygon: Polygon): Point {
  let x = 0;
  let y = 0;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!;
    const cross = a.x * b.y - b.x * a.y;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  const six = 6 * area(polygon);
  return { x: x / six, y: y / six };
}

/** Scales about the origin, turns by degrees, then moves. */
export function placed(polygon: Polygon, at: Point, degrees = 0, scale = 1): Point[] {
  const { sin, cos } = sinCos((degrees * Math.PI) / 180);
  return polygon.map(({ x, y }) => ({
    x: at.x + scale * (x * cos - y * sin),
    y: at.y + scale * (x * sin + y * cos),
  }));
}

/** Convex hull, clockwise on a screen, by Andrew's monotone chain. */
export function convexHull(points: Polygon): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (from: Polygon): Point[] => {
    const chain: Point[] = [];
    for (const p of from) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2]!, chain[chain.length - 1]!];
        if ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/**
 * Separating-axis test of two convex polygons, clockwise on a screen. When an edge of one has all of
 * the other on its far side they share no inner point: undefined. Otherwise the shortest way to move
 * `b` clear of `a`.
 */
export function overlapOf(a: Polygon, b: Polygon): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  for (const [one, other, sign] of [[a, b, 1] as const, [b, a, -1] as const]) {
    for (let i = 0; i < one.length; i++) {
      const p = one[i]!;
      const q = one[(i + 1) % one.length]!;
      // Outward normal of a clockwise edge.
      const [nx, ny] = [q.y - p.y, p.x - q.x];
      const length = Math.sqrt(nx * nx + ny * ny);
      let nearest = Infinity;
      for (const c of other) {
        nearest = Math.min(nearest, ((c.x - p.x) * nx + (c.y - p.y) * ny) / length);
      }
      if (nearest >= 0) return undefined;
      if (-nearest < least) {
        least = -nearest;
        best = { x: (sign * nx * least) / length, y: (sign * ny * least) / length };
      }
    }
  }
  return best;
}

/** True when the point is inside the polygon, which need not be convex. */
export function contains(polygon: Polygon, { x, y }: Point): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** Pairs that intersect, among convex polygons none of which is wider than `reach`. */
export function intersections(polygons: readonly Polygon[], reach: number): [number, number][] {
  const centres = polygons.map(centroid);
  const order = centres.map((_, i) => i).sort((i, j) => centres[i]!.x - centres[j]!.x || i - j);
  const found: [number, number][] = [];
  order.forEach((i, at) => {
    for (let k = at + 1; k < order.length; k++) {
      const j = order[k]!;
      if (centres[j]!.x - centres[i]!.x > reach) break;
      if (Math.abs(centres[j]!.y - centres[i]!.y) > reach) continue;
      if (overlapOf(polygons[i]!, polygons[j]!)) found.push([i, j]);
    }
  });
  return found;
}
