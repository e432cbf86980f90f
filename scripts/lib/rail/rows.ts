/** The shapes of the rows in data/rail/. */
import { z } from 'zod';
import {
  idCell,
  latCell,
  listCell,
  lonCell,
  momentCell,
  numberCell,
  optionalCell,
  optionalNumberCell,
  optionalWordCell,
  wordsCell,
} from '../cells.ts';
import { bilingualSchema } from '../../schema.ts';

/** Longest believable ride, in minutes: a day. */
const MAX_MINUTES = 1440;
const YEARS = { min: 1870, max: 2040, whole: true };

export const cityRow = z.strictObject({
  id: idCell,
  name_en: wordsCell,
  name_zh: wordsCell,
  lon: numberCell(lonCell),
  lat: numberCell(latCell),
  /** Stations whose trains from Ningbo count for the city. */
  stations: listCell,
  /** The time by road, where there is no railway. */
  road_fact: optionalCell,
  source: wordsCell,
});
export type CityRow = z.infer<typeof cityRow>;

export const stationRow = z.strictObject({
  id: idCell,
  name_en: wordsCell,
  name_zh: wordsCell,
  city: wordsCell,
  lon: optionalNumberCell(lonCell),
  lat: optionalNumberCell(latCell),
  accuracy: z.enum(['exact', 'converted', 'approx', 'unknown']),
  status: z.enum(['open', 'building']),
  source: wordsCell,
  note: optionalCell,
});
export type StationRow = z.infer<typeof stationRow>;

export const segmentRow = z.strictObject({
  line_en: wordsCell,
  line_zh: wordsCell,
  from: idCell,
  to: idCell,
  km: optionalNumberCell({ min: 1, max: 3000 }),
  minutes: optionalNumberCell({ min: 1, max: MAX_MINUTES, whole: true }),
  opened: optionalNumberCell(YEARS),
  due: optionalNumberCell(YEARS),
  status: z.enum(['open', 'building', 'planned']),
  kmh: optionalNumberCell({ min: 80, max: 400, whole: true }),
  level: z.enum(['section', 'express', 'line']),
  derived: optionalWordCell(['yes']),
  sources: listCell,
  note: optionalCell,
});
export type SegmentRow = z.infer<typeof segmentRow>;

export const timeRow = z.strictObject({
  from: idCell,
  to: idCell,
  minutes: numberCell({ min: 1, max: MAX_MINUTES, whole: true }),
  as_of: momentCell,
  status: z.enum(['runs', 'planned']),
  scope: z.enum(['fastest', 'train', 'announced', 'line', 'sum']),
  bound: optionalWordCell(['at-most', 'about']),
  train: optionalCell,
  km: optionalNumberCell({ min: 1, max: 3000 }),
  fact: optionalCell,
  source: wordsCell,
  note: optionalCell,
});
export type TimeRow = z.infer<typeof timeRow>;

export const flightRow = z.strictObject({
  airport: z.string().regex(/^[A-Z]{3}$/),
  name: optionalCell,
  km: optionalNumberCell({ min: 1, max: 20000 }),
  minutes: numberCell({ min: 1, max: MAX_MINUTES, whole: true }),
  basis: z.enum(['formula', 'press']),
  as_of: momentCell,
  source: wordsCell,
  note: optionalCell,
});
export type FlightRow = z.infer<typeof flightRow>;

export const ringRow = z.strictObject({
  id: idCell,
  minutes: z.number().int().positive(),
  /** The promise, an id in data/facts. */
  fact: z.string().min(1),
  name: bilingualSchema,
  /** Where the list of members comes from; absent where it is a choice made here. */
  membersSource: z.string().optional(),
  members: z.array(z.string()).min(1),
  /** Members for which no train time was found and which are not in cities.csv. */
  withoutTime: z.array(bilingualSchema),
  note: bilingualSchema,
});
export type RingRow = z.infer<typeof ringRow>;
