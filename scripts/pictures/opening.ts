/** Title and first lines of the story, from the head of its opening. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fill } from '../../src/facts/fill.ts';
import { plain } from '../../src/facts/written.ts';
import type { Locale } from '../../src/i18n/locales.ts';

export interface Opening {
  title: string;
  /** The paragraph under the title, figures filled in. */
  deck: string;
}

/** Throws one sentence with the file when the head is not as it should be. */
export function openingOf(locale: Locale, root: string): Opening {
  const place = `src/content/${locale}/opening.mdx`;
  const head = /^---\n(.*?)\n---/s.exec(readFileSync(join(root, place), 'utf8'));
  const { title, deck } = (head ? (parse(head[1]!) as Partial<Opening>) : {}) as Partial<Opening>;
  if (!title || !deck) throw new Error(`${place}:1: the opening needs a title and a deck.`);
  return { title, deck: plain(fill(deck, locale, place)) };
}
