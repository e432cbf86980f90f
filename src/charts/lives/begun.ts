import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import { scaleLinear } from 'd3-scale';
import { balance } from '../kit/balance.ts';
import type { Label } from '../kit/label.ts';
import { lineHeight } from '../kit/label.ts';
import { polyline } from '../kit/scene.ts';
import type { Stroke } from '../kit/scene.ts';
import { round } from '../kit/transform.ts';
import type { Size } from '../kit/size.ts';
import type { Picture, Rounded } from './draw.ts';
import { buildings, greenways } from './model.ts';
import { labelsOf } from './words.ts';

interface Design {
  left: number;
  ground: number;
  /** Height of the dearest building. */
  tallest: number;
  width: number;
  step: number;
  /** Height of a building whose cost is not known. */
  low: number;
  /** Half the height of the cross over the door of a hospital. */
  sign: number;
  /** Windows: size, distance. */
  pane: readonly [width: number, height: number];
  gap: number;
  /** Baseline of the first line below the ground, and of the greenways. */
  names: number;
  green: number;
}

const designs: Record<Size['name'], Design> = {
  narrow: {
    left: 14,
    ground: 216,
    tallest: 160,
    width: 66,
    step: 88,
    low: 44,
    sign: 9,
    pane: [11, 14],
    gap: 4,
    names: 232,
    green: 288,
  },
  wide: {
    left: 56,
    ground: 506,
    tallest: 400,
    width: 170,
    step: 226,
    low: 112,
    sign: 17,
    pane: [26, 32],
    gap: 12,
    names: 536,
    green: 676,
  },
};

/** Height of a building by its cost in RMB, from nothing. */
export const heightOf = (size: Size) =>
  scaleLinear(
    [0, Math.max(...buildings.map(({ cost = 0 }) => cost))],
    [0, designs[size.name].tallest],
  );

/** A cross of equal arms. */
function cross(x: number, y: number, half: number): string {
  const arm = half / 3;
  const [a, b] = [round(half), round(arm)];
  const inner = round(half - arm);
  return (
    `M${round(x - b)},${round(y - a)}h${2 * b}v${inner}h${inner}v${2 * b}h${-inner}v${inner}h${-2 * b}` +
    `v${-inner}h${-inner}v${-2 * b}h${inner}Z`
  );
}

/** Windows in a wall, from the ground up, clear of the sign at its top. */
function windowsOf(
  wall: { x: number; y: number; width: number; height: number },
  top: number,
  { pane: [width, height], gap }: Design,
) {
  const columns = Math.floor((wall.width - gap) / (width + gap));
  const rows = Math.floor((wall.height - top - gap * 0.5) / (height + gap));
  const left = wall.x + (wall.width - columns * (width + gap) + gap) / 2;
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: left + (i % columns) * (width + gap),
    y: wall.y + wall.height - (Math.floor(i / columns) + 1) * (height + gap),
    width,
    height,
  }));
}

/** Hospitals and a campus begun in the plan years, as high as their planned cost; greenways. */
export function begun(size: Size, locale: Locale, hatch: string): Picture {
  const design = designs[size.name];
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const scale = heightOf(size);
  const boxes: Rounded[] = [];
  const texts: Label[] = [];
  const crosses: Stroke[] = [];
  const note = size.type.note;
  buildings.forEach(({ id, figure, cost }, i) => {
    const x = design.left + i * design.step;
    const height = cost === undefined ? design.low : scale(cost);
    const y = design.ground - height;
    const box = { x, y, width: design.width, height };
    boxes.push(
      { key: id, ...box, class: cost === undefined ? 'mark unpublished' : 'mark promise' },
      ...windowsOf(box, cost === undefined ? 0 : design.sign * 3, design).map((pane, n) => ({
        key: `${id}-${n}`,
        ...pane,
        class: 'mark unpublished pane-unknown',
        fill: hatch,
      })),
    );
    if (cost !== undefined) {
      crosses.push({
        key: `cross-${id}`,
        d: cross(x + design.width / 2, y + design.sign * 1.9, design.sign),
        class: 'mark promise',
      });
    }
    const label = l.building[id];
    const names = wide
      ? balance(label.name, size.type.label, design.step - 14, locale)
      : balance(label.short, note, design.step - 8, locale);
    const dates = balance(
      wide ? label.dates : label.brief,
      note,
      design.step - (wide ? 20 : 10),
      locale,
    );
    const nameSize = wide ? size.type.label : note;
    texts.push(
      {
        key: `figure-${id}`,
        text: text(figure, locale, wide || cost === undefined ? 'full' : 'number'),
        x,
        y: y - (wide ? 14 : 8),
        size: wide ? 'strong' : 'note',
        class: cost === undefined ? undefined : 'promise',
      },
      { key: `name-${id}`, text: names, x, y: design.names, size: wide ? 'label' : 'note' },
      {
        key: `dates-${id}`,
        text: dates,
        x,
        y: design.names + names.length * nameSize * lineHeight + (wide ? 6 : 0),
        size: 'note',
        class: 'quiet',
      },
    );
  });
  const from = design.left;
  const to = size.width - from;
  const wave = (x: number): number =>
    design.green + (wide ? 7 : 3) * Math.sin(x / (wide ? 52 : 22));
  const points = Array.from({ length: 81 }, (_, i): [number, number] => {
    const x = from + (i / 80) * (to - from);
    return [x, wave(x)];
  });
  return {
    lines: [
      {
        key: 'ground',
        d: polyline([
          [from - 8, design.ground],
          [to + 8, design.ground],
        ]),
        class: 'axis',
      },
      { key: 'green', d: polyline(points), class: 'line result greenway' },
    ],
    boxes,
    over: crosses,
    labels: [
      {
        key: 'cost',
        text: [wide ? l.costNote : l.costNoteNarrow, l.notFound],
        x: from,
        y: wide ? 56 : 22,
        size: 'note',
        class: 'quiet',
      },
      ...texts,
      {
        key: 'green',
        text: l.greenways(text(greenways, locale)),
        x: from,
        y: design.green + (wide ? 36 : 18),
        size: wide ? 'label' : 'note',
        class: 'result',
      },
      {
        key: 'green-note',
        text: l.greenwaysNote,
        x: from,
        y: design.green + (wide ? 58 : 33),
        size: 'note',
        class: 'quiet',
      },
    ],
  };
}
