import type { Layer } from './layer.ts';
import { place, round } from './transform.ts';

/** A path: a line, a shape, an arrow. The same commands in two states let it change smoothly. */
export interface Stroke {
  /** Stable between states: the same key is the same thing. */
  key: string;
  d: string;
  /** The whole class, such as 'line promise'. */
  class: string;
  /** 0 to 1; absent is 1. */
  opacity?: number;
  /** Only for a pattern, such as the hatch. */
  fill?: string;
}

/** A dot or a circle. It moves and grows by its attributes. */
export interface Disc {
  key: string;
  x: number;
  y: number;
  r: number;
  class: string;
  opacity?: number;
}

/** A rectangle; `fill` only for a pattern, such as the hatch. */
export interface Bar {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  class: string;
  fill?: string;
}

const keyed = (d: { key: string }): string => d.key;
const seen = (opacity: number | undefined): number | null =>
  opacity === undefined || opacity === 1 ? null : round(opacity);

/** Draws paths, one for each key. */
export function strokes(layer: Layer, data: readonly Stroke[]): void {
  layer
    .selectAll<SVGPathElement, Stroke>('path')
    .data(data, keyed)
    .join('path')
    .attr('data-key', keyed)
    .attr('class', (s) => s.class)
    .attr('fill', (s) => s.fill ?? null)
    .attr('opacity', (s) => seen(s.opacity))
    .attr('d', (s) => s.d)
    .order();
}

/** Draws circles, one for each key. */
export function discs(layer: Layer, data: readonly Disc[]): void {
  layer
    .selectAll<SVGCircleElement, Disc>('circle')
    .data(data, keyed)
    .join('circle')
    .attr('data-key', keyed)
    .attr('class', (s) => s.class)
    .attr('opacity', (s) => seen(s.opacity))
    .attr('cx', (s) => round(s.x))
    .attr('cy', (s) => round(s.y))
    .attr('r', (s) => round(s.r))
    .order();
}

/** Draws rectangles, one for each key. */
export function bars(layer: Layer, data: readonly Bar[]): void {
  layer
    .selectAll<SVGRectElement, Bar>('rect')
    .data(data, keyed)
    .join('rect')
    .attr('data-key', keyed)
    .attr('class', (s) => s.class)
    .attr('fill', (s) => s.fill ?? null)
    .attr('x', (s) => round(s.x))
    .attr('y', (s) => round(s.y))
    .attr('width', (s) => round(s.width))
    .attr('height', (s) => round(s.height))
    .order();
}

/** Polyline through points; the same number of points gives the same commands. */
export const polyline = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)},${round(y)}`).join('');

/** An open arrowhead of two strokes at a point; `angle` in degrees, 0 to the right, clockwise. */
export function arrowhead(x: number, y: number, angle: number, length: number): string {
  const arm = (turn: number): [number, number] => {
    const rad = ((angle + 180 + turn) * Math.PI) / 180;
    return [x + length * Math.cos(rad), y + length * Math.sin(rad)];
  };
  return polyline([arm(-32), [x, y], arm(32)]);
}

/** What a map of src/generated needs to be drawn: its edges, land, and waters drawn by hand. */
export interface MapPaths {
  /** Left, top, right and bottom edge of what is known: sea and land end here together. */
  extent: readonly number[];
  land: string;
  water: readonly { id: string; kind: string; d: string; strokeWidth?: number }[];
}

/** Where a map lies: its units times `scale`, from x, y, turned by `rotate` degrees about x, y. */
export interface MapFrame {
  x: number;
  y: number;
  scale: number;
  rotate?: number;
  opacity?: number;
}

/** Draws sea, land and waters into a layer; without a map the layer is empty. Lakes are holes in the land. */
export function coast(layer: Layer, map: MapPaths | undefined, frame: MapFrame): void {
  const group = layer
    .selectAll<SVGGElement, MapPaths>('g')
    .data(map ? [map] : [])
    .join('g')
    .attr('class', 'move')
    .attr('opacity', round(frame.opacity ?? 1))
    .attr('transform', place(frame.x, frame.y, { rotate: frame.rotate, scale: frame.scale }));
  const edge = (d: MapPaths, i: number): number => d.extent[i] ?? 0;
  group
    .selectAll<SVGRectElement, MapPaths>('rect')
    .data((d) => [d])
    .join('rect')
    .attr('class', 'sea')
    .attr('x', (d) => edge(d, 0))
    .attr('y', (d) => edge(d, 1))
    .attr('width', (d) => edge(d, 2) - edge(d, 0))
    .attr('height', (d) => edge(d, 3) - edge(d, 1));
  group
    .selectAll<SVGPathElement, MapPaths>('path.land')
    .data((d) => [d])
    .join('path')
    .attr('class', 'land')
    .attr('fill-rule', 'evenodd')
    .attr('d', (d) => d.land);
  group
    .selectAll<SVGPathElement, MapPaths['water'][number]>('path.water, path.river')
    .data(
      (d) => d.water,
      (d) => d.id,
    )
    .join('path')
    .attr('class', (d) => (d.kind === 'area' ? 'water' : 'river'))
    .attr('stroke-width', (d) => d.strokeWidth ?? null)
    .attr('d', (d) => d.d);
}
