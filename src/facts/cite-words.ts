import type { Locale } from '../i18n/locales.ts';
import type { CitationStyle } from './cite.ts';

/** The words around a citation. */
export interface CiteWords {
  styles: Record<CitationStyle, string>;
  copy: string;
  /** Spoken with the name of the style: "Copy APA". */
  copyStyle: (style: string) => string;
  copied: (style: string) => string;
  /** Said when no way to the clipboard worked. */
  notCopied: string;
  close: string;
}

export const citeWords: Record<Locale, CiteWords> = {
  en: {
    styles: { apa: 'APA', bibtex: 'BibTeX', plain: 'Plain' },
    copy: 'Copy',
    copyStyle: (style) => `Copy: ${style}`,
    copied: (style) => `${style} copied.`,
    notCopied: 'Your browser did not copy. The text is selected: copy it by hand.',
    close: 'Close',
  },
  zh: {
    styles: { apa: 'APA', bibtex: 'BibTeX', plain: '普通' },
    copy: '复制',
    copyStyle: (style) => `复制：${style}`,
    copied: (style) => `已复制${style}格式。`,
    notCopied: '浏览器不允许复制。文字已选中，请手动复制。',
    close: '收起',
  },
};
