/** Reads data/rail/ and checks that every row names only what exists. */
import type { z } from 'zod';
import type { Context } from '../context.ts';
import { demand, demandFact } from '../demand.ts';
import { citeSource, readSources } from '../read-sources.ts';
import { cityRow, flightRow, ringRow, segmentRow, stationRow, timeRow } from './rows.ts';
import type { CityRow, FlightRow, RingRow, SegmentRow, StationRow, TimeRow } from './rows.ts';

const FOLDER = 'data/rail';

/** A row and where it was written. */
export interface Written<T> {
  row: T;
  file: string;
  line: number;
  /** Line of a field, where the file is YAML. */
  lineOf?: (path: readonly PropertyKey[]) => number;
}

export interface RailData {
  cities: Written<CityRow>[];
  stations: Map<string, StationRow>;
  segments: Written<SegmentRow>[];
  times: Written<TimeRow>[];
  flights: Written<FlightRow>[];
  rings: Written<RingRow>[];
}

function readRows<S extends z.ZodType>(
  context: Context,
  name: string,
  schema: S,
): Written<z.infer<S>>[] {
  const csv = context.readCsv(`${FOLDER}/${name}`);
  return csv.rows.flatMap((cells) => {
    const row = context.checkRow(schema, csv, cells);
    return row === undefined ? [] : [{ row, file: csv.file, line: cells.line }];
  });
}

function readRings(context: Context): Written<RingRow>[] {
  const yaml = context.readYaml(`${FOLDER}/rings.yaml`);
  const count = Array.isArray(yaml.data) ? yaml.data.length : 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const row = context.check(ringRow, yaml, [index]);
    const lineOf = (path: readonly PropertyKey[]) => yaml.lineOf([index, ...path]);
    return row ? [{ row, file: yaml.file, line: lineOf([]), lineOf }] : [];
  });
}

function refuseDoubles(context: Context, rows: readonly Written<{ id: string }>[]): void {
  const lines = new Map<string, number>();
  for (const { row, file, line } of rows) {
    const earlier = lines.get(row.id);
    if (earlier !== undefined) {
      const message = `the id "${row.id}" is already used on line ${earlier}.`;
      context.fail({ file, line, message });
    }
    lines.set(row.id, line);
  }
}

/** Reads everything; faults are noted in the context, rows with faults are left out. */
export function readRail(context: Context): RailData {
  readSources(context, `${FOLDER}/sources.yaml`);
  const cities = readRows(context, 'cities.csv', cityRow);
  const stationRows = readRows(context, 'stations.csv', stationRow);
  const segments = readRows(context, 'segments.csv', segmentRow);
  const times = readRows(context, 'travel-times.csv', timeRow);
  const flights = readRows(context, 'flights.csv', flightRow);
  const rings = readRings(context);

  refuseDoubles(context, cities);
  refuseDoubles(context, stationRows);
  refuseDoubles(context, rings);

  const stationIds = stationRows.map(({ row }) => row.id);
  const cityIds = cities.map(({ row }) => row.id);
  const cite = (place: Written<unknown>, field: string, id: string) =>
    citeSource(context, place, field, id);
  const fact = (place: Written<unknown>, field: string, id: string | undefined) => {
    if (id !== undefined) demandFact(context, place, field, id);
  };
  const station = (place: Written<unknown>, field: string, id: string) =>
    demand(context, place, field, id, stationIds, `${FOLDER}/stations.csv`);

  for (const place of stationRows) {
    const { row, file, line } = place;
    cite(place, 'source', row.source);
    if ((row.lon === null || row.lat === null) !== (row.accuracy === 'unknown')) {
      const message = `"accuracy" is "${row.accuracy}"; a station without "lon" and "lat" is "unknown", and only such a one.`;
      context.fail({ file, line, message });
    }
  }
  for (const place of cities) {
    cite(place, 'source', place.row.source);
    fact(place, 'road_fact', place.row.road_fact);
    for (const id of place.row.stations) station(place, 'stations', id);
  }
  for (const place of segments) {
    const { row, file, line } = place;
    station(place, 'from', row.from);
    station(place, 'to', row.to);
    for (const id of row.sources) cite(place, 'sources', id);
    if (row.sources.length === 0) context.fail({ file, line, message: '"sources" is empty.' });
    if (row.status === 'open' ? row.due !== null : row.opened !== null) {
      const message = `"status" is "${row.status}"; only an open line has "opened", only an unfinished one has "due".`;
      context.fail({ file, line, message });
    }
  }
  for (const place of times) {
    const { row, file, line } = place;
    station(place, 'from', row.from);
    station(place, 'to', row.to);
    cite(place, 'source', row.source);
    fact(place, 'fact', row.fact);
    const known = row.fact === undefined ? undefined : context.facts.get(row.fact)?.fact;
    if (known?.unit === 'minutes' && known.value !== row.minutes) {
      const message = `"minutes" is ${row.minutes}; the fact "${row.fact}" says ${known.value}.`;
      context.fail({ file, line, message });
    }
  }
  for (const place of flights) cite(place, 'source', place.row.source);
  for (const place of rings) {
    fact(place, 'fact', place.row.fact);
    if (place.row.membersSource) cite(place, 'membersSource', place.row.membersSource);
    place.row.members.forEach((id, index) => {
      const line = place.lineOf?.(['members', index]) ?? place.line;
      const where = `${FOLDER}/cities.csv`;
      demand(context, { file: place.file, line }, 'members', id, cityIds, where);
    });
  }
  const stations = new Map(stationRows.map(({ row }) => [row.id, row]));
  return { cities, stations, segments, times, flights, rings };
}
