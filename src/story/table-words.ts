import type { Locale } from '../i18n/locales.ts';

/** Added to the caption of a table whose headings sort it. */
export const sortHint: Record<Locale, string> = {
  en: ' The headings of the columns are buttons that sort the table.',
  zh: '点按列标题可排序。',
};
