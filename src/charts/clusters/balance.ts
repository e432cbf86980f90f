import type { Locale } from '../../i18n/locales.ts';
import { wrap } from '../kit/measure.ts';

/**
 * Breaks a text into as few lines as fit `maxWidth`, and then evens them out, so that no line holds
 * a single character or word when the others are full.
 */
export function balance(
  text: string,
  fontSize: number,
  maxWidth: number,
  locale: Locale,
  bold = false,
): string[] {
  let best = wrap(text, fontSize, maxWidth, locale, bold);
  for (let width = maxWidth - fontSize / 2; width > 0; width -= fontSize / 2) {
    const lines = wrap(text, fontSize, width, locale, bold);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
