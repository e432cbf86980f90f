import type { Locale } from '../i18n/locales.ts';
import facts from '../generated/facts.json' with { type: 'json' };
import { text } from './text.ts';
import { joined, parts, plain } from './written.ts';
import { forms } from './format.ts';
import type { Figure, Form } from './format.ts';

const byId = new Map<string, Figure>(facts.map((fact) => [fact.id, fact as Figure]));

/** The fact of that id as it is written in a language, in its marks. Throws on an unknown id, naming `place`. */
export function factText(id: string, locale: Locale, form: Form, place: string): string {
  const fact = byId.get(id);
  if (!fact)
    throw new Error(
      `${place}: no fact is called "${id}". Add it to data/facts/, or correct the id.`,
    );
  try {
    return text(fact, locale, form);
  } catch (error) {
    throw new Error(`${place}: fact "${id}": ${(error as Error).message}`, { cause: error });
  }
}

/** A short figure with its unit kept on one line by no-break spaces; longer words may break. */
export const unbroken = (written: string): string =>
  /\d/.test(plain(written)) && plain(written).length < 24
    ? joined(
        parts(written).map(({ text, from }) => ({ text: text.replaceAll(' ', '\u00a0'), from })),
      )
    : written;

/**
 * Replaces each {fact-id} or {fact-id|form} in a text by the fact, for headings and decks that are
 * plain strings. Throws on an unknown id or form, naming `place`.
 */
export function fill(template: string, locale: Locale, place: string): string {
  return template.replace(/\{([\w.-]+)(?:\|(\w+))?\}/g, (_, id: string, form = 'full') => {
    if (!(forms as readonly string[]).includes(form as string)) {
      throw new Error(
        `${place}: a fact has no form "${form as string}"; it has: ${forms.join(', ')}.`,
      );
    }
    return unbroken(factText(id, locale, form as Form, place));
  });
}
