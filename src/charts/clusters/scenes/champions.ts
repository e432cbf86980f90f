import {
  championsGoal2020,
  championsStreak2025,
  outlineChampions2025,
} from '../../../generated/fact-values.ts';
import type { Figure } from '../../../facts/format.ts';
import { text } from '../../../facts/text.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Label } from '../../kit/label.ts';
import type { Disc, Stroke } from '../../kit/scene.ts';
import type { Size } from '../../kit/size.ts';
import { champions, firstYear, lastYear } from '../model.ts';
import type { Count } from '../model.ts';
import { emptyScene } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { drawing } from '../words.ts';

/** Dots side by side in a column: 100 champions are then 20 full rows. */
export const PER_ROW = 5;

interface Layout {
  left: number;
  right: number;
  /** The floor on which the dots stand. */
  floor: number;
  /** Distance of dots, centre to centre. */
  pitch: number;
  r: number;
  /** Centre of the column for a span of years. */
  x: (years: readonly [first: number, last: number]) => number;
  medals: { x: number; y: number; pitch: number; r: number };
}

function layoutOf(size: Size): Layout {
  if (size.name === 'wide') {
    const [left, right] = [34, 926];
    const band = (right - left) / (lastYear - firstYear + 1);
    return {
      left,
      right,
      floor: 680,
      pitch: 20,
      r: 8.2,
      x: ([first, last]) => left + ((first + last) / 2 - firstYear + 0.5) * band,
      medals: { x: 50, y: 150, pitch: 42, r: 16 },
    };
  }
  // A phone has no room for a band of its own for each of the two years that share a figure.
  const [left, right] = [8, 352];
  const stops = [...champions.map((count) => count.years[0]), lastYear];
  const band = (right - left) / stops.length;
  return {
    left,
    right,
    floor: 280,
    pitch: 9,
    r: 3.7,
    x: ([first]) => left + (stops.indexOf(first) + 0.5) * band,
    medals: { x: 16, y: 56, pitch: 18, r: 7 },
  };
}

/** Height of the top of `value` dots over the floor. */
const height = (value: number, pitch: number): number => (value / PER_ROW) * pitch;

/** Single champions: one dot each, in columns of five, against the line of a hundred. */
export function championsScene(size: Size, locale: Locale): Scene {
  const at = layoutOf(size);
  const { value: years } = championsStreak2025;
  const missing = at.x([lastYear, lastYear]);
  const columnWidth = PER_ROW * at.pitch;
  return {
    ...emptyScene,
    bars: [
      {
        key: 'champions-unknown',
        x: missing - columnWidth / 2,
        y: at.floor - columnWidth,
        width: columnWidth,
        height: columnWidth,
        class: 'mark unpublished',
      },
    ],
    dots: [
      ...champions.flatMap((count) => column(count, at)),
      ...Array.from({ length: years }, (_, i): Disc => ({
        key: `first-${i + 1}`,
        x: at.medals.x + i * at.medals.pitch,
        y: at.medals.y,
        r: at.medals.r,
        class: 'mark result',
      })),
    ],
    rules: [
      { key: 'floor', d: `M${at.left},${at.floor}H${at.right}`, class: 'axis' },
      goal('goal-2025', at.left, at.right, outlineChampions2025.value, at),
      goal('goal-2020', ...aroundGoal(at), championsGoal2020.value, at),
      ...(size.name === 'narrow'
        ? [
            {
              key: 'unknown',
              d: `M${missing},80V${at.floor - columnWidth - 4}`,
              class: 'connector',
            },
          ]
        : []),
    ],
    // The plan asked for first place at the end of its period: the last of the eight years.
    outlines: [
      {
        key: 'first',
        x: at.medals.x + (years - 1) * at.medals.pitch,
        y: at.medals.y,
        r: at.medals.r * 1.28,
        class: 'mark promise now',
      },
    ],
    labels: captions(at, size, locale),
  };
}

function column({ fact, kind, years }: Count, at: Layout): Disc[] {
  const centre = at.x(years);
  return Array.from({ length: fact.value }, (_, i) => ({
    key: `${fact.id}-${i + 1}`,
    x: centre + ((i % PER_ROW) - (PER_ROW - 1) / 2) * at.pitch,
    y: at.floor - (Math.floor(i / PER_ROW) + 0.5) * at.pitch,
    r: at.r,
    class: `mark ${kind}`,
  }));
}

function goal(key: string, from: number, to: number, value: number, at: Layout): Stroke {
  return { key, d: `M${from},${at.floor - height(value, at.pitch)}H${to}`, class: 'line goal' };
}

function aroundGoal(at: Layout): [from: number, to: number] {
  const year = Number(championsGoal2020.asOf);
  const reach = (PER_ROW * at.pitch) / 2 + 3;
  return [at.x([year, year]) - reach, at.x([year, year]) + reach];
}

function captions(at: Layout, size: Size, locale: Locale): Label[] {
  const words = drawing[locale];
  const wide = size.name === 'wide';
  const font = size.type;
  const missing = at.x([lastYear, lastYear]);
  const [goalFrom] = aroundGoal(at);
  const label = wide ? 'strong' : 'label';
  const columns = champions.flatMap(({ fact, years: [first, last], kind }): Label[] => {
    const x = at.x([first, last]);
    return [
      {
        key: `count-${fact.id}`,
        text: text(fact, locale, 'number'),
        x,
        y: at.floor + font[label] + 4,
        anchor: 'middle',
        size: label,
        ...(kind === 'result' && { class: 'result' }),
      },
      {
        key: `year-${fact.id}`,
        text: yearLines(first, last, 'derived' in fact && wide ? words.derived : undefined),
        x,
        y: at.floor + font[label] + 6 + font.note * 1.25,
        anchor: 'middle',
        size: 'note',
        class: 'quiet',
      },
    ];
  });
  const [line2025, line2020] = [outlineChampions2025, championsGoal2020].map(
    (fact) => at.floor - height(fact.value, at.pitch),
  ) as [number, number];
  return [
    ...columns,
    {
      key: 'year-unknown',
      text: String(lastYear),
      x: missing,
      y: at.floor + font[label] + 6 + font.note * 1.25,
      anchor: 'middle',
      size: 'note',
      class: 'quiet',
    },
    {
      key: 'unknown',
      text: words.countUnknown(String(lastYear)),
      x: wide ? missing : at.right,
      y: wide ? at.floor - PER_ROW * at.pitch - 32 : 58,
      anchor: wide ? 'middle' : 'end',
      size: 'note',
    },
    {
      key: 'goal-2025',
      text: words.wanted(...said(outlineChampions2025, locale)).join(locale === 'en' ? ' ' : ''),
      x: at.left,
      y: line2025 - 7,
      size: 'label',
      class: 'promise',
    },
    {
      key: 'goal-2020',
      text: words.wanted(...said(championsGoal2020, locale)),
      x: goalFrom - 6,
      y: line2020 - font.note * 0.3,
      anchor: 'end',
      size: 'note',
      class: 'promise',
    },
    {
      key: 'first-promised',
      text: words.firstPromised,
      x: at.left,
      y: wide ? 60 : 20,
      size: wide ? 'label' : 'note',
      class: 'promise',
    },
    {
      key: 'first',
      text: words.first(text(championsStreak2025, locale)),
      x: at.left,
      y: wide ? 106 : 40,
      size: wide ? 'strong' : 'label',
      class: 'result',
    },
  ];
}

/** Number and year of a goal. */
const said = (fact: Figure, locale: Locale): [count: string, year: string] => [
  text(fact, locale, 'number'),
  text(fact, locale, 'date'),
];

/** "2021", "2022–23": figures of an axis, the same in every language. */
function yearLines(first: number, last: number, note?: string): string[] {
  const year = first === last ? String(first) : `${first}–${String(last).slice(2)}`;
  return note ? [year, note] : [year];
}
