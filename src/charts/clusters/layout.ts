import type { Size } from '../kit/size.ts';
import { sourceHeight } from '../kit/label.ts';
import { clusters, radius } from './model.ts';
import { pack } from './pack.ts';
import type { Circle, Guest, Room } from './pack.ts';

/** How the twelve circles are laid out in one design. Lengths in drawing units. */
export interface Plan {
  /** Radius of a trillion yuan. */
  unit: number;
  /** Where the packed circles may be. */
  room: Room;
  gap: number;
}

export const plan = (size: Size): Plan =>
  size.name === 'narrow'
    ? { unit: 57, room: [8, 44, 352, 244], gap: 3 }
    : { unit: 158, room: [24, 104, 936, size.height - sourceHeight(size) - 6], gap: 8 };

/**
 * The place of each of the twelve circles, in the order of the scheme. The two large ones take
 * opposite corners, the four the corners left, the six the middle; on a phone the six stand in rows
 * at the foot, with room for their names. A circle never moves when the next tier joins it.
 */
export function circlesOf(size: Size): Circle[] {
  const { unit, room, gap } = plan(size);
  const [left, top, right, bottom] = room;
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const corners = {
    2: [
      [left, top],
      [right, bottom],
    ],
    4: [
      [right, top],
      [left, bottom],
    ],
  } as const;
  const guests: Guest[] = clusters.map((cluster, index) => ({
    r: radius(cluster.tier.promise.value, unit),
    near: cluster.tier.id === 6 ? middle : corners[cluster.tier.id][index % 2]!,
  }));
  if (size.name === 'wide') return pack(guests, room, gap);
  const packed = pack(guests.slice(0, 6), room, gap);
  const rows = guests.slice(6).map(({ r }, index) => ({
    x: left + r + (index % 3) * 117,
    y: 265 + Math.floor(index / 3) * 38,
    r,
  }));
  return [...packed, ...rows];
}
