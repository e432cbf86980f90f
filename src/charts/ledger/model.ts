import type { LedgerRow } from '../../../scripts/steps/promises.ts';
import { verdicts } from '../../facts/verdict.ts';
import type { Verdict } from '../../facts/verdict.ts';
import promises from '../../generated/promises.json' with { type: 'json' };

export type { LedgerRow };

/** Every promise of the ledger, in the order of the story; the plan's own first. */
export const rows = promises as unknown as readonly LedgerRow[];

/** The plan's own promises, and those of its sister plans. */
export const ofPlan = rows.filter(({ plan }) => plan === 'main');
export const ofSisters = rows.filter(({ plan }) => plan !== 'main');

/** The rows of each verdict, best first. */
export const groups: readonly { verdict: Verdict; rows: readonly LedgerRow[] }[] = verdicts.map(
  (verdict) => ({ verdict, rows: rows.filter((row) => row.verdict === verdict) }),
);

export const judged = rows.filter(({ verdict }) => verdict !== 'cannot-be-judged');
export const unjudged = rows.filter(({ verdict }) => verdict === 'cannot-be-judged');

/** How much of its stone a result fills: more than all of it when the promise was beaten. */
export function fillOf({ verdict, result }: LedgerRow): number {
  if (!result) return 0;
  return { beaten: 1.36, met: 1, late: 1, missed: 0.5, 'cannot-be-judged': 0.5 }[verdict];
}

/** True when nothing that was published answers the promise. */
export const isHole = ({ verdict, result }: LedgerRow): boolean =>
  verdict === 'cannot-be-judged' && !result;
