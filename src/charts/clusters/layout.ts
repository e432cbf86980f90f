import type { Size } from '../kit/size.ts';
import { sourceHeight } from '../kit/label.ts';
import { clusterOf, clusters, radius } from './model.ts';
import type { Cluster } from './model.ts';
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
    ? { unit: 55, room: [8, 47, 352, 240], gap: 3 }
    : { unit: 158, room: [24, 104, 936, size.height - sourceHeight(size) - 6], gap: 8 };

type Corner = readonly [side: 'left' | 'right', end: 'top' | 'bottom'];

/** The corner each of the six larger clusters makes for, in the order in which they are packed. */
const corners: Record<string, Corner> = {
  petrochemicals: ['left', 'top'],
  automobiles: ['right', 'bottom'],
  equipment: ['right', 'top'],
  'new-materials': ['left', 'bottom'],
  electronics: ['right', 'top'],
  software: ['left', 'bottom'],
};

/** On a phone: where the columns of small clusters begin, and the middles of their rows. */
const SMALL = { columns: [8, 124, 238], rows: [259, 301] } as const;

/** On a phone: width of a name beside its small cluster. */
export const SMALL_NAME = 76;

/**
 * The place of each of the twelve circles, by the id of its cluster. The two large ones take
 * opposite corners, the four the corners left, the six the middle; on a phone the six stand in rows
 * at the foot, with room for their names. A circle never moves from tier to tier.
 */
export function circlesOf(size: Size): ReadonlyMap<string, Circle> {
  const { unit, room, gap } = plan(size);
  const [left, top, right, bottom] = room;
  const at = { left, top, right, bottom };
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const radiusOf = (cluster: Cluster) => radius(cluster.tier.promise.value, unit);
  const small = clusters.filter(({ id }) => !(id in corners));
  const large = Object.entries(corners).map(([id, [side, end]]): Guest => ({
    r: radiusOf(clusterOf(id)),
    near: [at[side], at[end]],
  }));
  const ids = [...Object.keys(corners), ...small.map(({ id }) => id)];
  const places =
    size.name === 'wide'
      ? pack([...large, ...small.map((c) => ({ r: radiusOf(c), near: middle }))], room, gap)
      : [
          ...pack(large, room, gap),
          ...small.map((cluster, i) => ({
            x: SMALL.columns[i % 3]! + radiusOf(cluster),
            y: SMALL.rows[Math.floor(i / 3)]!,
            r: radiusOf(cluster),
          })),
        ];
  return new Map(ids.map((id, i) => [id, places[i]!]));
}
