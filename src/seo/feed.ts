/** RSS 2.0 for those who want to be told what changed: one item for each edition, the newest first. */
import rss from '@astrojs/rss';
import type { Bilingual } from '../../scripts/schema.ts';
import { languageTag } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { absolute } from './address.ts';
import { seoWords } from './words.ts';

interface FeedEdition {
  id: string;
  /** YYYY-MM-DD */
  date: string;
  changes: readonly Bilingual[];
}

/**
 * Stands for the public address while none is known, since RSS and the library want whole ones. Names
 * under .invalid belong to nobody, ever; what is written in the end are addresses from the root.
 */
const nowhere = 'https://ballast.invalid';

/**
 * The feed of a language; `editions` come as they are kept, the oldest first. Items are dated by day,
 * with dc:date: RSS's own date wants an hour too, and nobody recorded one. An item is known by the
 * number of its edition, so that a site that moves does not tell its readers everything again.
 */
export async function feed(
  locale: Locale,
  editions: readonly FeedEdition[],
  site?: string,
): Promise<string> {
  const words = seoWords[locale];
  const full = (path: string) => absolute(path, site) ?? nowhere + path;
  const response = await rss({
    title: words.feedTitle,
    description: words.feedDescription,
    site: full(pagePath(locale)),
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${languageTag[locale]}</language>`,
    items: editions.toReversed().map(({ id, date, changes }) => ({
      title: words.edition(id),
      description: changes.map((change) => change[locale]).join(locale === 'zh' ? '' : ' '),
      link: full(`${pagePath(locale, 'facts/')}#edition-${id}`),
      customData: `<guid isPermaLink="false">ballast-edition-${id}-${locale}</guid><dc:date>${date}</dc:date>`,
    })),
  });
  return (await response.text()).replaceAll(nowhere, '');
}
