import facts from '../../generated/facts.json' with { type: 'json' };
import { textOf } from '../../charts/texts.ts';
import { receipt } from '../../facts/receipt/receipt.ts';
import type { Receipt } from '../../facts/receipt/model.ts';
import { factsIn } from '../../facts/written.ts';
import { chartById } from '../../charts/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import { toldOf } from '../../story/told.ts';

/** The ids that a text holds in quotation marks. */
const idsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/["'`]([\w.-]+)["'`]/g), (match) => match[1]!));

/**
 * The facts that a chart may show in a language: those that its scripts name, since a bundle holds no
 * others, and those of its words.
 */
export function factsOf(chart: string, locale: Locale, scripts: readonly string[]): string[] {
  const { title, alt } = textOf(chart);
  const named = idsIn(scripts.join('\n'));
  for (const state of chartById(chart)!.states) {
    for (const id of toldOf(chart, state, locale).facts) named.add(id);
    for (const id of factsIn(alt[locale][state]!)) named.add(id);
  }
  for (const id of factsIn(title[locale])) named.add(id);
  return facts.map(({ id }) => id).filter((id) => named.has(id));
}

/** The receipts of facts, and of every figure that these name in their turn. */
export function receiptsFor(ids: readonly string[], locale: Locale): Record<string, Receipt> {
  const found: Record<string, Receipt> = {};
  const add = (id: string): void => {
    if (id in found) return;
    found[id] = receipt(id, locale);
    JSON.stringify(found[id], (_, value: unknown) => {
      if (typeof value === 'string') factsIn(value).forEach(add);
      return value;
    });
  };
  ids.forEach(add);
  return found;
}
