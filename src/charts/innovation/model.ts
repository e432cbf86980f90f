import {
  eitGroundbreaking,
  eitOpened2025,
  hightechFirms2019,
  hightechFirms2020,
  hightechFirms2025,
  planHightechInvestmentShare,
  seiOutput2015,
  seiOutput2019,
  seiOutput2022,
  yongjiangLab2026,
  yongjiangLabOpen,
} from '../../generated/fact-values.ts';
import { stonesAtRest } from '../ballast/stones.ts';
import type { Stone } from '../ballast/stones.ts';

/** What a mark needs to know of a fact. */
export interface Value {
  id: string;
  value: number;
  unit: string;
  asOf: string;
  kind: string;
  bound?: string;
}

export type Kind = 'start' | 'result';

/** One measured height of a hill. */
export interface Measure {
  fact: Value;
  kind: Kind;
}

export interface Series {
  id: 'firms' | 'output';
  measures: readonly Measure[];
  /** Height between two contour lines, in the unit of the facts. */
  interval: number;
}

const measures = (facts: readonly Value[]): Measure[] =>
  facts.map((fact) => ({ fact, kind: fact.kind === 'baseline' ? 'start' : 'result' }));

/** High-tech enterprises. */
export const firms: Series = {
  id: 'firms',
  measures: measures([hightechFirms2019, hightechFirms2020, hightechFirms2025]),
  interval: 1000,
};

/** Output of the strategic emerging industries, in RMB. */
export const output: Series = {
  id: 'output',
  measures: measures([seiOutput2015, seiOutput2019, seiOutput2022]),
  interval: 1e11,
};

export interface Split {
  quarter: Stone[];
  rest: Stone[];
}

/**
 * The share of the stones that the plan meant for high technology, and the others. Any quarter of
 * them would do, since which projects it meant was not published: it is the lowest layer.
 */
export function splitStones(): Split {
  const lowestFirst = stonesAtRest().sort((a, b) => b.y - a.y || a.index - b.index);
  const count = Math.round((lowestFirst.length * planHightechInvestmentShare.value) / 100);
  return { quarter: lowestFirst.slice(0, count), rest: lowestFirst.slice(count) };
}

export interface Event {
  id: 'lab-open' | 'lab-zone' | 'university-begun' | 'university-open';
  of: 'lab' | 'university';
  fact: { id: string; value: string | number; unit: string; asOf: string };
  /** Years with decimals; an event known by its year alone lies in the middle of it. */
  time: number;
  kind: 'result' | 'again';
}

/** What was founded, and what was put off. */
export const events: readonly Event[] = [
  { id: 'lab-open', of: 'lab', fact: yongjiangLabOpen, kind: 'result' },
  { id: 'lab-zone', of: 'lab', fact: yongjiangLab2026, kind: 'again' },
  { id: 'university-begun', of: 'university', fact: eitGroundbreaking, kind: 'result' },
  { id: 'university-open', of: 'university', fact: eitOpened2025, kind: 'result' },
].map((event) => ({ ...event, time: timeOf(event.fact.asOf) }) as Event);

/** "2023-07-19" → 2023.55; a year alone → its middle. */
export function timeOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day ?? 15) / 31) / 12;
}
