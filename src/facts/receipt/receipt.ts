import type { Contradiction, Edition, Fact, Source, Units } from '../../../scripts/schema.ts';
import type { LedgerRow } from '../../../scripts/steps/promises.ts';
import contradictions from '../../generated/contradictions.json' with { type: 'json' };
import edition from '../../generated/edition.json' with { type: 'json' };
import facts from '../../generated/facts.json' with { type: 'json' };
import promises from '../../generated/promises.json' with { type: 'json' };
import sources from '../../generated/sources.json' with { type: 'json' };
import units from '../../generated/units.json' with { type: 'json' };
import { receiptsOf } from './model.ts';

/**
 * The receipt of a fact of the site, for pages made at build; it throws on an id that is no fact. The
 * browser gets its receipts in small files instead (scripts/steps/receipts.ts).
 */
export const receipt = receiptsOf({
  facts: facts as unknown as Fact[],
  sources: sources as unknown as Source[],
  units: units as unknown as Units,
  promises: promises as unknown as LedgerRow[],
  contradictions: contradictions as unknown as Contradiction[],
  editions: ([...edition.editions] as unknown as Edition[]).reverse(),
});
