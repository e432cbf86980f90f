import type { Travel, TravelTime } from '../../../scripts/lib/rail/travel.ts';

/** The columns of travel-times.csv, in order. */
export const columns = [
  'city',
  'city_zh',
  'scenario',
  'minutes',
  'basis',
  'path',
  'source',
  'model_error_minutes',
  'mode',
  'as_of',
  'fact',
] as const;

type Row = Record<(typeof columns)[number], string | number>;

/**
 * One cell of a CSV file. Text that a spreadsheet would take for a formula gets an apostrophe before
 * it; plain numbers keep their sign.
 */
export function cell(value: string | number): string {
  const written = String(value);
  const plainNumber = /^[-+]?\d+(\.\d+)?$/.test(written);
  const safe = /^[=+\-@\t\r]/.test(written) && !plainNumber ? `'${written}` : written;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Every time of every city: those of the scenarios, then other dates, then the flight. */
export function travelRows(travel: Travel, titleOf: (source: string) => string): Row[] {
  const errors = new Map(travel.check.rows.map(({ city, error }) => [city, error]));
  return travel.cities.flatMap(({ id, name, times, others, flight }) => {
    const city = { city: name.en, city_zh: name.zh };
    const row = (time: TravelTime): Row => {
      // The error belongs to the measured time that the model was held against, and to what it says.
      const compared = time.scenario === travel.baseline || time.basis === 'modelled';
      return {
        ...city,
        scenario: time.scenario ?? '',
        minutes: time.minutes,
        basis: time.basis,
        path: time.path.join(' > '),
        source: time.sources.map(titleOf).join('; '),
        model_error_minutes: compared ? (errors.get(id) ?? '') : '',
        mode: time.mode,
        as_of: time.asOf,
        fact: time.fact ?? '',
      };
    };
    const rows = [...times, ...others].map(row);
    if (!flight) return rows;
    return [
      ...rows,
      {
        ...city,
        scenario: '',
        minutes: flight.minutes,
        basis: flight.basis,
        path: `NGB > ${flight.airport}`,
        source: titleOf(flight.source),
        model_error_minutes: '',
        mode: 'flight',
        as_of: '',
        fact: '',
      },
    ];
  });
}

/** UTF-8 text with a byte order mark, so that spreadsheets read the Chinese; lines end as RFC 4180 wants. */
export function travelCsv(travel: Travel, titleOf: (source: string) => string): string {
  const lines = travelRows(travel, titleOf).map((row) => columns.map((name) => cell(row[name])));
  return `\uFEFF${[columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')}`;
}
