/**
 * The styles of a drawing as presentation attributes, for programs that know neither CSS variables nor
 * nested selectors: the cascade of the drawing's style sheets, worked out once when the picture is made.
 */
import { parse as parseSelector } from 'css-what';
import type { Selector } from 'css-what';
import postcss from 'postcss';
import { matrixOf } from '../../src/charts/kit/geometry.ts';

export interface Sheet {
  /** In the order in which they apply: a later one wins. */
  rules: readonly Rule[];
  /** Values of the custom properties, light theme, English. */
  tokens: ReadonlyMap<string, string>;
}

interface Rule {
  selector: string;
  declarations: readonly (readonly [property: string, value: string])[];
  /** File and line, for a message. */
  where: string;
}

/** What a still picture shows. */
const shown = new Set([
  'clip-path',
  'clip-rule',
  'display',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-size',
  'font-weight',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'text-decoration',
  'vector-effect',
  'visibility',
]);

/** What makes no difference to a still picture, or is the picture's own business. */
const unseen =
  /^(--.*|transition.*|animation.*|will-change|cursor|pointer-events|touch-action|user-select|-webkit-.*|outline.*|overflow|width|height|max-.*|min-.*|position|inset.*|font-family|forced-color-adjust|print-color-adjust|text-decoration-.*|text-underline-.*|text-autospace|text-spacing-trim)$/;

/** Selectors of things that happen to a drawing on a page: motion, pointer, keyboard. */
const onPage = /\.live\b|:hover|:focus|:active|::/;

type Specificity = readonly [ids: number, classes: number, types: number];

/** Counts ids, classes and types of a selector (CSS Selectors 4, section 17). */
export function specificity(selector: Selector[]): Specificity {
  let total: Specificity = [0, 0, 0];
  for (const part of selector) total = add(total, ofPart(part));
  return total;
}

function ofPart(part: Selector): Specificity {
  switch (part.type) {
    case 'attribute':
      return part.name === 'id' && part.action === 'equals' ? [1, 0, 0] : [0, 1, 0];
    case 'tag':
      return [0, 0, 1];
    case 'pseudo': {
      if (part.name === 'where') return [0, 0, 0];
      const inner = Array.isArray(part.data) ? part.data.map(specificity) : undefined;
      if (inner && ['is', 'not', 'has', 'matches'].includes(part.name)) {
        return inner.sort(compare).at(-1) ?? [0, 0, 0];
      }
      return [0, 1, 0];
    }
    default:
      return [0, 0, 0];
  }
}

const add = (a: Specificity, b: Specificity): Specificity => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
];
const compare = (a: Specificity, b: Specificity): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/**
 * Reads style sheets, in order. Media queries are left out: a picture is light and still. Throws one
 * sentence with file and line for a property or a nesting that pictures would silently lose.
 */
export function readSheet(files: readonly { name: string; css: string }[]): Sheet {
  const tokens = new Map<string, string>();
  const found: (Rule & { weight: Specificity })[] = [];
  for (const { name, css } of files) {
    for (const node of postcss.parse(css, { from: name }).nodes) {
      if (node.type !== 'rule') continue;
      const selectors = node.selectors.filter((selector) => !onPage.test(selector));
      if (selectors.length === 0) continue;
      const where = `${name}:${node.source?.start?.line ?? 0}`;
      const declarations: [string, string][] = [];
      for (const child of node.nodes) {
        if (child.type === 'comment') continue;
        if (child.type !== 'decl') {
          throw new Error(`${where}: pictures cannot read a rule inside this rule; write it out.`);
        }
        if (child.prop.startsWith('--') && node.selector === ':root') {
          tokens.set(child.prop, child.value);
        } else if (shown.has(child.prop)) declarations.push([child.prop, child.value]);
        else if (!unseen.test(child.prop) && selectors.some((s) => s.includes('.drawing'))) {
          if (child.prop === 'display' && child.value === 'block') continue;
          throw new Error(
            `${name}:${child.source?.start?.line ?? 0}: pictures do not know the property "${child.prop}".`,
          );
        }
      }
      if (declarations.length === 0) continue;
      for (const selector of selectors) {
        if (!selector.includes('.drawing')) continue;
        const weight = parseSelector(selector).map(specificity).sort(compare).at(-1)!;
        found.push({ selector, declarations, where, weight });
      }
    }
  }
  // Array.sort is stable: of two equal weights the later rule stays the later one.
  return { rules: found.sort((a, b) => compare(a.weight, b.weight)), tokens };
}

/** A value with its variables put in, pixels as plain numbers, and quotes of `url()` taken off. */
export function resolveValue(value: string, tokens: Sheet['tokens']): string {
  let text = value;
  for (let depth = 0; text.includes('var('); depth++) {
    if (depth > 8) throw new Error(`The value "${value}" refers to itself.`);
    text = text.replace(
      /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g,
      (_, name: string, or?: string) => {
        const found = tokens.get(name) ?? or?.trim();
        if (found === undefined) throw new Error(`No style sheet sets ${name}.`);
        return found;
      },
    );
  }
  text = text.replace(/url\((['"])(.*?)\1\)/g, 'url($2)').replace(/(\d)px\b/g, '$1');
  return text === 'transparent' ? 'none' : text;
}

/**
 * Writes the styles of a drawing on its elements as attributes and takes classes away. Lines that keep
 * their width on a screen whatever the scale (`non-scaling-stroke`) get the width that gives the same
 * at the drawing's own size.
 */
export function inlineStyles(svg: SVGSVGElement, sheet: Sheet): void {
  const styles = new Map<Element, Map<string, string>>();
  for (const { selector, declarations, where } of sheet.rules) {
    let hit: ArrayLike<Element>;
    try {
      hit = svg.ownerDocument.querySelectorAll(selector);
    } catch {
      throw new Error(`${where}: pictures do not understand the selector "${selector}".`);
    }
    for (const element of Array.from(hit)) {
      let own = styles.get(element);
      if (!own) styles.set(element, (own = new Map<string, string>()));
      for (const [property, value] of declarations) {
        own.set(property, resolveValue(value, sheet.tokens));
      }
    }
  }
  for (const [element, own] of styles) {
    for (const [property, value] of own) element.setAttribute(property, value);
  }
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    if (element.getAttribute('vector-effect') === 'non-scaling-stroke') keepStroke(element);
    for (const name of element.getAttributeNames()) {
      if (name === 'class' || name === 'vector-effect' || /^(data|aria)-/.test(name)) {
        element.removeAttribute(name);
      }
    }
  }
}

function keepStroke(element: Element): void {
  const [a, b, c, d] = matrixOf(element) as [number, number, number, number];
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  if (!scale || Math.abs(scale - 1) < 0.001) return;
  for (const name of ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset']) {
    const value = inherited(element, name);
    if (value === undefined || value === 'none') continue;
    element.setAttribute(
      name,
      value.replace(/[\d.]+/g, (n) => String(Number((Number(n) / scale).toPrecision(4)))),
    );
  }
}

/** The value of an inherited property: the element's own, or that of the nearest ancestor. */
export function inherited(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null && value !== 'inherit') return value;
  }
  return undefined;
}
