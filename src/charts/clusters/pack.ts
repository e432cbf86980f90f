/** A circle with its centre. */
export interface Circle {
  x: number;
  y: number;
  r: number;
}

/** What is to be packed: a radius and the point the circle would like to be at. */
export interface Guest {
  r: number;
  near: readonly [x: number, y: number];
}

/** Left, top, right and bottom edge of the room. */
export type Room = readonly [left: number, top: number, right: number, bottom: number];

/** Binary noise allowed when two circles, or a circle and a wall, should just touch. */
const EPSILON = 1e-6;

/**
 * Packs circles into a room one after the other, so that a later one never moves an earlier one:
 * each takes, of all free places where it touches two neighbours (circles or walls), the one nearest
 * to where it would like to be. The same guests give the same places. All lengths in one unit; `gap`
 * is kept free between any two neighbours. Throws when a circle finds no place.
 */
export function pack(guests: readonly Guest[], room: Room, gap = 0): Circle[] {
  const placed: Circle[] = [];
  for (const { r, near } of guests) {
    const candidates = [...touching(r, placed, room, gap)].filter((p) =>
      fits({ ...p, r }, placed, room, gap),
    );
    const best = candidates.sort((a, b) => distance(a, near) - distance(b, near))[0];
    if (!best) throw new Error(`No place is left for a circle of radius ${r}.`);
    placed.push({ ...best, r });
  }
  return placed;
}

type Point = Pick<Circle, 'x' | 'y'>;

const distance = (p: Point, [x, y]: readonly [number, number]): number =>
  Math.hypot(p.x - x, p.y - y);

function fits(c: Circle, placed: readonly Circle[], room: Room, gap: number): boolean {
  const [left, top, right, bottom] = room;
  return (
    c.x - c.r >= left - EPSILON &&
    c.y - c.r >= top - EPSILON &&
    c.x + c.r <= right + EPSILON &&
    c.y + c.r <= bottom + EPSILON &&
    placed.every(
      (other) => Math.hypot(c.x - other.x, c.y - other.y) >= c.r + other.r + gap - EPSILON,
    )
  );
}

/** Every place where a circle of radius `r` touches two walls, a wall and a circle, or two circles. */
function* touching(
  r: number,
  placed: readonly Circle[],
  room: Room,
  gap: number,
): Generator<Point> {
  const [left, top, right, bottom] = room;
  const xs = [left + r, right - r];
  const ys = [top + r, bottom - r];
  for (const x of xs) for (const y of ys) yield { x, y };
  for (const [i, a] of placed.entries()) {
    const reach = a.r + r + gap;
    for (const x of xs) for (const dy of legs(reach, x - a.x)) yield { x, y: a.y + dy };
    for (const y of ys) for (const dx of legs(reach, y - a.y)) yield { x: a.x + dx, y };
    for (const b of placed.slice(i + 1)) yield* meeting(a, reach, b, b.r + r + gap);
  }
}

/** Both values of the other leg of a right triangle with this hypotenuse, if there is one. */
function legs(hypotenuse: number, leg: number): number[] {
  const square = hypotenuse ** 2 - leg ** 2;
  return square < 0 ? [] : [Math.sqrt(square), -Math.sqrt(square)];
}

/** The points at distance `reachA` from a and `reachB` from b (intersection of two circles). */
function meeting(a: Point, reachA: number, b: Point, reachB: number): Point[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const between = Math.hypot(dx, dy);
  const along = (reachA ** 2 - reachB ** 2 + between ** 2) / (2 * between);
  return legs(reachA, along).map((across) => ({
    x: a.x + (along * dx - across * dy) / between,
    y: a.y + (along * dy + across * dx) / between,
  }));
}
