/** From a scene to the files of its picture. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { readSheet } from './css.ts';
import type { Sheet } from './css.ts';
import type { Faces } from './faces.ts';
import { Glyphs } from './outline.ts';
import { encodePng } from './png.ts';
import { picture } from './picture.ts';
import type { Scene } from './scene.ts';
import { share } from './share.ts';
import { licence, words } from './words.ts';

/** Width of the files in pixels. */
export const pixels = { picture: 1600, share: 1200, story: 1200 } as const;

/** The style sheets of a chart's drawings, from the root of the project. */
export const sheetFiles = (chart: string, root: string): string[] =>
  [
    'src/styles/tokens.css',
    'src/charts/kit/drawing.css',
    `src/charts/${chart}/${chart}.css`,
  ].filter((name) => existsSync(join(root, name)));

/** Reads them. */
export const sheetOf = (chart: string, root: string): Sheet =>
  readSheet(
    sheetFiles(chart, root).map((name) => ({ name, css: readFileSync(join(root, name), 'utf8') })),
  );

/** The picture as SVG. */
export function svgOf(scene: Scene, sheet: Sheet, faces: Faces): string {
  const compose = scene.job.kind === 'picture' ? picture : share;
  return compose(scene, sheet, new Glyphs(faces));
}

/** The same as PNG, with what it says and whose it is written into it. */
export function pngOf(svg: string, { job, headline, description, source }: Scene): Buffer {
  const {
    width,
    height,
    pixels: data,
  } = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels[job.kind] },
    font: { loadSystemFonts: false },
  }).render();
  return encodePng(
    { width, height, data },
    {
      Title: headline,
      Description: description,
      Source: source,
      Author: words[job.locale].author,
      Copyright: licence,
    },
  );
}
