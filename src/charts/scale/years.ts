import { keyprojectsQ12022, planPerYearDerived } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, yearPlaces } from './frame.ts';
import { heading, yearNames } from './heading.ts';
import { doneYear, lists, planYears } from './model.ts';
import { standing } from './scene.ts';
import type { Scene } from './scene.ts';
import { billions, phrases } from './words.ts';

/** The plan cut into its five years; inside, what the yearly lists of key projects were to bring. */
export function yearsScene(size: Size, locale: Locale): Scene {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const { bottom, left, names, top } = frameOf(size);
  const { slots, y } = yearPlaces(size);
  const outer = narrow ? 1.5 : 6;
  const inner = narrow ? 6 : 22;
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
            text: billions(fact.value, locale),
            x: middle(year),
            y: round(y(fact.value) - (narrow ? 5 : 8)),
            size: small,
            anchor: 'middle',
            class: year === doneYear ? 'result' : 'promise',
          },
        ]
      : [],
  );
  return {
    gaps: missing.map((year) =>
      standing(`gap-${year}`, ...box(year, inner), bottom, sliceTop + (narrow ? 6 : 16), 'unpublished bare'),
    ),
    columns: [],
    plan: planYears.map((year) =>
      standing(`slice-${year}`, ...box(year, outer), bottom, sliceTop, 'promise'),
    ),
    inside: [
      ...lists.flatMap(({ year, fact }) =>
        fact
          ? [
              standing(
                `list-${year}`,
                ...box(year, inner),
                bottom,
                y(fact.value),
                year === doneYear ? 'result' : 'promise strong',
              ),
            ]
          : [],
      ),
      standing('done-2022', ...box(2022, inner), bottom, y(keyprojectsQ12022.value), 'result'),
    ],
    figure: undefined,
    strokes: [{ key: 'base', class: 'axis', d: `M${left} ${bottom}H${size.width - left}` }],
    labels: [
      ...heading(size, p.average, p.perYear, p.listed),
      ...yearNames(lists.map(({ year }) => year), middle, names, size),
      ...values,
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
