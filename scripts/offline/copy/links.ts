/** Where the links of a copy lead: it is read alone, without the site around it. */
import type { Locale } from '../../../src/i18n/locales.ts';
import { defaultLocale, locales } from '../../../src/i18n/locales.ts';

/** The name of the copy in a language, in the folder of copies. */
export const copyName = (locale: Locale): string => `ballast.${locale}.html`;

/** The file of the story in a language, from the root of the site. */
export const storyFile = (locale: Locale): string =>
  locale === defaultLocale ? 'index.html' : `${locale}/index.html`;

/**
 * The address that a link of the story has in a copy; undefined when nothing the reader has can answer it.
 * A place in the story stays in the file, the story in another language is the copy beside it, and the
 * other pages are on the site, if its public address is known.
 *
 * @param href as it stands in the page
 * @param locale the language of the copy
 * @param site the public address of the site's root
 */
export function linkInCopy(href: string, locale: Locale, site?: string): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|\/\/|#)/i.test(href)) return href;
  const base = new URL(storyFile(locale), 'http://site/');
  const { pathname, search, hash } = new URL(href, base);
  const path = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
  const twin = locales.find((other) => path === storyFile(other));
  if (twin === locale) return hash || '#main';
  if (twin) return copyName(twin) + hash;
  return site && new URL(path.replace(/(^|\/)index\.html$/, '$1') + search + hash, site).href;
}
