import type { Label } from '../kit/label.ts';
import { arrowhead } from '../kit/scene.ts';
import type { Disc, Stroke } from '../kit/scene.ts';
import { smooth } from '../kit/smooth.ts';
import { directions } from './model.ts';
import type { Direction } from './model.ts';
import { onMap } from './layout.ts';
import { mapScale } from './scene.ts';
import type { Scene, View } from './scene.ts';

/** Where the words of a direction begin, seen from the tip of its arrow. */
type Offset = readonly [dx: number, dy: number, anchor: 'start' | 'middle' | 'end'];

const offsets: Record<'narrow' | 'wide', Record<string, Offset>> = {
  wide: {
    north: [22, 20, 'start'],
    northwest: [26, 2, 'start'],
    west: [-6, 42, 'start'],
    southwest: [-10, 40, 'start'],
    south: [24, -10, 'start'],
    east: [0, -48, 'end'],
  },
  narrow: {
    north: [9, 12, 'start'],
    northwest: [12, 2, 'start'],
    west: [-6, 23, 'start'],
    southwest: [-12, 22, 'start'],
    south: [14, -14, 'start'],
    east: [8, -34, 'end'],
  },
};

/** The last leg's heading in degrees, clockwise from the right. */
export function heading(points: readonly (readonly [number, number])[]): number {
  const [a, b] = points.slice(-2) as [readonly [number, number], readonly [number, number]];
  return (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
}

/** An arrow as two strokes: its line over a casing that parts it from the map, and its head. */
export function arrow(id: string, d: string, head: string): Stroke[] {
  return [
    { key: `${id}-casing`, d, class: 'line casing' },
    { key: `${id}-line`, d, class: 'line promise way' },
    { key: `${id}-head`, d: head, class: 'line promise way' },
  ];
}

function words(direction: Direction, tip: readonly [number, number], v: View): Label[] {
  const [dx, dy, anchor] = offsets[v.size.name][direction.id]!;
  const [x, y] = [tip[0] + dx, tip[1] + dy];
  const name = direction.name[v.locale];
  const text = v.wide ? name : name.split(/(?<=,) /);
  const halo = direction.id === 'east' ? 'halo at-sea' : 'halo';
  const labels: Label[] = [
    { key: direction.id, text, x, y, anchor, size: 'strong', class: `promise ${halo}` },
  ];
  if (v.wide) {
    const towards = direction.towards[v.locale];
    labels.push({
      key: `${direction.id}-to`,
      text: towards,
      x,
      y: y + 21,
      anchor,
      size: 'note',
      class: `quiet ${halo}`,
    });
  }
  return labels;
}

/** `six`: the plan's six directions on the map of the delta. */
export function sixScene(v: View): Scene {
  const at = onMap(v.layout.delta);
  const tips = directions.map((d) => ({ d, points: d.points.map(at) }));
  const [x, y] = tips[0]!.points[0]!;
  const scale = mapScale('delta', 100, v);
  const city: Disc[] = [{ key: 'city', x, y, r: v.wide ? 9 : 5, class: 'mark city' }];
  return {
    map: 'delta',
    bars: [],
    discs: city,
    strokes: [
      ...tips.flatMap(({ d, points }) => {
        const tip = points.at(-1)!;
        return arrow(d.id, smooth(points), arrowhead(...tip, heading(points), v.wide ? 16 : 8));
      }),
      scale.stroke,
    ],
    labels: [
      ...tips.flatMap(({ d, points }) => words(d, points.at(-1)!, v)),
      {
        key: 'ningbo',
        text: v.words.ningbo,
        x: x + (v.wide ? 16 : 9),
        y: y + (v.wide ? 30 : 17),
        size: 'strong',
        class: 'halo',
      },
      scale.label,
    ],
  };
}
