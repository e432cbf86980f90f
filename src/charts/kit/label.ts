import type { Selection } from 'd3-selection';
import { isOrigin, partsOfLines } from '../../facts/written.ts';
import type { Part } from '../../facts/written.ts';
import type { Locale } from '../../i18n/locales.ts';
import { balance } from './balance.ts';
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

const svg = 'http://www.w3.org/2000/svg';

/** Sets the lines of a text element: a `<tspan x>` a line if there are several, in it one for each figure. */
function lines(element: SVGTextElement, text: readonly string[], fontSize: number): void {
  const wanted = partsOfLines(text).map(asDrawn);
  const step = String(round(fontSize * lineHeight));
  if (JSON.stringify(shown(element)) === JSON.stringify(wanted)) {
    // The same words in another size stand in other lines.
    for (const line of textLines(element).slice(1))
      if (line.getAttribute('dy') !== step) line.setAttribute('dy', step);
    return;
  }
  element.textContent = '';
  wanted.forEach((parts, i) => {
    if (wanted.length === 1) return fillWith(element, parts);
    const line = element.ownerDocument.createElementNS(svg, 'tspan');
    line.setAttribute('x', '0');
    if (i > 0) line.setAttribute('dy', step);
    fillWith(line, parts);
    element.appendChild(line);
  });
}

/** A date needs no asking: it stands as words do. Words that meet become one. */
function asDrawn(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const { text, from } of parts) {
    const last = found.at(-1);
    if (from !== undefined && from !== 'date') found.push({ text, from });
    else if (last && last.from === undefined) last.text += text;
    else found.push({ text });
  }
  return found;
}

/** Words as text, figures as `<tspan data-fact>` or, when no fact states them, `<tspan data-from>`. */
function fillWith(line: Element, parts: readonly Part[]): void {
  for (const { text, from } of parts) {
    if (from === undefined) {
      line.appendChild(line.ownerDocument.createTextNode(text));
      continue;
    }
    const figure = line.ownerDocument.createElementNS(svg, 'tspan');
    figure.setAttribute(isOrigin(from) ? 'data-from' : 'data-fact', from);
    figure.textContent = text;
    line.appendChild(figure);
  }
}

/** The lines that stand in a label, as `fillWith` would be asked for them. */
function shown(element: SVGTextElement): Part[][] {
  const rows = textLines(element);
  return (rows.length ? rows : [element]).map((row) =>
    Array.from(row.childNodes, (node) => {
      const from = (node as Element).getAttribute?.('data-fact');
      const origin = (node as Element).getAttribute?.('data-from');
      const text = node.textContent ?? '';
      return from || origin ? { text, from: (from ?? origin)! } : { text };
    }),
  );
}

/** The lines of a label that has several, as its `<tspan>`s; none if it has one. */
export const textLines = (element: Element): Element[] =>
  Array.from(element.children).filter((child) => child.hasAttribute('x'));

/** Height kept free at the foot of every drawing for the source line. */
export const sourceHeight = (size: Size): number => (size.name === 'narrow' ? 34 : 30);

/** Source and date at the foot of the drawing, in at most two lines. */
export function sourceLine(layer: Layer, text: string, size: Size, locale: Locale): void {
  const margin = size.name === 'narrow' ? 8 : 16;
  const fontSize = size.type.note;
  const wrapped = balance(text, fontSize, size.width - 2 * margin, locale);
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
