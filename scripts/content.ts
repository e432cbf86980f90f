import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/i18n/locales.ts';
import type { Locale } from '../src/i18n/locales.ts';

const prose = /<Fact\b[^>]*\bid="([^"]+)"/dg;
const token = /\{([\w.-]+)(?:\|\w+)?\}/dg;

/** Each fact that a file of the story names, with its line, in the order of the file. */
function mentions(source: string): { id: string; line: number }[] {
  const head = /^---\n[\s\S]*?\n---/.exec(source)?.[0] ?? '';
  return [...head.matchAll(token), ...source.matchAll(prose)].map((match) => ({
    id: match[1]!,
    line: source.slice(0, match.indices![1]![0]).split('\n').length,
  }));
}

/** The fact ids that a file of the story names, in `<Fact id>` and in {tokens} of its head. */
export const factsNamed = (source: string): string[] => mentions(source).map(({ id }) => id);

/**
 * What one file alone cannot know: every language has every chapter, and both tell them with the same
 * facts. Throws one sentence with file and line.
 */
export function checkContent(root: string): void {
  const folder = (locale: string) => join(root, 'src/content', locale);
  const filesOf = (locale: string) =>
    existsSync(folder(locale)) ? readdirSync(folder(locale)).filter((f) => f.endsWith('.mdx')) : [];
  const files = new Map(locales.map((locale) => [locale, filesOf(locale)]));
  const [first, ...others] = locales;
  for (const locale of others) {
    for (const [here, there] of [
      [first, locale],
      [locale, first],
    ] as const) {
      const missing = files.get(here)!.find((file) => !files.get(there)!.includes(file));
      if (missing) {
        throw new Error(
          `src/content/${there}/${missing}:1: this file is missing; src/content/${here}/${missing} exists, so write its counterpart or remove it.`,
        );
      }
    }
    for (const file of files.get(first)!) {
      const telling = (language: Locale): Telling => ({
        language,
        named: mentions(readFileSync(join(folder(language), file), 'utf8')),
      });
      const [one, other] = [telling(first), telling(locale)];
      compare(file, one, other);
      compare(file, other, one);
    }
  }
}

interface Telling {
  language: Locale;
  named: readonly { id: string; line: number }[];
}

/** Throws at the first fact that one language names in a file and the other does not. */
function compare(file: string, here: Telling, there: Telling): void {
  const known = new Set(there.named.map(({ id }) => id));
  const lone = here.named.find(({ id }) => !known.has(id));
  if (!lone) return;
  throw new Error(
    `src/content/${here.language}/${file}:${lone.line}: fact "${lone.id}" is used here but not in src/content/${there.language}/${file}; both languages tell the same facts.`,
  );
}
