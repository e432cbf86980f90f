import type { Locale } from '../../i18n/locales.ts';
import { hatchId } from '../kit/draw.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import type { Size } from '../kit/size.ts';
import { place, round } from '../kit/transform.ts';
import { gdpScene } from './gdp.ts';
import { instepScene } from './instep.ts';
import { personScene } from './person.ts';
import type { Block, Scene, Stroke } from './scene.ts';
import type { State } from './states.ts';
import { yearsScene } from './years.ts';

const scenes: Record<State, (size: Size, locale: Locale) => Scene> = {
  gdp: gdpScene,
  person: personScene,
  years: yearsScene,
  instep: instepScene,
};

export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const scene = scenes[state](size, locale);
  const hatch = `url(#${hatchId('scale', size)})`;
  blocks(layer(svg, 'gaps'), scene.gaps, hatch);
  blocks(layer(svg, 'columns'), scene.columns, hatch);
  figure(layer(svg, 'figure'), scene.figure);
  blocks(layer(svg, 'inside'), scene.inside, hatch);
  blocks(layer(svg, 'plan'), scene.plan, hatch);
  strokes(layer(svg, 'strokes'), scene.strokes);
  labels(layer(svg, 'words'), scene.labels, size);
}

function blocks(into: Layer, data: readonly Block[], hatch: string): void {
  into
    .selectAll<SVGRectElement, Block>('rect')
    .data(data, (d) => d.key)
    .join('rect')
    .attr('data-key', (d) => d.key)
    .attr('class', (d) => `mark ${d.class}`)
    .attr('fill', (d) => (d.class.includes('unpublished') ? hatch : 'none'))
    .attr('x', (d) => round(d.x))
    .attr('y', (d) => round(d.y))
    .attr('width', (d) => round(d.width))
    .attr('height', (d) => round(d.height));
}

function strokes(into: Layer, data: readonly Stroke[]): void {
  into
    .selectAll<SVGPathElement, Stroke>('path')
    .data(data, (d) => d.key)
    .join('path')
    .attr('class', (d) => d.class)
    .attr('d', (d) => d.d);
}

/** A standing person, 180 units tall, the middle of the feet at the origin. */
const person =
  'M0-180a21 21 0 1 1 0 42a21 21 0 1 1 0-42ZM-22-132H22Q36-132 36-118V-66Q36-58 29-58Q23-58 23-66V-104H21V-6Q21 0 12 0Q3 0 3-6V-62H-3V-6Q-3 0-12 0Q-21 0-21-6V-104H-23V-66Q-23-58-29-58Q-36-58-36-66V-118Q-36-132-22-132Z';

function figure(into: Layer, at: Scene['figure']): void {
  into
    .selectAll<SVGPathElement, NonNullable<Scene['figure']>>('path')
    .data(at ? [at] : [])
    .join('path')
    .attr('class', 'mark quiet solid')
    .attr('transform', (d) => place(d.x, d.y, { scale: d.scale }))
    .attr('d', person);
}
