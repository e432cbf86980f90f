import { z } from 'zod';
import { directions, verdict } from '../../src/facts/verdict.ts';
import type { Claim, Hedge, Judgement } from '../../src/facts/verdict.ts';
import type { Context, Place, Step } from '../lib/context.ts';
import { allowed } from '../lib/nearest.ts';
import { MOMENT_FORMS, bilingualSchema, isMoment } from '../schema.ts';
import type { Bilingual, Fact } from '../schema.ts';
import { addFact } from './facts.ts';

const FILE = 'data/promises.yaml';

/** The chapters of the story, by the chart they draw. */
const CHAPTERS = [
  'ballast',
  'scale',
  'innovation',
  'clusters',
  'corridors',
  'circles',
  'energy',
  'water',
  'lives',
] as const;

/** Whose promise it is: the plan itself, or a plan of the same city for the same years. */
export const PLANS = ['main', 'outline', 'transport', 'manufacturing', 'recycling'] as const;

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const promiseSchema = z.strictObject({
  id,
  chapter: z.enum(CHAPTERS),
  plan: z.enum(PLANS),
  label: bilingualSchema,
  short: bilingualSchema,
  promise: z.union([words, z.array(words).min(1)]),
  words: bilingualSchema.optional(),
  test: words.optional(),
  shownBy: bilingualSchema.optional(),
  start: words.optional(),
  result: words.optional(),
  resultWords: bilingualSchema.optional(),
  covers: z.enum(['part', 'other']).optional(),
  coversWhat: bilingualSchema.optional(),
  again: words.optional(),
  direction: z.enum(directions),
  due: z.string().refine(isMoment, { params: { forms: MOMENT_FORMS } }),
  ask: bilingualSchema.optional(),
  note: bilingualSchema.optional(),
});
type PromiseRow = z.infer<typeof promiseSchema>;

/** What a drawing needs of a fact: enough to write it. */
export type LedgerFigure = Pick<Fact, 'id' | 'value' | 'unit' | 'asOf' | 'bound'>;

/** One row of src/generated/promises.json. */
export interface LedgerRow extends Judgement {
  id: string;
  chapter: (typeof CHAPTERS)[number];
  plan: (typeof PLANS)[number];
  label: Bilingual;
  short: Bilingual;
  promise: LedgerFigure[];
  words?: Bilingual;
  /** The place whose figures stand for the promise. */
  shownBy?: Bilingual;
  start?: LedgerFigure;
  result?: LedgerFigure;
  resultWords?: Bilingual;
  covers?: 'part' | 'other';
  /** What the result speaks of, when it is not the whole. */
  coversWhat?: Bilingual;
  again?: LedgerFigure;
  due: string;
  ask?: Bilingual;
  note?: Bilingual;
}

/** Units that may be set against each other, and what to multiply the first by. */
const SAME: Record<string, number> = { 'hours minutes': 60, 'enterprises enterprises/products': 1 };

function factor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const straight = SAME[`${from} ${to}`];
  if (straight !== undefined) return straight;
  const back = SAME[`${to} ${from}`];
  return back === undefined ? undefined : 1 / back;
}

const figure = ({ id: fact, value, unit, asOf, bound }: Fact): LedgerFigure =>
  bound === undefined ? { id: fact, value, unit, asOf } : { id: fact, value, unit, asOf, bound };

/** Reads data/promises.yaml, judges every row and writes promises.json; adds the counts as facts. */
export const promises: Step = (context) => {
  const yaml = context.readYaml(FILE);
  const rows: LedgerRow[] = [];
  const seen = new Map<string, number>();
  const list = Array.isArray(yaml.data) ? yaml.data : [];
  if (list.length === 0) {
    context.fail({ file: FILE, line: 1, message: 'the file must be a list of rows.' });
  }
  for (let index = 0; index < list.length; index++) {
    const row = context.check(promiseSchema, yaml, [index]);
    if (!row) continue;
    const place: Place = { file: FILE, lineOf: (path = []) => yaml.lineOf([index, ...path]) };
    const earlier = seen.get(row.id);
    if (earlier !== undefined) {
      const message = `the promise id "${row.id}" is already used on line ${earlier}.`;
      context.fail({ file: FILE, line: place.lineOf(['id']), message });
      continue;
    }
    seen.set(row.id, yaml.lineOf([index, 'id']));
    const judged = judge(context, row, place);
    if (judged) rows.push(judged);
  }
  for (const fact of counts(rows)) {
    addFact(context, fact, { file: FILE, lineOf: () => 1 });
  }
  context.promises = rows;
  return { 'promises.json': rows };
};

/** One row with its facts looked up and its verdict; undefined, with the faults noted, if it is broken. */
function judge(context: Context, row: PromiseRow, place: Place): LedgerRow | undefined {
  let whole = true;
  const say = (field: string, message: string): undefined => {
    whole = false;
    context.fail({ file: place.file, line: place.lineOf([field]), message });
  };
  const fact = (field: string, name: string | undefined): Fact | undefined => {
    if (name === undefined) return undefined;
    const found = context.facts.get(name)?.fact;
    if (found) return found;
    return say(
      field,
      `"${field}" is "${name}", which is no fact; allowed: ${allowed(name, [...context.facts.keys()])}.`,
    );
  };

  const named = typeof row.promise === 'string' ? [row.promise] : row.promise;
  const promised = named.map((name) => fact('promise', name));
  const start = fact('start', row.start);
  const result = fact('result', row.result);
  const again = fact('again', row.again);
  const test = row.test === 'none' ? undefined : (fact('test', row.test) ?? promised[0]);
  for (const one of promised) {
    if (one && one.kind !== 'target') {
      say(
        'promise',
        `"promise" is "${one.id}", a fact of kind "${one.kind}"; it must be a target.`,
      );
    }
  }
  if (result && (result.kind === 'target' || result.kind === 'definition')) {
    say(
      'result',
      `"result" is "${result.id}", a fact of kind "${result.kind}"; it must be measured.`,
    );
  }
  if (!row.words && promised.some((one) => typeof one?.value === 'string')) {
    say('promise', `"${named[0]}" holds no number; write the promise in "words".`);
  }
  if (result && !test) say('result', '"result" has nothing to be set against: "test" is "none".');
  if (test && typeof test.value === 'string') {
    say('test', `"${test.id}" holds no number to test; name another fact, or "none".`);
  }
  const scale = result && test ? factor(test.unit, result.unit) : 1;
  if (result && test && scale === undefined) {
    say('result', `"${result.id}" is in ${result.unit}, "${test.id}" in ${test.unit}.`);
  }
  if (row.covers && !result) say('covers', '"covers" is given, but there is no "result".');
  if (!row.covers !== !row.coversWhat) {
    say('id', '"covers" and "coversWhat" go together: which part, and in what words.');
  }
  if (!whole) return undefined;

  const claim: Claim = {
    direction: row.direction,
    target: test ? Number(test.value) * (scale ?? 1) : undefined,
    targetHedge: test?.bound as Hedge | undefined,
    targetDate: row.due,
    result: result ? Number(result.value) : undefined,
    resultHedge: result?.bound as Hedge | undefined,
    resultDate: result?.asOf,
    covers: row.covers,
    renewedFor: again?.asOf,
  };
  const judgement = verdict(claim);
  if (judgement.verdict === 'cannot-be-judged' && !row.ask) {
    return say(
      'id',
      `the promise "${row.id}" cannot be judged (${judgement.because}); write "ask".`,
    );
  }
  if (judgement.verdict !== 'cannot-be-judged' && row.ask) {
    return say('ask', `the promise "${row.id}" is judged (${judgement.verdict}); take "ask" out.`);
  }
  const {
    chapter,
    plan,
    label,
    short,
    words: inWords,
    shownBy,
    resultWords,
    covers,
    coversWhat,
    due,
    ask,
    note,
  } = row;
  const all: LedgerRow = {
    id: row.id,
    chapter,
    plan,
    label,
    short,
    promise: promised.flatMap((one) => (one ? [figure(one)] : [])),
    words: inWords,
    shownBy,
    start: start && figure(start),
    result: result && figure(result),
    resultWords,
    covers,
    coversWhat,
    again: again && figure(again),
    due,
    ask,
    note,
    ...judgement,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as LedgerRow;
}

/** What each count of the ledger says; "#" stands for the number. */
const COUNTS: Record<string, { keep: (row: LedgerRow) => boolean } & Bilingual> = {
  all: {
    keep: () => true,
    en: 'The ledger holds # promises, of the plan and of its sister plans.',
    zh: '账本共列出本规划及相关规划的#项承诺。',
  },
  main: {
    keep: ({ plan }) => plan === 'main',
    en: 'Of the promises in the ledger, # were made by the plan itself.',
    zh: '账本所列承诺中，#项出自本规划。',
  },
  sister: {
    keep: ({ plan }) => plan !== 'main',
    en: 'Of the promises in the ledger, # were made by sister plans for the same years.',
    zh: '账本所列承诺中，#项出自同期的相关规划。',
  },
  judged: {
    keep: (row) => row.verdict !== 'cannot-be-judged',
    en: 'Of the promises in the ledger, # can be judged.',
    zh: '账本所列承诺中，#项可以判定。',
  },
  beaten: {
    keep: (row) => row.verdict === 'beaten',
    en: 'Of the promises in the ledger, # were beaten.',
    zh: '账本所列承诺中，#项超额完成。',
  },
  met: {
    keep: (row) => row.verdict === 'met',
    en: 'Of the promises in the ledger, # were met.',
    zh: '账本所列承诺中，#项兑现。',
  },
  late: {
    keep: (row) => row.verdict === 'late',
    en: 'Of the promises in the ledger, # were kept late.',
    zh: '账本所列承诺中，#项迟到。',
  },
  missed: {
    keep: (row) => row.verdict === 'missed',
    en: 'Of the promises in the ledger, # were missed.',
    zh: '账本所列承诺中，#项落空。',
  },
  'cannot-be-judged': {
    keep: (row) => row.verdict === 'cannot-be-judged',
    en: 'Of the promises in the ledger, # cannot be judged.',
    zh: '账本所列承诺中，#项无从判定。',
  },
  'main-cannot-be-judged': {
    keep: (row) => row.plan === 'main' && row.verdict === 'cannot-be-judged',
    en: 'Of the promises that the plan itself made, # cannot be judged.',
    zh: '本规划自身的承诺中，#项无从判定。',
  },
};

/** The counts of the ledger as facts, so that prose can quote them. */
function counts(rows: readonly LedgerRow[]): Fact[] {
  return Object.entries(COUNTS).map(([name, { keep, en, zh }]) => {
    const value = rows.filter(keep).length;
    const spoken = (sentence: string): string => sentence.replace('#', String(value));
    return {
      id: `ledger-${name}`,
      topic: 'derived',
      kind: 'context',
      value,
      unit: 'promises',
      asOf: '2021-2025',
      statement: { en: spoken(en), zh: spoken(zh) },
      source: 'ningbolife-plan-2021',
      locator: 'the promises of the plan, one by one',
      confidence: 'seed',
      derived: {
        op: 'custom',
        of: [],
        note: {
          en: 'Counted from the rows of the ledger; verdicts by the rule on the method page.',
          zh: '由账本各行统计得出；判定规则见“方法”页。',
        },
      },
    };
  });
}
