import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import { hatchId } from '../kit/draw.ts';
import type { Label } from '../kit/label.ts';
import type { Bar, Stroke } from '../kit/scene.ts';
import { polyline } from '../kit/scene.ts';
import { lanes, longest } from './model.ts';
import type { Amount, Lane } from './model.ts';
import type { Scene, View } from './scene.ts';

/** Lengths that get a label under their strip in each design; the others are ticks. */
const labelled: Record<'narrow' | 'wide', ReadonlySet<string>> = {
  narrow: new Set(['expressway-km-2013', 'metro-km-2020-derived', 'metro-km-2021']),
  wide: new Set([
    'expressway-km-2008',
    'expressway-km-2013',
    'expressway-km-2023',
    'metro-km-2020-derived',
    'metro-km-2021',
  ]),
};

/** Left and right of their tick, so that two close ones part. */
const anchors: Record<string, Label['anchor']> = {
  'expressway-km-2023': 'end',
  'metro-km-2020-derived': 'end',
  'metro-km-2021': 'start',
};

interface Parts {
  bars: Bar[];
  strokes: Stroke[];
  labels: Label[];
}

function lane(data: Lane, top: number, v: View): Parts {
  const { strips } = v.layout;
  const x = (km: number) => strips.x + (km / longest) * strips.width;
  const { note, label } = v.size.type;
  const foot = top + strips.height;
  const year = (a: Amount) => formatDate(a.asOf.slice(0, 4), v.locale);
  const key = (name: string) => `${data.id}-${name}`;
  const parts: Parts = { bars: [], strokes: [], labels: [] };
  const tick = (a: Amount, from: number, to: number, kind: string) =>
    parts.strokes.push({
      key: a.id,
      d: polyline([
        [x(a.value), from],
        [x(a.value), to],
      ]),
      class: `line ${kind}`,
    });

  parts.labels.push({
    key: key('name'),
    text: v.words.lane[data.id],
    x: strips.x,
    y: top - (v.wide ? 44 : 24),
    size: 'strong',
  });

  const end = data.reached.at(-1);
  const known = [...data.before, ...data.reached.slice(0, -1)];
  parts.bars.push({
    key: key('bar'),
    x: strips.x,
    y: top,
    width: x((end ?? data.promise).value) - strips.x,
    height: strips.height,
    class: end ? 'mark result' : 'mark unpublished',
    ...(end ? {} : { fill: `url(#${hatchId('corridors', v.size)})` }),
  });
  if (data.id === 'expressway' && end) {
    const middle = top + strips.height / 2;
    parts.strokes.push({
      key: key('lane'),
      d: polyline([
        [strips.x + 6, middle],
        [x(end.value) - 6, middle],
      ]),
      class: 'line lane',
    });
  }
  for (const amount of known) {
    tick(amount, top, foot + (v.wide ? 10 : 5), 'milestone');
    if (!labelled[v.size.name].has(amount.id)) continue;
    const anchor = anchors[amount.id] ?? 'middle';
    parts.labels.push({
      key: amount.id,
      text: [year(amount), text(amount, v.locale)],
      x: x(amount.value) + (anchor === 'end' ? 3 : anchor === 'start' ? -3 : 0),
      y: foot + (v.wide ? 14 : 6) + note,
      anchor,
      size: 'note',
      class: 'quiet',
    });
  }

  if (end) {
    const beside = x(end.value) < v.size.width * 0.6;
    const said = [year(end), text(end, v.locale)];
    parts.labels.push({
      key: end.id,
      text: beside ? said.join(v.locale === 'zh' ? '：' : ': ') : said,
      x: beside ? x(end.value) + 10 : x(end.value),
      y: beside
        ? top + strips.height / 2 + label * 0.35
        : foot + (v.wide ? 14 : 6) + (v.wide ? label : note),
      anchor: beside ? 'start' : 'end',
      size: v.wide ? 'label' : beside ? 'label' : 'note',
      class: 'result',
    });
  } else {
    parts.labels.push({
      key: key('missing'),
      text: v.words.notPublished,
      x: strips.x,
      y: foot + (v.wide ? 14 : 6) + note,
      size: 'note',
      class: 'quiet',
    });
  }

  const reach = v.wide ? 10 : 5;
  tick(data.promise, top - reach, foot + reach, 'promise');
  const amount = text(data.promise, v.locale);
  const close = data.id === 'expressway' ? v.words.closeTo(amount) : amount;
  const right = x(data.promise.value) > v.size.width * 0.5;
  const size = v.wide ? 'label' : 'note';
  parts.labels.push({
    key: data.promise.id,
    text: v.words.promised(close, year(data.promise)),
    x: x(data.promise.value) + (right ? 2 : -2),
    y: top - reach - 6,
    anchor: right ? 'end' : 'start',
    size,
    class: 'promise',
  });
  if (data.again) {
    tick(data.again, top - reach, foot + reach, 'again');
    parts.labels.push({
      key: data.again.id,
      text: v.words.again(text(data.again, v.locale), year(data.again)),
      x: x(data.again.value),
      y: top - reach - 6,
      anchor: 'middle',
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
