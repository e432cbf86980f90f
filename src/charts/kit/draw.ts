import { select } from 'd3-selection';
import './attr.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Chart } from './chart.ts';
import type { Size } from './size.ts';
import { defineHatch } from './hatch.ts';
import { layer } from './layer.ts';
import { sourceLine } from './label.ts';

/** The id of the "not published" hatch inside one drawing. */
export const hatchId = (chart: string, size: Size): string => `${chart}-${size.name}-hatch`;

/**
 * Draws one state of a chart, with what all drawings share: the view box, the hatch for "not
 * published", and the source line at the foot. The only way a drawing is made, at build and in a
 * browser.
 */
export function drawState<State extends string>(
  svg: SVGSVGElement,
  chart: Chart<State>,
  state: State,
  size: Size,
  locale: Locale,
): void {
  // The page's own class stays: taking it away for a moment would have every mark styled anew.
  const live = svg.classList.contains('live') ? ' live' : '';
  select(svg)
    .attr('class', `drawing ${size.name}${live}`)
    .attr('viewBox', `0 0 ${size.width} ${size.height}`)
    .attr('data-chart', chart.id)
    .attr('data-state', state);
  hatch(svg, hatchId(chart.id, size), size);
  chart.draw(svg, state, size, locale);
  sourceLine(layer(svg, 'source'), chart.source[locale][state], size, locale);
}

/** Diagonal lines; the tile is sized so that the hatch looks the same in both designs. */
function hatch(svg: SVGSVGElement, id: string, size: Size): void {
  const tile = size.name === 'narrow' ? 6 : 8;
  defineHatch(layer(svg, 'defs'), [id], { tile, line: 'hatch-line' });
}
