/**
 * The section that the first three states share: from the hills (left) through the city to the sea
 * (right). Not to scale, and of no one place. All lengths in section units, y downwards; the two
 * designs map them to the frame in their own way.
 */
import { curve } from './curve.ts';
import type { Curve } from './curve.ts';

/** The surface of the ground, and further out of the sea bed. */
export const ground: Curve = curve([
  [-460, 300],
  [-300, 190],
  [-180, 262],
  [-60, 236],
  [0, 204],
  [40, 152],
  [72, 128],
  [104, 150],
  [140, 205],
  [170, 256],
  [196, 290],
  [226, 303],
  [258, 306],
  [272, 312],
  [300, 350],
  [340, 408],
  [380, 456],
  [412, 484],
  [430, 488],
  [440, 500],
  [454, 526],
  [472, 534],
  [490, 526],
  [502, 500],
  [512, 488],
  [532, 492],
  [560, 505],
  [600, 510],
  [640, 505],
  [670, 492],
  [700, 490],
  [726, 492],
  [748, 508],
  [772, 542],
  [822, 584],
  [890, 610],
  [990, 624],
  [1400, 650],
]);

/** Two ridges behind, for depth. */
export const ridges: readonly Curve[] = [
  curve([
    [-460, 150],
    [-330, 210],
    [-200, 120],
    [-60, 190],
    [60, 90],
    [130, 74],
    [210, 150],
    [300, 190],
    [360, 262],
    [430, 330],
    [520, 430],
    [600, 500],
  ]),
  curve([
    [-460, 260],
    [-260, 150],
    [-100, 250],
    [40, 190],
    [150, 120],
    [230, 190],
    [290, 240],
    [350, 330],
    [440, 440],
    [520, 500],
  ]),
];

/** Surfaces of the three waters. Where a surface lies below the ground there is no water. */
export interface Waters {
  /** From the hills: run-off, river, what a dam or a dike holds. */
  river: Curve;
  /** Rain that stands in the city. */
  rain: Curve;
  /** The sea. */
  sea: Curve;
}

/** Thickness of a water on the ground, as a surface. */
const onGround =
  (thickness: Curve): Curve =>
  (x) =>
    ground(x) - thickness(x);

/** A level between two distances, dry outside them. */
const between =
  (spans: readonly (readonly [from: number, to: number, level: number])[]): Curve =>
  (x) =>
    spans.find(([from, to]) => x >= from && x <= to)?.[2] ?? ground(x);

const lowSea = 524;
const highSea = 458;

/** All three at once: run-off pours down, rain stands in the bowl of the city, a surge comes in. */
export const flooded: Waters = {
  river: onGround(
    curve([
      [176, 0],
      [216, 15],
      [300, 16],
      [350, 20],
      [400, 26],
      [430, 40],
      [470, 78],
      [505, 38],
      [530, 26],
      [556, 14],
      [580, 0],
    ]),
  ),
  rain: between([[540, 664, 484]]),
  sea: curve([
    [600, 497],
    [690, 490],
    [740, 474],
    [800, 460],
    [860, highSea],
    [1400, highSea],
  ]),
};

/** The same waters as the plan wants them: stored, led between dikes, drained, walled off. */
export const held: Waters = {
  river: between([
    [172, 262, 268],
    [431, 511, 464],
  ]),
  rain: ground,
  sea: (x) => (x < 729 ? ground(x) : highSea),
};

/** An ordinary day. */
export const calm: Waters = {
  river: between([
    [172, 262, 276],
    [443, 499, 512],
  ]),
  rain: ground,
  sea: () => lowSea,
};

/** What holds the waters, from the hills to the sea: where its crest stands. */
export const works = {
  dam: { from: 254, to: 292, top: [262, 276], crest: 254 },
  leftDike: { from: 404, to: 440, top: [418, 430], crest: 450 },
  rightDike: { from: 502, to: 538, top: [512, 524], crest: 450 },
  seawall: { from: 698, to: 744, top: [712, 729], crest: 440 },
} as const;

export type Work = (typeof works)[keyof typeof works];

/** Corner points of one work, standing on the ground. */
export const outline = ({ from, to, top, crest }: Work): [x: number, y: number][] => [
  [from, ground(from)],
  [top[0], crest],
  [top[1], crest],
  [to, ground(to)],
];

/** The one line of defence: along the ground, up and over every work, from the dam to the sea. */
export function defenceLine(step: number): [x: number, y: number][] {
  const points: [number, number][] = [];
  let x = 200;
  for (const work of [works.dam, works.leftDike, works.rightDike, works.seawall]) {
    for (; x < work.from; x += step) points.push([x, ground(x)]);
    points.push(...outline(work));
    x = work.to + step;
  }
  return points;
}

/** Buildings: distance of the left wall, width, height, and what stands there. */
export const buildings: readonly {
  x: number;
  width: number;
  height: number;
  kind: 'block' | 'house' | 'pagoda';
}[] = [
  { x: 316, width: 18, height: 15, kind: 'house' },
  { x: 354, width: 20, height: 16, kind: 'house' },
  { x: 383, width: 18, height: 15, kind: 'house' },
  { x: 540, width: 20, height: 44, kind: 'block' },
  { x: 562, width: 24, height: 84, kind: 'block' },
  { x: 588, width: 18, height: 118, kind: 'pagoda' },
  { x: 608, width: 26, height: 64, kind: 'block' },
  { x: 636, width: 20, height: 104, kind: 'block' },
  { x: 658, width: 24, height: 48, kind: 'block' },
  { x: 684, width: 18, height: 20, kind: 'house' },
];

/** The three sources whose names are known: where they stand on the slope. */
export const sources = [
  { key: 'qingxi', x: 104, y: 128 },
  { key: 'geao', x: 166, y: 226 },
  { key: 'qincun', x: 222, y: 276 },
] as const;

/** Depths of the two networks, and what they reach. */
export const networks = { depths: [588, 640], from: 76, to: 712 } as const;
export const reaches = [325, 392, 573, 646, 693] as const;
