import { cutLike, plain } from '../../facts/written.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textWidth, wrap } from './measure.ts';

/**
 * Breaks a text into as few lines as fit `maxWidth`, and then evens them out, so that no line holds
 * a single character or word when the others are full. Two lines part between sentences where they can,
 * Chinese ones also between clauses.
 */
export function balance(
  text: string,
  fontSize: number,
  maxWidth: number,
  locale: Locale,
  bold = false,
): string[] {
  let best = wrap(text, fontSize, maxWidth, locale, bold);
  if (best.length === 1) return best;
  if (best.length === 2) {
    const fits = (line: string) => {
      const width = textWidth(line, fontSize, bold);
      return width <= maxWidth && width > maxWidth / 4;
    };
    const parted =
      partedAt(sentences, plain(text), fits) ??
      (locale === 'zh' ? partedAt(clauses, plain(text), fits) : undefined);
    if (parted) return cutLike(text, parted);
  }
  for (let width = maxWidth - fontSize / 2; width > 0; width -= fontSize / 2) {
    const lines = wrap(text, fontSize, width, locale, bold);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

const sentences = /[。；]|[.;] /g;
const clauses = /[，与]/g;

/** The text in two lines that both fit, parted after one of the marks; the most even of several ways. */
function partedAt(
  marks: RegExp,
  text: string,
  fits: (line: string) => boolean,
): [string, string] | undefined {
  const ways = [...text.matchAll(marks)]
    .map(({ index }): [string, string] => [
      text.slice(0, index + 1).trim(),
      text.slice(index + 1).trim(),
    ])
    .filter((lines) => lines.every(fits));
  const unevenness = ([a, b]: [string, string]) => Math.abs(a.length - b.length);
  return ways.sort((a, b) => unevenness(a) - unevenness(b))[0];
}
