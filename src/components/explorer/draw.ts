import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import type { Locale } from '../../i18n/locales.ts';
import { labels } from '../../charts/kit/label.ts';
import type { Label } from '../../charts/kit/label.ts';
import { layer } from '../../charts/kit/layer.ts';
import { textWidth } from '../../charts/kit/measure.ts';
import { bars, discs, strokes } from '../../charts/kit/scene.ts';
import type { Bar, Disc, Stroke } from '../../charts/kit/scene.ts';
import type { Size } from '../../charts/kit/size.ts';
import { place, round } from '../../charts/kit/transform.ts';
import { cityOf, isCarried, isRoad, shapeOf, timeOf, verdictOf } from './model.ts';
import type { Choice, City, MarkShape, Time, Travel } from './model.ts';
import { shapes } from './panel.ts';
import { dateOf } from './view.ts';
import { number, words } from './words.ts';

/** The two designs of the line of minutes; the room they are given decides which one shows. */
const narrow: Size = {
  name: 'narrow',
  width: 300,
  height: 306,
  type: { note: 12.5, label: 13, strong: 16, big: 30 },
};
const wide: Size = {
  name: 'wide',
  width: 680,
  height: 318,
  type: { note: 14, label: 16, strong: 20, big: 52 },
};
export const sizes = [narrow, wide] as const;

const rings = [60, 120, 180] as const;

/** Where things stand in a design, in its units. */
const frames = {
  narrow: { left: 10, right: 128, top: 40, row: 52, drop: 30 },
  wide: { left: 12, right: 190, top: 46, row: 53, drop: 31 },
} as const;

/** Minutes that fill the line: round hours, enough for the city's slowest time and for all circles. */
export function reach(city: City): number {
  const all = [city.flight?.minutes ?? 0, ...city.times.map((time) => time.minutes)];
  return Math.max(200, Math.ceil(Math.max(...all) / 60) * 60);
}

interface Row {
  id: string;
  date: string;
  time?: Time;
  shape?: MarkShape;
  /** The value stands on from an earlier date. */
  carried: boolean;
  /** Baseline of the date, and height of the line below it. */
  y: number;
  line: number;
  chosen: boolean;
}

/** A value that only stands on is not shown as if it were known for its date. */
const strong = (row: Row): boolean => row.chosen && !row.carried;

/** Where a value comes from, in a few letters. */
function basisText(row: Row, time: Time, locale: Locale): string {
  const say = words[locale];
  if (row.carried) return say.carried;
  return isRoad(time) ? say.byRoadShort : say.short[time.basis];
}

/** What a value says beside its mark: "99 min, 39 over". */
function valueText(city: City, time: Time, locale: Locale): string[] {
  const say = words[locale];
  const verdict = verdictOf(city, time);
  const minutes = `${time.basis === 'upper-bound' ? '≤' : ''}${say.minutes(number(time.minutes, locale))}`;
  return verdict
    ? [minutes, say.verdictShort(verdict, number(verdict.minutes, locale))]
    : [minutes];
}

/**
 * Draws the minutes of a city at every date, one row each, against the three circles. The two dates
 * chosen are in ink, the others step back. A city with a flight has a row more at the foot, below the
 * circles: minutes in the air alone are not held against them. A pure function of the choice, in Node
 * as in a browser.
 */
export function drawMinutes(
  svg: SVGSVGElement,
  travel: Travel,
  choice: Choice,
  size: Size,
  locale: Locale,
): void {
  const city = cityOf(travel, choice.city);
  const frame = frames[size.name];
  const end = size.width - frame.right;
  const x = scaleLinear([0, reach(city)], [frame.left, end]);
  const rows: Row[] = travel.scenarios.map((scenario, index) => {
    const y = frame.top + index * frame.row + 14;
    const chosen = scenario.id === choice.from || scenario.id === choice.to;
    const time = timeOf(city, scenario.id);
    return {
      id: scenario.id,
      date: dateOf(scenario.label[locale]),
      time,
      shape: time && shapeOf(travel, city, time),
      carried: time !== undefined && isCarried(travel, city, time),
      y,
      line: y + frame.drop - 12,
      chosen,
    };
  });
  const foot = frame.top + rows.length * frame.row - 4;
  const height = size.height + (city.flight ? frame.row : 0);
  const flight = city.flight && {
    at: x(city.flight.minutes),
    y: foot + 18,
    line: foot + 6 + frame.drop,
  };

  select(svg)
    .attr('class', `drawing ${size.name}`)
    .attr('viewBox', `0 0 ${size.width} ${height}`)
    .attr('data-city', city.id);

  const down = (at: number, to = foot): string => `M${round(x(at))},${frame.top - 6}V${to}`;
  strokes(layer(svg, 'rings'), [
    { key: 'ring-0', d: down(0, flight ? foot + frame.row : foot), class: 'line ring home' },
    ...rings.map((minutes) => ({
      key: `ring-${minutes}`,
      d: down(minutes),
      class: `line ring ${minutes === city.limit ? 'promise' : 'quiet'}`,
    })),
  ]);
  strokes(layer(svg, 'rows'), [
    ...rows.flatMap((row): Stroke[] => {
      const base = `M${frame.left},${round(row.line)}H${end}`;
      const all: Stroke[] = [{ key: `row-${row.id}`, d: base, class: 'line row' }];
      if (row.time && city.limit !== null && row.time.minutes > city.limit && strong(row)) {
        const over = `M${round(x(city.limit))},${round(row.line)}H${round(x(row.time.minutes))}`;
        all.push({ key: `over-${row.id}`, d: over, class: 'line over' });
      }
      return all;
    }),
    ...(flight
      ? [{ key: 'row-flight', d: `M${frame.left},${round(flight.line)}H${end}`, class: 'line row' }]
      : []),
  ]);

  const between = [choice.from, choice.to].map((id) => rows.find((row) => row.id === id));
  const [first, second] = between;
  const joined = first?.time && second?.time && first !== second;
  strokes(
    layer(svg, 'change'),
    joined
      ? [
          {
            key: 'change',
            d: `M${round(x(first.time!.minutes))},${round(first.line)}L${round(x(second.time!.minutes))},${round(second.line)}`,
            class: 'line change',
          },
        ]
      : [],
  );
  // Ground under the marks, so that lines do not run through hollow ones.
  const grounds: Disc[] = rows
    .filter((row) => row.time)
    .map((row) => ({
      key: row.id,
      x: x(row.time!.minutes),
      y: row.line,
      r: row.chosen ? 8 : 6,
      class: 'ground',
    }));
  if (flight) {
    grounds.push({ key: 'flight', x: flight.at, y: flight.line, r: 7, class: 'ground' });
  }
  discs(layer(svg, 'grounds'), grounds);
  layer(svg, 'marks')
    .selectAll<SVGPathElement, Row>('path')
    .data(
      rows.filter((row) => row.time),
      (row) => row.id,
    )
    .join('path')
    .attr('data-key', (row) => row.id)
    .attr('class', (row) => `mark ${row.shape}${strong(row) ? '' : ' dim'}`)
    .attr('d', (row) => shapes[row.shape!])
    .attr('transform', (row) => {
      const scale = row.chosen ? 1.15 : 0.85;
      return place(x(row.time!.minutes) - 10 * scale, row.line - 10 * scale, { scale });
    })
    .order();
  layer(svg, 'flight')
    .selectAll<SVGPathElement, NonNullable<typeof flight>>('path')
    .data(flight ? [flight] : [])
    .join('path')
    .attr('data-key', 'flight')
    .attr('class', 'mark air')
    .attr('d', shapes.air)
    .attr('transform', ({ at, line }) => place(at - 10, line - 10));

  const written = rows.flatMap((row) => rowLabels(row, city, x, frame.left, size, locale));
  if (flight) written.push(...flightLabels(city, flight, frame.left, size, locale));
  bars(
    layer(svg, 'plates'),
    written.map((label) => plate(label, size)),
  );
  labels(
    layer(svg, 'labels'),
    [...ringLabels(city, x, frame.top - 14, size, locale), ...written],
    size,
  );
}

/** Space between a value and its verdict. */
const gap = 7;

/** Ground behind a label, so that no line runs through its letters, nor between value and verdict. */
function plate({ key, text, x, y, size: type, class: tone }: Label, size: Size): Bar {
  const height = size.type[type ?? 'label'];
  const before = key.startsWith('verdict') ? gap + 2 : 2;
  const width = before + textWidth(String(text), height, tone?.includes('bold')) + 2;
  return { key, x: x - before, y: y - height, width, height: height * 1.25, class: 'ground' };
}

/** The date of a row with where its value comes from, and beside the mark the value with its verdict. */
function rowLabels(
  row: Row,
  city: City,
  x: (minutes: number) => number,
  left: number,
  size: Size,
  locale: Locale,
): Label[] {
  const say = words[locale];
  const tone = row.chosen ? '' : 'quiet';
  const middle = row.line + size.type.label * 0.35;
  const basis = row.time ? ` · ${basisText(row, row.time, locale)}` : '';
  const date: Label = {
    key: `date-${row.id}`,
    text: `${row.date}${basis}`,
    x: left + 5,
    y: row.y,
    size: 'note',
    class: tone,
  };
  if (!row.time) {
    return [
      date,
      {
        key: `value-${row.id}`,
        text: say.notKnown,
        x: left + 12,
        y: middle,
        size: 'note',
        class: 'quiet missing',
      },
    ];
  }
  const start = x(row.time.minutes) + 14;
  const [minutes, verdict] = valueText(city, row.time, locale);
  const value: Label = {
    key: `value-${row.id}`,
    text: minutes!,
    x: start,
    y: middle,
    size: 'label',
    class: strong(row) ? 'bold' : 'quiet',
  };
  if (!verdict) return [date, value];
  const after = start + textWidth(minutes!, size.type.label, strong(row)) + gap;
  return [
    date,
    value,
    {
      key: `verdict-${row.id}`,
      text: verdict,
      x: after,
      y: middle,
      size: 'note',
      class: tone,
    },
  ];
}

/** What stands at the row of a flight: minutes in the air, and no verdict, since they are not door to door. */
function flightLabels(
  { flight }: City,
  row: { at: number; y: number; line: number },
  left: number,
  size: Size,
  locale: Locale,
): Label[] {
  const say = words[locale];
  return [
    {
      key: 'date-flight',
      text: dateOf(say.byAir),
      x: left + 5,
      y: row.y,
      size: 'note',
      class: 'quiet',
    },
    {
      key: 'value-flight',
      text: say.about(say.minutes(number(flight!.minutes, locale))),
      x: row.at + 14,
      y: row.line + size.type.label * 0.35,
      size: 'label',
      class: 'quiet',
    },
  ];
}

/** The promised circle by its hours, the others where there is room for them. */
function ringLabels(
  city: City,
  x: (minutes: number) => number,
  y: number,
  size: Size,
  locale: Locale,
): Label[] {
  const say = words[locale];
  const promised = city.limit;
  const half = (text: string) => textWidth(text, size.type.note) / 2 + 4;
  const made: { label: Label; from: number; to: number }[] = [];
  const put = (minutes: number, text: string, tone: string) => {
    const at = Math.max(x(minutes), half(text));
    const [from, to] = [at - half(text), at + half(text)];
    if (made.some((other) => from < other.to && to > other.from)) return;
    const label: Label = {
      key: `ring-${minutes}`,
      text,
      x: at,
      y,
      size: 'note',
      anchor: 'middle',
      class: tone,
    };
    made.push({ label, from, to });
  };
  if (promised !== null) put(promised, say.ring(say.hourShort(promised / 60)), 'promise');
  for (const minutes of rings) {
    if (minutes !== promised) put(minutes, say.hourShort(minutes / 60), 'quiet');
  }
  put(0, say.origin, '');
  return made.map(({ label }) => label);
}
