import type { Locale } from '../../i18n/locales.ts';
import { bucketOf } from './bucket.ts';
import type { Receipt } from './model.ts';

type Part = { default: Record<string, Receipt> };

const files = import.meta.glob<Part>('../../generated/receipts/*/*.json');

/** The receipt of a fact; undefined when there is none. Rejects when its file cannot be loaded. */
export async function loadReceipt(id: string, locale: Locale): Promise<Receipt | undefined> {
  const part = await files[`../../generated/receipts/${locale}/${bucketOf(id)}.json`]?.();
  return part?.default[id];
}
