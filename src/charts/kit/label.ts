import type { Selection } from 'd3-selection';
import type { Locale } from '../../i18n/locales.ts';
import type { Layer } from './layer.ts';
import { textWidth, wrap } from './measure.ts';
import type { Size } from './size.ts';
import { place, round } from './transform.ts';

export type TextSize = keyof Size['type'];

/** One piece of text in a drawing. */
export interface Label {
  /** Stable between states: the same key is the same label, and it travels. */
  key: string;
  text: string | readonly string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  size?: TextSize;
  anchor?: 'start' | 'middle' | 'end';
  /** Extra classes, such as a meaning: 'promise', 'result', 'quiet', or 'halo' on busy ground. */
  class?: string;
}

/** Distance between the baselines of a label's lines, as a multiple of its font size. */
export const lineHeight = 1.25;

/** Draws labels as keyed text: one `<text>` each, a `<tspan>` a line. */
export function labels(layer: Layer, data: readonly Label[], size: Size): void {
  layer
    .selectAll<SVGTextElement, Label>('text')
    .data(data, (d) => d.key)
    .join('text')
    .attr('data-key', (d) => d.key)
    .attr('class', (d) => ['t', `t-${d.size ?? 'label'}`, d.class].filter(Boolean).join(' '))
    .attr('text-anchor', (d) => d.anchor ?? 'start')
    .attr('transform', (d) => place(d.x, d.y))
    .each(function (d) {
      lines(this, typeof d.text === 'string' ? [d.text] : d.text, size.type[d.size ?? 'label']);
    });
}

/** Sets the lines of a text element; a single line is plain text content. */
function lines(element: SVGTextElement, text: readonly string[], fontSize: number): void {
  if (text.length === 1) {
    if (element.children.length || element.textContent !== text[0]) element.textContent = text[0]!;
    return;
  }
  const current = Array.from(element.children, (child) => child.textContent);
  if (current.length === text.length && current.every((line, i) => line === text[i])) return;
  element.textContent = '';
  text.forEach((line, i) => {
    const tspan = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    tspan.setAttribute('x', '0');
    if (i > 0) tspan.setAttribute('dy', String(round(fontSize * lineHeight)));
    tspan.textContent = line;
    element.appendChild(tspan);
  });
}

/** Height kept free at the foot of every drawing for the source line. */
export const sourceHeight = (size: Size): number => (size.name === 'narrow' ? 34 : 30);

/** Source and date at the foot of the drawing, in at most two lines. */
export function sourceLine(layer: Layer, text: string, size: Size, locale: Locale): void {
  const margin = size.name === 'narrow' ? 8 : 16;
  const fontSize = size.type.note;
  const wrapped = wrap(text, fontSize, size.width - 2 * margin, locale);
  const y = size.height - 6 - (wrapped.length - 1) * fontSize * lineHeight;
  labels(
    layer,
    [{ key: 'source', text: wrapped, x: margin, y, size: 'note', class: 'quiet' }],
    size,
  );
}

export type Marks<Datum, Element extends SVGElement = SVGElement> = Selection<
  Element,
  Datum,
  SVGGElement,
  unknown
>;

export { textWidth, wrap };
