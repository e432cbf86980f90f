/** The icons of an installed site, drawn from the one in the tab. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Ground of the icon, as the light theme has it. */
const ground = '#f6f1e6';

/**
 * The mark on its ground. A maskable icon may be cut to a circle of four fifths, so the mark is smaller
 * there; what is put on a home screen has corners cut too.
 *
 * @param share how much of the width the mark takes
 */
export function iconOf(favicon: string, share: number): string {
  const inside = favicon
    .replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\s*\}/, '')
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '');
  const side = 32;
  const at = (side * (1 - share)) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<rect width="${side}" height="${side}" fill="${ground}"/>` +
    `<g transform="translate(${at} ${at}) scale(${share})">${inside}</g></svg>`
  );
}

/** Each icon: file, width in pixels, share of the mark. */
export const icons = [
  { file: 'icons/192.png', size: 192, share: 0.8, purpose: 'any' },
  { file: 'icons/512.png', size: 512, share: 0.8, purpose: 'any' },
  { file: 'icons/maskable.png', size: 512, share: 0.56, purpose: 'maskable' },
  { file: 'icons/touch.png', size: 180, share: 0.7, purpose: undefined },
] as const;

/** Draws the icons into a built site. */
export function writeIcons(dist: string): void {
  const favicon = readFileSync(join(dist, 'favicon.svg'), 'utf8');
  mkdirSync(join(dist, 'icons'), { recursive: true });
  for (const { file, size, share } of icons) {
    const drawing = new Resvg(iconOf(favicon, share), { fitTo: { mode: 'width', value: size } });
    writeFileSync(join(dist, file), drawing.render().asPng());
  }
}
