import { outlineHightechFirms2025 } from '../../../generated/fact-values.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Label } from '../../kit/label.ts';
import type { Stroke } from '../../kit/scene.ts';
import type { Size } from '../../kit/size.ts';
import { round } from '../../kit/transform.ts';
import { drawHill } from '../hill.ts';
import { firms, output } from '../model.ts';
import type { Measure, Series } from '../model.ts';
import type { Scene } from '../scene.ts';
import { drawing } from '../words.ts';

interface Group {
  series: Series;
  /** Left edge of the heading. */
  left: number;
  /** Middle of each hill. */
  xs: readonly number[];
  radius: number;
  /** Height of the tallest hill as drawn. */
  tall: number;
}

interface Layout {
  groups: readonly [Group, Group];
  foot: number;
  head: number;
  years: number;
  /** The promise line of the firms: from, to. */
  line: readonly [number, number];
}

const layoutOf = (size: Size): Layout =>
  size.name === 'wide'
    ? {
        groups: [
          { series: firms, left: 24, xs: [98, 270, 442], radius: 78, tall: 430 },
          { series: output, left: 590, xs: [644, 764, 884], radius: 56, tall: 300 },
        ],
        foot: 652,
        head: 44,
        years: 704,
        line: [24, 536],
      }
    : {
        groups: [
          { series: firms, left: 8, xs: [36, 94, 156], radius: 26, tall: 170 },
          { series: output, left: 206, xs: [226, 276, 325], radius: 21, tall: 155 },
        ],
        foot: 282,
        head: 22,
        years: 308,
        line: [8, 192],
      };

/** What was published: two rows of hills whose heights are measured, one against a promise. */
export function grownScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const [left] = at.groups;
  const level = round(at.foot - outlineHightechFirms2025.value * perUnit(left));
  const d = `M${at.line[0]},${level}H${at.line[1]}`;
  return {
    sea: at.foot - (size.name === 'wide' ? 34 : 12),
    contours: at.groups.flatMap((group) => hills(group, at.foot)),
    stones: [],
    rules: [
      { key: 'goal-casing', d, class: 'line casing' },
      { key: 'goal', d, class: 'line goal' },
    ],
    labels: [
      ...at.groups.flatMap((group) => captions(group, at, size, locale)),
      {
        key: 'goal',
        text: drawing[locale].wanted(
          text(outlineHightechFirms2025, locale, 'number'),
          text(outlineHightechFirms2025, locale, 'date'),
        ),
        x: at.line[0],
        y: level - (size.name === 'wide' ? 30 : 22),
        size: size.name === 'wide' ? 'label' : 'note',
        class: 'promise',
      },
    ],
  };
}

/** Drawing units for one unit of the facts. */
const perUnit = ({ series, tall }: Group): number =>
  tall / Math.max(...series.measures.map(({ fact }) => fact.value));

function hills(group: Group, foot: number): Stroke[] {
  const { series, xs, radius } = group;
  return series.measures.flatMap(({ fact, kind }, i) => {
    const height = fact.value * perUnit(group);
    const step = series.interval * perUnit(group);
    const heights = Array.from(
      { length: Math.ceil(fact.value / series.interval) },
      (_, k) => k * step,
    );
    const { body, lines } = drawHill({ x: xs[i]!, y: foot, radius, height, shape: i + 1 }, heights);
    return [
      { key: fact.id, d: body, class: `mark ${kind} hill` },
      { key: `${fact.id}-lines`, d: lines, class: `mark ${kind} contour` },
    ];
  });
}

function captions(group: Group, at: Layout, size: Size, locale: Locale): Label[] {
  const words = drawing[locale];
  const wide = size.name === 'wide';
  const { id, interval, measures } = group.series;
  const unit = measures[0]!.fact.unit;
  const head = words.series[id];
  const font = wide ? size.type.strong : size.type.label;
  const step = text({ value: interval, unit, from: 'tick' }, locale);
  return [
    { key: `head-${id}`, text: head, x: group.left, y: at.head, size: wide ? 'strong' : 'label' },
    {
      key: `step-${id}`,
      text: words.contour(step),
      x: group.left,
      y: at.head + font * 1.25 * (head.length - 1) + (wide ? 22 : 17),
      size: 'note',
      class: 'quiet',
    },
    ...measures.flatMap((measure, i) => peak(measure, i, group, at, size, locale)),
  ];
}

function peak(
  { fact, kind }: Measure,
  i: number,
  group: Group,
  at: Layout,
  size: Size,
  locale: Locale,
): Label[] {
  const words = drawing[locale];
  const wide = size.name === 'wide';
  const number = text(fact, locale, group.series.id === 'firms' ? 'number' : 'full');
  const bound = fact.bound === 'more-than' ? words.moreThan(number, wide) : undefined;
  const lines = bound ?? words.split(number);
  const font = wide ? size.type.strong : size.type.note;
  const top = at.foot - fact.value * perUnit(group);
  return [
    {
      key: `value-${fact.id}`,
      text: lines,
      x: group.xs[i]!,
      y: top - (wide ? 14 : 7) - (lines.length - 1) * font * 1.25,
      anchor: 'middle',
      size: wide ? 'strong' : 'note',
      ...(kind === 'result' && { class: 'result' }),
    },
    {
      key: `year-${fact.id}`,
      text: fact.asOf,
      x: group.xs[i]!,
      y: at.years,
      anchor: 'middle',
      size: 'note',
    },
  ];
}
