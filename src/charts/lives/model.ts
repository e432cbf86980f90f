import {
  greenways2021,
  hospitalHaishuCost,
  hospitalPublicHealthCost,
  hospitalTcmCost,
  metroKm2020Derived,
  metroKm2020Other,
  metroKm2021,
  metroKm2025,
  metroKm2026Rounded,
  metroKmAdded2021,
  metroKmJan2020,
  metroKmTarget2025,
  metroKm20222025Other,
  metroLine4,
  metroLine6Opening,
  metroLine7,
  metroLine8,
  nbuMedicalCampus,
  outlineUrbanisation2025,
  proposalUrbanisation2025,
  urbanisation2020,
  urbanisation2024,
} from '../../generated/fact-values.ts';
import type { Figure } from '../../facts/format.ts';
import type { Hedge } from '../../facts/verdict.ts';

/** A piece of the metro, laid end to end with the others: from and to in km of the whole. */
export interface Leg {
  id: 'before' | 'line-4' | 'line-5' | 'others' | 'line-8' | 'line-7' | 'line-6';
  from: number;
  to: number;
  /** Open before the plan began, or opened since. */
  kind: 'start' | 'result';
  /** The length of the piece, where a source or a difference gives it. */
  added?: Figure;
  /** The length of the whole at its end, where a source gives it. */
  total?: Figure & { bound?: Hedge };
  /** The moment of its opening. */
  when: string;
}

/** The metro in the order in which it opened. Lengths in km. */
export function legs(): readonly Leg[] {
  const eight = metroKm2021.value + metroKm20222025Other.value;
  const seven = eight + metroLine8.value;
  return [
    {
      id: 'before',
      from: 0,
      to: metroKmJan2020.value,
      kind: 'start',
      total: metroKmJan2020,
      when: metroKmJan2020.asOf,
    },
    {
      id: 'line-4',
      from: metroKmJan2020.value,
      to: metroKm2020Derived.value,
      kind: 'start',
      added: metroLine4,
      total: metroKm2020Derived,
      when: metroKm2020Derived.asOf,
    },
    {
      id: 'line-5',
      from: metroKm2020Derived.value,
      to: metroKm2021.value,
      kind: 'result',
      added: metroKmAdded2021,
      total: metroKm2021,
      when: metroKm2021.asOf,
    },
    {
      id: 'others',
      from: metroKm2021.value,
      to: eight,
      kind: 'result',
      added: metroKm20222025Other,
      when: metroKm20222025Other.asOf,
    },
    {
      id: 'line-8',
      from: eight,
      to: seven,
      kind: 'result',
      added: metroLine8,
      when: metroLine8.asOf,
    },
    {
      id: 'line-7',
      from: seven,
      to: metroKm2025.value,
      kind: 'result',
      added: metroLine7,
      total: metroKm2025,
      when: metroLine7.asOf,
    },
    {
      id: 'line-6',
      from: metroKm2025.value,
      to: metroKm2026Rounded.value,
      kind: 'result',
      total: metroKm2026Rounded,
      when: metroLine6Opening.value,
    },
  ];
}

/** The metro length promised, in km. */
export const promisedMetro = metroKmTarget2025;

/** What opened in 2020 besides Line 4. */
export const otherIn2020 = metroKm2020Other;

/** The urban share of the population, per cent: one window of the tower is one in a hundred. */
export const urban = {
  proposed: proposalUrbanisation2025,
  start: urbanisation2020,
  promise: outlineUrbanisation2025,
  result: urbanisation2024,
} as const;

/** Windows a floor and floors of the tower: a hundred in all. */
export const perFloor = 10;

/** How much of window `index` (from 0, floor by floor from the ground) a share fills: 0 to 1. */
export const windowFill = (share: number, index: number): number =>
  Math.round(Math.min(1, Math.max(0, share - index)) * 100) / 100;

export interface Building {
  id: 'tcm' | 'public-health' | 'haishu' | 'campus';
  /** Money, or for the campus a floor area. */
  figure: Figure;
  /** RMB; absent where only an area is known. */
  cost?: number;
}

/** Buildings of the plan years that a source names, in the order in which they were begun. */
export const buildings: readonly Building[] = [
  { id: 'tcm', figure: hospitalTcmCost, cost: hospitalTcmCost.value },
  { id: 'public-health', figure: hospitalPublicHealthCost, cost: hospitalPublicHealthCost.value },
  { id: 'haishu', figure: hospitalHaishuCost, cost: hospitalHaishuCost.value },
  { id: 'campus', figure: nbuMedicalCampus },
];

export const greenways = greenways2021;

/** Promises that hold nothing to measure, in the order of the drawing; the shorter list fits a phone. */
export const untestable = ['services', 'prosperity', 'highlands', 'chains', 'waste'] as const;
export type Untestable = (typeof untestable)[number];
export const untestableNarrow: readonly Untestable[] = [
  'services',
  'prosperity',
  'highlands',
  'waste',
];
