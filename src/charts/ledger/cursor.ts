import { verdictWords } from '../../facts/verdict-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { groups, judged, rows, unjudged } from './model.ts';
import type { LedgerRow } from './model.ts';
import type { State } from './states.ts';
import {
  againText,
  count,
  labelsOf,
  promiseText,
  reasonText,
  resultText,
  startText,
} from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);

/** What a row says in a state: first the promise, then the result, the verdict, the question. */
function told(row: LedgerRow, state: State, locale: Locale): Pick<MarkInfo, 'value' | 'note'> {
  const l = labelsOf[locale];
  const colon = pick(locale, ': ', '：');
  const promise = `${pick(locale, 'promised', '承诺')}${colon}${promiseText(row, locale)}`;
  const verdict = verdictWords[locale].verdicts[row.verdict];
  if (state === 'promises') return { value: promiseText(row, locale) };
  if (state === 'results') {
    const start = startText(row, locale);
    const before = start && `${l.columns.start}${colon}${start}`;
    return {
      value: resultText(row, locale) ?? againText(row, locale) ?? l.notPublished,
      note: [before, promise].filter(Boolean).join(pick(locale, '; ', '；')),
    };
  }
  if (state === 'verdicts') {
    const result = resultText(row, locale);
    const why = againText(row, locale) ?? reasonText(row, locale);
    return {
      value: verdict,
      note: [promise, result && `${l.columns.result}${colon}${result}`, why]
        .filter(Boolean)
        .join(pick(locale, '; ', '；')),
    };
  }
  return { value: row.ask?.[locale] ?? verdict, note: promise };
}

/** Rows as they stand: in the order of the story, or by verdict, or the open questions first. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const order =
    state === 'verdicts'
      ? groups.flatMap((group) => group.rows)
      : state === 'unknown'
        ? [...unjudged, ...judged]
        : rows;
  return order.map((row) => ({
    target: `stones/${row.id}`,
    name: row.label[locale],
    ...told(row, state, locale),
  }));
};

/** What each state puts into the picture. */
function arrival(to: State, locale: Locale): string {
  const n = (list: readonly unknown[]) => count(list.length, locale);
  const tally = groups
    .filter(({ rows: found }) => found.length)
    .map(({ verdict, rows: found }) => {
      const name = verdictWords[locale].verdicts[verdict];
      return pick(locale, `${n(found)} ${name.toLowerCase()}`, `${name}${n(found)}项`);
    })
    .join(pick(locale, ', ', '，'));
  const said: Record<State, Record<Locale, string>> = {
    promises: {
      en: `The ledger with its promises only, ${n(rows)} rows.`,
      zh: `账本只写承诺一栏，共${n(rows)}行。`,
    },
    results: {
      en: 'Starts and results are written in; most stones stay hatched.',
      zh: '填入起点和结果，多数石头仍是斜线。',
    },
    verdicts: {
      en: `The rows sort themselves by verdict: ${tally}.`,
      zh: `各行按判定重新排列：${tally}。`,
    },
    unknown: {
      en: `What can be judged stands aside; ${n(unjudged)} rows remain, each with a question.`,
      zh: `可以判定的退到一边，剩下${n(unjudged)}行，每行一个问题。`,
    },
  };
  return said[to][locale];
}

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival(to, locale),
};
