import { en } from './en.ts';
import type { Locale } from './locales.ts';
import type { UiWords } from './words.ts';
import { zh } from './zh.ts';

/** The words of the site in each language; see UiWords for what they are. */
export const ui: Record<Locale, UiWords> = { en, zh };
