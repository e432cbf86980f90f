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
    delta: { x: -60, y: -60, scale: 0.36 },
    ningbo: { x: 62, y: 62, scale: 0.235 },
    scheme: { x: 122, y: 176, rings: [26, 47, 68], radial: 78, arrow: [84, 108] },
    small: {
      centres: [
        [290, 44],
        [290, 142],
        [290, 240],
      ],
      r: 28,
    },
    strips: { x: 8, width: 344, height: 16, rows: [58, 160, 262] },
  },
  wide: {
    margin: 16,
    delta: { x: -176, y: -160, scale: 0.88 },
    ningbo: { x: 226, y: 196, scale: 0.52 },
    scheme: { x: 400, y: 380, rings: [74, 134, 194], radial: 226, arrow: [244, 318] },
    small: {
      centres: [
        [846, 110],
        [846, 340],
        [846, 570],
      ],
      r: 66,
    },
    strips: { x: 24, width: 912, height: 34, rows: [150, 372, 594] },
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
