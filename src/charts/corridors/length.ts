import { date } from '../../facts/text.ts';
import { text } from '../../facts/text.ts';
import { hatchId } from '../kit/draw.ts';
import type { Label } from '../kit/label.ts';
import type { Bar, Stroke } from '../kit/scene.ts';
import { polyline } from '../kit/scene.ts';
import { lanes, longest } from './model.ts';
import type { Amount, Lane } from './model.ts';
import type { Scene, View } from './scene.ts';

/** Lengths that are named under their strip in each design; the others are ticks. */
const labelled: Record<'narrow' | 'wide', ReadonlySet<string>> = {
  narrow: new Set(['expressway-km-2019', 'metro-km-2020-derived', 'metro-km-2021', 'rail-km-2019']),
  wide: new Set([
    'expressway-km-2008',
    'expressway-km-2013',
    'expressway-km-2019',
    'expressway-km-2023',
    'metro-km-2020-derived',
    'metro-km-2021',
    'rail-km-2019',
  ]),
};

/** Left and right of their tick, so that two close ones part. */
const anchors: Record<string, Label['anchor']> = {
  'expressway-km-2019': 'end',
  'metro-km-2020-derived': 'end',
  'metro-km-2021': 'start',
  'rail-km-2019': 'end',
};

/** Named one row lower: between two others there is no room. */
const lower: ReadonlySet<string> = new Set(['expressway-km-2023']);

interface Parts {
  bars: Bar[];
  strokes: Stroke[];
  labels: Label[];
}

/** One strip: hollow up to the start, solid from there to what was reached, hatched where that is unknown. */
function lane(data: Lane, top: number, v: View): Parts {
  const { strips } = v.layout;
  const { note, label } = v.size.type;
  const x = (km: number) => strips.x + (km / longest) * strips.width;
  const foot = top + strips.height;
  const below = foot + (v.wide ? 14 : 6);
  const reach = v.wide ? 10 : 5;
  const year = (a: Amount) => date(a.asOf.slice(0, 4), v.locale);
  const parts: Parts = { bars: [], strokes: [], labels: [] };
  const bar = (name: string, from: number, to: number, kind: string, fill?: string) =>
    parts.bars.push({
      key: `${data.id}-${name}`,
      x: x(from),
      y: top,
      width: x(to) - x(from),
      height: strips.height,
      class: `mark ${kind}`,
      ...(fill ? { fill } : {}),
    });
  const upright = (id: string, km: number, from: number, to: number, kind: string) =>
    parts.strokes.push({
      key: id,
      d: polyline([
        [x(km), from],
        [x(km), to],
      ]),
      class: `line ${kind}`,
    });

  const start = data.before.at(-1)!;
  const end = data.reached.at(-1);
  bar('start', 0, start.value, 'start');
  if (end) bar('reached', start.value, end.value, 'result');
  else {
    const hatch = `url(#${hatchId('corridors', v.size)})`;
    bar('unknown', start.value, data.promise.value, 'unpublished', hatch);
  }
  if (data.id === 'expressway' && end) {
    const middle = top + strips.height / 2;
    for (const [from, to, kind] of [
      [0, start.value, 'lane old'],
      [start.value, end.value, 'lane'],
    ] as const) {
      parts.strokes.push({
        key: `${data.id}-${kind}`,
        d: polyline([
          [x(from) + 8, middle],
          [x(to) - 6, middle],
        ]),
        class: `line ${kind}`,
      });
    }
  }

  parts.labels.push({
    key: `${data.id}-name`,
    text: v.words.lane[data.id],
    x: strips.x,
    y: top - (v.wide ? 44 : 30),
    size: 'strong',
  });

  // Inside a solid strip the promise stands in a slot: without hue the two are one grey.
  if (end && end.value > data.promise.value)
    upright(`${data.promise.id}-slot`, data.promise.value, top, foot, 'slot');
  for (const amount of [...data.before, ...data.reached.slice(0, -1)]) {
    const drop = lower.has(amount.id) && v.wide ? note * 2.9 : 0;
    upright(amount.id, amount.value, top, foot + reach + drop, 'milestone');
    if (!labelled[v.size.name].has(amount.id)) continue;
    const anchor = anchors[amount.id] ?? 'middle';
    parts.labels.push({
      key: amount.id,
      text: [year(amount), text(amount, v.locale)],
      x: x(amount.value) + (anchor === 'end' ? (v.wide ? 3 : -4) : anchor === 'start' ? -3 : 0),
      y: below + note + drop,
      anchor,
      size: 'note',
      class: amount === start ? '' : 'quiet',
    });
  }

  if (end) {
    const beside = x(end.value) < v.size.width * 0.6;
    const said = [year(end), text(end, v.locale)];
    parts.labels.push({
      key: end.id,
      text: beside ? said.join(v.locale === 'zh' ? '：' : ': ') : said,
      x: beside ? x(end.value) + 10 : x(end.value),
      y: beside ? top + strips.height / 2 + label * 0.35 : below + (v.wide ? label : note),
      anchor: beside ? 'start' : 'end',
      size: beside || v.wide ? 'label' : 'note',
      class: 'result',
    });
  } else {
    parts.labels.push({
      key: `${data.id}-unknown-words`,
      text: v.words.notPublished,
      x: x(start.value) + (v.wide ? 14 : 9),
      y: below + note,
      size: 'note',
      class: 'quiet',
    });
  }

  upright(data.promise.id, data.promise.value, top - reach, foot + reach, 'promise');
  const amount = text(data.promise, v.locale);
  const right = x(data.promise.value) > v.size.width * 0.5;
  const size = v.wide ? 'label' : 'note';
  parts.labels.push({
    key: data.promise.id,
    text: v.words.promised(
      data.id === 'expressway' ? v.words.closeTo(amount) : amount,
      year(data.promise),
    ),
    x: x(data.promise.value) + (right ? 2 : -2),
    y: top - reach - 6,
    anchor: right ? 'end' : 'start',
    size,
    class: 'promise',
  });
  if (data.again) {
    upright(data.again.id, data.again.value, top - reach, foot + reach, 'again');
    parts.labels.push({
      key: data.again.id,
      text: v.words.again(text(data.again, v.locale), year(data.again)),
      // On a phone the promise before it takes the room to the left.
      x: v.wide ? x(data.again.value) : v.size.width - 8,
      y: top - reach - 6,
      anchor: v.wide ? 'middle' : 'end',
      size,
      class: 'again',
    });
  }
  return parts;
}

/** `length`: three strips on one scale; promises above, what stands below. */
export function lengthScene(v: View): Scene {
  const parts = lanes.map((data, i) => lane(data, v.layout.strips.rows[i]!, v));
  return {
    map: null,
    discs: [],
    bars: parts.flatMap((p) => p.bars),
    strokes: parts.flatMap((p) => p.strokes),
    labels: parts.flatMap((p) => p.labels),
  };
}
