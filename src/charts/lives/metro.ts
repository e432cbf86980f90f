import { scaleLinear } from 'd3-scale';
import type { Locale } from '../../i18n/locales.ts';
import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import { sourceHeight } from '../kit/label.ts';
import { polyline } from '../kit/scene.ts';
import type { Disc, Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { Picture, Rounded } from './draw.ts';
import { legs, promisedMetro } from './model.ts';
import type { Leg } from './model.ts';
import { labelsOf } from './words.ts';

/** Measures of the two designs, in drawing units. */
const designs = {
  narrow: { left: 16, right: 318, top: 40, track: 10, station: 4.5, gap: 10, first: 36 },
  wide: { left: 56, right: 848, top: 84, track: 20, station: 8, gap: 18, first: 84 },
} as const;

/** Where the metro lies: x of a length in km, y of each row. */
export function layout(size: Size) {
  const design = designs[size.name];
  const rows = legs();
  const end = rows.at(-1)!.to;
  const x = scaleLinear([0, end], [design.left, design.right]);
  const bottom = size.height - sourceHeight(size) - (size.name === 'narrow' ? 24 : 60);
  const y = scaleLinear([0, rows.length - 1], [design.top + design.first, bottom]);
  return { ...design, x, y, rows };
}

/** The metro as one line, laid end to end: what stood at the start, then line by line. */
export function metro(state: 'start' | 'metro', size: Size, locale: Locale): Picture {
  const { x, y, rows, track, station, gap, top, left } = layout(size);
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const open = (leg: Leg): boolean => state === 'metro' || leg.kind === 'start';
  const boxes: Rounded[] = [
    {
      key: 'promise',
      x: left - 3,
      y: top - track / 2 - 3,
      width: x(promisedMetro.value) - left + 6,
      height: track + 6,
      r: track / 2 + 3,
      class: 'mark promise',
    },
    ...rows.map((leg, i): Rounded => ({
      key: leg.id,
      x: x(leg.from),
      y: y(i) - track / 2,
      width: open(leg) ? x(leg.to) - x(leg.from) : 0,
      height: track,
      r: open(leg) ? Math.min(track / 2, (x(leg.to) - x(leg.from)) / 2) : 0,
      class: `mark ${leg.kind} leg leg-${i}`,
    })),
  ];
  const passages = rows.slice(1).map((leg, i): Stroke => ({
    key: `passage-${leg.id}`,
    d: polyline([
      [x(leg.from), y(i)],
      [x(leg.from), open(leg) ? y(i + 1) : y(i)],
    ]),
    class: `line passage leg-${i + 1}`,
  }));
  const limit: Stroke = {
    key: 'limit',
    d: polyline([
      [x(promisedMetro.value), top + track / 2 + 3],
      [x(promisedMetro.value), y(rows.length - 1) + (wide ? 34 : 14)],
    ]),
    class: 'mark promise limit',
  };
  const stations = rows.filter(open).map((leg): Disc => ({
    key: leg.id,
    x: x(leg.to),
    y: y(rows.indexOf(leg)),
    r: station,
    class: `mark station leg-${rows.indexOf(leg)}`,
  }));
  return {
    lines: passages,
    boxes,
    over: [limit],
    stations,
    labels: [
      {
        key: 'promise',
        text: l.promisedMetro,
        x: left,
        y: top - track / 2 - (wide ? 16 : 10),
        size: wide ? 'strong' : 'label',
        class: 'promise',
      },
      ...rows.flatMap((leg, i) =>
        open(leg) ? legLabels({ leg, at: [x(leg.from), x(leg.to), y(i)], gap, size, locale }) : [],
      ),
    ],
  };
}

interface LegPlace {
  leg: Leg;
  at: readonly [from: number, to: number, y: number];
  gap: number;
  size: Size;
  locale: Locale;
}

/** Name and date of a piece before it, where earlier rows leave room; the total after it. */
function legLabels({ leg, at: [from, to, y], gap, size, locale }: LegPlace): Label[] {
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const middle = y + size.type.label * 0.36;
  const found: Label[] = [];
  if (leg.total) {
    const about = leg.total.bound === 'about' ? { en: 'about ', zh: '约' }[locale] : '';
    found.push({
      key: `total-${leg.id}`,
      text: `${about}${text(leg.total, locale, wide ? 'full' : 'number')}`,
      x: to + gap,
      y: y + size.type.strong * 0.36,
      size: wide ? 'strong' : 'label',
      class: leg.kind === 'result' ? 'result' : undefined,
    });
  }
  const when = formatDate(leg.when, locale);
  if (leg.from === 0) {
    return [
      ...found,
      { key: `name-${leg.id}`, text: l.leg[leg.id], x: from, y: y - size.type.label * 1.3, class: 'quiet' },
    ];
  }
  const room = from > (wide ? 340 : 150);
  const name = wide ? `${l.leg[leg.id]}, ${when}` : l.leg[leg.id];
  return [
    ...found,
    room
      ? { key: `name-${leg.id}`, text: name, x: from - gap, y: middle, anchor: 'end', class: 'quiet' }
      : { key: `name-${leg.id}`, text: name, x: from, y: y - size.type.label * 1.3, class: 'quiet' },
  ];
}
