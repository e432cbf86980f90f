import { z } from 'zod';
import type { Context, Step } from '../lib/context.ts';
import { toJson } from '../lib/emit.ts';
import type { Outputs } from '../lib/emit.ts';
import { circles } from '../lib/rail/circles.ts';
import { modelFact } from '../lib/rail/facts.ts';
import { ORIGIN, railCities } from '../lib/rail/model.ts';
import { cityRow, flightRow, ringRow, segmentRow, stationRow, timeRow } from '../lib/rail/rows.ts';
import { readScenarios } from '../lib/rail/scenarios.ts';
import { check, coverage, lineId, travelCities } from '../lib/rail/travel.ts';
import { travelForBrowser } from '../lib/rail/travel-cities.ts';
import type { Travel, TravelInput } from '../lib/rail/travel.ts';
import type { Bilingual } from '../schema.ts';
import { addFact } from './facts.ts';

const FOLDER = 'data/rail';

/** Rows without faults; the step before this one has noted the others. */
function soundRows<S extends z.ZodType>(context: Context, file: string, schema: S): z.infer<S>[] {
  const rows = context.readCsv(`${FOLDER}/${file}`).rows;
  return rows.flatMap(({ cells }) => {
    const result = schema.safeParse(cells);
    return result.success ? [result.data] : [];
  });
}

/**
 * Travel times to every city at every date, measured where a timetable is known and else modelled,
 * as travel.json, with a fact for each modelled one; and circles.json, which draws them. Runs after
 * the step of the rail rows, whose facts and sources it names. travel-cities.json is what a browser
 * loads of it.
 */
export const travel: Step = (context): Outputs => {
  const input = travelInput(context);
  if (!input) return {};
  const cities = travelCities(input);
  const checked = check(input);
  const { baseline, transfer, scenarios, flightFormula } = input.scenarios;

  const all = cities.flatMap(({ times, others }) => [...times, ...others]);
  const stationsUsed = new Set([...all, ...checked.rows].flatMap(({ path }) => path));
  const linesUsed = new Set([
    ...all.flatMap(({ lines }) => lines),
    ...scenarios.flatMap(({ opens }) => opens.map(({ line }) => lineId(line))),
  ]);
  const stations: Record<string, Bilingual> = {};
  for (const { id, name_en: en, name_zh: zh } of soundRows(context, 'stations.csv', stationRow)) {
    if (stationsUsed.has(id)) stations[id] = { en, zh };
  }
  const lines: Record<string, Bilingual> = {};
  for (const { line_en: en, line_zh: zh } of input.segments) {
    if (linesUsed.has(lineId(en))) lines[lineId(en)] = { en, zh };
  }
  const file: Travel = {
    scenarios: scenarios.map(({ id, asOf, label, kind, opens }) => ({
      id,
      asOf,
      label,
      kind,
      opens: opens.map(({ line, opens: date, facts }) => ({
        line: lineId(line),
        opens: date,
        facts,
      })),
    })),
    baseline,
    transfer,
    flightFormula,
    cities,
    stations,
    lines,
    check: checked,
    network: coverage(input),
  };
  const sources = new Map([...context.sources].map(([id, { source }]) => [id, source]));
  for (const time of all) {
    // Of a time that stands on at later dates only the first is a fact.
    if (time.basis !== 'modelled' || !time.fact || context.facts.has(time.fact)) continue;
    const fact = modelFact(time, transfer.minutes, stations, sources);
    addFact(context, fact, { file: `${FOLDER}/segments.csv`, lineOf: () => undefined });
  }
  const origin = input.cityRows.find(({ id }) => id === ORIGIN)!;
  const { lon, lat, name_en: en, name_zh: zh } = origin;
  return {
    ...circles(context, {
      origin: { name: { en, zh }, lon, lat },
      rings: input.rings,
      cities: input.cities,
      travel: cities,
    }),
    'travel.json': toJson(file, 0),
    'travel-cities.json': toJson(travelForBrowser(file), 0),
  };
};

/** Reads what the model needs; undefined, with the faults noted, when a rule cannot be kept. */
export function travelInput(context: Context): TravelInput | undefined {
  const written = <T>(rows: T[]) => rows.map((row) => ({ row, file: FOLDER, line: 0 }));
  const cityRows = soundRows(context, 'cities.csv', cityRow);
  const segments = soundRows(context, 'segments.csv', segmentRow);
  const times = soundRows(context, 'travel-times.csv', timeRow);
  const flights = soundRows(context, 'flights.csv', flightRow);
  const rings = z.array(ringRow).safeParse(context.readYaml(`${FOLDER}/rings.yaml`).data).data;
  const scenarios = readScenarios(context, { segments, times, cities: cityRows, flights });
  if (!scenarios || !rings) return undefined;
  const cities = railCities({
    cities: written(cityRows),
    stations: new Map(),
    segments: written(segments),
    times: written(times),
    flights: written(flights),
    rings: written(rings),
  });
  const road: TravelInput['road'] = (id) => {
    const fact = context.facts.get(id)?.fact;
    if (!fact || typeof fact.value !== 'number') return undefined;
    return { minutes: fact.value, asOf: fact.asOf, source: fact.source };
  };
  return { cities, cityRows, segments, flights, rings, scenarios, road };
}
