import type { Locale } from '../../i18n/locales.ts';
import { mapEnds, veils } from '../kit/ground.ts';
import { labels } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import { bars, coast, discs, strokes } from '../kit/scene.ts';
import type { MapFrame } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { fade } from './fade.ts';
import { ringGaps, stateLabels } from './labels.ts';
import { centreOf, layoutOf } from './layout.ts';
import {
  bay,
  calendarDiscs,
  cityDiscs,
  crossing,
  edgeArrows,
  foot,
  modelDiamonds,
  openedLine,
  ringDiscs,
  spanStrokes,
  straight,
  trackStrokes,
} from './lines.ts';
import { cityOf, coastline, inKilometres } from './model.ts';
import type { State } from './states.ts';

/** Draws one state. The order of the layers is what lies over what. */
export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const layout = layoutOf(size, cityOf('shanghai')!.km, state);
  const [x, y] = centreOf(layout, state);
  // In `warp` the coast is still there, faded out, so that it can fade while the cities slide.
  const shown = inKilometres(state) || state === 'warp';
  const frame: MapFrame = {
    x,
    y,
    scale: state === 'map' ? layout.near.perKm : layout.perKm,
    opacity: inKilometres(state) ? 1 : 0,
  };
  coast(layer(svg, 'map'), shown ? coastline : undefined, frame);
  fade(layer(svg, 'fade'), shown ? coastline : undefined, frame, `circles-${size.name}-fade`);
  veils(layer(svg, 'veils'), shown ? mapEnds(size) : [], size, `circles-${size.name}-veil`);
  strokes(layer(svg, 'bay'), bay(state, layout));
  const written = stateLabels({ state, size, locale, layout });
  discs(layer(svg, 'rings'), ringDiscs(state, layout));
  strokes(layer(svg, 'cross'), crossing(state, layout));
  strokes(layer(svg, 'tracks'), [
    ...trackStrokes(state, layout),
    ...straight(state, layout),
    ...openedLine(state, layout),
  ]);
  strokes(layer(svg, 'trails'), spanStrokes(state, layout));
  bars(layer(svg, 'gaps'), ringGaps(written, state, size));
  strokes(layer(svg, 'arrows'), edgeArrows(state, layout));
  bars(layer(svg, 'foot'), foot(layout));
  discs(layer(svg, 'cities'), cityDiscs(state, layout, size));
  strokes(layer(svg, 'models'), modelDiamonds(state, layout));
  discs(layer(svg, 'calendar'), calendarDiscs(state, layout));
  labels(layer(svg, 'labels'), written, size);
}
