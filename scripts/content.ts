import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../src/i18n/locales.ts';

/** The fact ids that a file of the story names, in `<Fact id>` and in {tokens} of its head. */
export function factsNamed(source: string): string[] {
  const inProse = [...source.matchAll(/<Fact\b[^>]*\bid="([^"]+)"/g)].map((m) => m[1]!);
  const head = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const inHead = [...head.matchAll(/\{([\w.-]+)(?:\|\w+)?\}/g)].map((m) => m[1]!);
  return [...inHead, ...inProse];
}

/**
 * What one file alone cannot know: every language has every chapter, and both tell them with the same
 * facts. Throws one sentence with file and line.
 */
export function checkContent(root: string): void {
  const folder = (locale: string) => join(root, 'src/content', locale);
  const files = new Map(
    locales.map((locale) => [
      locale,
      readdirSync(folder(locale)).filter((f) => f.endsWith('.mdx')),
    ]),
  );
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
      const one = readFileSync(join(folder(first), file), 'utf8');
      const other = readFileSync(join(folder(locale), file), 'utf8');
      const [named, namedThere] = [new Set(factsNamed(one)), new Set(factsNamed(other))];
      const complain = (id: string, source: string, has: string, lacks: string): never => {
        const line = source.slice(0, source.indexOf(id)).split('\n').length;
        throw new Error(
          `src/content/${has}/${file}:${line}: fact "${id}" is used here but not in src/content/${lacks}/${file}; both languages tell the same facts.`,
        );
      };
      for (const id of named) if (!namedThere.has(id)) complain(id, one, first, locale);
      for (const id of namedThere) if (!named.has(id)) complain(id, other, locale, first);
    }
  }
}
