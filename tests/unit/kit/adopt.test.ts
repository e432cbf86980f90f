import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { adopt, atRest } from '../../../src/charts/kit/adopt.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg, renderState } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { charts } from '../../../src/charts/index.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** A drawing as a page brings it along. */
const brought = (markup: string) =>
  new DOMParser().parseFromString(atRest(markup), 'image/svg+xml')
    .documentElement as unknown as SVGSVGElement;
const all = (svg: Element) => Array.from(svg.querySelectorAll('*'));
const bound = (svg: Element) => all(svg).map((e) => (e as { __data__?: unknown }).__data__);

describe.each(charts)('adopt(svg, draw) of $id', (chart) => {
  const [first = '', second = first] = chart.states as readonly string[];

  test.each(sizes)('leaves what drawing would have made, in the elements there, $name', (size) => {
    for (const locale of locales) {
      const draw = (svg: SVGSVGElement) => drawState(svg, chart, first, size, locale);
      const svg = brought(renderState(chart, first, size, locale));
      const before = all(svg);
      adopt(svg, draw);
      const made = emptySvg();
      draw(made);
      expect(svg.outerHTML).toBe(made.outerHTML);
      expect(bound(svg)).toEqual(bound(made));
      expect(before.every((element) => svg.contains(element))).toBe(true);
      drawState(svg, chart, second, size, locale);
      drawState(made, chart, second, size, locale);
      expect(svg.outerHTML).toBe(made.outerHTML);
    }
  });
});

test('a drawing of another state is replaced', () => {
  const [chart] = charts;
  const [first = '', second = ''] = chart!.states as readonly string[];
  const draw = (svg: SVGSVGElement) => drawState(svg, chart!, second, sizes[0]!, 'en');
  const svg = brought(renderState(chart!, first, sizes[0]!, 'en'));
  adopt(svg, draw);
  expect(svg.innerHTML).toBe(
    /^<svg[^>]*>(.*)<\/svg>$/s.exec(renderState(chart!, second, sizes[0]!, 'en'))![1],
  );
});
