import {
  keyprojectsPlan2020,
  keyprojectsQ12022,
  planPerYearDerived,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, yearPlaces } from './frame.ts';
import { heading, yearNames } from './heading.ts';
import { doneYear, lists, planYears } from './model.ts';
import { standing } from './scene.ts';
import type { Block, Scene } from './scene.ts';
import { billions, phrases } from './words.ts';

/** The plan cut into its five years; inside, what the yearly lists of key projects were to bring. */
export function yearsScene(size: Size, locale: Locale): Scene {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const { bottom, left, names, top } = frameOf(size);
  const { slots, y } = yearPlaces(size);
  const outer = narrow ? 1.5 : 6;
  const inner = narrow ? 5 : 16;
  /** A level that a list promised: a line, not a column. */
  const level = narrow ? 1 : 2;
  const middle = (year: number) => round(slots.at(year) + slots.width / 2);
  const sliceTop = y(planPerYearDerived.value);
  const small = narrow ? 'note' : 'label';
  const box = (year: number, inset: number) =>
    [slots.at(year) + inset, slots.width - 2 * inset] as const;
  const missing = lists.filter(({ fact }) => !fact).map(({ year }) => year);
  const values: Label[] = lists.flatMap(({ year, fact }): Label[] =>
    fact
      ? [
          {
            key: `list-${year}`,
            text: billions(fact, locale),
            x: middle(year),
            y: round(y(fact.value) - (narrow ? 5 : 8)),
            size: small,
            anchor: 'middle',
            class: year === doneYear ? 'result' : 'promise',
          },
        ]
      : [],
  );
  const listYear = Number(keyprojectsPlan2020.asOf);
  const quarter = keyprojectsQ12022.value;
  const quarterYear = Number(keyprojectsQ12022.asOf.slice(0, 4));
  const within = (
    key: string,
    text: readonly string[],
    year: number,
    y: number,
    meaning: string,
  ) =>
    narrow
      ? []
      : [
          {
            key,
            text,
            x: middle(year),
            y: round(y),
            size: 'note',
            anchor: 'middle',
            class: meaning,
          } as const,
        ];
  return {
    gaps: missing.map((year) =>
      standing(
        `gap-${year}`,
        ...box(year, inner),
        bottom,
        sliceTop + (narrow ? 6 : 16),
        'unpublished bare',
      ),
    ),
    columns: [],
    plan: planYears.map((year) =>
      standing(`slice-${year}`, ...box(year, outer), bottom, sliceTop, 'promise'),
    ),
    inside: [
      ...lists.flatMap(({ year, fact }): Block[] => {
        if (!fact) return [];
        const [x, width] = box(year, inner);
        return year === doneYear
          ? [standing(`done-${year}`, x, width, bottom, y(fact.value), 'result')]
          : [{ key: `list-${year}`, x, width, y: y(fact.value), height: level, class: 'promise' }];
      }),
      standing(`done-${quarterYear}`, ...box(quarterYear, inner), bottom, y(quarter), 'result'),
    ],
    figure: undefined,
    strokes: [{ key: 'base', class: 'axis', d: `M${left} ${bottom}H${size.width - left}` }],
    labels: [
      ...heading(size, p.average, p.perYear, narrow ? p.lines : p.unitBillions),
      ...yearNames(
        lists.map(({ year }) => year),
        middle,
        names,
        size,
      ),
      ...values,
      {
        key: 'slice',
        text: billions(planPerYearDerived, locale),
        x: middle(planYears[0]!),
        y: round(sliceTop - (narrow ? 5 : 8)),
        size: small,
        anchor: 'middle',
        class: 'promise',
      },
      ...within('done', [p.done], doneYear, bottom - 14, 'on-result'),
      ...(narrow
        ? [
            {
              key: 'quarter',
              text: billions(keyprojectsQ12022, locale),
              x: middle(quarterYear),
              y: round(y(quarter) - 5),
              size: small,
              anchor: 'middle',
              class: 'result',
            } as const,
          ]
        : within(
            'quarter',
            [billions(keyprojectsQ12022, locale), p.quarter],
            quarterYear,
            bottom - 28,
            'on-result',
          )),
      ...within(
        'listed',
        p.listed,
        listYear,
        y(lists.find(({ year }) => year === listYear)!.fact!.value) + 26,
        'quiet',
      ),
      ...missing.map((year): Label => ({
        key: `gap-${year}`,
        text: p.notFound,
        x: middle(year),
        y: round((top + bottom) / 2 + (narrow ? 20 : 60)),
        size: small,
        anchor: 'middle',
        class: 'halo',
      })),
    ],
  };
}
