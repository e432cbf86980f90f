import { parse } from 'yaml';
import { locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { numbersIn } from './numbers.ts';
import type { Numeral } from './numbers.ts';

/** What may stand without a fact, and why; a row of data/allowed-numbers.yaml. */
export interface Allowed {
  id: string;
  why: string;
  /** Finds the numeral with as much around it as makes it allowed. A language without one allows nothing. */
  patterns: Partial<Record<Locale, RegExp>>;
}

/**
 * Reads data/allowed-numbers.yaml from its text. Throws one sentence on a row without an id, a reason
 * or a pattern, on a pattern that is no regular expression, and on an id that stands twice.
 */
export function readAllowed(text: string, file = 'data/allowed-numbers.yaml'): Allowed[] {
  const rows = parse(text) as Record<string, string | undefined>[];
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const fail = (message: string): never => {
      throw new Error(`${file}: row ${index + 1} (${row.id ?? 'no id'}) ${message}.`);
    };
    const id = row.id ?? fail('needs an id');
    const why = row.why ?? fail('needs a reason, "why"');
    if (seen.has(id)) fail('has an id that stands twice');
    seen.add(id);
    const patterns: Allowed['patterns'] = {};
    for (const locale of locales) {
      const source = row[locale] ?? row.any;
      if (source === undefined) continue;
      try {
        patterns[locale] = new RegExp(source, 'gu');
      } catch (error) {
        fail(`has a pattern that cannot be read: ${(error as Error).message}`);
      }
    }
    if (Object.keys(patterns).length === 0) fail('needs a pattern: "any", or one for a language');
    return { id, why, patterns };
  });
}

/** The row that allows a numeral of a text to stand, if one does. */
export function allowing(
  text: string,
  numeral: Numeral,
  locale: Locale,
  allowed: readonly Allowed[],
): Allowed | undefined {
  const end = numeral.offset + numeral.length;
  return allowed.find(({ patterns }) =>
    [...text.matchAll(patterns[locale] ?? /(?!)/gu)].some(
      (match) => match.index <= numeral.offset && match.index + match[0].length >= end,
    ),
  );
}

/** The numerals of a text that neither a fact nor the allow-list accounts for. */
export function nakedNumbers(
  text: string,
  locale: Locale,
  allowed: readonly Allowed[],
  use?: (row: Allowed) => void,
): Numeral[] {
  return numbersIn(text, locale).filter((numeral) => {
    const row = allowing(text, numeral, locale, allowed);
    if (row) use?.(row);
    return !row;
  });
}
