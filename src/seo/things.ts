/** What pages tell machines about themselves, in the vocabulary of schema.org. */
import type { BreadcrumbList, CreativeWork, Dataset, NewsArticle, Organization, Place } from 'schema-dts'; // prettier-ignore
import type { Source } from '../../scripts/schema.ts';
import type { DataTable } from '../data-package/table.ts';
import { languageTag } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { ui } from '../i18n/ui.ts';
import { address } from './address.ts';
import { seoWords } from './words.ts';

/** Things that stand for themselves in a page's graph. */
export type Thing = NewsArticle | Dataset | BreadcrumbList;

/** One step on the way from the story to a page; the address from the root of the site. */
export interface Crumb {
  name: string;
  path: string;
}

interface Edition {
  version: string;
  date: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

const ballast = (locale: Locale): Organization => ({
  '@type': 'Organization',
  name: ui[locale].siteName,
  url: address(pagePath(locale)),
});

const ningbo: Place = { '@type': 'Place', name: 'Ningbo', alternateName: '宁波' };

/** A work of somebody else; an address only where it is the publisher's own. */
const work = ({ title, lang, publisher, published, url }: Source): CreativeWork => ({
  '@type': 'CreativeWork',
  name: title,
  inLanguage: lang,
  publisher: { '@type': 'Organization', name: publisher },
  ...(published !== 'undated' && { datePublished: published }),
  ...(url && { url }),
});

/** Where the data are described on a page of a language. */
export const datasetId = (locale: Locale): string => address(`${pagePath(locale, 'facts/')}#data`);

interface StoryContents {
  /** The plan that the story is about, and what it was first read in. */
  plan: Source;
  announcement: Source;
  edition: Edition;
  /** Address of a picture from the root of the site. */
  picture?: string | undefined;
}

/**
 * The story. It is dated by its data: `dateModified` is the day of the edition. When it was first
 * published is not known to the build, and is left out.
 */
export const storyThing = (
  locale: Locale,
  { plan, announcement, edition, picture }: StoryContents,
): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': address(pagePath(locale)),
  headline: seoWords[locale].headline,
  description: ui[locale].description,
  inLanguage: languageTag[locale],
  url: address(pagePath(locale)),
  dateModified: edition.date,
  version: edition.version,
  author: ballast(locale),
  publisher: ballast(locale),
  about: [ningbo, work(plan)],
  isBasedOn: [work(announcement), { '@id': datasetId(locale) }],
  license: licence,
  isAccessibleForFree: true,
  ...(picture && { image: address(picture) }),
});

const download = (name: string, encodingFormat: string, title: string) =>
  ({
    '@type': 'DataDownload',
    name: title,
    encodingFormat,
    contentUrl: address(`/data/${name}`),
  }) as const;

/** The data to take, with a download for each table. */
export const datasetThing = (
  locale: Locale,
  tables: readonly DataTable[],
  edition: Edition,
): Dataset => ({
  '@type': 'Dataset',
  '@id': datasetId(locale),
  name: seoWords[locale].dataTitle,
  description: seoWords[locale].dataDescription,
  inLanguage: languageTag[locale],
  url: address(pagePath(locale, 'facts/')),
  dateModified: edition.date,
  version: edition.version,
  creator: ballast(locale),
  publisher: ballast(locale),
  license: licence,
  isAccessibleForFree: true,
  spatialCoverage: ningbo,
  distribution: [
    download('datapackage.json', 'application/json', 'Data Package'),
    download('facts.json', 'application/json', 'JSON'),
    ...tables.map(({ name, title }) => download(`${name}.csv`, 'text/csv', title[locale])),
  ],
});

/** The way from the story to a page, the page itself last. */
export const breadcrumb = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address(path),
  })),
});

/**
 * A page's graph as the text of a script element. It is a block of data, which no browser runs; "<" is
 * written so that no title can end the element.
 */
export const graph = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
