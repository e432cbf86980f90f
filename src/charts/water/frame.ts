import { round } from '../kit/transform.ts';
import type { Size } from '../kit/size.ts';

/** Maps section units to the frame of one of the two designs. */
export interface Frame {
  x: (x: number) => number;
  y: (y: number) => number;
  /** Lengths that stay in proportion to the frame, such as a drop. */
  k: number;
  /** Distance between sampled points, in section units. */
  step: number;
  /** How far the scene is drawn beyond the frame, in section units: a room may be wider than it. */
  left: number;
  right: number;
  bottom: number;
}

/**
 * `tall` fills the frame with what stands above the ground; `deep` lowers it to make room for what
 * runs below. Both sample the same points, so that one changes smoothly into the other.
 */
export function frameOf(size: Size, view: 'tall' | 'deep'): Frame {
  const narrow = size.name === 'narrow';
  const across = size.width / 960;
  const peak = 126;
  const up = narrow ? (view === 'tall' ? 0.47 : 0.4) : view === 'tall' ? 1.2 : 1;
  const top = narrow ? 60 : 126;
  return {
    x: (x) => x * across,
    y: (y) => (y - peak) * up + top,
    k: narrow ? 0.42 : 1,
    step: narrow ? 8 : 5,
    left: -400,
    right: 1600,
    bottom: 1400,
  };
}

/** A path through points given in section units. */
export const pathThrough = (frame: Frame, points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(frame.x(x))} ${round(frame.y(y))}`).join('');
