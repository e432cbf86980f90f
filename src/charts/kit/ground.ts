import type { Label } from './label.ts';
import type { Layer } from './layer.ts';
import { bars } from './scene.ts';
import type { Stroke } from './scene.ts';
import type { Size } from './size.ts';

/**
 * The sea, past the view box to the edges of whatever room the drawing is given: under a map all of
 * the room, else from `surface` (drawing units) down.
 */
export function sea(
  layer: Layer,
  shown: boolean,
  { width, height }: Size,
  surface: number = -height,
): void {
  const water = { x: -width, y: surface, width: 3 * width, height: 3 * height };
  bars(layer, shown ? [{ key: 'sea', class: 'sea move', ...water }] : []);
}

/** Where the ground of a drawing ends softly: plain ground up to `solid` and beyond it, nothing left of it at `clear`. */
export interface Veil {
  key: string;
  /** It ends downward, not to a side. */
  down?: boolean;
  solid: number;
  clear: number;
}

/** The soft end on the side of the text. On an upright phone it lies off the screen. */
export const textSide = (size: Size): Veil =>
  size.name === 'wide'
    ? { key: 'left', solid: 0, clear: 56 }
    : { key: 'left', solid: -60, clear: -10 };

/** The soft ends of a map: on the side of the text, and at the foot, where the source stands on plain ground. */
export const mapEnds = (size: Size): readonly Veil[] => [
  textSide(size),
  { key: 'foot', down: true, solid: size.height - 30, clear: size.height - 52 },
];

/** Draws veils; `id` begins the ids of their gradients and must be the drawing's own. */
export function veils(layer: Layer, data: readonly Veil[], size: Size, id: string): void {
  const keyed = (d: Veil): string => d.key;
  const gradients = layer
    .selectAll<SVGLinearGradientElement, Veil>('linearGradient')
    .data(data, keyed)
    .join((enter) => {
      const created = enter.append('linearGradient');
      created.append('stop').attr('class', 'veil-solid').attr('offset', 0);
      created.append('stop').attr('class', 'veil-clear').attr('offset', 1);
      return created;
    })
    .attr('id', (d) => `${id}-${d.key}`)
    .attr('gradientUnits', 'userSpaceOnUse')
    .attr('x1', (d) => (d.down ? 0 : d.solid))
    .attr('x2', (d) => (d.down ? 0 : d.clear))
    .attr('y1', (d) => (d.down ? d.solid : 0))
    .attr('y2', (d) => (d.down ? d.clear : 0));
  gradients.order();
  bars(
    layer,
    data.map(({ key, down, solid, clear }) => {
      const [from, to] = solid < clear ? [-size.width, clear] : [clear, 2 * size.width];
      const all = {
        x: -size.width,
        width: 3 * size.width,
        y: -size.height,
        height: 3 * size.height,
      };
      const span = down ? { y: clear } : { x: from, width: to - from };
      return { key, class: 'veil', ...all, ...span, fill: `url(#${id}-${key})` };
    }),
  );
}

/** A scale bar of this length (drawing units) that ends at `right`, with its words over it. */
export function scaleBar(right: number, y: number, length: number, text: string) {
  const x = right - length;
  const stroke: Stroke = {
    key: 'scale',
    d: `M${x},${y - 4}V${y}H${right}V${y - 4}`,
    class: 'axis',
  };
  const label: Label = {
    key: 'scale',
    text,
    x: x + length / 2,
    y: y - 6,
    anchor: 'middle',
    size: 'note',
    class: 'quiet',
  };
  return { stroke, label };
}
