/**
 * The mark a key leads to, as its place in the list; undefined when the key is none of the cursor's.
 *
 * @param key `KeyboardEvent.key`
 * @param at the place of the current mark, −1 when there is none
 * @param count how many marks there are, at least one
 */
export function walk(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** A rectangle in CSS px. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest rectangle around all of them; undefined when there is none with an area or a length. */
export function around(rects: readonly Rect[]): Rect | undefined {
  const real = rects.filter(({ left, top, right, bottom }) => right > left || bottom > top);
  if (!real.length) return undefined;
  return {
    left: Math.min(...real.map(({ left }) => left)),
    top: Math.min(...real.map(({ top }) => top)),
    right: Math.max(...real.map(({ right }) => right)),
    bottom: Math.max(...real.map(({ bottom }) => bottom)),
  };
}

/** How far a point lies outside a rectangle, in px; 0 inside. */
const distance = (x: number, y: number, { left, top, right, bottom }: Rect): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

const area = ({ left, top, right, bottom }: Rect): number => (right - left) * (bottom - top);

/**
 * The mark meant by a pointer at x, y: of those under it the smallest, since a small mark lies on a
 * large one; else the nearest within `reach` px. −1 when none is near.
 */
export function nearest(
  x: number,
  y: number,
  rects: readonly (Rect | undefined)[],
  reach: number,
): number {
  let best = -1;
  let least: readonly [number, number] = [reach, Infinity];
  rects.forEach((rect, index) => {
    if (!rect) return;
    const score = [distance(x, y, rect), area(rect)] as const;
    if (score[0] < least[0] || (score[0] === least[0] && score[1] < least[1])) {
      best = index;
      least = score;
    }
  });
  return best;
}
