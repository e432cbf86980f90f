import { text } from '../../facts/text.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { groups, isHole, judged, ofPlan, ofSisters, rows, unjudged } from './model.ts';
import type { LedgerRow } from './model.ts';
import { states } from './states.ts';
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
  if (state === 'promises') {
    return {
      value: promiseText(row, locale),
      note: row.plan === 'main' ? l.plan : l.sisters,
    };
  }
  if (state === 'results') {
    const start = startText(row, locale);
    const before = start && `${pick(locale, 'start', '起点')}${colon}${start}`;
    const when = row.result && text(row.result, locale, 'date');
    return {
      value: resultText(row, locale) ?? againText(row, locale) ?? l.notPublished,
      note: [when, before, promise].filter(Boolean).join(pick(locale, '; ', '；')),
    };
  }
  if (state === 'verdicts') {
    const result = resultText(row, locale);
    const why = againText(row, locale) ?? reasonText(row, locale);
    return {
      value: verdict,
      note: [promise, result && `${pick(locale, 'result', '结果')}${colon}${result}`, why]
        .filter(Boolean)
        .join(pick(locale, '; ', '；')),
    };
  }
  if (row.ask) return { value: row.ask[locale], note: promise };
  const why = againText(row, locale) ?? reasonText(row, locale);
  return { value: verdict, note: [why, promise].join(pick(locale, '; ', '；')) };
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

/** What a state takes away, told when one goes back from it. */
const leaving: Record<State, Record<Locale, string>> = {
  promises: { en: '', zh: '' },
  results: { en: 'Starts and results are taken out. ', zh: '起点和结果撤去。' },
  verdicts: { en: 'The rows go back to their plans. ', zh: '各行回到各自的规划。' },
  unknown: { en: 'The questions go. ', zh: '问题撤去。' },
};

/** What a state puts into the picture, from how many rows it concerns. */
function arrival(to: State, locale: Locale): string {
  const n = (list: readonly unknown[]) => count(list.length, locale);
  const names = verdictWords[locale].verdicts;
  const tally = groups
    .filter(({ rows: found }) => found.length)
    .map(({ verdict, rows: found }) =>
      pick(locale, `${n(found)} ${names[verdict].toLowerCase()}`, `${names[verdict]}${n(found)}项`),
    )
    .join(pick(locale, ', ', '，'));
  const answered = rows.filter(({ result }) => result);
  const empty = rows.filter(isHole);
  const renewed = rows.filter(({ result, again }) => again && !result);
  const said: Record<State, Record<Locale, string>> = {
    promises: {
      en: `Only the promises are written in: ${n(ofPlan)} rows of the plan, ${n(ofSisters)} of sister plans.`,
      zh: `账本只写承诺一栏：本规划${n(ofPlan)}行，相关规划${n(ofSisters)}行。`,
    },
    results: {
      en: `Of ${n(rows)} promises ${n(answered)} have a result; ${n(empty)} are hatched, not published; ${n(renewed)} are promised again.`,
      zh: `${n(rows)}项承诺中，${n(answered)}项有了结果；${n(empty)}项画着斜线，没有公布；${n(renewed)}项再次承诺。`,
    },
    verdicts: {
      en: `Sorted by verdict: ${tally}.`,
      zh: `各行按判定排列：${tally}。`,
    },
    unknown: {
      en: `The ${n(judged)} rows that can be judged stand aside as stones; ${n(unjudged)} remain, each with a question.`,
      zh: `可以判定的${n(judged)}行退到一边，只留石头；剩下${n(unjudged)}行，每行一个问题。`,
    },
  };
  return said[to][locale];
}

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (from, to, locale) =>
    (states.indexOf(from) > states.indexOf(to) ? leaving[from][locale] : '') + arrival(to, locale),
};
