import { cutLike, plain } from '../facts/written.ts';
import type { Locale } from '../i18n/locales.ts';

/** Where a Chinese headline may be cut: after its punctuation, rather than inside a word. */
export const phraseEnd = /(?<=[，：；、。？！])/u;

/** The phrases of a title, each to stay on one line if it can; where words have spaces, the title itself. */
export const phrasesOf = (title: string, locale: Locale): string[] =>
  locale === 'zh' ? cutLike(title, plain(title).split(phraseEnd)) : [title];
