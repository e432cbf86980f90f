import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { relativeJsonLd } from './machine.ts';
import { relativeTo } from './relative.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold one address. */
const addresses = new Set(['href', 'src', 'poster', 'action', 'data-href']);

/** An address of the site in `srcset`: "/a.svg 1x, /b.svg 2x". */
const inSrcset = /(^|,)(\s*)(\S+)/g;

/** A piece of a text to be replaced: from and to are offsets in it. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The text with all edits made; they may come in any order but must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let made = '';
  for (const { from, to, text: next } of [...edits].sort((a, b) => a.from - b.from)) {
    made += text.slice(at, from) + next;
    at = to;
  }
  return made + text.slice(at);
}

/** All elements of a parsed page, also those inside templates and noscript. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) yield* elementsOf(child);
}

/** Parsed as a browser without script sees it, so that <noscript> is part of the page. */
export const parsed = (html: string) =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The addresses inside a block of JSON-LD. */
function inJsonLd(element: Element, folder: string): Edit[] {
  const [text] = element.childNodes;
  const isLd = element.attrs.some(({ value }) => value === 'application/ld+json');
  if (!isLd || !text || !('value' in text) || !text.sourceCodeLocation) return [];
  const { startOffset: from, endOffset: to } = text.sourceCodeLocation;
  return [{ from, to, text: relativeJsonLd(text.value, folder) }];
}

/**
 * Makes every address of a page relative to it. Only the values are replaced; the rest of the markup
 * stays byte for byte.
 *
 * @param folder the folder of the page, from the root, with slashes at both ends
 */
export function relativeHtml(html: string, folder: string): string {
  const edits: Edit[] = [];
  for (const element of elementsOf(parsed(html))) {
    const places = element.sourceCodeLocation?.attrs;
    edits.push(...inJsonLd(element, folder));
    // A picture for sharing is named in a tag that is no link.
    const isPicture = element.attrs.some(({ value }) => value === 'og:image');
    for (const { name, value } of element.attrs) {
      const place = places?.[name];
      if (!place) continue;
      const next =
        addresses.has(name) || (isPicture && name === 'content')
          ? relativeTo(folder, value)
          : name === 'srcset'
            ? value.replace(
                inSrcset,
                (_, comma: string, space: string, address: string) =>
                  comma + space + relativeTo(folder, address),
              )
            : value;
      if (next === value) continue;
      edits.push({
        from: place.startOffset,
        to: place.endOffset,
        text: `${name}="${escaped(next)}"`,
      });
    }
  }
  return edited(html, edits);
}
