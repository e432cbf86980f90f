import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, growthPlaces } from './frame.ts';
import { heading, yearNames } from './heading.ts';
import { gdpGrowth, investmentGaps, investmentGrowth, planYears, startYear } from './model.ts';
import { standing } from './scene.ts';
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
  const near = narrow ? 12 : 20;
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
        ? [{ key: `gdp-${year}`, ...span(year), y: y(fact.value) - bar / 4, height: bar / 2, class: 'quiet solid' }]
        : [],
    ),
    plan: gdpGrowth.flatMap(({ year, fact }) =>
      fact && planYears.includes(year)
        ? [{ key: `slice-${year}`, ...span(year), y: y(fact.value) - frame / 2, height: frame, class: 'promise' }]
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
    strokes: [{ key: 'base', class: 'axis', d: `M${left} ${round(y(0))}H${size.width - left}` }],
    labels: [
      ...heading(size, p.promised, undefined, undefined),
      ...yearNames(gdpGrowth.map(({ year }) => year), middle, names, size),
    ],
  };
}
void standing;
void text;
