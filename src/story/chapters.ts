import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { chartById } from '../charts/index.ts';
import { fill } from '../facts/fill.ts';

/** The chapters of a language, in order, with their headings filled in. */
export async function chaptersOf(locale: Locale) {
  const entries = await getCollection('chapters', ({ id }) => id.startsWith(`${locale}/`));
  entries.sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return entries.map((entry, index) => {
    const place = entry.filePath ?? entry.id;
    const chart = chartById(entry.data.chart);
    if (!chart) throw new Error(`${place}:2: no chart is called "${entry.data.chart}".`);
    return {
      entry,
      chart,
      number: index + 1,
      total: entries.length,
      title: fill(entry.data.title, locale, `${place}:3`),
      standfirst: fill(entry.data.standfirst, locale, `${place}:4`),
    };
  });
}

/** Opening or ending of a language. */
export async function frameOf(locale: Locale, name: 'opening' | 'ending') {
  const entry = await getEntry('frame', `${locale}/${name}`);
  if (!entry)
    throw new Error(`src/content/${locale}/${name}.mdx is missing: every language needs one.`);
  const place = entry.filePath ?? entry.id;
  return {
    entry,
    title: fill(entry.data.title, locale, place),
    deck: entry.data.deck && fill(entry.data.deck, locale, place),
  };
}
