import type { Size } from '../kit/size.ts';

/** Where things stand in the two designs. Lengths in the units of the drawing. */
export interface Layout {
  margin: number;
  /** Map of the delta: position of its origin, and drawing units per map unit. */
  delta: { x: number; y: number; scale: number };
  /** Map of Ningbo, likewise. */
  ningbo: { x: number; y: number; scale: number };
  scheme: {
    x: number;
    y: number;
    rings: readonly number[];
    /** Outer end of the radials, then both ends of the arrows of the six directions. */
    radial: number;
    arrow: readonly [number, number];
  };
  /** The small schemes: centres and radius. */
  small: { centres: readonly (readonly [x: number, y: number])[]; r: number };
  strips: { x: number; width: number; height: number; rows: readonly number[] };
}

const layouts: Record<Size['name'], Layout> = {
  narrow: {
    margin: 8,
    delta: { x: -36, y: -38, scale: 0.325 },
    ningbo: { x: 50, y: 80, scale: 0.25 },
    scheme: { x: 122, y: 156, rings: [26, 47, 68], radial: 78, arrow: [84, 108] },
    small: {
      centres: [
        [281, 34],
        [281, 136],
        [281, 238],
      ],
      r: 27,
    },
    strips: { x: 8, width: 342, height: 18, rows: [50, 158, 266] },
  },
  wide: {
    margin: 16,
    delta: { x: -96, y: -98, scale: 0.8 },
    ningbo: { x: 190, y: 190, scale: 0.56 },
    scheme: { x: 410, y: 384, rings: [76, 136, 196], radial: 232, arrow: [262, 336] },
    small: {
      centres: [
        [846, 110],
        [846, 340],
        [846, 570],
      ],
      r: 66,
    },
    strips: { x: 24, width: 900, height: 44, rows: [116, 352, 588] },
  },
};

export const layoutOf = (size: Size): Layout => layouts[size.name];

/** A point of a map in the drawing. */
export const onMap =
  (map: { x: number; y: number; scale: number }) =>
  ([x, y]: readonly [x: number, y: number]): [number, number] => [
    map.x + x * map.scale,
    map.y + y * map.scale,
  ];
