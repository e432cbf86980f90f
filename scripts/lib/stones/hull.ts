import type { Point } from './polygon.ts';
import { area } from './polygon.ts';

/**
 * The ship: a Ningbo coastal junk cut open along its length, stern to the left, bow to the right.
 * Units: 4000 for its length, so that whole numbers are finer than a pixel on any screen.
 */
export const SHIP = { width: 4000, height: 1680 };

/** Height of the main deck, measured downwards from the top of the stern. */
export const DECK = 560;

/** From where to where the deck is open. */
export const HATCH: readonly [number, number] = [1720, 2780];

type Curve = readonly [Point, Point, Point];
const at = (x: number, y: number): Point => ({ x, y });

/** The ceiling of the hold, from the deck at the stern along the keel to the deck at the bow. */
const holdStart = at(360, DECK);
const holdCurves: readonly Curve[] = [
  [at(392, 860), at(430, 1130), at(520, 1370)],
  [at(580, 1520), at(720, 1580), at(960, 1596)],
  [at(1540, 1636), at(2140, 1640), at(2640, 1604)],
  [at(3080, 1570), at(3300, 1390), at(3440, 1150)],
  [at(3560, 945), at(3640, 760), at(3716, DECK)],
];

/** The outside of the planking, from the top of the stern down and along the keel to the bow. */
const hullStart = at(20, 60);
const hullCurves: readonly Curve[] = [
  [at(110, 230), at(220, 400), at(280, DECK)],
  [at(322, 880), at(372, 1160), at(462, 1396)],
  [at(540, 1596), at(700, 1640), at(950, 1656)],
  [at(1540, 1696), at(2150, 1700), at(2660, 1664)],
  [at(3130, 1626), at(3360, 1440), at(3500, 1190)],
  [at(3680, 880), at(3840, 480), at(3960, 150)],
];
/** The rail, back from the bow to the stern: high at both ends, low where the cargo comes aboard. */
const railCurves: readonly Curve[] = [
  [at(3955, 130), at(3900, 110), at(3880, 124)],
  [at(3640, 300), at(3240, 400), at(2800, 424)],
  [at(2300, 450), at(1660, 440), at(1240, 376)],
  [at(760, 300), at(330, 190), at(20, 60)],
];

const path = (start: Point, curves: readonly Curve[]): string =>
  `M${start.x} ${start.y}${curves.map((c) => `C${c.map((p) => `${p.x} ${p.y}`).join(' ')}`).join('')}`;

/** The same curves from their end to their start. */
function backwards(start: Point, curves: readonly Curve[]): Curve[] {
  const starts = [start, ...curves.map((curve) => curve[2])];
  return curves.map(([c1, c2], i): Curve => [c2, c1, starts[i]!]).reverse();
}
const tail = (curves: readonly Curve[]): string =>
  path(curves[0]![2], curves.slice(1)).replace('M', 'L');

/** SVG paths: the whole hull; the planking cut by the section; the room inside. */
export const hullPath = `${path(hullStart, [...hullCurves, ...railCurves])}Z`;
export const holdPath = `${path(holdStart, holdCurves)}Z`;
export const cutPath = `${path(hullCurves[0]![2], hullCurves.slice(1))}L${holdCurves.at(-1)![2].x} ${DECK}${tail([[at(0, 0), at(0, 0), holdCurves.at(-1)![2]], ...backwards(holdStart, holdCurves)])}Z`;

/** Points along Bézier curves, `steps` for each. */
function flatten(start: Point, curves: readonly Curve[], steps: number): Point[] {
  const points = [start];
  let from = start;
  for (const [c1, c2, to] of curves) {
    for (let i = 1; i <= steps; i++) {
      const t = i / steps;
      const u = 1 - t;
      const mix = (k: 'x' | 'y') =>
        u * u * u * from[k] + 3 * u * u * t * c1[k] + 3 * u * t * t * c2[k] + t * t * t * to[k];
      points.push(at(mix('x'), mix('y')));
    }
    from = to;
  }
  return points;
}

/** The ceiling of the hold as a line of points from stern to bow. */
export const ceiling = flatten(holdStart, holdCurves, 24);

/** The hold as a polygon closed by the deck, clockwise on a screen. */
export const holdPolygon: readonly Point[] = [...ceiling].reverse();

/** The part of the hold aft of `x`. */
function aftOf(x: number): Point[] {
  const clipped: Point[] = [];
  holdPolygon.forEach((a, i) => {
    const b = holdPolygon[(i + 1) % holdPolygon.length]!;
    if (a.x <= x) clipped.push(a);
    if (a.x <= x !== b.x <= x) clipped.push(at(x, a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y)));
  });
  return clipped;
}

/** Where bulkheads stand that divide the hold's section into `count` equal areas. */
export function bulkheads(count: number): number[] {
  const whole = area(holdPolygon);
  return Array.from({ length: count - 1 }, (_, i) => {
    let [low, high] = [holdStart.x, SHIP.width];
    while (high - low > 0.25) {
      const middle = (low + high) / 2;
      if (area(aftOf(middle)) < (whole * (i + 1)) / count) low = middle;
      else high = middle;
    }
    return Math.round((low + high) / 2);
  });
}
