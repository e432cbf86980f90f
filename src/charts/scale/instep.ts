import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import { lineHeight } from '../kit/label.ts';
import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, growthPlaces } from './frame.ts';
import { heading, yearNames } from './heading.ts';
import { gdpGrowth, investmentGaps, investmentGrowth, planYears, startYear } from './model.ts';
import type { Scene } from './scene.ts';
import { phrases } from './words.ts';

/**
 * Growth by year: a bar is as long as the time it speaks of. The promise frames the bar of GDP, for
 * investment was to grow at about the same rate; what was measured of it stands where it stood.
 */
export function instepScene(size: Size, locale: Locale): Scene {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const { bottom, left, names, top } = frameOf(size);
  const { slots, y } = growthPlaces(size);
  const inset = narrow ? 3 : 8;
  const bar = narrow ? 5 : 10;
  const frame = narrow ? 15 : 30;
  const middle = (year: number) => round(slots.at(year) + slots.width / 2);
  const span = (year: number, from = 0, to = 4) => {
    const room = slots.width - 2 * inset;
    return { x: slots.at(year) + inset + (room * from) / 4, width: (room * (to - from)) / 4 };
  };
  const small = narrow ? 'note' : 'label';
  const near = narrow ? 14 : 20;
  const framedYear = gdpGrowth.find(({ year }) => year === 2022)!;
  // The series is named once: at the start, or on a phone where there is room beside it.
  const named = narrow ? framedYear.year : startYear;
  const noteX = round(span(framedYear.year).x);
  const noteY = round(y(narrow ? -3.2 : -2));
  return {
    gaps: investmentGaps.map(({ year, from, to }) => ({
      key: `gap-${year}`,
      ...span(year, from, to),
      y: top,
      height: bottom - top,
      class: 'unpublished bare',
    })),
    columns: gdpGrowth.flatMap(({ year, fact }) =>
      fact
        ? [
            {
              key: `gdp-${year}`,
              ...span(year),
              y: y(fact.value) - bar / 4,
              height: bar / 2,
              class: 'quiet solid',
            },
          ]
        : [],
    ),
    plan: gdpGrowth.flatMap(({ year, fact }) =>
      fact && planYears.includes(year)
        ? [
            {
              key: `slice-${year}`,
              ...span(year),
              y: y(fact.value) - frame / 2,
              height: frame,
              class: 'promise',
            },
          ]
        : [],
    ),
    inside: investmentGrowth.flatMap(({ year, fact, from, to }) =>
      fact
        ? [
            {
              key: `fai-${fact.asOf}`,
              ...span(year, from, to),
              y: y(fact.value) - bar / 2,
              height: bar,
              class: year === startYear ? 'start' : 'result',
            },
          ]
        : [],
    ),
    figure: undefined,
    strokes: [
      { key: 'base', class: 'axis', d: `M${left} ${round(y(0))}H${size.width - left}` },
      {
        key: 'promised',
        class: 'connector',
        d: `M${round(noteX + 20)} ${noteY - size.type[small]}V${round(y(framedYear.fact!.value) + frame / 2 + near + 6)}`,
      },
    ],
    labels: [
      ...heading(size, p.wasTo, p.inStep, p.asLong),
      ...yearNames(
        gdpGrowth.map(({ year }) => year),
        middle,
        names,
        size,
      ),
      ...gdpGrowth.flatMap(({ year, fact }): Label[] =>
        fact
          ? [
              {
                key: `gdp-${year}`,
                text:
                  year === startYear ? `${p.gdpShort} ${text(fact, locale)}` : text(fact, locale),
                x: middle(year),
                y: round(y(fact.value) + (year === startYear ? bar : frame / 2) + near),
                size: small,
                anchor: 'middle',
                class: 'quiet halo',
              },
            ]
          : [],
      ),
      ...investmentGrowth.flatMap(({ year, fact, from, to, derived }): Label[] => {
        if (!fact) return [];
        const whole = to === 4;
        const centred = whole && !(narrow && year === named);
        const { x } = span(year, from, to);
        const value = text(fact, locale);
        const part = derived ? p.half : p.quarter;
        const start = year === startYear;
        return [
          {
            key: `fai-${fact.asOf}`,
            text:
              year === named
                ? `${p.investment} ${value}`
                : whole || derived
                  ? value
                  : narrow
                    ? [part, value]
                    : `${value} ${part}`,
            x: centred ? middle(year) : round(x),
            y: round(
              y(fact.value) -
                bar / 2 -
                (narrow ? 5 : 9) -
                (narrow && !whole && !derived ? size.type.label * lineHeight : 0),
            ),
            size: narrow ? 'label' : start ? 'label' : 'strong',
            anchor: centred ? 'middle' : 'start',
            class: start ? '' : 'result halo',
          },
          ...(derived
            ? [
                {
                  key: 'half',
                  text: narrow ? part.split(/(?<=[，,])\s*/) : part,
                  x: round(x),
                  y: round(y(fact.value) + bar / 2 + near - (narrow ? 0 : 2)),
                  size: small,
                  class: 'halo',
                } as const,
              ]
            : []),
        ];
      }),
      {
        key: 'promised',
        text: narrow ? p.framed.narrow : p.framed.wide,
        x: noteX,
        y: noteY,
        size: small,
        class: 'promise',
      },
      ...investmentGaps.flatMap(({ year, from, to }): Label[] => {
        const { x, width } = span(year, from, to);
        // Too narrow a gap for words on a phone; its neighbours say it.
        if (width < size.type[small] * 2.6) return [];
        return [
          {
            key: `gap-${year}`,
            text: p.notFound,
            x: round(x + width / 2),
            y: round(y(-4)),
            size: small,
            anchor: 'middle',
            class: 'halo',
          },
        ];
      }),
    ],
  };
}
