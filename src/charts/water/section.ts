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
  [0, 190],
  [34, 146],
  [62, 126],
  [92, 150],
  [122, 205],
  [148, 256],
  [170, 286],
  [196, 300],
  [222, 303],
  [236, 312],
  [262, 356],
  [292, 412],
  [322, 458],
  [348, 484],
  [362, 490],
  [374, 504],
  [388, 530],
  [406, 538],
  [424, 530],
  [438, 504],
  [450, 490],
  [470, 492],
  [510, 507],
  [580, 513],
  [650, 507],
  [700, 493],
  [740, 490],
  [764, 492],
  [784, 508],
  [806, 544],
  [850, 588],
  [910, 612],
  [1000, 626],
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

/** A level between two distances, dry outside them. */
const between =
  (spans: readonly (readonly [from: number, to: number, level: number])[]): Curve =>
  (x) =>
    spans.find(([from, to]) => x >= from && x <= to)?.[2] ?? ground(x);

const lowSea = 526;
const highSea = 446;

/** All three at once: run-off pours down, rain stands in the bowl of the city, a surge comes in. */
export const flooded: Waters = {
  river: curve([
    [140, 243],
    [166, 264],
    [222, 270],
    [244, 284],
    [268, 326],
    [296, 384],
    [326, 424],
    [360, 438],
    [406, 442],
    [446, 450],
    [480, 463],
    [506, 478],
    [530, 497],
    [548, 514],
  ]),
  rain: curve([
    [478, 500],
    [492, 483],
    [694, 483],
    [716, 494],
  ]),
  sea: curve([
    [700, 494],
    [724, 488],
    [764, 472],
    [806, 454],
    [860, highSea],
    [1400, highSea],
  ]),
};

/** The same waters as the plan wants them: stored, led between dikes, drained, walled off. */
export const held: Waters = {
  river: between([
    [140, 232, 262],
    [358, 458, 470],
  ]),
  rain: ground,
  sea: (x) => (x < 770 ? ground(x) : highSea),
};

/** An ordinary day. */
export const calm: Waters = {
  river: between([
    [140, 232, 274],
    [372, 440, 514],
  ]),
  rain: ground,
  sea: () => lowSea,
};

/** What holds the waters, from the hills to the sea: where its crest stands. */
export const works = {
  dam: { from: 216, to: 280, top: [232, 246], crest: 250 },
  leftDike: { from: 318, to: 374, top: [344, 358], crest: 456 },
  rightDike: { from: 438, to: 492, top: [454, 468], crest: 456 },
  seawall: { from: 728, to: 786, top: [752, 770], crest: 428 },
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
  let x = 190;
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
  { x: 262, width: 18, height: 15, kind: 'house' },
  { x: 292, width: 20, height: 16, kind: 'house' },
  { x: 498, width: 22, height: 40, kind: 'block' },
  { x: 522, width: 26, height: 82, kind: 'block' },
  { x: 552, width: 24, height: 136, kind: 'pagoda' },
  { x: 580, width: 30, height: 60, kind: 'block' },
  { x: 613, width: 24, height: 112, kind: 'block' },
  { x: 639, width: 22, height: 74, kind: 'block' },
  { x: 664, width: 26, height: 48, kind: 'block' },
  { x: 694, width: 20, height: 22, kind: 'house' },
];

/** The three sources whose names are known: where they stand on the slope. */
export const sources = [
  { key: 'qingxi', x: 92, y: 126 },
  { key: 'geao', x: 138, y: 206 },
  { key: 'qincun', x: 194, y: 268 },
] as const;

/** Depths of the two networks, and what they reach. */
export const networks = { depths: [588, 640], from: 60, to: 730 } as const;
export const reaches = [271, 302, 535, 625, 704] as const;
