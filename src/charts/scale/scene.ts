import type { Label } from '../kit/label.ts';

/** A rectangle that travels between states by its key. */
export interface Block {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Meaning and further classes; 'unpublished' is filled with the hatch. */
  class: string;
}

/** A line as a path. */
export interface Stroke {
  key: string;
  d: string;
  class: string;
}

/** Everything one state shows. */
export interface Scene {
  /** Hatched gaps, under all else. */
  gaps: Block[];
  /** What was measured, and where it started. */
  columns: Block[];
  /** The plan, in five slices. */
  plan: Block[];
  /** What lies inside the years: lists, growth of investment. */
  inside: Block[];
  strokes: Stroke[];
  /** The person, if one stands there: middle of the feet and scale. */
  figure: { x: number; y: number; scale: number } | undefined;
  labels: Label[];
}

/** A block that stands on `base` and reaches up, or hangs down, to `end`. */
export const standing = (
  key: string,
  x: number,
  width: number,
  base: number,
  end: number,
  meaning: string,
): Block => ({
  key,
  x,
  width,
  y: Math.min(base, end),
  height: Math.abs(base - end),
  class: meaning,
});
