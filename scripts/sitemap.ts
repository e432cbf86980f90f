/**
 * Writes sitemap-index.xml and sitemap-0.xml of a built site, from the pages that are there. With SITE set
 * they hold whole addresses, as the protocol wants; without it, addresses from the site map itself, and a
 * comment says so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLocale, languageTag, locales } from '../src/i18n/locales.ts';
import { absolute } from '../src/seo/address.ts';
import { filesOf } from './portable/files.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const unknown =
  '<!-- Addresses are relative: set SITE to the public address when building for search engines. -->\n';

/** Pages of the story and around it; those inside other people's articles are not for search. */
const listed = (file: string): boolean =>
  /(^|\/)index\.html$/.test(file) && !/(^|\/)embed\//.test(file);

/** The language of a page, and its address inside it: 'zh/facts/' → zh, 'facts/'. */
function split(path: string) {
  const locale = locales.find((one) => one !== defaultLocale && path.startsWith(`${one}/`));
  return { locale: locale ?? defaultLocale, page: locale ? path.slice(locale.length + 1) : path };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes both files into `dist`; `date` is the day of the edition, the only one that is known. */
export function writeSitemap(dist: string, date: string, site = process.env.SITE): void {
  const full = (path: string) => escaped(absolute(`/${path}`, site) ?? (path || './'));
  const pages = filesOf(dist)
    .filter(listed)
    .map((file) => file.replace(/index\.html$/, ''));
  const known = new Set(pages);
  const entries = pages.map((path) => {
    const { page } = split(path);
    const twins = locales
      .map((locale) => ({ locale, path: locale === defaultLocale ? page : `${locale}/${page}` }))
      .filter((twin) => known.has(twin.path))
      .map(
        (twin) =>
          `<xhtml:link rel="alternate" hreflang="${languageTag[twin.locale]}" href="${full(twin.path)}"/>`,
      );
    return `<url><loc>${full(path)}</loc><lastmod>${date}</lastmod>${twins.join('')}</url>`;
  });
  const note = site ? '' : unknown;
  writeFileSync(
    join(dist, 'sitemap-0.xml'),
    `${head}${note}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
  );
  writeFileSync(
    join(dist, 'sitemap-index.xml'),
    `${head}${note}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${full('sitemap-0.xml')}</loc></sitemap></sitemapindex>\n`,
  );
}

/** The day of the edition that was built. */
export const editionDate = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'src/generated/edition.json'), 'utf8')) as { date: string })
    .date;
