/**
 * What a reader sees first waits for no further file: the styles it needs stand in the page, and the
 * style sheets are asked for where the first screen ends. A browser shows what stands before them, and
 * holds back what comes after until they are there.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { relativeCss } from './css.ts';
import { attribute, replaced } from './elements.ts';
import type { Edit, Element } from './elements.ts';
import { firstStyles, namesOf, withoutFaces } from './first-styles.ts';
import { isFontPreload } from './preload.ts';
import { relativeTo } from './relative.ts';

/** On the last element of the first screen. */
export const firstScreenEnd = 'data-first-screen-end';

/** The address of a style sheet that lacks the faces that a page brings along, and back. */
const restOf = (address: string, text: string): string =>
  address.replace(
    /\.css$/,
    `.rest.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`,
  );
export const wholeSheet = (address: string): string =>
  address.replace(/\.rest\.[\da-f]{8}\.css$/, '.css');

/** True for a tag that asks for a style sheet. */
export const isStyleSheet = (element: Element): boolean =>
  element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';

/** The elements that begin before `end`, without those that are hidden at first. */
function shown(elements: readonly Element[], end: number): Element[] {
  let hiddenTo = 0;
  return elements.filter((element) => {
    const place = element.sourceCodeLocation;
    if (!place || place.startOffset >= end || place.endOffset <= hiddenTo) return false;
    const hidden = attribute(element, 'hidden') !== undefined;
    if (hidden) hiddenTo = place.endOffset;
    return !hidden;
  });
}

/**
 * Styles of the first screen for a page that marks its end; undefined for one that does not.
 *
 * @param sheets the texts of the style sheets, by their addresses from the root; gets those of the page
 */
export function firstScreen(
  elements: readonly Element[],
  folder: string,
  sheets: Map<string, string>,
): { edits: Edit[]; styles: string } | undefined {
  const last = elements.find((element) => attribute(element, firstScreenEnd) !== undefined);
  const tags = elements.filter(isStyleSheet);
  if (!last || !tags.length) return undefined;
  const end = last.sourceCodeLocation!.endOffset;
  const addresses = tags.map((tag) => attribute(tag, 'href')!);
  // Named in them too: a font asked for early and known at the first paint is there with it or not at all.
  const fonts = elements.filter(isFontPreload);
  const names = fonts.map((font) => posix.basename(attribute(font, 'href')!));
  const styles = relativeCss(
    firstStyles(
      addresses.map((address) => sheets.get(address)!),
      namesOf(shown(elements, end)),
      names,
    ),
    folder,
  );
  // A face that is named again is judged again: a font that came too late would then move the words.
  const others = addresses.map((address) => {
    const rest = withoutFaces(sheets.get(address)!, names);
    if (rest === undefined) return address;
    const own = restOf(address, rest);
    sheets.set(own, rest);
    return own;
  });
  const links = others
    .map((address) => `<link rel="stylesheet" href="${relativeTo(folder, address)}">`)
    .join('');
  return {
    edits: [
      ...tags.map((tag, index) => replaced(tag, index ? '' : `<style>${styles}</style>`)),
      { from: end, to: end, text: links },
    ],
    styles,
  };
}
