import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { charts } from '../../src/charts/index.ts';
import { han } from '../fonts.ts';

/**
 * All styles that the drawings have on the site, for a page of their own on this disk: tokens, the kit, each
 * chart, and the fonts. Those of Chinese drawings are whole, not cut: what is drawn may be newer than the cut.
 */
export function drawingStyles(root: URL): string {
  const face = (family: string, weight: number, file: string, more = '') =>
    `@font-face{font-family:'${family}';font-weight:${weight};${more}src:url(${pathToFileURL(new URL(`node_modules/@fontsource/${file}`, root).pathname).href})}`;
  const css = (path: string) => readFileSync(new URL(path, root), 'utf8');
  return [
    face('Inter', 400, 'inter/files/inter-latin-400-normal.woff2'),
    face('Inter', 600, 'inter/files/inter-latin-600-normal.woff2'),
    face(
      'Ballast Sans SC',
      400,
      'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
      `unicode-range:${han};`,
    ),
    css('src/styles/tokens.css'),
    css('src/charts/kit/drawing.css'),
    ...charts
      .map(({ id }) => `src/charts/${id}/${id}.css`)
      .filter((path) => existsSync(new URL(path, root)))
      .map(css),
  ].join('\n');
}
