/** The page of a copy: the story's page with everything in it and nothing asked for. */
import { posix } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Locale } from '../../../src/i18n/locales.ts';
import { attribute, edited, elementsOf, runs } from '../../portable/elements.ts';
import type { Edit, Element } from '../../portable/elements.ts';
import { wholeSheet } from '../../portable/first-screen.ts';
import { hashSource } from '../../portable/policy.ts';
import { linkInCopy } from './links.ts';

/** What a copy is made of. Files are named as the page names them. */
export interface Parts {
  locale: Locale;
  /** The story's page, portable. */
  html: string;
  /** The public address of the site's root, if it has one. */
  site: string | undefined;
  /** A style sheet of the page with its fonts inside. */
  css: (href: string) => string;
  /** A drawing or icon. */
  picture: (href: string) => string;
  /** Packs the scripts of these addresses, those with `data-entry` named again as entries. */
  pack: (sources: readonly string[], entries: readonly string[]) => { data: string; run: string[] };
  /** What unpacks them in the browser. */
  boot: string;
  /** What the copy says about itself, as markup for the footer; its id is `copy`. */
  about: string;
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

const isElement = (node: DefaultTreeAdapterTypes.ParentNode | null): node is Element =>
  node !== null && 'tagName' in node;

const ancestor = (element: Element, fits: (one: Element) => boolean): Element | undefined => {
  for (let at = element.parentNode; isElement(at); at = at.parentNode) if (fits(at)) return at;
  return undefined;
};

/** An SVG as an address that needs no file. An address has no line breaks. */
export const dataUri = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/\s*\n\s*/g, ' ').replace(/[%#"]/g, encodeURIComponent)}`;

/**
 * A picture of a drawing as a part of the page: in the page's styles, with ids that the page's own drawings
 * do not have.
 */
export function bareDrawing(svg: string): string {
  const bare = svg.replace(/<style>[\s\S]*?<\/style>|<metadata>[\s\S]*?<\/metadata>/g, '');
  const ids = new Set([...bare.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return bare
    .replace(/ id="([^"]+)"/g, ' id="$1-still"')
    .replace(/#([\w-]+)(?=[)"])/g, (whole, id: string) => (ids.has(id) ? `${whole}-still` : whole))
    .replace(/^<svg([^>]*?) width="[^"]*"([^>]*?) height="[^"]*"/, '<svg$1$2')
    .replace(/^<svg/, '<svg aria-hidden="true"');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A receipt has no page to lead on to where the site is not known. */
const withoutSite = '.slip .all{display:none}';

/** Links in the head that only the site can answer. */
const siteLinks = new Set(['alternate', 'preload', 'manifest', 'apple-touch-icon', 'prefetch']);

/** Whether an element says something about the page as it stands on the site. */
function isOfSite(element: Element): boolean {
  const { tagName } = element;
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (tagName === 'meta') {
    return attribute(element, 'http-equiv') !== undefined || /^(og|twitter):/.test(name);
  }
  if (tagName === 'link') return siteLinks.has(attribute(element, 'rel') ?? '');
  return tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
}

/** Builds the page. Throws when something in it would still have to be asked for. */
export function copyPage(parts: Parts): string {
  const { html, locale, site } = parts;
  const edits: Edit[] = [];
  const gone: [from: number, to: number][] = [];
  const styles: string[] = [];
  const sources: string[] = [];
  const entries: string[] = [];
  let stylePlace: number | undefined;
  const drawn = new Set<Element>();

  const change = (from: number, to: number, text: string) => edits.push({ from, to, text });
  const remove = ({ sourceCodeLocation: place }: Element): void =>
    void gone.push([place!.startOffset, place!.endOffset]);
  const rewrite = (element: Element, name: string, value: string) => {
    const place = element.sourceCodeLocation!.attrs![name]!;
    change(place.startOffset, place.endOffset, `${name}="${escaped(value)}"`);
  };

  const still = (image: Element): void => {
    const stage = ancestor(image, (one) => attribute(one, 'data-stage') !== undefined);
    const picture = ancestor(image, ({ tagName }) => tagName === 'picture') ?? image;
    if (!stage || drawn.has(stage) || hasClass(image, 'on-paper')) {
      remove(picture);
      return;
    }
    drawn.add(stage);
    const { startOffset, endOffset } = picture.sourceCodeLocation!;
    const svg = bareDrawing(parts.picture(attribute(image, 'src')!));
    change(startOffset, endOffset, `<div class="still on-screen on-paper">${svg}</div>`);
  };

  const link = (element: Element): void => {
    const href = attribute(element, 'href');
    if (href === undefined) return;
    const next = linkInCopy(href, locale, site);
    if (next !== undefined) rewrite(element, 'href', next);
    else if (hasClass(element, 'alone')) remove(element);
    // A figure still answers by script; other links lead to what the copy says about itself.
    else rewrite(element, 'href', '#copy');
  };

  for (const element of elementsOf(html)) {
    const { tagName, sourceCodeLocation: place } = element;
    const src = attribute(element, 'src');
    if (!place) continue;
    if (tagName === 'html') change(place.startTag!.endOffset - 1, place.startTag!.endOffset - 1, ` data-copy="${site ? 'linked' : 'alone'}"`); // prettier-ignore
    else if (attribute(element, 'data-save') !== undefined || isOfSite(element)) remove(element);
    else if (tagName === 'style') {
      // The styles of the first screen are among all styles, which take their place.
      stylePlace ??= place.startOffset;
      remove(element);
    } else if (tagName === 'link' && attribute(element, 'rel') === 'stylesheet') {
      stylePlace ??= place.startOffset;
      styles.push(parts.css(wholeSheet(attribute(element, 'href')!)));
      remove(element);
    } else if (tagName === 'link' && attribute(element, 'rel') === 'icon') {
      rewrite(element, 'href', dataUri(parts.picture(attribute(element, 'href')!)));
    } else if (tagName === 'script' && src !== undefined) {
      sources.push(src);
      if (attribute(element, 'data-entry') !== undefined) entries.push(src);
      remove(element);
    } else if (runs(element)) remove(element);
    else if (tagName === 'svg' && hasClass(element, 'drawing')) {
      // Script draws the first state of a chapter as the reader nears it, so it need not lie here twice.
      const chapter = ancestor(element, (one) => attribute(one, 'data-chapter') !== undefined);
      if (chapter && attribute(chapter, 'data-chapter') !== '1' && place.endTag && attribute(element, 'data-chart') !== undefined) // prettier-ignore
        gone.push([place.startTag!.endOffset, place.endTag.startOffset]);
    } else if (tagName === 'img') still(element);
    else if (tagName === 'a') link(element);
    else if (tagName === 'footer') change(place.endTag!.startOffset, place.endTag!.startOffset, parts.about); // prettier-ignore
  }

  const css = `${styles.join('\n')}${site ? '' : withoutSite}`;
  const { data, run } = parts.pack(sources, entries);
  const policy = [
    "default-src 'none'",
    `script-src ${[parts.boot, ...run].map(hashSource).join(' ')}`,
    `style-src ${hashSource(css)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const inGone = ({ from, to }: Edit) => gone.some(([start, end]) => from >= start && to <= end);
  const kept = edits.filter((edit) => !inGone(edit));
  const outermost = gone.filter(
    ([from, to]) => !gone.some(([a, b]) => (a < from && to <= b) || (a <= from && to < b)),
  );
  for (const [from, to] of outermost) {
    kept.push({ from, to, text: from === stylePlace ? `<style>${css}</style>` : '' });
  }
  const page = edited(html, kept)
    .replace(/<meta charset[^>]*>/, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`) // prettier-ignore
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script type="application/octet-stream" data-pack>${data}</script><script>${parts.boot}</script></body>`); // prettier-ignore
  insistAlone(page, locale);
  return page;
}

/** Attributes by which a page asks for a file. */
const asking = ['src', 'srcset', 'poster', 'data'];

/** Throws when a page asks for a file, or links to one that is not beside it. */
export function insistAlone(page: string, locale: Locale): void {
  for (const { tagName, attrs } of elementsOf(page)) {
    for (const { name, value } of attrs) {
      const asks = asking.includes(name) || (name === 'href' && tagName !== 'a');
      if (asks && !value.startsWith('data:') && !value.startsWith('#') && tagName !== 'link') {
        throw new Error(`The copy in "${locale}" still asks for ${name}="${value}".`);
      }
      const isAlone = /^(?:data:|#|https?:|mailto:|ballast\.\w+\.html)/.test(value);
      if (name === 'href' && !isAlone) {
        throw new Error(
          `The copy in "${locale}" links to "${value}", which will not be beside it.`,
        );
      }
    }
  }
}

/** The file name of an address. */
export const nameOf = (href: string): string => posix.basename(href);
