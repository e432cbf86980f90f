import { date } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import { arrowhead, polyline } from '../kit/scene.ts';
import { hatchId } from '../kit/draw.ts';
import type { Bar, Disc, Stroke } from '../kit/scene.ts';
import { textBox } from '../kit/placement.ts';
import { directions, schemes } from './model.ts';
import type { Scheme } from './model.ts';
import { smooth } from '../kit/smooth.ts';
import { arrow } from './six.ts';
import type { Scene, View } from './scene.ts';

/** A point at a bearing (degrees clockwise from north) and distance from a centre. */
const polar = (x: number, y: number, bearing: number, r: number): [number, number] => [
  x + r * Math.sin((bearing * Math.PI) / 180),
  y - r * Math.cos((bearing * Math.PI) / 180),
];

/** Bearing of a direction's arrow on the map, so that the schematic keeps it. */
function bearingOf(points: readonly (readonly [number, number])[]): number {
  const [[x0, y0], [x1, y1]] = [points[0]!, points.at(-1)!];
  return (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;
}

/** Bearings of radials: spread evenly, since their real ones are unknown; pairs stay together. */
export function bearings({ radials, paired }: Scheme): number[] {
  const groups = paired ? radials / 2 : radials;
  const step = 360 / groups;
  return Array.from({ length: radials }, (_, i) =>
    paired ? Math.floor(i / 2) * step + (i % 2 ? 7 : -7) : (i + 0.5) * step,
  );
}

function schematic(
  scheme: Scheme,
  x: number,
  y: number,
  radii: readonly number[],
  out: number,
  kind: string,
) {
  const inner = scheme.rings ? radii[0]! * 0.42 : radii[0]! * 0.5;
  const discs: Disc[] = radii
    .slice(0, scheme.rings)
    .map((r, i) => ({ key: `${scheme.id}-ring-${i}`, x, y, r, class: `mark ${kind}` }));
  const strokes: Stroke[] = bearings(scheme).map((bearing, i) => ({
    key: `${scheme.id}-radial-${i}`,
    d: polyline([polar(x, y, bearing, inner), polar(x, y, bearing, out)]),
    class: `line ${kind}`,
  }));
  return { discs, strokes };
}

/** Empty name plates: one on each ring and one at the end of each radial. */
function plates(scheme: Scheme, v: View): Bar[] {
  const { x, y, rings, radial } = v.layout.scheme;
  const [width, height] = v.wide ? [46, 15] : [17, 7];
  const spots = [
    ...rings.map((r): [number, number] => polar(x, y, 90, r)),
    ...bearings(scheme).map((bearing) => polar(x, y, bearing, radial)),
  ];
  return spots.map(([cx, cy], i) => ({
    key: `plate-${i}`,
    x: cx - width / 2,
    y: cy - height / 2,
    width,
    height,
    class: 'mark plate',
    fill: `url(#${hatchId('corridors', v.size)})`,
  }));
}

/** The ground on which words stand that speak of the lines behind them. */
function gap({ key, text, x, y, size }: Label, v: View): Bar {
  const box = textBox(text, x, y, 'middle', v.size, size);
  return { key, class: 'mark blank', ...box, x: box.x - 3, width: box.width + 6 };
}

/** `rings`: the plan's scheme in the middle, the ones before and after it small at the side. */
export function ringsScene(v: View): Scene {
  const { scheme: big, small } = v.layout;
  const { x, y } = big;
  const plan = schemes.find((s) => s.id === 'three-eight')!;
  const others = schemes.filter((s) => s !== plan);
  const main = schematic(plan, x, y, big.rings, big.radial, 'promise');
  const side = others.map((scheme, i) => {
    const [cx, cy] = small.centres[i]!;
    const radii = scheme.rings === 2 ? [small.r * 0.45, small.r * 0.78] : [small.r * 0.6];
    return { scheme, cx, cy, ...schematic(scheme, cx, cy, radii, small.r, 'quiet') };
  });
  const arrows = directions.flatMap((d) => {
    const bearing = bearingOf(d.points);
    const n = d.points.length;
    const [from, to] = big.arrow;
    // As many points as on the map: the arrows travel from there.
    const points = d.points.map((_, i) => polar(x, y, bearing, from + ((to - from) * i) / (n - 1)));
    const tip = points.at(-1)!;
    return arrow(d.id, smooth(points), arrowhead(...tip, bearing - 90, v.wide ? 16 : 8));
  });
  const note = v.size.type.note;
  const captions: Label[] = side.map(({ scheme, cx, cy }) => {
    const name = v.words.scheme[scheme.id];
    const when = date(scheme.asOf, v.locale);
    return {
      key: `${scheme.id}-name`,
      text: [
        scheme.id === 'one-six' ? v.words.ringClosed(when) : when,
        ...(v.wide ? name : [name.join(' ')]),
      ],
      x: cx,
      y: cy + small.r + note * 1.3,
      anchor: 'middle',
      size: 'note',
      class: 'quiet',
    };
  });
  const north = polar(x, y, bearingOf(directions[0]!.points), big.arrow[1]);
  const size = v.wide ? 'strong' : 'label';
  const plate = polar(x, y, bearings(plan)[2]!, big.radial);
  const named: Label[] = [
    {
      key: 'three-rings',
      text: v.words.threeRings,
      x,
      y: y - big.rings[0]! - (v.wide ? 24 : 6),
      anchor: 'middle',
      size,
      class: 'promise halo',
    },
    {
      key: 'eight-radials',
      text: v.words.eightRadials,
      x,
      y: y + big.rings[1]! + (v.wide ? 36 : 15),
      anchor: 'middle',
      size,
      class: 'promise halo',
    },
    {
      key: 'six-directions',
      text: v.words.sixDirections,
      x: north[0] + (v.wide ? 24 : 10),
      y: north[1] + (v.wide ? 20 : 10),
      size,
      class: 'promise',
    },
    {
      key: 'not-found',
      text: v.words.namesNotFound[v.size.name],
      x: v.wide ? plate[0] + 32 : v.layout.margin,
      y: v.wide ? plate[1] - 4 : 300,
      size: 'note',
      class: 'quiet',
    },
  ];
  return {
    map: null,
    bars: [...named.slice(0, 2).map((label) => gap(label, v)), ...plates(plan, v)],
    discs: [
      { key: 'city', x, y, r: v.wide ? 9 : 5, class: 'mark city' },
      ...main.discs,
      ...side.flatMap((s) => s.discs),
    ],
    strokes: [...main.strokes, ...arrows, ...side.flatMap((s) => s.strokes)],
    labels: [...named, ...captions],
  };
}
