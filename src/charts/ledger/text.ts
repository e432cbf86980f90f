import { count } from './words.ts';
import { groups, judged, ofPlan, ofSisters, rows, unjudged } from './model.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import type { Locale } from '../../i18n/locales.ts';

const tally = (locale: Locale): string =>
  groups
    .map(({ verdict, rows: found }) => {
      const n = count(found.length, locale);
      const name = verdictWords[locale].verdicts[verdict];
      return locale === 'en' ? `${name.toLowerCase()} ${n}` : `${name}${n}项`;
    })
    .join(locale === 'en' ? ', ' : '，');

const asked = (locale: Locale): string =>
  unjudged.map((row) => row.ask?.[locale] ?? '').join(locale === 'en' ? ' ' : '');

const answered = rows.filter(({ result }) => result).length;

/** What the chart says outside its drawing. */
export const ledgerText: ChartText<State> = {
  title: { en: 'The ledger: promise and result', zh: '账本：承诺与结果' },
  alt: {
    en: {
      promises: `A ledger, one row for each promise: ${count(ofPlan.length, 'en')} of the plan itself, ${count(ofSisters.length, 'en')} of sister plans. Only the column of promises is filled in; each row has the outline of a stone.`,
      results: `Starts and results are written in. ${count(answered, 'en')} of ${count(rows.length, 'en')} stones have a result; the others are hatched, not published, or promised again for 2027.`,
      verdicts: `The rows in groups by verdict: ${tally('en')}.`,
      unknown: `The ${count(judged.length, 'en')} rows that can be judged stand aside. The ${count(unjudged.length, 'en')} others each ask a question: ${asked('en')}`,
    },
    zh: {
      promises: `一本账，每项承诺一行：本规划${count(ofPlan.length, 'zh')}项，相关规划${count(ofSisters.length, 'zh')}项。只写满了承诺一栏，每行一块石头的轮廓。`,
      results: `起点和结果填入账本。${count(rows.length, 'zh')}块石头中，${count(answered, 'zh')}块有了结果；其余画作斜线，没有公布，或者又许到2027年。`,
      verdicts: `各行按判定分组：${tally('zh')}。`,
      unknown: `可以判定的${count(judged.length, 'zh')}项退到一边；其余${count(unjudged.length, 'zh')}项，每项一个问题：${asked('zh')}`,
    },
  },
  table,
};
