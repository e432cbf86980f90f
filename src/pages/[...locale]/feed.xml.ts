/** /feed.xml and /zh/feed.xml: the editions of the data. */
import type { APIRoute } from 'astro';
import edition from '../../generated/edition.json' with { type: 'json' };
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/paths.ts';
import { feed } from '../../seo/feed.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
  new Response(await feed(locale, edition.editions, import.meta.env.SITE), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
