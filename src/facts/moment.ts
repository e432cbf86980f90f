/** First and last day, as YYYY-MM-DD, of a moment known only so exactly: 2025, 2025-08, 2025-Q1 … */
export interface Span {
  first: string;
  last: string;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The last day of a month; months count from 1. */
const monthEnd = (year: string, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(Number(year), month, 0)).getUTCDate())}`;

const months = (year: string, from: number, to: number): Span => ({
  first: `${year}-${pad(from)}-01`,
  last: monthEnd(year, to),
});

/**
 * The days a moment may mean: a day, a month, a quarter (2025-Q1), a half year (2025-H1), a year, or
 * years (2021-2025). Undefined for "undated" and for anything else that is no date.
 */
export function spanOf(moment: string): Span | undefined {
  const years = /^(\d{4})-(\d{4})$/.exec(moment);
  if (years) return { first: `${years[1]}-01-01`, last: `${years[2]}-12-31` };
  const part = /^(\d{4})-([QH])(\d)$/i.exec(moment);
  if (part) {
    const length = part[2]!.toUpperCase() === 'Q' ? 3 : 6;
    const end = Number(part[3]) * length;
    return months(part[1]!, end - length + 1, end);
  }
  const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(moment);
  if (!day) return undefined;
  const [, year, month] = day;
  if (day[3]) return { first: moment, last: moment };
  return month ? months(year!, Number(month), Number(month)) : months(year!, 1, 12);
}
