import { round } from '../kit/transform.ts';

/** A hill seen from the sea, a little from above. Drawing units. */
export interface Hill {
  x: number;
  /** The foot: height zero. */
  y: number;
  radius: number;
  height: number;
  /** Which of the uneven outlines it has. */
  shape: number;
}

export interface DrawnHill {
  /** Outline of the whole hill. */
  body: string;
  /** The front of each contour line, from the foot up, as one path. */
  lines: string;
}

/** How flat a circle on the ground looks from the point of view. */
const SLANT = 0.22;
/** Points of the outline on each side. */
const STEPS = 13;
/** Steps of the front of a contour line. */
const FRONT = 10;

/** The slope is a cosine from its crest down to this share of half a turn: past its steepest part. */
const REACH = 0.8;

/**
 * Radius of the hill at a share `t` of its height, 0 to 1, as a share of its radius at the foot: the
 * inverse of height = (cos πcr − cos πc) / (1 − cos πc), which is round at the summit.
 */
export function girth(t: number): number {
  const foot = Math.cos(Math.PI * REACH);
  return Math.acos(foot + t * (1 - foot)) / (Math.PI * REACH);
}

/** Share of the height at a share of the radius: the inverse of girth. */
function rise(r: number): number {
  const foot = Math.cos(Math.PI * REACH);
  return (Math.cos(Math.PI * REACH * r) - foot) / (1 - foot);
}

/**
 * A hill with contour lines at each of `heights` (drawing units over the foot) below its summit. The
 * summit lies exactly `height` over the foot.
 */
export function drawHill(hill: Hill, heights: readonly number[]): DrawnHill {
  const edge = (at: number) => edgesAt(hill, hill.height === 0 ? 0 : at / hill.height);
  // Even steps outwards, so that the rounded summit has points enough.
  const levels = Array.from({ length: STEPS + 1 }, (_, i) => hill.height * rise(1 - i / STEPS));
  const left = levels.map((at) => [edge(at)[0], hill.y - at] as const);
  const right = levels.map((at) => [edge(at)[1], hill.y - at] as const).reverse();
  const foot = front(hill, 0).reverse().slice(1, -1);
  const body = `${curve([...left, ...right.slice(1), ...foot])}Z`;
  const lines = heights
    .filter((at) => at > 0 && at < hill.height)
    .map((at) => curve(front(hill, at)))
    .join('');
  return { body, lines };
}

/** Left and right edge at a share of the height. Two slow waves make them uneven. */
function edgesAt({ x, radius, shape }: Hill, t: number): readonly [left: number, right: number] {
  const r = radius * girth(t);
  const wave = (turn: number) =>
    1 + 0.09 * Math.sin(6 * t + turn) + 0.02 * Math.sin(12 * t + 2 * turn);
  return [x - r * wave(shape * 2.3), x + r * wave(shape * 1.7 + 2)];
}

/** The near half of a contour line, from the left edge to the right, bent by ridges and gullies. */
function front(hill: Hill, at: number): (readonly [number, number])[] {
  const t = at / hill.height;
  const [left, right] = edgesAt(hill, t);
  const [middle, rx] = [(left + right) / 2, (right - left) / 2];
  return Array.from({ length: FRONT + 1 }, (_, i) => {
    const u = (2 * i) / FRONT - 1;
    const ridge = 1 + 0.3 * Math.sin(4.4 * u + hill.shape * 1.9) * (1 - t);
    return [middle + u * rx, hill.y - at + rx * SLANT * Math.sqrt(1 - u * u) * ridge] as const;
  });
}

/** A curve through points, by the middles of its sides. */
function curve(points: readonly (readonly [number, number])[]): string {
  const at = ([x, y]: readonly [number, number]) => `${round1(x)} ${round1(y)}`;
  const [first, ...rest] = points;
  const last = rest.at(-1)!;
  const sides = rest.slice(0, -1).map((p, i) => {
    const next = rest[i + 1]!;
    return `Q${at(p)} ${at([(p[0] + next[0]) / 2, (p[1] + next[1]) / 2])}`;
  });
  return `M${at(first!)}${sides.join('')}L${at(last)}`;
}

const round1 = (value: number): number => round(Math.round(value * 10) / 10);
