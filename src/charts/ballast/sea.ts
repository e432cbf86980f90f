import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';

/**
 * The sea from `surface` (drawing units) down, past the foot of the drawing. It fades towards the
 * sides, where the drawing ends and the sea does not.
 */
export function drawSea(svg: SVGSVGElement, chart: string, surface: number, size: Size): Layer {
  const id = `${chart}-${size.name}-sea`;
  const fade = size.name === 'narrow' ? 0.06 : 0.1;
  layer(svg, 'sea-defs')
    .selectAll<SVGLinearGradientElement, string>('linearGradient')
    .data([id])
    .join('linearGradient')
    .attr('id', id)
    .selectAll('stop')
    .data([
      [0, 0],
      [fade, 1],
      [1 - fade, 1],
      [1, 0],
    ])
    .join('stop')
    .attr('class', 'sea-stop')
    .attr('offset', (d) => d[0]!)
    .attr('stop-opacity', (d) => d[1]!);
  const sea = layer(svg, 'sea');
  sea
    .selectAll('rect')
    .data([0])
    .join('rect')
    .attr('class', 'sea-water move')
    .attr('fill', `url(#${id})`)
    .attr('x', 0)
    .attr('y', round(surface))
    .attr('width', size.width)
    .attr('height', round(2 * size.height));
  return sea;
}
