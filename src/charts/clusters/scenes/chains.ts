import {
  _361V1Revenue,
  _361V2Output2027,
  planIconicChains,
} from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Label, TextSize } from '../../kit/label.ts';
import { textWidth } from '../../kit/measure.ts';
import type { Disc, Stroke } from '../../kit/scene.ts';
import type { Size } from '../../kit/size.ts';
import { round } from '../../kit/transform.ts';
import { hang, stadium } from '../chain.ts';
import { promisedTotal, radius } from '../model.ts';
import { carried, schemes } from '../schemes.ts';
import type { Entry, Scheme } from '../schemes.ts';
import { balance } from '../../kit/balance.ts';
import { emptyScene } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stack } from '../stack.ts';
import { drawing } from '../words.ts';

/** A scheme as a column: circles under each other, names beside them. */
interface Column {
  scheme: Scheme;
  /** Middle of the circles. */
  x: number;
  /** Where names begin, or end if `anchor` is 'end'. */
  text: number;
  anchor: 'start' | 'end';
  width: number;
}

interface Layout {
  chain: {
    from: readonly [number, number];
    to: number;
    sag: number;
    length: number;
    width: number;
    bar: number;
  };
  title: readonly [x: number, y: number, anchor: 'middle' | 'start'];
  /** Radius of a trillion yuan, and of a cluster without a size. */
  unit: number;
  plain: number;
  columns: readonly Column[];
  /** Baseline of the heads of the columns; top and bottom of the circles. */
  head: number;
  top: number;
  bottom: number;
  size: TextSize;
}

const layoutOf = (size: Size): Layout =>
  size.name === 'wide'
    ? {
        chain: { from: [52, 34], to: 908, sag: 72, length: 112, width: 44, bar: 15 },
        title: [480, 36, 'middle'],
        unit: 26,
        plain: 7,
        columns: schemes.map((scheme, i) => ({
          scheme,
          x: [52, 398, 716][i]!,
          text: [90, 434, 734][i]!,
          anchor: 'start' as const,
          width: [215, 190, 216][i]!,
        })),
        head: 192,
        top: 250,
        bottom: 738,
        size: 'label',
      }
    : {
        chain: { from: [10, 12], to: 350, sag: 16, length: 43, width: 18, bar: 6.5 },
        title: [8, 62, 'start'],
        unit: 5,
        plain: 3.5,
        columns: [
          { scheme: schemes[1], x: 168, text: 158, anchor: 'end', width: 152 },
          { scheme: schemes[2], x: 198, text: 208, anchor: 'start', width: 148 },
        ],
        head: 85,
        top: 95,
        bottom: 322,
        size: 'note',
      };

/** Ten chains known by number only; then "246" and the two schemes called "361". */
export function chainsScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const columns = at.columns.map((column) => ({
    ...column,
    rows: rowsOf(column, at, size, locale),
  }));
  return {
    ...emptyScene,
    links: chainOf(at),
    outlines: columns.flatMap((column) =>
      column.rows.map(({ entry, y, r }): Disc => ({
        key: keyOf(column.scheme, entry),
        x: column.x,
        y,
        r,
        class: column.scheme.id === '246' ? 'mark promise' : 'mark again',
      })),
    ),
    rules: columns.slice(1).flatMap((column, i) => joins(columns[i]!, column, at, size)),
    labels: [
      ...title(at, size, locale),
      ...columns.flatMap((column) => [
        ...heads(column, at, size, locale),
        ...column.rows.flatMap(({ entry, y, lines }) =>
          stack(
            column.text,
            y,
            [{ key: `name-${keyOf(column.scheme, entry)}`, lines, size: at.size }],
            size,
            column.anchor,
          ),
        ),
      ]),
    ],
  };
}

/** The twelve circles of "246" keep the keys they have had all along. */
const keyOf = (scheme: Scheme, entry: Entry): string =>
  scheme.id === '246' ? entry.id : `${scheme.id}-${entry.id}`;

interface Row {
  entry: Entry;
  y: number;
  r: number;
  lines: string[];
}

/** Spreads the rows of a column over its height: each as high as its circle or its text. */
function rowsOf(column: Column, at: Layout, size: Size, locale: Locale): Row[] {
  const font = size.type[at.size];
  const rows = column.scheme.entries.map((entry) => {
    const r = entry.promise && size.name === 'wide' ? radius(entry.promise, at.unit) : at.plain;
    const lines = balance(entry.name[locale], font, column.width, locale);
    return { entry, r, lines, height: Math.max(2 * r, lines.length * font * 1.25) };
  });
  const free = at.bottom - at.top - rows.reduce((sum, row) => sum + row.height, 0);
  const gap = Math.min(free / (rows.length - 1), size.name === 'wide' ? 30 : 8);
  let y = at.top;
  return rows.map(({ entry, r, lines, height }) => {
    const middle = y + height / 2;
    y += height + gap;
    return { entry, r, lines, y: middle };
  });
}

type Placed = Column & { rows: Row[] };

/** Lines between names that come back, in whole or in part. */
function joins(left: Placed, right: Placed, at: Layout, size: Size): Stroke[] {
  return carried(left.scheme, right.scheme).map(({ id, from, to, whole }) => {
    const start = left.rows.find((row) => row.entry === from)!;
    const end = right.rows.find((row) => row.entry === to)!;
    const font = size.type[at.size];
    const named = Math.max(...start.lines.map((line) => textWidth(line, font)));
    const x1 = left.anchor === 'end' ? left.x + start.r + 3 : left.text + named + 8;
    const x2 = right.x - end.r - (left.anchor === 'end' ? 3 : 6);
    const bend = Math.max((x2 - x1) / 2, 8);
    const [y1, y2] = [round(start.y), round(end.y)];
    return {
      key: `${left.scheme.id}-${id}`,
      d: `M${round(x1)},${y1}C${round(x1 + bend)},${y1} ${round(x2 - bend)},${y2} ${round(x2)},${y2}`,
      class: whole ? 'line carried whole' : 'line carried',
    };
  });
}

/** Links face on and edge on by turns, those edge on over the others. */
function chainOf({ chain }: Layout): Stroke[] {
  const { from, to, sag, length, width, bar } = chain;
  const links = hang(planIconicChains.value, from, to, sag).map((link, i) => {
    const faceOn = i % 2 === 0;
    const d = faceOn
      ? stadium(link, length, width) + stadium(link, length - 2 * bar, width - 2 * bar)
      : stadium(link, length, bar);
    const key = `link-${i + 1}`;
    return {
      faceOn,
      strokes: [
        { key: `${key}-ground`, d, class: 'link-ground' },
        { key: `${key}-hatch`, d, class: 'mark unpublished' },
        { key, d, class: 'mark promise' },
      ],
    };
  });
  return [...links.filter((l) => l.faceOn), ...links.filter((l) => !l.faceOn)].flatMap(
    (l) => l.strokes,
  );
}

function title(at: Layout, size: Size, locale: Locale): Label[] {
  const words = drawing[locale];
  const [x, y, anchor] = at.title;
  const count = text(planIconicChains, locale, 'number');
  if (size.name === 'narrow') {
    return [
      {
        key: 'chains',
        text: words.chains(count).join(locale === 'en' ? ': ' : '：'),
        x,
        y,
        anchor,
        size: 'label',
      },
    ];
  }
  const [what, missing] = words.chains(count);
  return [
    { key: 'chains', text: what, x, y, anchor, size: 'strong' },
    { key: 'chains-missing', text: missing, x, y: y + 22, anchor, size: 'label' },
  ];
}

function heads(column: Column, at: Layout, size: Size, locale: Locale): Label[] {
  const words = drawing[locale];
  const { id, fact } = column.scheme;
  const wide = size.name === 'wide';
  const promise = {
    '246': () => [words.sum(text(promisedTotal, locale))],
    '361-2023': () => [
      words.revenue(text(_361V1Revenue, locale), text(_361V1Revenue, locale, 'date')),
    ],
    '361-2025': () => [
      words.output(text(_361V2Output2027, locale), text(_361V2Output2027, locale, 'date')),
      words.noSize,
    ],
  }[id]();
  const x = wide ? column.x - (id === '246' ? 28 : 26) : column.text;
  return [
    {
      key: `head-${id}`,
      text: words.scheme(id.slice(0, 3), fact.asOf.slice(0, 4)),
      x,
      y: at.head,
      anchor: wide ? 'start' : column.anchor,
      size: wide ? 'strong' : 'label',
      class: id === '246' ? 'promise' : 'again',
    },
    ...(wide
      ? [
          {
            key: `promise-${id}`,
            text: promise,
            x,
            y: at.head + 20,
            size: 'note' as const,
            class: 'quiet',
          },
        ]
      : []),
  ];
}
