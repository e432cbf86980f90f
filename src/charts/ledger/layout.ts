import type { Size } from '../kit/size.ts';
import { groups, judged, ofPlan, ofSisters, unjudged } from './model.ts';
import type { LedgerRow } from './model.ts';
import type { State } from './states.ts';
import type { Verdict } from '../../facts/verdict.ts';

/** The columns of a row, as x in drawing units. */
export interface Columns {
  stone: number;
  name: number;
  /** Right edges of the figures; absent where they are not shown. */
  start?: number;
  promise?: number;
  result?: number;
  /** Left edge of the reason. */
  reason?: number;
  /** Right edge of the row. */
  end: number;
  /** Left edge of the question, in the last state. */
  ask: number;
}

export interface RowPlace {
  row: LedgerRow;
  /** Its number in the data, which gives it its stone. */
  index: number;
  columns: Columns;
  y: number;
  /** In the last state those that were judged are stones without words. */
  words: boolean;
}

export type Head =
  | { kind: 'plan' | 'sisters' | 'judged' | 'questions'; x: number; y: number }
  | { kind: 'verdict'; verdict: Verdict; count: number; x: number; y: number };

export interface Layout {
  rows: readonly RowPlace[];
  heads: readonly Head[];
  /** Radius of a stone. */
  stone: number;
  /** The frame of the promise column, where there is one. */
  frame?: { x: number; y: number; width: number; height: number };
  /** Height of the line of column heads. */
  top?: number;
}

const wideColumns: Columns = {
  stone: 44,
  name: 64,
  start: 466,
  promise: 634,
  result: 814,
  reason: 834,
  end: 944,
  ask: 400,
};

/** Half a page, for rows that no result fills: what they are and why they cannot be judged. */
const halfColumns = (left: number): Columns => ({
  stone: left,
  name: left + 20,
  reason: left + 332,
  end: left + 436,
  ask: left + 332,
});

const narrowColumn = (left: number): Columns => ({
  stone: left + 7,
  name: left + 17,
  promise: left + 169,
  result: left + 169,
  end: left + 169,
  ask: left + 118,
});

type Item = { row: LedgerRow } | { head: Head };
type Unplaced = Head extends infer H ? (H extends Head ? Omit<H, 'x' | 'y'> : never) : never;

const head = (kind: Unplaced): Item => ({ head: { ...kind, x: 0, y: 0 } as Head });

const byPlan: readonly (readonly Item[])[] = [
  [head({ kind: 'plan' }), ...ofPlan.map((row) => ({ row }))],
  [head({ kind: 'sisters' }), ...ofSisters.map((row) => ({ row }))],
];
const byVerdict: readonly (readonly Item[])[] = groups.map(({ verdict, rows }) => [
  head({ kind: 'verdict', verdict, count: rows.length }),
  ...rows.map((row) => ({ row })),
]);

/** Sets items one under another; returns the y after the last one. */
function stack(
  items: readonly Item[],
  columns: Columns,
  from: number,
  pitch: { row: number; head: number },
  into: { rows: RowPlace[]; heads: Head[] },
  order: readonly LedgerRow[],
): number {
  let y = from;
  for (const item of items) {
    if ('head' in item) {
      y += pitch.head;
      into.heads.push({ ...item.head, x: columns.stone - 7, y });
    } else {
      y += pitch.row;
      const { row } = item;
      into.rows.push({ row, index: order.indexOf(row), columns, y, words: true });
    }
  }
  return y;
}

const order = [...ofPlan, ...ofSisters];

/** Where every row stands in a state. `y` is the baseline of its words. */
export function layout(state: State, size: Size): Layout {
  const into: { rows: RowPlace[]; heads: Head[] } = { rows: [], heads: [] };
  const done = (rest: Omit<Layout, 'rows' | 'heads'>): Layout => ({
    rows: into.rows.sort((a, b) => a.index - b.index),
    heads: into.heads,
    ...rest,
  });
  if (size.name === 'wide') {
    const columns = wideColumns;
    if (state === 'unknown') {
      aside(into, { x: 330, step: 34, y: 58 }, columns);
      stack([head({ kind: 'questions' })], columns, 66, { row: 0, head: 40 }, into, order);
      const items = unjudged.map((row): Item => ({ row }));
      stack(items, columns, 112, { row: 34.4, head: 0 }, into, order);
      return done({ stone: 9 });
    }
    const framed = (foot: number) => ({ x: 476, y: 10, width: 170, height: foot - 10 });
    const top = 32;
    if (state === 'verdicts') {
      const pitch = { row: 23, head: 30 };
      const [heading, ...rest] = byVerdict.at(-1)!;
      let y = top;
      for (const part of byVerdict.slice(0, -1)) {
        y = stack(part, columns, y, pitch, into, order) + 13;
      }
      const foot = stack([heading!], columns, y + 18, pitch, into, order);
      const half = Math.ceil(rest.length / 2);
      stack(rest.slice(0, half), halfColumns(columns.stone), foot, pitch, into, order);
      stack(rest.slice(half), halfColumns(508), foot, pitch, into, order);
      return done({ stone: 7, top, frame: framed(y - 2) });
    }
    let y = 40;
    for (const part of byPlan)
      y = stack(part, columns, y, { row: 21.2, head: 30 }, into, order) + 8;
    return done({ stone: 7, top, frame: framed(y + 9) });
  }
  const [left, right] = [narrowColumn(4), narrowColumn(184)];
  if (state === 'unknown') {
    aside(into, { x: 142, step: 19, y: 16 }, left);
    const columns: Columns = { ...left, end: 356, ask: 130 };
    stack(
      unjudged.map((row): Item => ({ row })),
      columns,
      20,
      { row: 16, head: 0 },
      into,
      order,
    );
    return done({ stone: 5 });
  }
  if (state === 'verdicts') {
    const last = byVerdict.at(-1)!;
    const pitch = { row: 16.6, head: 16.6 };
    let y = 0;
    for (const part of byVerdict.slice(0, -1)) y = stack(part, left, y, pitch, into, order) + 10;
    stack(last, right, 0, pitch, into, order);
    return done({ stone: 5 });
  }
  const pitch = { row: 19, head: 19 };
  const top = -4;
  const [plan, sisters] = byPlan as [readonly Item[], readonly Item[]];
  // The first column holds as many of the plan's promises as fit; the rest head the second.
  const cut = 16;
  stack(plan.slice(0, cut), left, top, pitch, into, order);
  const y = stack(plan.slice(cut), right, top, pitch, into, order);
  stack(sisters, right, y, pitch, into, order);
  return done({ stone: 5 });
}

/** The judged ones of the last state: stones in a line, without words. */
function aside(
  into: { rows: RowPlace[]; heads: Head[] },
  { x, step, y }: { x: number; step: number; y: number },
  columns: Columns,
): void {
  into.heads.push({ kind: 'judged', x: columns.stone - 7, y });
  const sorted = groups.flatMap(({ rows }) => rows).filter((row) => judged.includes(row));
  sorted.forEach((row, i) => {
    into.rows.push({
      row,
      index: order.indexOf(row),
      columns: { ...columns, stone: x + i * step },
      y,
      words: false,
    });
  });
}
