import geo from '../../generated/geo-ningbo.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales.ts';
import { hatchId } from '../kit/draw.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import { mapEnds, sea, veils } from '../kit/ground.ts';
import { bars, coast, discs, strokes } from '../kit/scene.ts';
import type { MapFrame } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { sceneOf } from './scenes.ts';
import type { State } from './states.ts';

const nowhere: MapFrame = { x: 0, y: 0, scale: 1 };

/** Draws a state: works out what it shows, then puts it on the drawing layer by layer. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const scene = sceneOf(state, size, locale);
  const hatch = `url(#${hatchId('clusters', size)})`;
  sea(layer(svg, 'sea'), scene.map !== undefined, size);
  coast(layer(svg, 'coast'), scene.map && geo, scene.map ?? nowhere);
  const soft = scene.map ? [...mapEnds(size), ...scene.veils] : [];
  veils(layer(svg, 'veils'), soft, size, `clusters-${size.name}-veil`);
  const hatched = layer(svg, 'hatched');
  discs(hatched, scene.hatched);
  hatched.selectAll('circle').attr('fill', hatch);
  bars(
    layer(svg, 'unknown'),
    scene.bars.map((bar) => ({ ...bar, fill: hatch })),
  );
  discs(layer(svg, 'results'), scene.results);
  discs(layer(svg, 'starts'), scene.starts);
  discs(layer(svg, 'outlines'), scene.outlines);
  strokes(layer(svg, 'rules'), scene.rules);
  discs(layer(svg, 'dots'), scene.dots);
  const links = layer(svg, 'links');
  strokes(links, scene.links);
  links.selectAll('path').attr('fill-rule', 'evenodd');
  links.selectAll('.unpublished').attr('fill', hatch);
  labels(layer(svg, 'labels'), scene.labels, size);
}
