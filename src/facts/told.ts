import type { Form } from './format.ts';

/** A stretch of words, or a fact that stands between them. */
export type Told = string | { id: string; form: Form };

const TOKEN = /\{([\w.-]+)(?:\|(\w+))?\}/g;

/** Splits a text of data/ at its {fact-id} and {fact-id|form}. */
export function told(template: string): Told[] {
  const pieces: Told[] = [];
  let from = 0;
  for (const match of template.matchAll(TOKEN)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    pieces.push({ id: match[1]!, form: (match[2] ?? 'full') as Form });
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push(template.slice(from));
  return pieces;
}
