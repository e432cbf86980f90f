import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The language of the page that this script runs on. */
export const localeOfPage = (): Locale =>
  locales.find((locale) => document.documentElement.lang.startsWith(locale)) ?? defaultLocale;
