import { gdp2020, planInvestmentTarget } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, gdpPlaces } from './frame.ts';
import { heading, yearNames } from './heading.ts';
import { gdp, planYears, startYear } from './model.ts';
import { standing } from './scene.ts';
import type { Block, Scene } from './scene.ts';
import { phrases, trillions } from './words.ts';

/** Before the plan quiet, its start hollow, its years solid. */
export const meaningOf = (year: number): string =>
  year < startYear ? 'quiet solid' : year === startYear ? 'start' : 'result';

/** The plan as a column of five slices, one for each of its years. */
export function slices(x: number, width: number, base: number, top: number): Block[] {
  const height = (base - top) / planYears.length;
  return planYears.map((year, i) =>
    standing(`slice-${year}`, x, width, base - i * height, base - (i + 1) * height, 'promise'),
  );
}

export function gdpScene(size: Size, locale: Locale): Scene {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const { top, bottom, left, names } = frameOf(size);
  const { slots, plan, y } = gdpPlaces(size);
  const inset = narrow ? 2.5 : 7;
  const middle = (year: number) => round(slots.at(year) + slots.width / 2);
  const planTop = y(planInvestmentTarget.value);

  const values: Label[] = gdp.flatMap(({ year, fact }): Label[] => {
    if (!fact) return [];
    if (narrow && ![2015, startYear, planYears.at(-1)].includes(year)) return [];
    return [
      {
        key: `gdp-${year}`,
        text: trillions(fact),
        x: middle(year),
        y: round(y(fact.value) - (narrow ? 5 : 8)),
        size: narrow ? 'note' : 'label',
        anchor: 'middle',
        class: year < startYear ? 'quiet' : year === startYear ? '' : 'result',
      },
    ];
  });

  const missing = gdp.filter(({ fact }) => !fact).map(({ year }) => year);
  const gapLeft = slots.at(missing[0]!);
  const gapRight = slots.at(missing.at(-1)!) + slots.width;
  const firstTick = y(gdp2020.value);
  const column = slots.at(startYear) + inset;
  const noteX = slots.at(2018) + inset;
  const noteY = round(firstTick - 78);

  return {
    gaps: [
      {
        key: 'gap',
        x: gapLeft + inset,
        width: gapRight - gapLeft - 2 * inset,
        y: top,
        height: bottom - top,
        class: 'unpublished bare',
      },
    ],
    columns: gdp.flatMap(({ year, fact }) =>
      fact
        ? [
            standing(
              `gdp-${year}`,
              slots.at(year) + inset,
              slots.width - 2 * inset,
              bottom,
              y(fact.value),
              meaningOf(year),
            ),
          ]
        : [],
    ),
    plan: slices(plan.x, plan.width, bottom, planTop),
    inside: [],
    figure: undefined,
    strokes: [
      { key: 'base', class: 'axis', d: `M${left} ${bottom}H${size.width - left}` },
      {
        key: 'level',
        class: 'connector',
        d: `M${round(slots.at(startYear) + inset)} ${round(planTop)}H${round(plan.x)}`,
      },
      ...(narrow
        ? []
        : [
            {
              key: 'first',
              class: 'connector',
              d: `M${round(noteX + 60)} ${noteY + 30}L${round(column - 3)} ${round(firstTick)}H${round(column + 12)}`,
            },
          ]),
    ],
    labels: [
      ...heading(size, p.more, text(planInvestmentTarget, locale), p.ofGdp),
      ...yearNames(
        gdp.map(({ year }) => year).filter((year) => !narrow || year % 5 === 0),
        middle,
        names,
        size,
      ),
      ...values,
      {
        key: 'gap',
        text: p.notFound,
        x: round((gapLeft + gapRight) / 2),
        y: round((top + bottom) / 2),
        size: narrow ? 'note' : 'label',
        anchor: 'middle',
        class: 'halo',
      },
      {
        key: 'plan',
        text: p.plan,
        x: round(plan.x + plan.width / 2),
        y: names,
        size: narrow ? 'note' : 'label',
        anchor: 'middle',
        class: 'promise',
      },
      {
        key: 'plan-value',
        text: trillions(planInvestmentTarget),
        x: round(plan.x + plan.width / 2),
        y: round(planTop - (narrow ? 5 : 8)),
        size: narrow ? 'note' : 'label',
        anchor: 'middle',
        class: 'promise',
      },
      {
        key: 'unit',
        text: `${p.gdp}${locale === 'en' ? ', ' : '，'}${p.unit}`,
        x: left,
        y: top - (narrow ? 5 : 12),
        size: narrow ? 'note' : 'label',
        class: 'quiet',
      },
      ...(narrow
        ? []
        : [
            {
              key: 'first',
              text: p.first,
              x: round(noteX),
              y: noteY,
              size: 'note' as const,
              class: 'quiet',
            },
          ]),
    ],
  };
}
