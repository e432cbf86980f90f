/** What a browser must know to install the site as an application, one file for each language. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageTag, locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { ui } from '../../src/i18n/ui.ts';
import { manifestFile } from '../../src/offline/files.ts';
import { storyFile } from './copy/links.ts';
import { icons } from './icons.ts';

/** Width and height of a PNG. */
const pngSize = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

/** Pictures of the first screen in public/, made by `npm run picture`. */
const screenshots = (dist: string, locale: Locale) =>
  (['wide', 'narrow'] as const).flatMap((form) => {
    const src = `screenshots/${form}.${locale}.png`;
    if (!existsSync(join(dist, src))) return [];
    const sizes = pngSize(readFileSync(join(dist, src)));
    return [{ src, sizes, type: 'image/png', form_factor: form, label: ui[locale].siteName }];
  });

/** The manifest in one language. All addresses are relative to it, so the folder may lie anywhere. */
export const manifestOf = (dist: string, locale: Locale) => ({
  name: `${ui[locale].siteName} · ${ui[locale].siteSubtitle}`,
  short_name: ui[locale].siteName,
  description: ui[locale].description,
  lang: languageTag[locale],
  dir: 'ltr',
  start_url: storyFile(locale),
  scope: './',
  display: 'standalone',
  theme_color: '#f6f1e6',
  background_color: '#f6f1e6',
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...icons.flatMap(({ file, size, purpose }) =>
      purpose ? [{ src: file, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  ],
  screenshots: screenshots(dist, locale),
});

/** Writes the manifests into a built site. */
export function writeManifests(dist: string): void {
  for (const locale of locales) {
    writeFileSync(
      join(dist, manifestFile(locale)),
      `${JSON.stringify(manifestOf(dist, locale), null, 2)}\n`,
    );
  }
}
