import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A piece of a text to be replaced: from and to are offsets in it. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * The text with all edits made; they may come in any order but must not overlap. What is put in at a
 * place comes before what replaces the text that begins there.
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const { from, to, text: next } of [...edits].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    made += text.slice(at, from) + next;
    at = to;
  }
  return made + text.slice(at);
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsIn(child);
}

/**
 * All elements of a page in their order, also those inside templates; parsed as a browser without script
 * sees it, so that <noscript> is part of the page.
 */
export const elementsOf = (html: string): Element[] => [
  ...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })),
];

/** The value of an attribute; undefined where it is not there. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** The text inside a script or a style. */
export function textIn({ childNodes: [text] }: Element): string {
  return text && 'value' in text ? text.value : '';
}

/** Replaces a whole element. */
export function replaced({ sourceCodeLocation: place }: Element, text: string): Edit {
  return { from: place!.startOffset, to: place!.endOffset, text };
}

/** True for a script that runs; data in a script element do not. */
export const runs = (element: Element): boolean =>
  element.tagName === 'script' &&
  ['', 'module', 'text/javascript'].includes(attribute(element, 'type') ?? '');
