/** Schemas for the cells of a CSV file, where everything arrives as text. */
import { z } from 'zod';
import { isMoment, MOMENT_FORMS } from '../schema.ts';

interface Range {
  min: number;
  max: number;
  whole?: boolean;
}

const isInRange = (text: string, { min, max, whole = false }: Range): boolean => {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) return false;
  return value >= min && value <= max && (!whole || Number.isInteger(value));
};

const forms = ({ min, max, whole = false }: Range): string =>
  `${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`;

/** A number within a range. */
export const numberCell = (range: Range) =>
  z
    .string()
    .refine((text) => isInRange(text, range), { params: { forms: forms(range) } })
    .transform(Number);

/** A number within a range, or an empty cell: null. */
export const optionalNumberCell = (range: Range) =>
  z
    .string()
    .refine((text) => text === '' || isInRange(text, range), {
      params: { forms: `${forms(range)}, or an empty cell` },
    })
    .transform((text) => (text === '' ? null : Number(text)));

/** Text, or an empty cell: undefined. */
export const optionalCell = z.string().transform((text) => (text === '' ? undefined : text));

/** One of a few words, or an empty cell: undefined. */
export const optionalWordCell = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .string()
    .refine((text) => text === '' || words.includes(text), {
      params: { forms: `${words.join(', ')}, or an empty cell` },
    })
    .transform((text) => (text === '' ? undefined : (text as T[number])));

/** Ids with a semicolon between them; an empty cell is an empty list. */
export const listCell = z
  .string()
  .transform((text) => (text === '' ? [] : text.split(';').map((item) => item.trim())));

/** A date as in data/facts: YYYY, YYYY-MM, YYYY-MM-DD or "undated". */
export const momentCell = z.string().refine(isMoment, { params: { forms: MOMENT_FORMS } });

export const idCell = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const wordsCell = z.string().min(1);
export const lonCell = { min: -180, max: 180 };
export const latCell = { min: -90, max: 90 };
