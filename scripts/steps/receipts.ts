import { buckets, bucketOf } from '../../src/facts/receipt/bucket.ts';
import { receiptsOf } from '../../src/facts/receipt/model.ts';
import type { Receipt } from '../../src/facts/receipt/model.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import type { Outputs } from '../lib/emit.ts';

/** Writes receipts/<locale>/<bucket>.json: the receipts of the facts, ready to be shown in place. */
export const receipts: Step = (context): Outputs => {
  // Rows that are not whole have been told already, and could not be written out.
  if (context.faults() > 0) return {};
  const receipt = receiptsOf({
    facts: [...context.facts.values()].map(({ fact }) => fact),
    sources: [...context.sources.values()].map(({ source }) => source),
    units: context.units,
    promises: context.promises,
    contradictions: context.contradictions,
    editions: context.editions,
  });
  const files: Outputs = {};
  for (const locale of locales) {
    const parts = Array.from({ length: buckets }, (): Record<string, Receipt> => ({}));
    for (const id of context.facts.keys()) parts[bucketOf(id)]![id] = receipt(id, locale);
    parts.forEach((part, at) => {
      files[`receipts/${locale}/${at}.json`] = toJson(part, 0);
    });
  }
  return files;
};
