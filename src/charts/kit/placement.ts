import { overlap } from './geometry.ts';
import type { Box } from './geometry.ts';
import { lineHeight } from './label.ts';
import type { TextSize } from './label.ts';
import { textWidth } from './measure.ts';
import type { Size } from './size.ts';

/** Where a label stands, seen from its mark. */
export type Side = 'e' | 'w' | 'n' | 's' | 'ne' | 'nw' | 'se' | 'sw';

/** The order in which sides are tried: right of the mark reads best, then left, then the rest. */
export const sides: readonly Side[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'];

/** A mark that wants a label. Put the most important first: the first comes to the best place. */
export interface Wish {
  key: string;
  text: string | readonly string[];
  /** Centre and radius of the mark, in the units of the drawing. */
  x: number;
  y: number;
  r: number;
  size?: TextSize;
  /** Sides to be tried first, or alone if `strict`. */
  prefer?: readonly Side[];
  strict?: boolean;
}

/** A label with its place, ready for `labels()`. */
export interface Placed {
  key: string;
  text: string | readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: TextSize;
  box: Box;
}

const ascent = 0.78;
const descent = 0.2;

/** The box of a text whose first baseline begins at x, y; the same estimate as the contract test's. */
export function textBox(
  text: string | readonly string[],
  x: number,
  y: number,
  anchor: Placed['anchor'],
  size: Size,
  textSize: TextSize = 'label',
): Box {
  const lines = typeof text === 'string' ? [text] : text;
  const fontSize = size.type[textSize];
  const bold = textSize === 'strong' || textSize === 'big';
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, bold)));
  return {
    x: x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0),
    y: y - fontSize * ascent,
    width,
    height: fontSize * (ascent + descent + (lines.length - 1) * lineHeight),
  };
}

/** The label of a wish on one side of its mark, `gap` away from its edge. */
function candidate(wish: Wish, side: Side, size: Size, gap: number): Placed {
  const textSize = wish.size ?? 'label';
  const fontSize = size.type[textSize];
  const lines = typeof wish.text === 'string' ? 1 : wish.text.length;
  const anchor = side.endsWith('e') ? 'start' : side.endsWith('w') ? 'end' : 'middle';
  const away = wish.r + gap;
  // On the diagonals the corner of the text touches the circle round the mark.
  const dx = side.length === 2 ? away * 0.72 : side === 'e' || side === 'w' ? away : 0;
  const x = wish.x + (anchor === 'start' ? dx : anchor === 'end' ? -dx : 0);
  const block = fontSize * (ascent + descent + (lines - 1) * lineHeight);
  const dy = side.length === 2 ? away * 0.72 : away;
  const top = side.startsWith('n')
    ? wish.y - dy - block
    : side.startsWith('s')
      ? wish.y + dy
      : wish.y - block / 2;
  const y = top + fontSize * ascent;
  return {
    key: wish.key,
    text: wish.text,
    x,
    y,
    anchor,
    size: textSize,
    box: textBox(wish.text, x, y, anchor, size, textSize),
  };
}

const inside = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** Points along a line, `step` apart: what a label had better not cover. */
export function along(
  line: readonly (readonly [x: number, y: number])[],
  step = 5,
): [x: number, y: number][] {
  return line.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = line[i]!;
    const n = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
    return Array.from({ length: n + 1 }, (_, k): [number, number] => [
      x0 + ((x1 - x0) * k) / n,
      y0 + ((y1 - y0) * k) / n,
    ]);
  });
}

/** What labels keep clear of, and what they had better not cross. */
export interface Surroundings {
  /** No label leaves it. */
  frame: Box;
  /** No label touches these. */
  solid?: readonly Box[];
  /** Lines and circles as points close together: a label covers as few as it can. */
  soft?: readonly (readonly [x: number, y: number])[];
  /** Distance between a mark's edge and its text. */
  gap?: number;
}

/** How many of the points lie in a box; counting ends at `most`. */
function crossings(box: Box, points: readonly (readonly [number, number])[], most: number): number {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  let count = 0;
  for (let i = 0; i < points.length && count < most; i++) {
    const point = points[i]!;
    if (point[0] > box.x && point[0] < right && point[1] > box.y && point[1] < bottom) count++;
  }
  return count;
}

/**
 * Gives every wish the best free place beside its mark, in the order of the list; greedy, without
 * chance, so the same wishes always stand the same way. A wish for which no side is free gets no
 * label and is not in the answer: the caller decides whether that may be.
 */
export function placeLabels(
  wishes: readonly Wish[],
  { frame, solid = [], soft = [], gap = 4 }: Surroundings,
  size: Size,
): Placed[] {
  const placed: Placed[] = [];
  const marks = wishes.map((wish) => ({
    key: wish.key,
    box: { x: wish.x - wish.r, y: wish.y - wish.r, width: 2 * wish.r, height: 2 * wish.r },
  }));
  for (const wish of wishes) {
    const own = wish.strict ? (wish.prefer ?? sides) : [...(wish.prefer ?? []), ...sides];
    const order = own.filter((side, i) => own.indexOf(side) === i);
    let best: Placed | undefined;
    let least = Infinity;
    for (const [farther, distance] of [gap, gap * 2.5].entries()) {
      for (const [rank, side] of order.entries()) {
        const cost = rank + farther * 6;
        if (cost >= least) continue;
        const label = candidate(wish, side, size, distance);
        const hits = (box: Box) => overlap(label.box, box, 0);
        if (!inside(label.box, frame) || solid.some(hits)) continue;
        if (placed.some((other) => hits(grown(other.box, 2)))) continue;
        if (marks.some((mark) => mark.key !== wish.key && hits(mark.box))) continue;
        const crossed = crossings(label.box, soft, Math.ceil((least - cost) / 2));
        if (cost + crossed * 2 < least) [best, least] = [label, cost + crossed * 2];
      }
    }
    if (best) placed.push(best);
  }
  return placed;
}
