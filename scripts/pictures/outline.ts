/** Text of a drawing as outlines: right in any viewer, with our fonts or without. */
import type { Locale } from '../../src/i18n/locales.ts';
import { inherited } from './css.ts';
import type { Faces, Line, Style } from './faces.ts';
import { element, number } from './markup.ts';

/** Outlines used in one picture, each written once. */
export class Glyphs {
  private readonly ids = new Map<string, string>();
  readonly faces: Faces;

  constructor(faces: Faces) {
    this.faces = faces;
  }

  /** `<use>` of every glyph of a line, in thousandths of the font size. */
  uses(line: Line, dx = 0, dy = 0): string {
    return line.glyphs
      .map(({ id, x }) => {
        const at = Math.round(x + dx);
        return element('use', {
          'xlink:href': `#${this.idOf(id)}`,
          x: at || undefined,
          y: Math.round(dy) || undefined,
        });
      })
      .join('');
  }

  /** The outlines, for the picture's `<defs>`; signs without ink are left out by the viewer. */
  defs(): string {
    return [...this.ids]
      .map(([glyph, id]) => element('path', { id, d: this.faces.outline(glyph) }))
      .join('');
  }

  private idOf(glyph: string): string {
    let id = this.ids.get(glyph);
    if (!id) this.ids.set(glyph, (id = `t${this.ids.size.toString(36)}`));
    return id;
  }
}

/** A line of type of the picture's own: headline, source, credit. `y` is the baseline. */
export interface Setting {
  text: string;
  x: number;
  y: number;
  size: number;
  style: Style;
  fill: string;
  anchor?: 'start' | 'end';
}

/** Draws a line of type. */
export function setType(glyphs: Glyphs, setting: Setting, locale: Locale): string {
  const { text, x, y, size, style, fill, anchor } = setting;
  const line = glyphs.faces.set(text, style, locale);
  const left = anchor === 'end' ? x - (line.width * size) / 1000 : x;
  return element(
    'g',
    { fill, transform: `translate(${number(left)} ${number(y)}) scale(${number(size / 1000, 5)})` },
    glyphs.uses(line),
  );
}

interface Chunk {
  /** Where it is anchored, in user units. */
  x: number;
  y: number;
  runs: { text: string; style: Style; node: Element }[];
}

/**
 * What stands in the picture in place of a `<text>`: lines may be `<tspan>` with x and dy, and pieces
 * of a line tspans of their own. Throws for what it cannot place.
 */
export function outlineText(text: Element, glyphs: Glyphs, locale: Locale): string {
  const size = Number(inherited(text, 'font-size') ?? 16);
  const anchor = inherited(text, 'text-anchor') ?? 'start';
  const bodies = chunks(text).flatMap((chunk) => place(chunk, size, anchor, glyphs, locale));
  const paint = inherited(text, 'paint-order');
  const stroke = visible(inherited(text, 'stroke'));
  const fill = inherited(text, 'fill') ?? '#000';
  const k = 1000 / size;
  const shared = {
    transform: text.getAttribute('transform') ?? undefined,
    opacity: text.getAttribute('opacity') ?? undefined,
    // What lies around may have a line of its own, which letters must not inherit.
    stroke: visible(inherited(text.parentElement!, 'stroke')) && 'none',
    'clip-path': text.getAttribute('clip-path') ?? undefined,
  };
  // A pattern would shrink with the glyphs: such letters are drawn at their size.
  if (fill.startsWith('url(') || stroke?.startsWith('url(')) {
    const d = bodies.map(({ line, x, y }) => atSize(glyphs.faces, line, x, y, size)).join('');
    const edge = stroke && { stroke, 'stroke-width': inherited(text, 'stroke-width') };
    return element(
      'g',
      shared,
      edge && paint?.startsWith('stroke')
        ? element('path', { d, fill: 'none', ...edge }) + element('path', { d, fill })
        : element('path', { d, fill, ...edge }),
    );
  }
  const inks = new Map<string, string>();
  let all = '';
  for (const { line, x, y, node } of bodies) {
    const uses = glyphs.uses(line, x * k, y * k);
    const ink = inherited(node, 'fill') ?? fill;
    inks.set(ink, (inks.get(ink) ?? '') + uses);
    all += uses;
  }
  const width = Number(inherited(text, 'stroke-width') ?? 1) * k;
  // The edge is drawn by itself, under the letters: not every viewer knows paint-order.
  const edge = stroke
    ? element('g', { fill: 'none', stroke, 'stroke-width': number(width, 1) }, all)
    : '';
  const letters = [...inks].map(([ink, uses]) => element('g', { fill: ink }, uses)).join('');
  return element(
    'g',
    { ...shared, transform: `${shared.transform ?? ''} scale(${number(size / 1000, 5)})`.trim() },
    paint?.startsWith('stroke') ? edge + letters : letters + edge,
  );
}

const visible = (paint: string | undefined): string | undefined =>
  paint === undefined || paint === 'none' ? undefined : paint;

/** The lines of a text element, and what is written in each. */
function chunks(text: Element): Chunk[] {
  const found: Chunk[] = [{ x: num(text, 'x'), y: num(text, 'y'), runs: [] }];
  const walk = (node: Element): void => {
    for (const child of Array.from(node.childNodes)) {
      const here = found.at(-1)!;
      if (child.nodeType === 3) {
        const words = (child.textContent ?? '').replace(/\s+/g, ' ');
        if (words) here.runs.push({ text: words, style: styleOf(node), node });
        continue;
      }
      if (child.nodeType !== 1) continue;
      const span = child as Element;
      if (span.localName === 'title' || span.localName === 'desc') continue;
      if (span.localName !== 'tspan' || span.hasAttribute('dx') || span.hasAttribute('rotate')) {
        throw new Error(`a text has a <${span.localName}> that pictures cannot place`);
      }
      if (span.hasAttribute('x')) {
        const y = span.hasAttribute('y') ? num(span, 'y') : here.y;
        found.push({ x: num(span, 'x'), y: y + num(span, 'dy'), runs: [] });
      } else if (span.hasAttribute('y') || span.hasAttribute('dy')) {
        throw new Error('a text has a <tspan> with dy but no x, which pictures cannot place');
      }
      walk(span);
    }
  };
  walk(text);
  return found.filter(({ runs }) => runs.length > 0);
}

const num = (node: Element, name: string): number => Number(node.getAttribute(name) ?? 0);

const styleOf = (node: Element): Style =>
  Number(inherited(node, 'font-weight') ?? 400) >= 550 ? 'sans-600' : 'sans-400';

/** Sets the runs of a line one after the other and anchors the whole. */
function place(chunk: Chunk, size: number, anchor: string, glyphs: Glyphs, locale: Locale) {
  const first = chunk.runs[0]!;
  const last = chunk.runs.at(-1)!;
  first.text = first.text.trimStart();
  last.text = last.text.trimEnd();
  let width = 0;
  const set = joined(chunk.runs).map(({ text, style, node }) => {
    const line = glyphs.faces.set(text, style, locale);
    const at = width;
    width += (line.width * size) / 1000;
    return { line, at, node };
  });
  const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0;
  return set.map(({ line, at, node }) => ({ line, node, x: chunk.x + at - shift, y: chunk.y }));
}

/** Neighbouring pieces of one style are shaped together, so that their kerning stays. */
function joined(runs: Chunk['runs']): Chunk['runs'] {
  const found: Chunk['runs'] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const same =
      last &&
      last.style === run.style &&
      inherited(last.node, 'fill') === inherited(run.node, 'fill');
    if (same) last.text += run.text;
    else found.push({ ...run });
  }
  return found;
}

/** A line as one path in user units. */
function atSize(faces: Faces, line: Line, x: number, y: number, size: number): string {
  const k = size / 1000;
  return line.glyphs.map(({ id, x: gx }) => scaled(faces.outline(id), k, x + gx * k, y)).join('');
}

/** Path data of `outline` scaled; absolute where it is absolute, relative where it is relative. */
function scaled(d: string, k: number, dx: number, dy: number): string {
  return d.replace(/([Mlhvqcz])([^Mlhvqcz]*)/g, (_, command: string, args: string) => {
    const values = (args.match(/-?\d+/g) ?? []).map((n) => Number(n) * k);
    if (command === 'M') return `M${number(values[0]! + dx)} ${number(values[1]! + dy)}`;
    return command + values.map((n) => number(n)).join(' ');
  });
}
