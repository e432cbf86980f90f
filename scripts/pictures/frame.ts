/** What all pictures have in common: the SVG around the drawing, its words for machines, the mark. */
import { languageTag } from '../../src/i18n/locales.ts';
import type { Sheet } from './css.ts';
import { resolveValue } from './css.ts';
import { element, escape, number } from './markup.ts';
import type { Glyphs } from './outline.ts';
import type { Scene } from './scene.ts';
import { licence, words } from './words.ts';

/** The colours of a picture: those of the light theme. */
export const colour = (name: string, sheet: Sheet): string =>
  resolveValue(`var(--${name})`, sheet.tokens);

/** The site's mark, a hull with three stones, `size` units wide, its left top at x, y. */
export function mark(x: number, y: number, size: number, sheet: Sheet): string {
  return element(
    'g',
    {
      transform: `translate(${number(x)} ${number(y)}) scale(${number(size / 32, 4)})`,
      fill: 'none',
      stroke: colour('ink', sheet),
      'stroke-width': 2.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    element('path', { d: 'M2 12c2 10 6 15 10 15h8c4 0 8-5 10-15' }) +
      element('path', {
        stroke: colour('promise', sheet),
        'stroke-width': 2,
        d: 'M9 20l3-4 4 1 0 4-4 2zM17 17l4-2 3 3-2 5-4-1zM12 12l3-3 4 2-1 4-4 0z',
      }),
  );
}

/** A whole SVG file: ground, content, glyphs, and who made it from what, for people and machines. */
export function file(
  { width, height }: { width: number; height: number },
  content: string,
  scene: Scene,
  glyphs: Glyphs,
  sheet: Sheet,
): string {
  const { headline, deck, description, source, job } = scene;
  const ground = element('path', {
    fill: colour('ground', sheet),
    d: `M0 0h${width}v${height}H0z`,
  });
  return (
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'xml:lang': languageTag[job.locale],
      },
      element('title', {}, escape(headline)) +
        element('desc', {}, escape([deck, description, source].filter(Boolean).join(' '))) +
        element('metadata', {}, about(scene)) +
        element('defs', {}, glyphs.defs()) +
        ground +
        content,
    ) + '\n'
  );
}

/** Title, source and licence in the form that drawing programs read and write. */
function about({ headline, source, job }: Scene): string {
  const text = (name: string, value: string) => element(`dc:${name}`, {}, escape(value));
  return element(
    'rdf:RDF',
    {
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'xmlns:cc': 'http://creativecommons.org/ns#',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element(
      'cc:Work',
      { 'rdf:about': '' },
      text('title', headline) +
        text('source', source) +
        text('creator', words[job.locale].author) +
        text('language', languageTag[job.locale]) +
        element('cc:license', { 'rdf:resource': licence }),
    ),
  );
}
