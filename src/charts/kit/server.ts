import { parseHTML } from 'linkedom';
import type { Locale } from '../../i18n/locales.ts';
import type { Chart } from './chart.ts';
import type { Size } from './size.ts';
import { drawState } from './draw.ts';

/** An empty SVG element in a document of its own. For Node: a browser has one already. */
export function emptySvg(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.appendChild(svg);
  return svg as unknown as SVGSVGElement;
}

/** The markup of one state: the same function that draws in the browser, run in Node. */
export function renderState(chart: Chart, state: string, size: Size, locale: Locale): string {
  const svg = emptySvg();
  drawState(svg, chart, state, size, locale);
  return svg.outerHTML;
}
