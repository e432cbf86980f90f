import type { Locale } from '../../i18n/locales.ts';
import type { Verdict } from '../../facts/verdict.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import { defineHatch } from '../kit/hatch.ts';
import { hatchId } from '../kit/draw.ts';
import { labels } from '../kit/label.ts';
import type { Label } from '../kit/label.ts';
import { layer } from '../kit/layer.ts';
import type { Layer } from '../kit/layer.ts';
import { textWidth } from '../kit/measure.ts';
import { bars, polyline, strokes } from '../kit/scene.ts';
import type { Bar, Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import { place } from '../kit/transform.ts';
import { layout } from './layout.ts';
import type { Head, Layout, RowPlace } from './layout.ts';
import { fillOf, isHole } from './model.ts';
import { pebble } from './pebble.ts';
import type { State } from './states.ts';
import {
  againText,
  fitting,
  count,
  labelsOf,
  partText,
  promiseText,
  reasonText,
  resultText,
  shorter,
  startText,
} from './words.ts';

const fineId = (size: Size): string => `ledger-${size.name}-fine`;

/** The hatch for stones: closer than that for areas, which would leave a single line in each. */
function fineHatch(svg: SVGSVGElement, size: Size): void {
  const tile = size.name === 'narrow' ? 3 : 4;
  defineHatch(layer(svg, 'fine-hatch'), [fineId(size)], {
    tile,
    at: tile / 2,
    line: 'hatch-line fine',
  });
}

/** A stone, or what fills it. */
interface Stone {
  key: string;
  class: string;
  d: string;
  transform: string;
  fill?: string;
}

function stones(to: Layer, data: readonly Stone[]): void {
  to.selectAll<SVGPathElement, Stone>('path')
    .data(data, ({ key }) => key)
    .join('path')
    .attr('data-key', ({ key }) => key)
    .attr('class', (stone) => stone.class)
    .attr('d', ({ d }) => d)
    .attr('fill', ({ fill }) => fill ?? null)
    .attr('transform', ({ transform }) => transform);
}

export function draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void {
  const places = layout(state, size);
  const shown = state !== 'promises';
  const hatch = `url(#${hatchId('ledger', size)})`;
  fineHatch(svg, size);
  const fine = `url(#${fineId(size)})`;
  const middle = size.type.note * 0.34;
  const at = ({ columns, y }: RowPlace, scale = 1): string =>
    place(columns.stone, y - middle, { scale });

  bars(
    layer(svg, 'frame'),
    places.frame ? [{ key: 'frame', ...places.frame, class: 'mark promise' }] : [],
  );
  strokes(layer(svg, 'rules'), size.name === 'wide' ? rules(places) : []);
  const keyed = size.name === 'narrow' && (state === 'results' || state === 'verdicts');
  bars(layer(svg, 'cells'), [
    ...(shown && state !== 'unknown' ? cells(places, size, hatch) : []),
    ...(keyed ? [{ ...hatchKey, fill: hatch }] : []),
  ]);
  stones(
    layer(svg, 'fills'),
    places.rows.map((row): Stone => {
      const hole = isHole(row.row);
      return {
        key: row.row.id,
        class: hole ? 'mark hole' : 'mark result',
        d: pebble(row.index + 1, places.stone),
        transform: at(row, shown ? (hole ? 1 : fillOf(row.row)) : 0.01),
        fill: hole ? fine : undefined,
      };
    }),
  );
  stones(
    layer(svg, 'stones'),
    places.rows.map((row): Stone => {
      const { verdict, because } = row.row;
      const outline = !shown
        ? 'promise'
        : because === 'renewed'
          ? 'again'
          : verdict === 'cannot-be-judged'
            ? 'unpublished'
            : 'promise';
      return {
        key: row.row.id,
        class: `mark ${outline} stone`,
        d: pebble(row.index + 1, places.stone),
        transform: at(row),
      };
    }),
  );
  labels(
    layer(svg, 'labels'),
    [
      ...columnHeads(places, size, locale, state),
      ...(keyed ? keyLabels(locale, state) : []),
      ...(state === 'unknown' ? [shareLabel(places, size, locale)] : []),
      ...places.heads.map((head) => headLabel(head, size, locale)),
      ...places.rows.flatMap((row) => (row.words ? rowLabels(row, state, size, locale) : [])),
    ],
    size,
  );
}

/** Ruled lines under the rows, as in a ledger. */
function rules({ rows, top }: Layout): Stroke[] {
  const lines: Stroke[] = rows
    .filter(({ words }) => words)
    .map(({ row, columns, y }) => ({
      key: row.id,
      d: polyline([
        [columns.stone - 12, y + 5.5],
        [columns.end, y + 5.5],
      ]),
      class: 'line rule',
    }));
  if (top !== undefined) {
    lines.push({
      key: 'top',
      d: polyline([
        [32, top],
        [944, top],
      ]),
      class: 'axis',
    });
  }
  return lines;
}

/** Hatched cells where a result should stand. */
function cells({ rows }: Layout, size: Size, hatch: string): Bar[] {
  const [width, height] = size.name === 'wide' ? [96, 12] : [34, 9];
  return rows
    .filter(({ row }) => (size.name === 'wide' ? isHole(row) : row.verdict === 'cannot-be-judged'))
    .flatMap(({ row, columns: { result }, y }) =>
      result === undefined
        ? []
        : {
            key: row.id,
            x: result - width,
            y: y - size.type.note * 0.34 - height / 2,
            width,
            height,
            class: 'mark hole',
            fill: hatch,
          },
    );
}

/** On a phone the words for the hatch, and for a result of a part, stand once, at the foot. */
const hatchKey = { key: 'key', x: 4, y: 309, width: 34, height: 9, class: 'mark hole' };
const keyLabels = (locale: Locale, state: State): Label[] => [
  {
    key: 'key',
    text: labelsOf[locale].notPublished,
    x: hatchKey.x + hatchKey.width + 8,
    y: hatchKey.y + hatchKey.height,
    size: 'note',
    class: 'quiet',
  },
  {
    key: 'part',
    text: partText(locale),
    ...(state === 'results' ? { x: 186, y: hatchKey.y + hatchKey.height } : { x: 4, y: 300 }),
    size: 'note',
    class: 'quiet',
  },
];

/** Whose promises the questions are about: beside their head, or on a phone at the foot. */
const shareLabel = ({ rows, heads }: Layout, size: Size, locale: Locale): Label => ({
  key: 'share',
  text: labelsOf[locale].share,
  ...(size.name === 'wide'
    ? {
        x: rows.find(({ words }) => words)!.columns.ask!,
        y: heads.find(({ kind }) => kind === 'questions')!.y,
      }
    : { x: 4, y: 330 }),
  size: 'note',
  class: 'quiet',
});

function columnHeads(places: Layout, size: Size, locale: Locale, state: State): Label[] {
  if (size.name !== 'wide' || places.top === undefined) return [];
  const l = labelsOf[locale];
  const { columns } = places.rows.find((row) => row.columns.promise !== undefined)!;
  const one = (key: 'start' | 'promise' | 'result'): Label => ({
    key: `column-${key}`,
    text: l.columns[key],
    x: columns[key]!,
    y: places.top! - 9,
    size: 'note',
    anchor: 'end',
    class: key === 'promise' ? 'promise' : 'quiet',
  });
  return state === 'promises' ? [one('promise')] : [one('start'), one('promise'), one('result')];
}

/** The hue of a verdict's head is that of what its rows show. */
const meanings: Record<Verdict, string> = {
  beaten: 'result',
  met: 'result',
  late: 'quiet',
  missed: 'promise',
  'cannot-be-judged': 'unjudged',
};

function headLabel(head: Head, size: Size, locale: Locale): Label {
  const l = labelsOf[locale];
  const wide = size.name === 'wide';
  const common = { x: head.x, y: head.y, size: wide ? ('strong' as const) : ('label' as const) };
  if (head.kind === 'verdict') {
    const name = verdictWords[locale].verdicts[head.verdict];
    const gap = locale === 'zh' ? '　' : ' ';
    const n = head.count ? `${gap}${count(head.count, locale)}` : l.none;
    return {
      key: `head-${head.verdict}`,
      text: `${name}${n}`,
      ...common,
      class: `head ${meanings[head.verdict]}`,
    };
  }
  const words = {
    plan: wide ? l.plan : l.planShort,
    sisters: wide ? l.sisters : l.sistersShort,
    judged: l.judged,
    questions: l.questions,
  }[head.kind];
  return { key: `head-${head.kind}`, text: words, ...common, class: 'head' };
}

/** The words of one row in a state. */
function rowLabels(
  { row, columns, y }: RowPlace,
  state: State,
  size: Size,
  locale: Locale,
): Label[] {
  const wide = size.name === 'wide';
  const note = size.type.note;
  const name = wide ? row.label[locale] : row.short[locale];
  const found: Label[] = [
    {
      key: `name-${row.id}`,
      text: name,
      x: columns.name,
      y,
      size: 'note',
      class: state === 'unknown' ? 'quiet' : undefined,
    },
  ];
  const cell = (
    key: string,
    words: string,
    x: number,
    meaning?: string,
    anchor: Label['anchor'] = 'end',
  ) =>
    found.push({
      key: `${key}-${row.id}`,
      text: words,
      x,
      y,
      size: 'note',
      anchor,
      class: meaning,
    });

  if (state === 'unknown') {
    found.push({
      key: `ask-${row.id}`,
      text: row.ask?.[locale] ?? '',
      x: columns.ask,
      y,
      size: wide ? 'label' : 'note',
    });
    return found;
  }
  const { promise: promiseAt, result: resultAt } = columns;
  if (promiseAt === undefined || resultAt === undefined) {
    cell('reason', reasonText(row, locale), columns.reason!, 'quiet', 'start');
    return found;
  }
  const promise = promiseText(row, locale);
  const start = startText(row, locale);
  const result = resultText(row, locale);
  const again = againText(row, locale);
  if (wide) {
    cell('promise', promise, promiseAt, 'promise');
    if (state === 'promises') return found;
    if (start && columns.start) cell('start', start, columns.start);
    const free = resultAt - promiseAt - 20;
    const forms = row.resultWords ? [result!] : result ? shorter(result, row.result, locale) : [];
    if (result) cell('result', fitting(forms, note, free), resultAt, 'result');
    else if (again) cell('result', again, resultAt, 'again');
    if (state === 'verdicts' || row.verdict === 'cannot-be-judged') {
      cell('reason', reasonText(row, locale), columns.reason!, 'quiet', 'start');
    }
    return found;
  }
  const room = resultAt - columns.name - textWidth(name, note) - 6;
  if (state === 'promises') {
    const [only] = row.promise;
    const ways = row.words || row.promise.length > 1 ? [promise] : shorter(promise, only, locale);
    cell('promise', fitting(ways, note, room), promiseAt, 'promise');
    return found;
  }
  const ways = row.resultWords ? [result!] : result ? shorter(result, row.result, locale) : [];
  if (result && row.verdict !== 'missed' && row.verdict !== 'cannot-be-judged') {
    cell('result', fitting(ways, note, room), resultAt, 'result');
  } else if (again) {
    cell('result', fitting([again, again.replace(/^again /, '')], note, room), resultAt, 'again');
  }
  return found;
}
