import { spanOf } from './moment.ts';

/** The five ways a promise can end, best first. */
export const verdicts = ['beaten', 'met', 'late', 'missed', 'cannot-be-judged'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What is promised.
 *   at-least   the figure or more by the due date
 *   at-most    the figure or less by the due date (minutes, a rank)
 *   about      the figure, neither much more nor much less
 *   by-date    a thing that happens on a day, and does so by the due date
 */
export const directions = ['at-least', 'at-most', 'about', 'by-date'] as const;
export type Direction = (typeof directions)[number];

/**
 * How far the result speaks of the promise.
 *   whole   of all of it
 *   part    of a part of it: a part can fulfil a promise of at least so much, never refute it
 *   other   of something near it, which cannot be set against it
 */
export const coverages = ['whole', 'part', 'other'] as const;
export type Coverage = (typeof coverages)[number];

export type Hedge = 'more-than' | 'about' | 'close-to' | 'at-most';

/** A promise and what is known of it. Numbers in one unit; dates as "2025", "2025-08" or "2025-08-29". */
export interface Claim {
  direction: Direction;
  /** Absent when the promise holds nothing that a number could test. Not used by `by-date`. */
  target?: number;
  /** How the promise itself hedges its figure. */
  targetHedge?: Hedge;
  /** The moment by which it was due; its last day counts. */
  targetDate: string;
  /** The last figure seen on or before the due date, or the first one after it that fulfils the promise. */
  result?: number;
  resultHedge?: Hedge;
  /** The moment the result speaks of; for `by-date` the day on which it happened. */
  resultDate?: string;
  covers?: Coverage;
  /** The moment for which the same promise was made again. */
  renewedFor?: string;
}

/** Why a verdict is what it is. */
export const reasons = {
  beaten: ['beyond'],
  met: ['reached', 'near'],
  late: ['after-due'],
  missed: ['short', 'renewed'],
  'cannot-be-judged': [
    'no-test',
    'no-result',
    'other-measure',
    'part',
    'bound',
    'undated',
    'too-early',
  ],
} as const satisfies Record<Verdict, readonly string[]>;
export type Reason = (typeof reasons)[Verdict][number];

export interface Judgement {
  verdict: Verdict;
  because: Reason;
}

/**
 * The one margin of the rule, as a share of the promised figure: a result better by more than this is
 * "beaten"; a promise of a figure, or of "close to" or "about" one, is kept within it.
 */
export const margin = 0.05;

/**
 * Judges a promise. The rule, in the order in which it is applied:
 *
 * 1. A promise that holds nothing a number or a date could test cannot be judged.
 * 2. A result that fulfils the promise and is dated on or before the last due day keeps it: "beaten"
 *    when it is better than the figure by more than the margin, "met" otherwise. A result from before
 *    the due day counts as kept from then on.
 * 3. A result that fulfils the promise and is dated later is "late", however far it goes.
 * 4. A promise made again for a later date, without a result that fulfils it, is "missed": who
 *    promises again says that it was not done.
 * 5. No result, a result without a date, a result for something else, for a part that does not reach
 *    the whole, or a bound that leaves it open: cannot be judged.
 * 6. A whole result that falls short is "missed" when it is dated on or after the last due day.
 *    Dated earlier it proves nothing, since there was still time: cannot be judged.
 *
 * Fulfils: at-least, the figure or more ("more than": only more; "close to" or "about": down to the
 * margin below it); at-most, the figure or less (the same mirrored); about, within the margin on either
 * side; by-date, it happened. A result given as "more than" is a lower bound: it can fulfil an at-least
 * promise and refute an at-most one, not the other way round; "at most" the reverse. A promise of a
 * figure is fulfilled by neither.
 *
 * Throws when a date is not one.
 */
export function verdict(claim: Claim): Judgement {
  const due = span(claim.targetDate, 'targetDate').last;
  if (claim.direction !== 'by-date' && claim.target === undefined) return cannot('no-test');

  const seen = reading(claim);
  if (seen.fulfils) {
    if (!seen.day) return cannot('undated');
    if (seen.day > due) return { verdict: 'late', because: 'after-due' };
    return kept(claim);
  }
  if (claim.renewedFor && span(claim.renewedFor, 'renewedFor').last > due) {
    return { verdict: 'missed', because: 'renewed' };
  }
  if (seen.because) return cannot(seen.because);
  if (!seen.day) return cannot('undated');
  return seen.day >= due ? { verdict: 'missed', because: 'short' } : cannot('too-early');
}

const cannot = (because: Reason): Judgement => ({ verdict: 'cannot-be-judged', because });

function span(moment: string, field: string): { first: string; last: string } {
  const found = spanOf(moment);
  if (!found) throw new Error(`"${field}" is "${moment}", which is not a date.`);
  return found;
}

interface Reading {
  fulfils: boolean;
  /** The last day the result may speak of. */
  day?: string;
  /** Why the result settles nothing, if it does not. */
  because?: Reason;
}

/** What the result says of the promise, dates aside. */
function reading(claim: Claim): Reading {
  const { direction, target = 0, result, covers = 'whole' } = claim;
  const dated = claim.resultDate ? spanOf(claim.resultDate) : undefined;
  const day = dated?.last;
  if (direction === 'by-date') {
    return day && covers === 'whole'
      ? { fulfils: true, day }
      : { fulfils: false, because: 'no-result' };
  }
  if (result === undefined) return { fulfils: false, because: 'no-result' };
  if (covers === 'other') return { fulfils: false, because: 'other-measure', day };
  if (reaches(claim, target, result) && (covers === 'whole' || direction === 'at-least')) {
    return { fulfils: true, day };
  }
  if (covers === 'part') return { fulfils: false, day, because: 'part' };
  return { fulfils: false, day, because: open(claim) ? 'bound' : undefined };
}

/** How far a result may miss the promised figure and still fulfil the promise. */
const slack = ({ direction, target = 0, targetHedge }: Claim): number =>
  direction === 'about' || targetHedge === 'about' || targetHedge === 'close-to'
    ? Math.abs(target) * margin
    : 0;

function reaches(claim: Claim, target: number, result: number): boolean {
  const { direction, targetHedge, resultHedge } = claim;
  const lower = resultHedge === 'more-than';
  const upper = resultHedge === 'at-most';
  if (direction === 'about') return !lower && !upper && Math.abs(result - target) <= slack(claim);
  if (direction === 'at-most') return !lower && result <= target + slack(claim);
  if (upper) return false;
  return targetHedge === 'more-than' && !lower ? result > target : result >= target - slack(claim);
}

/** True when a result that does not fulfil the promise is a bound that does not refute it either. */
function open(claim: Claim): boolean {
  const { direction, target = 0, targetHedge, result = 0, resultHedge } = claim;
  if (resultHedge === 'more-than') {
    return direction === 'at-least' || result < target + slack(claim);
  }
  if (resultHedge !== 'at-most') return false;
  if (direction === 'at-most') return true;
  return targetHedge === 'more-than' ? result > target : result >= target - slack(claim);
}

/** A promise fulfilled in time: by how much. */
function kept({ direction, target = 0, result = 0 }: Claim): Judgement {
  const better =
    direction === 'at-least' ? result - target : direction === 'at-most' ? target - result : 0;
  if (better > Math.abs(target) * margin) return { verdict: 'beaten', because: 'beyond' };
  return { verdict: 'met', because: better < 0 ? 'near' : 'reached' };
}
