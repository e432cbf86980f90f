/**
 * Fonts are asked for early, before the styles that name them have come. From a disk a browser would
 * refuse that, with an error in its console, though not the same request from a style. So a line of
 * script asks, where asking helps.
 */
import { attribute, replaced } from './elements.ts';
import type { Edit, Element } from './elements.ts';
import { relativeTo } from './relative.ts';

/** True for a tag that asks for a font early. */
export const isFontPreload = (element: Element): boolean =>
  element.tagName === 'link' &&
  attribute(element, 'rel') === 'preload' &&
  attribute(element, 'as') === 'font';

/** The script that asks for fonts at these addresses. */
const asking = (addresses: readonly string[]): string =>
  `location.protocol=='file:'||${JSON.stringify(addresses)}.forEach(href=>document.head.append(` +
  `Object.assign(document.createElement('link'),{rel:'preload',as:'font',type:'font/woff2',crossOrigin:'',href})))`;

/** Puts the script in the place of the tags of a page; no text where it has none. */
export function preloadByScript(
  elements: readonly Element[],
  folder: string,
): { edits: Edit[]; script?: string } {
  const tags = elements.filter(isFontPreload);
  if (tags.length === 0) return { edits: [] };
  const script = asking(tags.map((tag) => relativeTo(folder, attribute(tag, 'href') ?? '')));
  const edits = tags.map((tag, index) =>
    replaced(tag, index === 0 ? `<script>${script}</script>` : ''),
  );
  return { edits, script };
}
