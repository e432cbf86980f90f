/** What the pictures themselves say, besides headline and source. */
import type { Locale } from '../../src/i18n/locales.ts';

interface PictureWords {
  /** Name and licence, at the foot of every picture. */
  credit: string;
  /** For drawings with a coast of OpenStreetMap. */
  coast: string;
  /** The same where there is little room. */
  coastShort: string;
  /** "Chapter · 2 of 5" over the headline. */
  kicker: (chapter: string, n: number, total: number) => string;
  /** Written into the file: whose picture it is. */
  author: string;
}

export const words: Record<Locale, PictureWords> = {
  en: {
    credit: 'Ballast · CC BY 4.0',
    coastShort: '© OpenStreetMap contributors',
    coast: 'Coast © OpenStreetMap contributors',
    kicker: (chapter, n, total) => `${chapter}  ·  ${n} of ${total}`,
    author: 'Ballast',
  },
  zh: {
    credit: '压舱石（Ballast）· CC BY 4.0',
    coastShort: '© OpenStreetMap contributors',
    coast: '海岸线 © OpenStreetMap contributors',
    kicker: (chapter, n, total) => `${chapter}  ·  ${n}/${total}`,
    author: '压舱石（Ballast）',
  },
};

/** The licence of every picture. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
