import type { Layer } from '../kit/layer.ts';
import type { MapFrame, MapPaths } from '../kit/scene.ts';
import { place, round } from '../kit/transform.ts';

/**
 * The map ends in a circle of ground colour, because the coast is known only so far and the room of a
 * drawing may be wider. Ningbo is the origin of the map; the circle closes before the nearest edge.
 */
export function fade(into: Layer, map: MapPaths | undefined, frame: MapFrame, id: string): void {
  const data = map ? [map] : [];
  const reach = Math.min(...(map?.extent ?? [0]).map(Math.abs));
  const gradient = into
    .selectAll<SVGRadialGradientElement, MapPaths>('radialGradient')
    .data(data)
    .join('radialGradient')
    .attr('id', id)
    .attr('gradientUnits', 'userSpaceOnUse')
    .attr('cx', 0)
    .attr('cy', 0)
    .attr('r', round(reach));
  gradient
    .selectAll<SVGStopElement, readonly [string, number]>('stop')
    .data([
      ['veil-clear', 0.84],
      ['veil-solid', 0.99],
    ] as const)
    .join('stop')
    .attr('class', ([name]) => name)
    .attr('offset', ([, offset]) => offset);
  into
    .selectAll<SVGCircleElement, MapPaths>('circle')
    .data(data)
    .join('circle')
    .attr('class', 'veil move')
    .attr('fill', `url(#${id})`)
    .attr('opacity', round(frame.opacity ?? 1))
    .attr('transform', place(frame.x, frame.y, { scale: frame.scale }))
    // Beyond every corner of the map.
    .attr('r', round(reach * 3));
}
