import * as facts from '../../generated/fact-values.ts';
import type { Figure } from '../../facts/format.ts';

/** A number of a year; `fact` is undefined where none was found. */
export interface OfYear {
  year: number;
  fact: (Figure & { id: string; value: number }) | undefined;
}

/** The years of the plan. */
export const planYears = yearsOf(facts.planPeriod.value);
/** The year before the plan: where it starts from. */
export const startYear = planYears[0]! - 1;

function yearsOf(period: string): number[] {
  const [first, last] = period.split('-').map(Number);
  return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
}

/** One entry for every year from the first fact to the last year of the plan, found or not. */
function series(found: readonly (Figure & { id: string; value: number })[]): OfYear[] {
  const byYear = new Map(found.map((fact) => [Number(fact.asOf), fact]));
  const first = Math.min(...byYear.keys());
  const last = planYears.at(-1)!;
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    fact: byYear.get(first + i),
  }));
}

/** The city's GDP. 2020 as the report of 2026 counts it, so that it can stand beside 2025. */
export const gdp: readonly OfYear[] = series([
  facts.gdp2015,
  facts.gdp2018,
  facts.gdp2019,
  facts.gdp2020Revised,
  facts.gdp2021,
  facts.gdp2022,
  facts.gdp2023,
  facts.gdp2024,
  facts.gdp2025,
]);

/** Years for which a list of municipal key projects was found: what the year was to bring. */
export const lists: readonly OfYear[] = series([
  { ...facts.keyprojectsDone2018 },
  facts.keyprojectsPlan2020,
  facts.keyprojectsPlan2022,
  facts.keyprojectsPlan2023,
]);
/** Of the list of 2018 only the money spent is known, not the money planned. */
export const doneYear = Number(facts.keyprojectsDone2018.asOf);

/** The year in quarters that a growth rate covers, from 0 to 4. */
export interface Growth extends OfYear {
  from: number;
  to: number;
  derived: boolean;
}

export const gdpGrowth: readonly OfYear[] = series([
  facts.gdpGrowth2020,
  facts.gdpGrowth2021,
  facts.gdpGrowth2022,
  facts.gdpGrowth2023,
  facts.gdpGrowth2024,
  facts.gdpGrowth2025,
]);

/** Growth of fixed-asset investment; parts of a year where no whole year was found. */
export const investmentGrowth: readonly Growth[] = [
  facts.faiGrowth2020,
  facts.faiGrowth2022,
  facts.faiGrowth2023,
  facts.faiGrowth2024Q1,
  facts.faiGrowth2025H1Derived,
].map((fact) => {
  const [year, part] = fact.asOf.split('-');
  const to = part === undefined ? 4 : part === 'H1' ? 2 : 1;
  return { year: Number(year), fact, from: 0, to, derived: 'derived' in fact };
});

/** Parts of the plan's years for which no growth of investment was found, in quarters. */
export const investmentGaps: readonly { year: number; from: number; to: number }[] = planYears
  .map((year) => ({
    year,
    from: Math.max(0, ...investmentGrowth.filter((g) => g.year === year).map((g) => g.to)),
    to: 4,
  }))
  .filter(({ from }) => from < 4);
