import type { Page } from 'playwright-core';
import { chartById } from '../../src/charts/index.ts';
import { drawState } from '../../src/charts/kit/draw.ts';
import { emptySvg } from '../../src/charts/kit/server.ts';
import { sizes } from '../../src/charts/kit/size.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/**
 * A drawing as text that two different DOMs agree on: element names, attributes sorted, text.
 * Self-contained, since it also runs inside the page.
 */
export function describeSvg(element: Element): string {
  const classes = (value: string) =>
    value
      .split(/\s+/)
      .filter((c) => c && c !== 'live')
      .join(' ');
  const attributes = Array.from(element.attributes)
    .map(({ name, value }) => [name, value] as const)
    .map(([name, value]) => [name, name === 'class' ? classes(value) : value] as const)
    .filter(([name]) => name !== 'xmlns')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const children = Array.from(element.children).map((child) => describeSvg(child));
  const text = children.length ? '' : (element.textContent ?? '');
  return `<${element.localName}${attributes}>${text}${children.join('\n')}</${element.localName}>`;
}

/** What `draw` gives in Node for a state. */
export function expected(chart: string, state: string, size: string, locale: Locale): string {
  const svg = emptySvg();
  drawState(
    svg,
    chartById(chart)!,
    state,
    sizes.find((s) => s.name === size)!,
    locale,
  );
  return describeSvg(svg);
}

/** The visible drawing of a chart in the page: its design, its state, and itself as text. */
export function shown(page: Page, chart: string) {
  return page.evaluate(
    ([id, source]) => {
      const describe = new Function(`${source}; return describeSvg`)() as (e: Element) => string;
      const svg = Array.from(
        document.querySelectorAll<SVGSVGElement>(`[data-stage="${id}"] svg.drawing`),
      ).find((candidate) => getComputedStyle(candidate).display !== 'none')!;
      return {
        size: svg.classList.contains('wide') ? 'wide' : 'narrow',
        state: svg.dataset.state!,
        svg: describe(svg),
      };
    },
    [chart, describeSvg.toString()] as const,
  );
}
