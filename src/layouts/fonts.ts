import type { Locale } from '../i18n/locales.ts';

const files = import.meta.glob<string>('../generated/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The faces that the first screen of a page in each language is set in. */
const first: Record<Locale, readonly string[]> = {
  en: ['ballast-serif-400', 'ballast-serif-600', 'inter-400'],
  zh: ['ballast-serif-sc-600', 'ballast-serif-600', 'ballast-signs-sc-400', 'inter-400'],
};

/** The same for a page that leaves all but drawings and controls to the reader's own fonts. */
const few: Record<Locale, readonly string[]> = {
  en: ['inter-400'],
  zh: ['inter-400'],
};

/** Addresses of the fonts to ask for before the styles that name them have arrived. */
export function fontsToPreload(locale: Locale, fewFonts = false): string[] {
  return (fewFonts ? few : first)[locale].map((face) => {
    const found = Object.entries(files).find(([path]) => path.includes(`/${face}-`));
    if (!found) throw new Error(`No font was cut for "${face}": see scripts/fonts.ts.`);
    return found[1];
  });
}
