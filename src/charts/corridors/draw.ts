import delta from '../../generated/geo-delta.json' with { type: 'json' };
import ningbo from '../../generated/geo-ningbo.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales.ts';
import { mapEnds, sea, veils } from '../kit/ground.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import { bars, coast, discs, strokes } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { lengthScene } from './length.ts';
import { ringsScene } from './rings.ts';
import { routesScene } from './routes.ts';
import { view } from './scene.ts';
import type { Scene, View } from './scene.ts';
import { sixScene } from './six.ts';
import type { State } from './states.ts';

const scenes: Record<State, (v: View) => Scene> = {
  six: sixScene,
  rings: ringsScene,
  routes: routesScene,
  length: lengthScene,
};

const maps = { delta, ningbo };

/** Draws one state of the chart. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const v = view(size, locale);
  const scene = scenes[state](v);
  const map = scene.map ? maps[scene.map] : undefined;
  sea(layer(svg, 'sea'), map !== undefined, size);
  coast(layer(svg, 'map'), map, v.layout[scene.map ?? 'delta']);
  veils(layer(svg, 'veils'), map ? mapEnds(size) : [], size, `corridors-${size.name}-veil`);
  // Bars lie under the ticks of `length`, and over the lines of `rings`.
  const [under, over] = state === 'rings' ? [[], scene.bars] : [scene.bars, []];
  bars(layer(svg, 'strips'), under);
  strokes(layer(svg, 'ways'), scene.strokes);
  discs(layer(svg, 'rings'), scene.discs);
  bars(
    layer(svg, 'plates-under'),
    over.map((bar) => ({ ...bar, class: 'mark blank', fill: undefined })),
  );
  bars(
    layer(svg, 'plates'),
    over.filter(({ fill }) => fill),
  );
  labels(layer(svg, 'labels'), scene.labels, size);
}
