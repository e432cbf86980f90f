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

export const frameOf = (size: Size): Frame =>
  size.name === 'narrow'
    ? {
        x: (x) => (x * 360) / 960,
        y: (y) => (y - 128) * 0.4 + 66,
        k: 0.42,
        step: 8,
        left: -400,
        right: 1360,
        bottom: 1400,
      }
    : { x: (x) => x, y: (y) => y, k: 1, step: 5, left: -400, right: 1360, bottom: 1200 };

/** A path through points given in section units. */
export const pathThrough = (frame: Frame, points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(frame.x(x))} ${round(frame.y(y))}`).join('');
