import {
  divisionsCount,
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  recyclingCoverage2022,
  recyclingCoverage2025,
  wasteDivisions2025,
  wasteDivisionsTarget2025,
  wasteStars2025,
  wasteStarsTarget2025,
  waterInvest135,
  waterInvest135Target,
  waterInvest20218mDerived,
  waterInvest20228m,
  waterInvest2024Plan,
} from '../../generated/fact-values.ts';

import { written } from '../../facts/written.ts';

/** A sum of money spread evenly over a span of time: its area is the money. */
export interface Span {
  key: string;
  /** Years, as decimals: 2021.0 is the first of January 2021. */
  from: number;
  to: number;
  /** RMB a year, so that (to − from) × rate is the sum. */
  rate: number;
}

const eightMonths = 8 / 12;

const span = (key: string, from: number, to: number, fact: { value: number }): Span => ({
  key,
  from,
  to,
  rate: fact.value / (to - from),
});

/** What is known of investment in water works. */
export const money = {
  before: span('before', 2016, 2021, waterInvest135),
  beforePlanned: span('before-planned', 2016, 2021, waterInvest135Target),
  months2021: span('2021', 2021, 2021 + eightMonths, waterInvest20218mDerived),
  months2022: span('2022', 2022, 2022 + eightMonths, waterInvest20228m),
  planned2024: span('2024', 2024, 2025, waterInvest2024Plan),
} as const;

/** Times of the plan for which no sum was found. */
export const unknownTimes: readonly (readonly [from: number, to: number])[] = [
  [2021 + eightMonths, 2022],
  [2022 + eightMonths, 2024],
  [2024, 2026],
];

/** The area by which a reader measures the others. */
export const key = { value: 5e9, unit: 'RMB', from: 'tick' } as const;

export const period = { from: 2016, plan: 2021, to: 2026 } as const;

/** The sister plan on ecology: its projects, and the part of its money that falls inside 2021–2025. */
export const ecology = {
  projects: ecoPlanProjects.value,
  inside: ecoPlanInvestment145.value / ecoPlanInvestmentTotal.value,
} as const;

/** Coverage of residential areas: of a hundred, how many, parts included. */
export const coverage = {
  start: recyclingCoverage2022.value,
  promise: recyclingCoverage2025.value,
} as const;

/** The grade from which a division counts: its name in each language. */
export const grade = { en: written('three', 'name'), zh: written('三', 'name') } as const;

export const stars = { promise: wasteStarsTarget2025.value, result: wasteStars2025.value } as const;

export const divisions = {
  all: divisionsCount.value,
  promise: (divisionsCount.value * wasteDivisionsTarget2025.value) / 100,
  result: wasteDivisions2025.value,
} as const;
