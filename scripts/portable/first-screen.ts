/**
 * What a reader sees first waits for no further file: the styles it needs stand in the page, and the
 * style sheets are asked for where the first screen ends. A browser shows what stands before them, and
 * holds back what comes after until they are there.
 */
import { posix } from 'node:path';
import { relativeCss } from './css.ts';
import { attribute, replaced } from './elements.ts';
import type { Edit, Element } from './elements.ts';
import { firstStyles, namesOf } from './first-styles.ts';
import { isFontPreload } from './preload.ts';
import { relativeTo } from './relative.ts';

/** On the last element of the first screen. */
export const firstScreenEnd = 'data-first-screen-end';

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
 * @param read the text of a style sheet, by its address from the root
 */
export function firstScreen(
  elements: readonly Element[],
  folder: string,
  read: (address: string) => string,
): { edits: Edit[]; styles: string } | undefined {
  const last = elements.find((element) => attribute(element, firstScreenEnd) !== undefined);
  const sheets = elements.filter(isStyleSheet);
  if (!last || !sheets.length) return undefined;
  const end = last.sourceCodeLocation!.endOffset;
  const addresses = sheets.map((sheet) => attribute(sheet, 'href')!);
  // Named in them too: a font asked for early and known at the first paint is there with it or not at all.
  const fonts = elements.filter(isFontPreload);
  const names = fonts.map((font) => posix.basename(attribute(font, 'href')!));
  const styles = relativeCss(
    firstStyles(addresses.map(read), namesOf(shown(elements, end)), names),
    folder,
  );
  const links = addresses
    .map((address) => `<link rel="stylesheet" href="${relativeTo(folder, address)}">`)
    .join('');
  return {
    edits: [
      ...sheets.map((sheet, index) => replaced(sheet, index ? '' : `<style>${styles}</style>`)),
      { from: end, to: end, text: links },
    ],
    styles,
  };
}
