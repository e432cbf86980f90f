import { defaultLocale } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';

/** The copy of the story in a language, from the root of the site. */
export const copyFile = (locale: Locale): string => `offline/ballast.${locale}.html`;

/** What a browser must know to install the site, from its root. */
export const manifestFile = (locale: Locale): string =>
  locale === defaultLocale ? 'manifest.webmanifest' : `manifest.${locale}.webmanifest`;

/** Stands in pages for the size of a copy until the copy is made. */
export const sizeMark = (locale: Locale): string => `<span data-copy-size="${locale}"></span>`;
