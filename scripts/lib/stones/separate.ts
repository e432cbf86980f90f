import { intersections, overlapOf, placed } from './polygon.ts';
import type { Point, Polygon } from './polygon.ts';
import type { Rest } from './settle.ts';

/** Rounds after which what still overlaps is left to a smaller outline. */
const ROUNDS = 240;

/**
 * Moves stones apart that a physics engine left a little inside each other or inside the planking:
 * each overlapping pair half its overlap and a hair, again and again. The heap keeps its shape.
 */
export function separate(
  rests: readonly Rest[],
  shapeOf: (index: number) => Polygon,
  ceiling: readonly Point[],
  reach: number,
): Rest[] {
  const moved = rests.map((rest) => ({ ...rest }));
  const polygons = moved.map((rest, i) => placed(shapeOf(i), rest, rest.degrees));
  const move = (i: number, dx: number, dy: number) => {
    moved[i]!.x += dx;
    moved[i]!.y += dy;
    polygons[i] = polygons[i]!.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  };
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (const [i, j] of intersections(polygons, reach)) {
      const clear = overlapOf(polygons[i]!, polygons[j]!);
      if (!clear) continue;
      still = false;
      move(i, -0.52 * clear.x, -0.52 * clear.y);
      move(j, 0.52 * clear.x, 0.52 * clear.y);
    }
    polygons.forEach((polygon, i) => {
      const inward = wayInside(polygon, ceiling);
      if (!inward) return;
      still = false;
      move(i, inward.x, inward.y);
    });
    if (still) break;
  }
  return moved;
}

/** How to move a polygon that reaches through the ceiling; undefined when it is inside. */
export function wayInside(polygon: Polygon, ceiling: readonly Point[]): Point | undefined {
  let deepest = 0;
  let way: Point | undefined;
  for (let i = 0; i + 1 < ceiling.length; i++) {
    const [a, b] = [ceiling[i]!, ceiling[i + 1]!];
    const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    for (const p of polygon) {
      const along = (p.x - a.x) * ux + (p.y - a.y) * uy;
      if (along < -60 || along > length + 60) continue;
      // Positive on the side of the planking: the ceiling runs from stern to bow below the hold.
      const depth = (p.y - a.y) * ux - (p.x - a.x) * uy;
      if (depth > deepest) {
        deepest = depth;
        way = { x: uy * depth * 1.05, y: -ux * depth * 1.05 };
      }
    }
  }
  return way;
}
