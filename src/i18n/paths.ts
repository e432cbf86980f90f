import { defaultLocale, locales } from './locales.ts';
import type { Locale } from './locales.ts';

/** The address of a page in a language, from the root of the site: pagePath('zh', 'facts/') → '/zh/facts/'. */
export function pagePath(locale: Locale, page = ''): string {
  return locale === defaultLocale ? `/${page}` : `/${locale}/${page}`;
}

/** The page of one step of the story, inside a language: cardPage('energy', 'wind') → 'steps/energy/wind/'. */
export const cardPage = (chart: string, state: string): string => `steps/${chart}/${state}/`;

/** For `getStaticPaths` of pages under `[...locale]`: one page for each language. */
export const localePaths = () =>
  locales.map((locale) => ({
    params: { locale: locale === defaultLocale ? undefined : locale },
    props: { locale },
  }));
