/** The languages of the site, the default first. Adding one here makes the compiler list every word that is missing. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** What `lang` attributes and `Intl` call each language. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-Hans' };

/** Each language's own name, for the switch. */
export const languageName: Record<Locale, string> = { en: 'English', zh: '中文' };
