import type { Box } from '../kit/geometry.ts';
import type { Size } from '../kit/size.ts';
import { inKilometres, timeIn } from './model.ts';
import type { City } from './model.ts';
import { isNamed } from './naming.ts';
import type { State } from './states.ts';

export type Point = readonly [x: number, y: number];

/** Where Ningbo stands and how much one kilometre or minute is, in the units of the drawing. */
export interface Layout {
  /** The first view, closer: only the map. */
  near: { x: number; y: number; perKm: number };
  /** From the compass on: the place of Ningbo, and the length of a minute. */
  x: number;
  y: number;
  perMinute: number;
  /**
   * Length of a kilometre beside it: so that the compass's circle through Shanghai, 150 km, is as large
   * as the hour's. The circles stay when kilometres become minutes.
   */
  perKm: number;
  /** Marks and labels keep inside. */
  frame: Box;
  mark: number;
  /** Cities of the outer circle that there is room for. */
  afar: (id: string) => boolean;
  /** Cities that have their name in the state. */
  named: (city: City) => boolean;
  /** The drawing comes closer to the middle: circles run out of it, and end above the source. */
  close: boolean;
  /** First moment of the calendar, and the distance of two; a phone has no room for it. */
  calendar?: { x: number; y: number; step: number };
}

/** A phone shows one far city to the north, one to the west and one to the south. */
const onPhone: ReadonlySet<string> = new Set(['beijing', 'wuhan', 'guangzhou']);

/** States in which the news is near Ningbo: a phone comes closer. */
const nearby: ReadonlySet<State> = new Set<State>(['opened', 'building', 'when']);

/** The layout of a state in one of the two designs. */
export function layoutOf(size: Size, shanghaiKm: number, state: State = 'map'): Layout {
  const wide = size.name === 'wide';
  const close = !wide && nearby.has(state);
  const perMinute = wide ? 1.8 : close ? 1.2 : 0.78;
  return {
    near: wide ? { x: 640, y: 446, perKm: 1.2 } : { x: 222, y: 190, perKm: 0.52 },
    x: wide ? 595 : close ? 214 : 200,
    y: wide ? 386 : close ? 196 : 174,
    perMinute,
    perKm: (perMinute * 60) / shanghaiKm,
    frame: wide
      ? { x: 12, y: 10, width: 936, height: 728 }
      : { x: 5, y: 4, width: 350, height: 320 },
    mark: wide ? 6.5 : 4.5,
    afar: (id) => wide || onPhone.has(id),
    named: (city) => isNamed(city, state, size),
    close,
    calendar: wide ? { x: 28, y: 486, step: 46 } : undefined,
  };
}

/** A point at a bearing (degrees clockwise from north) and distance from another. */
export function polar([x, y]: Point, bearing: number, r: number): Point {
  const angle = (bearing * Math.PI) / 180;
  return [x + r * Math.sin(angle), y - r * Math.cos(angle)];
}

/** Where Ningbo stands. */
export const centreOf = (layout: Layout, state: State): Point =>
  state === 'map' ? [layout.near.x, layout.near.y] : [layout.x, layout.y];

/** A city by its kilometres, as the map and the compass have it. */
export const atDistance = (city: City, layout: Layout, state: State): Point =>
  polar(
    centreOf(layout, state),
    city.bearing,
    city.km * (state === 'map' ? layout.near.perKm : layout.perKm),
  );

/** A city by minutes. */
export const atMinutes = (city: City, minutes: number, layout: Layout): Point =>
  polar([layout.x, layout.y], city.bearing, minutes * layout.perMinute);

/** Where a city is in a state; undefined if it has neither a place nor a time there. */
export function placeOf(city: City, layout: Layout, state: State): Point | undefined {
  if (city.role === 'afar' && !layout.afar(city.id)) return undefined;
  if (inKilometres(state)) return atDistance(city, layout, state);
  const time = timeIn(city, state);
  return time && atMinutes(city, time.minutes, layout);
}

/** Whether a point is inside a box, `inset` away from its edges. */
export const within = ([x, y]: Point, box: Box, inset = 0): boolean =>
  x >= box.x + inset &&
  y >= box.y + inset &&
  x <= box.x + box.width - inset &&
  y <= box.y + box.height - inset;

/** Where the ray from a centre along a bearing leaves a box. */
export function edgeOf([x, y]: Point, bearing: number, box: Box): Point {
  const angle = (bearing * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const reach = Math.min(
    dx > 0 ? (box.x + box.width - x) / dx : dx < 0 ? (box.x - x) / dx : Infinity,
    dy > 0 ? (box.y + box.height - y) / dy : dy < 0 ? (box.y - y) / dy : Infinity,
  );
  return [x + dx * reach, y + dy * reach];
}
