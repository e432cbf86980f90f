import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import { balance } from '../kit/balance.ts';
import { wrap } from '../kit/measure.ts';
import { polyline } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { Picture, Rounded } from './draw.ts';
import { perFloor, urban, windowFill } from './model.ts';
import { labelsOf } from './words.ts';

interface Design {
  /** Left wall, ground, and the distance of windows and floors. */
  left: number;
  ground: number;
  column: number;
  floor: number;
  /** Space between windows. */
  gap: number;
  /** Wall to the left and right of the windows, roof above them. */
  wall: number;
  /** Where the labels begin. */
  labels: number;
  /** Baselines of the four labels, from the top: result, promise, start, proposal. */
  lines: readonly [number, number, number, number];
  window: number;
}

const designs: Record<Size['name'], Design> = {
  narrow: {
    left: 20,
    ground: 300,
    column: 15.5,
    floor: 27,
    gap: 4,
    wall: 6,
    labels: 208,
    lines: [34, 82, 132, 198],
    window: 270,
  },
  wide: {
    left: 84,
    ground: 706,
    column: 46,
    floor: 64,
    gap: 10,
    wall: 16,
    labels: 648,
    lines: [104, 176, 248, 320],
    window: 690,
  },
};

/** Where window `index` stands, from 0, floor by floor from the ground. */
export function windowAt(index: number, size: Size) {
  const { left, ground, column, floor, gap, wall } = designs[size.name];
  return {
    x: left + wall + (index % perFloor) * column + gap / 2,
    y: ground - (Math.floor(index / perFloor) + 1) * floor + gap / 2 - wall / 2,
    width: column - gap,
    height: floor - gap,
  };
}

/** A hundred windows, one in a hundred residents each: how many are of the town. */
export function city(size: Size, locale: Locale): Picture {
  const design = designs[size.name];
  const { left, ground, column, wall, labels: at, lines } = design;
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const right = left + perFloor * column + 2 * wall;
  const windows = Array.from({ length: perFloor * perFloor }, (_, i) => i);
  const box = (i: number) => windowAt(i, size);
  const boxes: Rounded[] = [
    ...windows.map((i): Rounded => {
      const start = windowFill(urban.start.value, i);
      return { key: `window-${i}`, ...box(i), class: start ? 'mark start' : 'mark quiet' };
    }),
    ...windows.flatMap((i): Rounded[] => {
      const fill = windowFill(urban.result.value, i);
      if (!fill) return [];
      const { x, y, width, height } = box(i);
      return [{ key: `urban-${i}`, x, y, width: width * fill, height, class: 'mark result pane' }];
    }),
  ];
  const last = box(Math.ceil(urban.result.value) - 1);
  /** Height at which a level leaves the house: the upper edge of its last full window. */
  const level = (share: number): number => box(share - 1).y - design.gap / 2;
  const inside = (share: number): number =>
    box(share - 1).y + last.height * (share % 10 > 7 ? 0.4 : 0.75);
  const lift = size.type.strong * 0.34;
  const elbow = (from: readonly (readonly [number, number])[], line: number): string => {
    const y = from.at(-1)![1];
    return polyline([...from, [at - (wide ? 34 : 16), y], [at - (wide ? 10 : 5), line - lift]]);
  };
  const promiseY = level(urban.promise.value);
  const order = ['result', 'promise', 'start', 'proposed'] as const;
  const texts: Label[] = order.flatMap((which, i) => {
    const meaning = { result: 'result', promise: 'promise', start: undefined, proposed: 'quiet' }[
      which
    ];
    return [
      {
        key: which,
        text: text(urban[which], locale),
        x: at,
        y: lines[i]!,
        size: 'strong' as const,
        class: meaning,
      },
      {
        key: `${which}-note`,
        text: wrap(l.urban[which], size.type.note, size.width - at - 8, locale),
        x: at,
        y: lines[i]! + size.type.note * 1.4,
        size: 'note' as const,
        class: 'quiet',
      },
    ];
  });
  texts.push({
    key: 'window',
    text: balance(l.window, size.type.note, size.width - at - 8, locale),
    x: at,
    y: design.window,
    size: 'note',
    class: 'quiet',
  });
  const top = box(perFloor * perFloor - 1).y - wall;
  return {
    lines: [
      {
        key: 'house',
        d: polyline([
          [left, ground],
          [left, top],
          [right, top],
          [right, ground],
        ]),
        class: 'axis',
      },
      {
        key: 'ground',
        d: polyline([
          [left - (wide ? 48 : 12), ground],
          [size.width - (wide ? 48 : 12), ground],
        ]),
        class: 'axis',
      },
    ],
    boxes,
    over: [
      {
        key: 'promise',
        d: elbow([[left - (wide ? 24 : 10), promiseY]], lines[1]),
        class: 'mark promise level',
      },
      {
        key: 'to-result',
        d: elbow(
          [
            [last.x + last.width / 2, last.y],
            [last.x + last.width / 2, last.y - design.gap / 2],
          ],
          lines[0],
        ),
        class: 'connector',
      },
      {
        key: 'to-start',
        d: elbow([[right, inside(urban.start.value)]], lines[2]),
        class: 'connector',
      },
      {
        key: 'to-proposed',
        d: elbow([[right, inside(urban.proposed.value)]], lines[3]),
        class: 'connector',
      },
    ],
    labels: texts,
  };
}
