import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentRow } from '../../../scripts/lib/rail/rows.ts';
import { isOpen, piecesAt } from '../../../scripts/lib/rail/scenarios.ts';
import { check, measuredAt, travelCities, waysAt } from '../../../scripts/lib/rail/travel.ts';
import type { TravelInput } from '../../../scripts/lib/rail/travel.ts';
import { faultsAfter, runTravel } from './run-travel.ts';

const run = runTravel();
const travel = run.travel!;
const input = run.input!;
const base = input.scenarios.scenarios.find(({ id }) => id === '2021')!;
const city = (id: string) => travel.cities.find((one) => one.id === id)!;
const time = (id: string, scenario: string) =>
  city(id).times.find((one) => one.scenario === scenario);
const isNew = (row: SegmentRow) => !isOpen(row, base, base);

it('the rows as they are have no fault', () => expect(run.sentences).toEqual([]));

describe('times', () => {
  it('of a timetable are measured, the quicker direction', () => {
    expect(time('shanghai', '2016')).toMatchObject({ minutes: 103, basis: 'measured' });
    expect(time('shanghai', '2021')).toMatchObject({
      minutes: 99,
      basis: 'measured',
      path: ['ningbo', 'shanghai-hongqiao'],
      fact: 'rail-shanghai-2021-01',
      asOf: '2021-01',
    });
  });
  it('of June 2021 stand in as upper bounds, and only where January has none', () => {
    for (const { times } of travel.cities) {
      for (const { basis, asOf, scenario } of times) {
        if (basis === 'upper-bound') expect([asOf, scenario]).not.toContain('2021-01');
        expect(asOf === '2021-06').toBe(basis === 'upper-bound');
      }
    }
    expect(time('taizhou', '2021')).toMatchObject({ minutes: 54, basis: 'upper-bound' });
  });
  it('over a new line are announced, added up or modelled, and say so', () => {
    expect(time('jiaxing', '2027')).toMatchObject({ minutes: 35, basis: 'announced' });
    expect(time('suzhou', '2027')).toMatchObject({ minutes: 60, basis: 'announced', bound: 'about' }); // prettier-ignore
    expect(time('shanghai', '2027')).toMatchObject({
      minutes: 51,
      basis: 'derived',
      path: ['ningbo', 'cixi', 'shanghai-hongqiao'],
      lines: ['nantong-ningbo-high-speed-railway'],
    });
    expect(time('wuxi', '2027')).toMatchObject({
      minutes: 35 + 30 + input.scenarios.transfer.minutes + 12,
      basis: 'modelled',
      path: ['ningbo', 'jiaxing-south', 'suzhou-north', 'wuxi-east'],
      changes: 1,
    });
  });
  it('of the model stand only while a change is short enough', () => {
    const { minutes, holdsBelow } = time('nantong', '2027')!;
    const withTransfer = (transfer: number) => {
      const scenarios = { ...input.scenarios, transfer: { ...input.scenarios.transfer, minutes: transfer } }; // prettier-ignore
      const found = travelCities({ ...input, scenarios }).find(({ id }) => id === 'nantong');
      return found?.times.find(({ scenario }) => scenario === '2027')?.basis;
    };
    expect(minutes).toBeLessThan(204);
    expect([withTransfer(holdsBelow! - 1), withTransfer(holdsBelow!)]).toEqual(['modelled', 'measured']); // prettier-ignore
  });
  it('come by road where there is no railway', () => {
    expect(time('zhoushan', '2016')).toBeUndefined();
    expect(time('zhoushan', '2021')).toMatchObject({ minutes: 90, mode: 'road', asOf: '2022' });
    expect(time('zhoushan', '2028')).toMatchObject({ minutes: 26, mode: 'train' });
  });
  it('are absent where none is known', () => {
    expect(city('chengdu').times).toEqual([]);
    expect(time('cixi', '2021')).toBeUndefined();
  });
  it('a gain of the model over itself is needed: its haste is no progress', () => {
    const ways = waysAt(input.segments, { asOf: '2027-12' }, input.scenarios);
    expect(ways.get('beijing-south')!.minutes).toBeLessThan(395);
    expect(time('beijing', '2027')).toMatchObject({ minutes: 395, basis: 'measured' });
  });
  it('a slow new line and a test run change nothing', () => {
    expect(time('jinhua', '2024')).toMatchObject({ minutes: 105, basis: 'measured' });
    expect(city('jinhua').others).toContainEqual(
      expect.objectContaining({ minutes: 183, fact: 'jinyong-first-train', asOf: '2023-12-31' }),
    );
  });
  it('never get worse than the measured time of their date, and have sources', () => {
    for (const one of input.cities) {
      for (const scenario of input.scenarios.scenarios) {
        const measured = measuredAt(one, scenario);
        const given = time(one.id, scenario.id);
        if (measured) expect(given!.minutes).toBeLessThanOrEqual(measured.minutes);
        if (given) expect(given.sources.length).toBeGreaterThan(0);
      }
    }
  });
  it('name only stations and lines that have a name in both languages', () => {
    for (const { path, lines } of travel.cities.flatMap(({ times }) => times)) {
      for (const id of path) expect(travel.stations[id]).toBeDefined();
      for (const id of lines) expect(travel.lines[id]).toBeDefined();
    }
  });
});

describe('flights', () => {
  it('are derived, only for the outer circle and only where no train comes within it', () => {
    for (const { ring, flight, times } of travel.cities) {
      if (!flight) continue;
      expect(ring).toBe('3h');
      expect(flight.basis).toBe('derived');
      expect(times.every(({ minutes }) => minutes > 180)).toBe(true);
      const { kmh, extraMinutes } = travel.flightFormula;
      expect(flight.minutes).toBe(Math.round((flight.km / kmh) * 60 + extraMinutes));
    }
    expect(city('beijing').flight).toMatchObject({ airport: 'PKX' });
    expect(city('tianjin').flight).toBeNull();
  });
});

describe('the check', () => {
  it('holds the model against January 2021 and leaves out what proves nothing', () => {
    const shanghai = travel.check.rows.find((row) => row.city === 'shanghai');
    expect(shanghai).toMatchObject({ measured: 99, modelled: 43 + 45, error: 43 + 45 - 99 });
    expect(travel.check.left).toContainEqual({ city: 'hangzhou', why: 'one-piece' });
    expect(travel.check.left).toContainEqual({ city: 'xian', why: 'no-path' });
    expect(travel.check.left).toContainEqual({ city: 'wuxi', why: 'upper-bound' });
    const withTrain = input.cities.filter((one) => measuredAt(one, base)).length;
    expect(travel.check.compared + travel.check.left.length).toBe(withTrain);
  });
  it('gives the median and the worst of its rows', () => {
    const sizes = travel.check.rows.map(({ error }) => Math.abs(error)).sort((a, b) => a - b);
    expect(travel.check.compared % 2).toBe(1);
    expect(travel.check.median).toBe(sizes[(sizes.length - 1) / 2]);
    expect(Math.abs(travel.check.worst!.error)).toBe(sizes.at(-1));
  });
});

describe('lines and dates', () => {
  const piece = (opened: number | null, due: number | null, status: SegmentRow['status']) => ({
    opened,
    due,
    status,
  });
  it('a line counts from the year after its opening, or from December', () => {
    expect(isOpen(piece(2016, null, 'open'), { asOf: '2016-03' }, base)).toBe(false);
    expect(isOpen(piece(2016, null, 'open'), { asOf: '2021-01' }, base)).toBe(true);
    expect(isOpen(piece(null, 2027, 'building'), { asOf: '2027-12' }, base)).toBe(true);
    expect(isOpen(piece(null, 2028, 'building'), { asOf: '2027-12' }, base)).toBe(false);
  });
  it('an open line without a year counts from the baseline; an unbuilt one never', () => {
    expect(isOpen(piece(null, null, 'open'), { asOf: '2016-03' }, base)).toBe(false);
    expect(isOpen(piece(null, null, 'open'), { asOf: '2021-01' }, base)).toBe(true);
    expect(isOpen(piece(null, null, 'planned'), { asOf: '2028-12' }, base)).toBe(false);
  });
  it('no modelled path uses a piece before its opening', () => {
    for (const { times } of travel.cities) {
      for (const { basis, path, scenario } of times) {
        if (basis !== 'modelled') continue;
        const at = input.scenarios.scenarios.find(({ id }) => id === scenario)!;
        const open = piecesAt(input.segments, at, base);
        path.slice(1).forEach((to, i) => {
          const joins = open.filter(
            (p) => (p.from === path[i] && p.to === to) || (p.to === path[i] && p.from === to),
          );
          expect(joins).not.toEqual([]);
        });
      }
    }
  });
});

/** Lines that open after the baseline, between any stations of the network. */
const stationIds = [...new Set(input.segments.flatMap(({ from, to }) => [from, to]))];
const newRow = fc
  .record({
    from: fc.constantFrom(...stationIds),
    to: fc.constantFrom(...stationIds),
    minutes: fc.integer({ min: 1, max: 240 }),
    due: fc.integer({ min: 2022, max: 2030 }),
    line_en: fc.constantFrom('new line', 'other line', 'Nantong–Ningbo high-speed railway'),
  })
  .map((given): SegmentRow => ({
    ...given,
    line_zh: '新线',
    km: null,
    opened: null,
    status: 'building',
    kmh: null,
    level: 'section',
    derived: undefined,
    sources: ['running-train-2026'],
    note: undefined,
  }));
const withRows = (segments: SegmentRow[]): TravelInput => ({ ...input, segments });
const minutesOf = (cities: ReturnType<typeof travelCities>) =>
  new Map(
    cities.flatMap(({ id, times }) =>
      times.map((t) => [`${id} ${t.scenario}`, t.minutes] as const),
    ),
  );

describe('for any new lines', () => {
  const runs = { numRuns: 40 };
  it('one line more makes no city slower at any date', () => {
    fc.assert(
      fc.property(fc.array(newRow, { maxLength: 6 }), newRow, (some, more) => {
        const before = minutesOf(travelCities(withRows([...input.segments, ...some])));
        const after = minutesOf(travelCities(withRows([...input.segments, ...some, more])));
        for (const [key, minutes] of before) {
          expect(after.get(key)!).toBeLessThanOrEqual(minutes);
        }
      }),
      runs,
    );
  });
  it('a line changes no date before its opening', () => {
    fc.assert(
      fc.property(newRow, (row) => {
        const before = minutesOf(travelCities(input));
        const after = minutesOf(travelCities(withRows([...input.segments, row])));
        for (const { id, asOf } of input.scenarios.scenarios) {
          if (Number(asOf.slice(0, 4)) >= row.due!) continue;
          for (const { id: place } of input.cities) {
            expect(after.get(`${place} ${id}`)).toBe(before.get(`${place} ${id}`));
          }
        }
      }),
      runs,
    );
  });
  it('new lines change nothing about the check', () => {
    fc.assert(
      fc.property(fc.array(newRow, { maxLength: 6 }), (rows) => {
        expect(check(withRows([...input.segments, ...rows]))).toEqual(travel.check);
      }),
      runs,
    );
  });
});

it('without new lines and their announced times every date gives back what was measured', () => {
  const cities = travelCities({
    ...input,
    segments: input.segments.filter((row) => !isNew(row)),
    cities: input.cities.map((one) => ({ ...one, planned: [] })),
  });
  const late: string[] = [];
  for (const { id, times } of cities) {
    const then = times.find(({ scenario }) => scenario === '2021');
    for (const later of ['2024', '2027', '2028']) {
      const now = times.find(({ scenario }) => scenario === later);
      if (now?.minutes === then?.minutes) continue;
      // Only a train measured since then may differ, and it is measured, not modelled.
      expect(now).toMatchObject({ basis: 'measured', asOf: '2025-07-01' });
      late.push(`${id} ${later}`);
    }
  }
  expect(late).toEqual(['changsha 2027', 'changsha 2028']);
});

describe('a broken row stops the build with file, line and way out', () => {
  const SEGMENTS = 'data/rail/segments.csv';
  const SCENARIOS = 'data/rail/scenarios.yaml';
  const cases: [name: string, file: string, from: string, to: string, sentence: RegExp][] = [
    ['an unknown station', SEGMENTS, ',cixi,ningbo,', ',cixy,ningbo,',
      /^data\/rail\/segments\.csv:\d+: "from" is "cixy"; allowed: cixi, .+ \(see data\/rail\/stations\.csv\)\.$/],
    ['negative minutes', SEGMENTS, ',cixi,ningbo,,16,', ',cixi,ningbo,,-16,',
      /^data\/rail\/segments\.csv:\d+: "minutes" is "-16"; allowed: a whole number from 1 to 1440, or an empty cell\.$/],
    ['a line that opens before it starts', SCENARIOS, "started: '2022-11-30'", "started: '2028-11-30'",
      /^data\/rail\/scenarios\.yaml:\d+: "opens" is "2027-12", but work started on "2028-11-30"; a line cannot open before that\.$/],
    ['a line that opens after its date', SCENARIOS, "opens: '2028-10'", "opens: '2029-10'",
      /^data\/rail\/scenarios\.yaml:\d+: "opens" is "2029-10", after the date "2028-12" that the line is to belong to\.$/],
    ['a line that opens in another year elsewhere', SCENARIOS, "opens: '2027-12'", "opens: '2026-12'",
      /^data\/rail\/scenarios\.yaml:\d+: "opens" is "2026-12"; data\/rail\/segments\.csv says 2027 for a piece of this line\.$/],
    ['an unknown line', SCENARIOS, 'line: Ningbo–Zhoushan railway', 'line: Ningbo–Zhousan railway',
      /^data\/rail\/scenarios\.yaml:\d+: "line" is "Ningbo–Zhousan railway"; allowed: Ningbo–Zhoushan railway, .+ \(see data\/rail\/segments\.csv\)\.$/],
    ['a timetable that is not there', SCENARIOS, "timetables: ['2016-03-10']", "timetables: ['2016-03-11']",
      /^data\/rail\/scenarios\.yaml:\d+: "timetables" is "2016-03-11"; allowed: 2016-03-10, /],
    ['dates out of order', SCENARIOS, 'asOf: 2024-12', 'asOf: 2020-12',
      /^data\/rail\/scenarios\.yaml:\d+: "asOf" is "2020-12"; the one before it is "2021-01", and the oldest comes first\.$/],
    ['an unknown city with a flight', SCENARIOS, 'beijing: [PEK', 'bejing: [PEK',
      /^data\/rail\/scenarios\.yaml:\d+: "flights" is "bejing"; allowed: beijing, /],
    ['an unknown airport', SCENARIOS, 'jinan: [TNA]', 'jinan: [TNB]',
      /^data\/rail\/scenarios\.yaml:\d+: "flights" is "TNB"; allowed: TNA, /],
    ['a flight that the formula does not give', 'data/rail/flights.csv', ',1223,129,', ',1223,130,',
      /^data\/rail\/scenarios\.yaml:\d+: by "flightFormula" 1223 km to PEK take 129 minutes; data\/rail\/flights\.csv says 130\.$/],
    ['a transfer without a source that claims one', SCENARIOS, 'basis: assumption', 'basis: sourced',
      /^data\/rail\/scenarios\.yaml:\d+: "transfer" is either "sourced", with a "source", or an "assumption"\.$/],
    ['a source without a title', 'data/rail/sources.yaml', 'title: 全国高速列车时刻表_20160310.xlsx', 'title: ""',
      /^data\/rail\/sources\.yaml:\d+: "title" is empty\.$/],
  ]; // prettier-ignore
  it.each(cases)('%s', (_, file, from, to, sentence) => {
    expect(faultsAfter(file, from, to)).toContainEqual(expect.stringMatching(sentence));
  });
});
