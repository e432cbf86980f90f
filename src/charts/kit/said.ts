import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Hedge } from '../../facts/verdict.ts';
import type { Locale } from '../../i18n/locales.ts';

const hedges: Record<Locale, Record<Hedge, string>> = {
  en: { 'more-than': 'more than ', about: 'about ', 'close-to': 'close to ', 'at-most': 'up to ' },
  zh: { 'more-than': '超过', about: '约', 'close-to': '接近', 'at-most': '至多' },
};

/** A figure as its source has it, hedge and all: "more than RMB 1.73 trillion", "超过1.73万亿元". */
export const said = (figure: KnownFigure & { bound?: Hedge }, locale: Locale): string =>
  (figure.bound ? hedges[locale][figure.bound] : '') + text(figure, locale);
