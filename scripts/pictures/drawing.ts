/** One state of a chart as plain SVG: no style sheet, no font, no script. */
import type { Chart } from '../../src/charts/kit/chart.ts';
import { drawState } from '../../src/charts/kit/draw.ts';
import { emptySvg } from '../../src/charts/kit/server.ts';
import type { Size } from '../../src/charts/kit/size.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { inlineStyles } from './css.ts';
import type { Sheet } from './css.ts';
import { element } from './markup.ts';
import type { Attributes } from './markup.ts';
import { outlineText } from './outline.ts';
import type { Glyphs } from './outline.ts';

/** Draws a state, without its source line: a picture sets that at its own foot. */
export function drawn(chart: Chart, state: string, size: Size, locale: Locale): SVGSVGElement {
  const svg = emptySvg();
  drawState(svg, chart, state, size, locale);
  svg.querySelector(':scope > [data-layer="source"]')?.remove();
  return svg;
}

/** Does it show a coast whose makers want to be named? The kit's maps, and only they, fill land with holes. */
export const showsCoast = (svg: SVGSVGElement): boolean =>
  Array.from(svg.querySelectorAll('.land[fill-rule="evenodd"]')).some(
    (land) => land.parentElement?.getAttribute('opacity') !== '0',
  );

/** Must the picture name them, since its source line does not? */
export const namesCoast = (svg: SVGSVGElement, source: string): boolean =>
  showsCoast(svg) && !source.includes('© OpenStreetMap');

/** The drawing as a group with everything resolved; its glyphs go to `glyphs`. */
export function plainDrawing(
  svg: SVGSVGElement,
  sheet: Sheet,
  glyphs: Glyphs,
  locale: Locale,
): string {
  inlineStyles(svg, sheet);
  const root = { ...attributesOf(svg), viewBox: undefined, id: undefined };
  return element('g', root, withoutIdle(inside(svg, glyphs, locale)));
}

/** Definitions that nothing refers to, such as the hatch where everything is published. */
function withoutIdle(markup: string): string {
  return markup.replace(
    /<(pattern|linearGradient|radialGradient|clipPath) id="([^"]*)"[^>]*>.*?<\/\1>/gs,
    (whole, _, id: string) =>
      markup.includes(`url(#${id})`) || markup.includes(`href="#${id}"`) ? whole : '',
  );
}

const inside = (node: Element, glyphs: Glyphs, locale: Locale): string =>
  Array.from(node.children, (child) => shape(child, glyphs, locale)).join('');

function shape(node: Element, glyphs: Glyphs, locale: Locale): string {
  const attributes = attributesOf(node);
  const { display, visibility, opacity } = attributes;
  if (display === 'none' || visibility === 'hidden' || opacity === '0') return '';
  if (node.localName === 'text') return outlineText(node, glyphs, locale);
  if (node.localName === 'title' || node.localName === 'desc') return '';
  const content = inside(node, glyphs, locale);
  if (!content && ['g', 'defs', 'clipPath', 'pattern'].includes(node.localName)) return '';
  return element(node.localName, attributes, content);
}

/** Attributes as they matter to a picture. */
function attributesOf(node: Element): Attributes {
  const found: Record<string, string> = {};
  for (const name of node.getAttributeNames()) {
    const value = node.getAttribute(name)!;
    if (name === 'xmlns' || name === 'role' || name === 'tabindex' || name === 'focusable')
      continue;
    if (/^(font-|text-|paint-order)/.test(name)) continue;
    if (name === 'opacity' && Number(value) === 1) continue;
    // Older readers know a reference only under its first name.
    found[name === 'href' ? 'xlink:href' : name] = value;
  }
  return found;
}
