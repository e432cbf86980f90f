import { cutLike, plain } from '../../facts/written.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * Advance widths of Inter in thousandths of the font size, for the characters from space to tilde,
 * regular and semibold. Measured in a browser with the fonts that the site ships (Fontsource Inter 5).
 * They let a drawing know the width of its text without a layout, in Node as in a browser.
 */
// prettier-ignore
const regular = [281,288,466,633,642,982,644,300,365,365,501,662,288,460,288,360,631,631,631,631,646,631,631,631,631,631,288,302,662,662,662,511,966,690,654,730,722,601,590,746,743,269,571,672,565,903,753,765,639,765,644,642,646,744,690,985,682,679,629,365,360,365,471,456,323,562,612,571,612,583,370,613,591,242,242,549,242,876,591,600,612,612,376,528,327,591,562,818,546,562,552,426,333,426,662];
// prettier-ignore
const semibold = [252,321,523,644,650,1004,663,326,373,373,540,673,319,465,319,379,660,660,660,660,666,660,660,660,660,660,319,329,673,673,673,543,999,728,659,737,722,605,588,749,746,277,580,703,565,922,759,769,645,773,652,650,660,736,728,1020,720,713,652,373,379,373,481,469,351,574,624,583,624,591,389,625,612,262,262,569,262,900,612,609,624,624,397,549,353,612,587,839,569,588,566,455,359,455,673];

/** Width of one character in ems. Han and full-width punctuation fill an em; other signs are taken as 0.6. */
function charWidth(char: string, bold: boolean): number {
  const code = char.codePointAt(0)!;
  if (code >= 0x2e80) return 1;
  if (code >= 32 && code < 127) return (bold ? semibold : regular)[code - 32]! / 1000;
  if ('—…→“”'.includes(char)) return 1;
  return 0.6;
}

/** Estimated width of a line of text, in the unit of `fontSize`. Marks of figures have none. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const char of plain(text)) ems += charWidth(char, bold);
  return ems * fontSize;
}

/** Punctuation that must not begin a line in Chinese. */
const noLineStart = '，。、；：？！）」』”’》〉％·…—';
/** Punctuation that must not end a line in Chinese. */
const noLineEnd = '（「『“‘《〈';
/** A space, unless it stands between a number and its unit. */
const spaceToBreakAt = /(?<= )(?<!\d (?=(?:km|GW|min|m[²³])(?![a-z])))/;
/** A year, month or day is one word with its number, and with the next of them. */
const dated = /\d[年月日]$|\d[年月]\d+$/u;

/**
 * Breaks a text into lines no wider than `maxWidth`: between words in English, between characters in
 * Chinese, where runs of Latin letters and digits stay whole and punctuation keeps to its line.
 * A single word wider than the line stays whole. A figure keeps its marks, on both lines if need be.
 */
export function wrap(
  text: string,
  fontSize: number,
  maxWidth: number,
  locale: Locale,
  bold = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of tokens(plain(text), locale)) {
    const candidate = line + token;
    if (line.trim() && textWidth(candidate.trimEnd(), fontSize, bold) > maxWidth) {
      lines.push(line.trim());
      line = token.trimStart();
    } else line = candidate;
  }
  if (line.trim()) lines.push(line.trim());
  return cutLike(text, lines);
}

function tokens(text: string, locale: Locale): string[] {
  if (locale !== 'zh') return text.split(spaceToBreakAt);
  const found: string[] = [];
  for (const part of text.match(/[\u0020-\u2e7f]+|./gsu) ?? []) {
    // A mark holds on to the word next to it, not to all the Latin words that follow.
    for (const piece of part.split(/(?<= )/)) {
      const last = found.at(-1);
      const glue =
        last !== undefined &&
        (noLineStart.includes(piece[0]!) ||
          noLineEnd.includes(last.at(-1)!) ||
          dated.test(last + piece));
      if (glue) found[found.length - 1] = last + piece;
      else found.push(piece);
    }
  }
  return found;
}
