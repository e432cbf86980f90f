import type { Bilingual } from '../schema.ts';
import type { Context, Place } from './context.ts';
import { allowed } from './nearest.ts';

const TOKEN = /\{([\w.-]+)(?:\|\w+)?\}/g;

/** The ids of the facts that a text names as {fact-id} or {fact-id|form}, in its order. */
export const factsIn = (text: string): string[] =>
  [...text.matchAll(TOKEN)].map(([, id = '']) => id);

/** Notes a fault for every {token} that is no fact, and where the languages name different facts. */
export function checkTokens(
  context: Context,
  place: Place,
  field: string,
  text: Bilingual | undefined,
): void {
  if (!text) return;
  for (const language of ['en', 'zh'] as const) {
    const say = (message: string) =>
      context.fail({ file: place.file, line: place.lineOf([field, language]), message });
    const other = factsIn(text[language === 'en' ? 'zh' : 'en']);
    for (const id of factsIn(text[language])) {
      if (!context.facts.has(id)) {
        const options = allowed(id, [...context.facts.keys()]);
        say(`"${field}.${language}" names {${id}}, which is no fact; allowed: ${options}.`);
      } else if (!other.includes(id)) {
        say(`"${field}.${language}" names {${id}}, but the other language does not.`);
      }
    }
  }
}
