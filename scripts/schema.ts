/**
 * The shapes of everything in data/. Each schema is the only place where a shape is written
 * down; the types are inferred from it, and other code imports those types from here.
 */
import { z } from 'zod';

/** Topics in reading order. A file data/facts/<topic>.yaml holds the facts of one topic. */
export const TOPICS = [
  'plan',
  'transport',
  'travel-time',
  'rail',
  'industry',
  'innovation',
  'energy',
  'environment-water',
  'livelihood',
  'outcomes',
  'port',
  'airport',
  'divisions',
  'context',
  'derived',
] as const;
export type Topic = (typeof TOPICS)[number];

/** target: promised. baseline: where it stood about 2020. outcome: what came of it. */
export const KINDS = ['target', 'baseline', 'outcome', 'context', 'definition'] as const;

/** How the source itself hedges the number. Absent: the source states it plainly. */
export const BOUNDS = ['more-than', 'about', 'close-to', 'at-most'] as const;

/** seed: the article that reported the plan. secondary: a copy, a wiki, a private page. */
export const CONFIDENCES = ['primary', 'press', 'secondary', 'seed'] as const;

/**
 * ratio of a share unit is given in percent; growth is (last / first − 1) in percent; count is how many
 * facts are named, whatever they say.
 */
export const OPERATIONS = [
  'sum',
  'difference',
  'ratio',
  'product',
  'growth',
  'count',
  'custom',
] as const;

export const UNIT_KINDS = [
  'money',
  'rate',
  'share',
  'length',
  'area',
  'volume',
  'weight',
  'power',
  'energy',
  'time',
  'date',
  'text',
  'order',
  'count',
] as const;

const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const MOMENT = new RegExp(
  `^(\\d{4}|\\d{4}-${MONTH}|\\d{4}-${MONTH}-${DAY}|\\d{4}-Q[1-4]|\\d{4}-H[12]|\\d{4}-\\d{4}|undated)$`,
);

/** True for YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Qn, YYYY-Hn, YYYY-YYYY (rising) and "undated". */
export function isMoment(text: string): boolean {
  if (!MOMENT.test(text)) return false;
  const range = /^(\d{4})-(\d{4})$/.exec(text);
  if (range) return Number(range[1]) < Number(range[2]);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day === undefined || (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text));
}

export const MOMENT_FORMS =
  '"2025", "2025-08", "2025-08-29", "2025-Q1", "2025-H1", "2021-2025" or "undated", in quotes';

const words = z.string().trim().min(1);
const moment = z.string().refine(isMoment, { params: { forms: MOMENT_FORMS } });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The same words in both languages of the site. */
export const bilingualSchema = z.strictObject({ en: words, zh: words });
export type Bilingual = z.infer<typeof bilingualSchema>;

export const derivedSchema = z.strictObject({
  op: z.enum(OPERATIONS),
  /** Ids of facts, or plain numbers that the source or the calendar gives. */
  of: z.array(z.union([id, z.number()])),
  note: bilingualSchema,
});

export const factSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  value: z.union([z.number(), words]),
  /** A key of data/units.yaml. */
  unit: words,
  asOf: moment,
  bound: z.enum(BOUNDS).optional(),
  /** How to write a value that is not a number. */
  words: bilingualSchema.optional(),
  statement: bilingualSchema,
  /** An id of data/sources.yaml. */
  source: words,
  locator: words,
  confidence: z.enum(CONFIDENCES),
  derived: derivedSchema.optional(),
  note: bilingualSchema.optional(),
});
export type FactRow = z.infer<typeof factSchema>;
export type Fact = FactRow & { topic: Topic };

export const sourceSchema = z
  .strictObject({
    id,
    title: words,
    /** Language of the title, so that a page can mark it up. */
    lang: z.enum(['en', 'zh', 'zh-Hant', 'ja', 'de', 'fr', 'it']),
    /** The original publisher, never the site of a copy. */
    publisher: words,
    publisherZh: words,
    published: moment,
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** Read on an unrelated copy: named, not linked. */
    copy: z.literal(true).optional(),
  })
  .refine((source) => (source.url === undefined) === (source.copy === true), {
    path: ['url'],
    params: { sentence: 'a source has either a "url" (the publisher\'s own) or "copy: true"' },
  });
export type Source = z.infer<typeof sourceSchema>;

export const unitSchema = z.strictObject({
  kind: z.enum(UNIT_KINDS),
  en: z.strictObject({ one: z.string(), many: z.string() }),
  zh: z.string(),
});
export type Unit = z.infer<typeof unitSchema>;
export type UnitKind = Unit['kind'];
export const unitsSchema = z.record(z.string(), unitSchema);
export type Units = Record<string, Unit>;

/** A figure of a disagreement: a fact, a value that was seen but is no fact, or words. */
export const disputedSchema = z
  .strictObject({
    fact: id.optional(),
    value: z.number().optional(),
    /** A key of data/units.yaml; goes with "value". */
    unit: words.optional(),
    bound: z.enum(BOUNDS).optional(),
    words: bilingualSchema.optional(),
    /** Who says so, or how it was reached. */
    said: bilingualSchema,
    /** What the site uses. */
    taken: z.literal(true).optional(),
  })
  .refine(
    ({ fact, value, words: inWords }) =>
      [fact, value, inWords].filter((one) => one !== undefined).length === 1,
    { params: { sentence: 'a figure has one of "fact", "value" and "words"' } },
  )
  .refine(({ value, unit }) => (value === undefined) === (unit === undefined), {
    path: ['value'],
    params: { sentence: '"value" and "unit" go together' },
  });
export type Disputed = z.infer<typeof disputedSchema>;

/** Figures that contradict one another, and which is taken. */
export const contradictionSchema = z.strictObject({
  id,
  title: bilingualSchema,
  figures: z.array(disputedSchema).min(2),
  /** {fact-id} stands for a fact, {fact-id|number} for its number. */
  why: bilingualSchema,
});
export type Contradiction = z.infer<typeof contradictionSchema>;

/** Something that could not be found. */
export const holeSchema = z.strictObject({
  id,
  topic: z.enum(TOPICS),
  /** May hold {fact-id}, too. */
  text: bilingualSchema,
});
export type Hole = z.infer<typeof holeSchema>;

/** What a fact said before the edition that changed it. */
export const earlierSchema = z.strictObject({
  fact: id,
  value: z.union([z.number(), words]),
  unit: words,
  asOf: moment,
  words: bilingualSchema.optional(),
});
export type EarlierValue = z.infer<typeof earlierSchema>;

/** One state of the data that was published. */
export const editionSchema = z.strictObject({
  id: z.string().regex(/^[1-9]\d*$/),
  /** The day the data were gathered or changed. */
  date: z.iso.date(),
  /** SHA-256 of the data, 64 hexadecimal digits; written by "npm run edition". */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  changes: z.array(bilingualSchema).min(1),
  earlier: z.array(earlierSchema).optional(),
});
export type Edition = z.infer<typeof editionSchema>;
