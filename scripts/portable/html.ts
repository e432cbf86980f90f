import { edited, elementsOf } from './elements.ts';
import type { Edit, Element } from './elements.ts';
import { relativeJsonLd } from './machine.ts';
import { relativeTo } from './relative.ts';

/** Attributes that hold one address. */
const addresses = new Set(['href', 'src', 'poster', 'action', 'data-href']);

/** An address of the site in `srcset`: "/a.svg 1x, /b.svg 2x". */
const inSrcset = /(^|,)(\s*)(\S+)/g;

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
 * The edits that make every address of a page relative to it. Only the values are replaced; the rest of
 * the markup stays byte for byte.
 *
 * @param folder the folder of the page, from the root, with slashes at both ends
 */
export function relativeAddresses(elements: Iterable<Element>, folder: string): Edit[] {
  const edits: Edit[] = [];
  for (const element of elements) {
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
  return edits;
}

/** A page with every address of the site relative to it. */
export const relativeHtml = (html: string, folder: string): string =>
  edited(html, relativeAddresses(elementsOf(html), folder));
