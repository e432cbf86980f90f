import type { Locale } from '../../i18n/locales.ts';
import { bars, discs, strokes } from '../kit/scene.ts';
import type { Bar, Disc, Stroke } from '../kit/scene.ts';
import { hatchId } from '../kit/draw.ts';
import { labels } from '../kit/label.ts';
import type { Label } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Size } from '../kit/size.ts';
import { begun } from './begun.ts';
import { city } from './city.ts';
import { metro } from './metro.ts';
import { forefront } from './forefront.ts';
import type { State } from './states.ts';

/** Everything on the drawing in one state, layer by layer. */
export interface Picture {
  /** Thin lines under everything: ground, passages between tracks. */
  lines?: readonly Stroke[];
  /** Rectangles: tracks, windows, buildings. */
  boxes?: readonly Rounded[];
  /** Lines over the rectangles: promises, connectors. */
  over?: readonly Stroke[];
  stations?: readonly Disc[];
  labels?: readonly Label[];
}

/** A rectangle with round corners. */
export interface Rounded extends Bar {
  r?: number;
}

export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const hatch = `url(#${hatchId('lives', size)})`;
  const picture: Picture =
    state === 'start' || state === 'metro'
      ? metro(state, size, locale)
      : state === 'city'
        ? city(size, locale)
        : state === 'begun'
          ? begun(size, locale, hatch)
          : forefront(size, locale);
  strokes(layer(svg, 'lines'), picture.lines ?? []);
  const boxes = layer(svg, 'boxes');
  bars(boxes, picture.boxes ?? []);
  const radius = new Map(picture.boxes?.map(({ key, r }) => [key, r]));
  boxes
    .selectAll<SVGRectElement, Rounded>('rect')
    .attr('rx', ({ key }) => radius.get(key) ?? null);
  strokes(layer(svg, 'over'), picture.over ?? []);
  discs(layer(svg, 'stations'), picture.stations ?? []);
  labels(layer(svg, 'labels'), picture.labels ?? [], size);
}
