import delta from '../../generated/geo-delta.json' with { type: 'json' };
import ningbo from '../../generated/geo-ningbo.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales.ts';
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
  bars(layer(svg, 'sea'), [
    {
      key: 'sea',
      x: 0,
      y: 0,
      width: size.width,
      height: size.height,
      class: scene.map ? 'ground sea move' : 'ground move',
    },
  ]);
  const frame = v.layout[scene.map ?? 'delta'];
  coast(layer(svg, 'land'), scene.map ? maps[scene.map] : undefined, frame);
  bars(layer(svg, 'strips'), scene.bars);
  discs(layer(svg, 'rings'), scene.discs);
  strokes(layer(svg, 'ways'), scene.strokes);
  labels(layer(svg, 'labels'), scene.labels, size);
}
