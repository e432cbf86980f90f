import type { Size } from '../kit/size.ts';
import { ship } from './stones.ts';
import type { State } from './states.ts';

/** Where the ship stands in a drawing: drawing units = origin + scale × ship units. */
export interface Frame {
  scale: number;
  x: number;
  /** Top of the loaded ship. */
  y: number;
  /** How much higher she floats while she is being loaded. */
  lift: number;
  /** The surface of the sea, on the loaded ship. */
  sea: number;
}

export function frameOf(size: Size): Frame {
  const narrow = size.name === 'narrow';
  const margin = narrow ? 3 : 20;
  const scale = (size.width - 2 * margin) / ship.width;
  const y = narrow ? 172 : 336;
  return { scale, x: margin, y, lift: narrow ? 11 : 30, sea: y + 960 * scale };
}

/** Ballast makes a ship float lower. */
export const topOf = (frame: Frame, state: State): number =>
  state === 'pour' ? frame.y - frame.lift : frame.y;
