import {
  gdpPercapita2020,
  gdpPercapita2025,
  planInvestmentPerResident,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Label } from '../kit/label.ts';
import { wrap } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';
import { round } from '../kit/transform.ts';
import { frameOf, personPlaces } from './frame.ts';
import { slices } from './gdp.ts';
import { heading } from './heading.ts';
import { standing } from './scene.ts';
import type { Scene } from './scene.ts';
import { phrases } from './words.ts';

/** Three columns of the chapter’s first drawing in their old order, divided by the people. */
export function personScene(size: Size, locale: Locale): Scene {
  const p = phrases[locale];
  const narrow = size.name === 'narrow';
  const { left, names, top } = frameOf(size);
  const { base: bottom, figure, column, y } = personPlaces(size);
  const small = narrow ? 'note' : 'label';
  const columns = [
    { key: 'start', fact: gdpPercapita2020, name: p.gdpPerson(gdpPercapita2020.asOf), class: '' },
    {
      key: 'end',
      fact: gdpPercapita2025,
      name: p.gdpPerson(gdpPercapita2025.asOf),
      class: 'result',
    },
    { key: 'plan', fact: planInvestmentPerResident, name: p.planPerson, class: 'promise' },
  ].map((entry, i) => ({ ...entry, ...column(i) }));
  const [start, end, plan] = columns as [
    (typeof columns)[number],
    (typeof columns)[number],
    (typeof columns)[number],
  ];
  return {
    gaps: [],
    columns: [
      standing('gdp-2020', start.x, start.width, bottom, y(start.fact.value), 'start'),
      standing('gdp-2025', end.x, end.width, bottom, y(end.fact.value), 'result'),
    ],
    plan: slices(plan.x, plan.width, bottom, y(plan.fact.value)),
    inside: [],
    figure: { x: figure.x, y: bottom, scale: figure.scale },
    strokes: [{ key: 'base', class: 'axis', d: `M${left} ${bottom}H${size.width - left}` }],
    labels: [
      ...heading(size, p.each, p.perResident, p.inDollars),
      {
        key: 'resident',
        text: p.resident,
        x: narrow ? left : round(figure.x),
        y: round(
          bottom - (narrow ? 108 : 306) - (p.resident.length - 1) * size.type[small] * 1.25 - 10,
        ),
        size: small,
        anchor: narrow ? 'start' : 'middle',
      },
      ...columns.flatMap(({ key, fact, name, x, width, class: meaning }): Label[] => {
        const middle = round(x + width / 2);
        const lines = wrap(name, size.type[small], width * (narrow ? 1.28 : 1.5), locale);
        return [
          {
            key: `${key}-value`,
            text: text(fact, locale),
            x: middle,
            y: round(Math.max(y(fact.value) - (narrow ? 6 : 10), top - 4)),
            size: narrow ? 'note' : 'strong',
            anchor: 'middle',
            class: meaning,
          },
          {
            key: `${key}-name`,
            text: lines,
            x: middle,
            y: names - (narrow ? 18 : 0),
            size: small,
            anchor: 'middle',
            class: meaning,
          },
        ];
      }),
    ],
  };
}
