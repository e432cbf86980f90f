/** The dates at which travel times are given: data/rail/scenarios.yaml, its shape and its checks. */
import { z } from 'zod';
import { bilingualSchema } from '../../schema.ts';
import type { Context } from '../context.ts';
import { demand } from '../demand.ts';
import type { Piece } from './network.ts';
import type { CityRow, FlightRow, SegmentRow, TimeRow } from './rows.ts';

const FILE = 'data/rail/scenarios.yaml';
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/);

const opening = z.strictObject({
  /** line_en of data/rail/segments.csv. */
  line: z.string().min(1),
  started: date.optional(),
  opens: date,
  facts: z.array(z.string()).min(1),
});

const scenario = z.strictObject({
  id: z.string().min(1),
  asOf: month,
  label: bilingualSchema,
  kind: z.enum(['measured', 'modelled']),
  timetables: z.array(z.string()).min(1),
  opens: z.array(opening),
});

const fileSchema = z.strictObject({
  baseline: z.string(),
  transfer: z.strictObject({
    minutes: z.number().int().min(0).max(240),
    basis: z.enum(['assumption', 'sourced']),
    source: z.string().optional(),
    note: bilingualSchema,
  }),
  scenarios: z.array(scenario).min(1),
  flightFormula: z.strictObject({
    kmh: z.number().positive(),
    extraMinutes: z.number().int().min(0),
  }),
  flights: z.record(z.string(), z.array(z.string()).min(1)),
});

export type Scenario = z.infer<typeof scenario>;
export type Scenarios = z.infer<typeof fileSchema>;

/**
 * Whether a piece of line is open at a scenario's date. Only years of opening are known, so that a
 * line counts from the year after, or in its year at a date in December. A piece without a year
 * counts from the baseline on: see scenarios.yaml.
 */
export function isOpen(
  segment: Pick<SegmentRow, 'opened' | 'due' | 'status'>,
  { asOf }: Pick<Scenario, 'asOf'>,
  baseline: Pick<Scenario, 'asOf'>,
): boolean {
  const year = segment.opened ?? segment.due;
  if (year === null) return segment.status === 'open' && asOf >= baseline.asOf;
  return asOf.endsWith('-12') ? year <= Number(asOf.slice(0, 4)) : year < Number(asOf.slice(0, 4));
}

/** Name of the set of through trains of all lines that were open at the baseline. */
const THROUGH = 'baseline';

/**
 * The pieces that can be ridden at a scenario's date: those with minutes from one station to
 * another. A row for a whole line is none: its minutes are a test run's or between other stations.
 */
export function piecesAt(
  segments: readonly SegmentRow[],
  at: Pick<Scenario, 'asOf'>,
  baseline: Pick<Scenario, 'asOf'>,
): Piece[] {
  return segments.flatMap((segment) => {
    const { line_en: line, from, to, minutes, level, sources } = segment;
    if (minutes === null || level === 'line' || !isOpen(segment, at, baseline)) return [];
    const through = isOpen(segment, baseline, baseline) ? THROUGH : line;
    return [{ line, from, to, minutes, through, sources }];
  });
}

/** Reads and checks the file; undefined, with the faults noted, when the model cannot be run. */
export function readScenarios(
  context: Context,
  rail: {
    segments: readonly SegmentRow[];
    times: readonly TimeRow[];
    cities: readonly CityRow[];
    flights: readonly FlightRow[];
  },
): Scenarios | undefined {
  const yaml = context.readYaml(FILE);
  const data = context.check(fileSchema, yaml);
  if (!data) return undefined;
  let sound = true;
  const at = (...path: PropertyKey[]) => ({ file: FILE, line: yaml.lineOf(path) });
  const fail = (path: PropertyKey[], message: string): void => {
    sound = false;
    context.fail({ ...at(...path), message });
  };
  const known = (path: PropertyKey[], field: string, id: string, ids: string[], where: string) => {
    sound &&= ids.includes(id);
    demand(context, at(...path), field, id, ids, where);
  };

  const ids = data.scenarios.map(({ id }) => id);
  known(['baseline'], 'baseline', data.baseline, ids, '"scenarios"');
  const { transfer } = data;
  if ((transfer.basis === 'sourced') !== (transfer.source !== undefined)) {
    fail(['transfer'], '"transfer" is either "sourced", with a "source", or an "assumption".');
  }
  if (transfer.source !== undefined) {
    const sources = [...context.sources.keys()];
    known(['transfer', 'source'], 'source', transfer.source, sources, 'data/rail/sources.yaml');
    context.cited.add(transfer.source);
  }
  const lines = [...new Set(rail.segments.map(({ line_en }) => line_en))];
  const dates = [...new Set(rail.times.map(({ as_of }) => as_of))];
  data.scenarios.forEach((one, i) => {
    const here = ['scenarios', i];
    const earlier = data.scenarios[i - 1];
    if (ids.indexOf(one.id) < i) fail([...here, 'id'], `the id "${one.id}" is already used.`);
    if (earlier && earlier.asOf >= one.asOf) {
      fail([...here, 'asOf'], `"asOf" is "${one.asOf}"; the one before it is "${earlier.asOf}", and the oldest comes first.`); // prettier-ignore
    }
    one.timetables.forEach((id, j) => {
      known([...here, 'timetables', j], 'timetables', id, dates, 'data/rail/travel-times.csv');
    });
    one.opens.forEach(({ line, started, opens, facts }, j) => {
      const there = [...here, 'opens', j];
      known([...there, 'line'], 'line', line, lines, 'data/rail/segments.csv');
      facts.forEach((id, k) => {
        known([...there, 'facts', k], 'facts', id, [...context.facts.keys()], 'data/facts');
      });
      if (started !== undefined && started >= opens) {
        fail([...there, 'opens'], `"opens" is "${opens}", but work started on "${started}"; a line cannot open before that.`); // prettier-ignore
      }
      if (opens.slice(0, 7) > one.asOf) {
        fail([...there, 'opens'], `"opens" is "${opens}", after the date "${one.asOf}" that the line is to belong to.`); // prettier-ignore
      }
      for (const { opened, due, line_en } of rail.segments) {
        const year = opened ?? due;
        if (line_en !== line || year === null || year === Number(opens.slice(0, 4))) continue;
        fail([...there, 'opens'], `"opens" is "${opens}"; data/rail/segments.csv says ${year} for a piece of this line.`); // prettier-ignore
      }
    });
  });
  const cityIds = rail.cities.map(({ id }) => id);
  const airports = rail.flights.filter(({ basis }) => basis === 'formula').map((f) => f.airport);
  for (const [city, codes] of Object.entries(data.flights)) {
    known(['flights', city], 'flights', city, cityIds, 'data/rail/cities.csv');
    codes.forEach((code, i) => {
      known(['flights', city, i], 'flights', code, airports, 'data/rail/flights.csv');
    });
  }
  const { kmh, extraMinutes } = data.flightFormula;
  for (const { airport, basis, km, minutes } of rail.flights) {
    if (basis !== 'formula' || km === null) continue;
    const should = Math.round((km / kmh) * 60 + extraMinutes);
    if (minutes === should) continue;
    fail(['flightFormula'], `by "flightFormula" ${km} km to ${airport} take ${should} minutes; data/rail/flights.csv says ${minutes}.`); // prettier-ignore
  }
  return sound ? data : undefined;
}
