/** The editions of the data, newest first, for those who want to be told what changed. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import edition from '../../generated/edition.json' with { type: 'json' };
import { languageTag } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths, pagePath } from '../../i18n/paths.ts';
import { absolute } from '../../seo/address.ts';
import { seoWords } from '../../seo/words.ts';

export const getStaticPaths = localePaths;

/** Feeds want whole addresses. As long as none is known they are written from here, and made relative. */
const nowhere = 'https://site.invalid';

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const words = seoWords[locale];
  const full = (path: string) => absolute(path) ?? nowhere + path;
  const feed = await rss({
    title: words.feedTitle,
    description: words.feedDescription,
    site: full(pagePath(locale)),
    customData: `<language>${languageTag[locale]}</language>`,
    items: edition.editions.map(({ id, date, changes }) => ({
      title: words.edition(id),
      description: changes.map((change) => change[locale]).join(' '),
      link: full(`${pagePath(locale, 'facts/')}#edition-${id}`),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  });
  const text = (await feed.text()).replaceAll(nowhere, '');
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
