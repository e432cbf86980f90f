import type { LedgerRow } from '../../../scripts/steps/promises.ts';
import { reasons, verdicts } from '../../facts/verdict.ts';
import { dataTable } from '../table.ts';
import { idPattern, momentPattern, momentWords } from './patterns.ts';

/** The part a fact plays in a promise. */
export const roles = ['promise', 'start', 'result', 'again'] as const;

/** promises.csv: the ledger, with verdicts as the rule gives them. */
export const promisesTable = (rows: readonly LedgerRow[]) =>
  dataTable({
    name: 'promises',
    title: { en: 'Promises', zh: '承诺' },
    description: {
      en: 'The ledger, one row for each promise. No verdict is typed: a rule, printed on the method page, works it out from the facts listed in promise-facts.csv.',
      zh: '账本，一行一项承诺。判定不由人填，由“方法”页所列规则根据promise-facts.csv中的数据得出。',
    },
    fields: [
      {
        name: 'id',
        type: 'string',
        title: { en: 'Promise', zh: '承诺编号' },
        constraints: { required: true, unique: true, pattern: idPattern },
      },
      {
        name: 'chapter',
        type: 'string',
        title: { en: 'Chapter', zh: '章' },
        constraints: { required: true },
      },
      {
        name: 'plan',
        type: 'string',
        title: { en: 'Promised by', zh: '出自' },
        description: {
          en: 'main: the plan of major construction projects; outline: the city’s general five-year outline; the others are sister plans for the same years.',
          zh: 'main：重大建设项目规划；outline：全市“十四五”规划纲要；其余为同期相关规划。',
        },
        constraints: { required: true },
      },
      {
        name: 'label_en',
        type: 'string',
        title: { en: 'What', zh: '事项（英文）' },
        constraints: { required: true },
      },
      {
        name: 'label_zh',
        type: 'string',
        title: { en: 'What, in Chinese', zh: '事项' },
        constraints: { required: true },
      },
      {
        name: 'promised_en',
        type: 'string',
        title: { en: 'The promise in words', zh: '承诺的文字（英文）' },
        description: {
          en: 'Only where the number alone would not say it.',
          zh: '仅在单凭数字说不清时填写。',
        },
      },
      {
        name: 'promised_zh',
        type: 'string',
        title: { en: 'The promise in words, in Chinese', zh: '承诺的文字' },
      },
      {
        name: 'due',
        type: 'string',
        title: { en: 'Due', zh: '期限' },
        description: momentWords,
        constraints: { required: true, pattern: momentPattern },
      },
      {
        name: 'verdict',
        type: 'string',
        title: { en: 'Verdict', zh: '判定' },
        constraints: { required: true, enum: verdicts },
      },
      {
        name: 'because',
        type: 'string',
        title: { en: 'Reason', zh: '理由' },
        constraints: { required: true, enum: Object.values(reasons).flat() },
      },
      {
        name: 'covers',
        type: 'string',
        title: { en: 'What the result covers', zh: '结果的范围' },
        description: {
          en: 'part: a part of what was promised; other: something near it; empty: all of it, or no result.',
          zh: 'part：承诺的一部分；other：相近的内容；不填：全部，或没有结果。',
        },
        constraints: { enum: ['part', 'other'] },
      },
      { name: 'covers_en', type: 'string', title: { en: 'Which part', zh: '哪一部分（英文）' } },
      {
        name: 'covers_zh',
        type: 'string',
        title: { en: 'Which part, in Chinese', zh: '哪一部分' },
      },
      {
        name: 'ask_en',
        type: 'string',
        title: { en: 'Still to ask', zh: '还要问的（英文）' },
        description: {
          en: 'What one would still have to ask the city; filled where no verdict is possible.',
          zh: '无从判定时还要向市里问的问题。',
        },
      },
      { name: 'ask_zh', type: 'string', title: { en: 'Still to ask, in Chinese', zh: '还要问的' } },
      { name: 'note_en', type: 'string', title: { en: 'Note', zh: '注（英文）' } },
      { name: 'note_zh', type: 'string', title: { en: 'Note in Chinese', zh: '注' } },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      chapter: row.chapter,
      plan: row.plan,
      label_en: row.label.en,
      label_zh: row.label.zh,
      promised_en: row.words?.en ?? null,
      promised_zh: row.words?.zh ?? null,
      due: row.due,
      verdict: row.verdict,
      because: row.because,
      covers: row.covers ?? null,
      covers_en: row.coversWhat?.en ?? null,
      covers_zh: row.coversWhat?.zh ?? null,
      ask_en: row.ask?.en ?? null,
      ask_zh: row.ask?.zh ?? null,
      note_en: row.note?.en ?? null,
      note_zh: row.note?.zh ?? null,
    })),
    primaryKey: ['id'],
  });

/** promise-facts.csv: which facts say the promise, the start, the result and the same promise made again. */
export const promiseFactsTable = (rows: readonly LedgerRow[]) =>
  dataTable({
    name: 'promise-facts',
    title: { en: 'Facts of each promise', zh: '承诺所涉数据' },
    description: {
      en: 'Which facts stand for the promise, the start and the result. A promise without a row "result" has none that was found.',
      zh: '承诺、起点、结果分别对应哪条数据。没有result一行的承诺，结果未查到。',
    },
    fields: [
      {
        name: 'promise',
        type: 'string',
        title: { en: 'Promise', zh: '承诺编号' },
        constraints: { required: true },
      },
      {
        name: 'role',
        type: 'string',
        title: { en: 'Role', zh: '作用' },
        description: {
          en: 'promise: what was promised; start: where it stood; result: what came of it; again: the same promise made for a later date.',
          zh: 'promise：承诺；start：起点；result：结果；again：同一承诺再次许到更晚的时间。',
        },
        constraints: { required: true, enum: roles },
      },
      {
        name: 'fact',
        type: 'string',
        title: { en: 'Fact', zh: '数据编号' },
        constraints: { required: true },
      },
    ],
    rows: rows.flatMap((row) =>
      roles.flatMap((role) =>
        [row[role] ?? []].flat().map(({ id }) => ({ promise: row.id, role, fact: id })),
      ),
    ),
    primaryKey: ['promise', 'role', 'fact'],
    foreignKeys: [
      { field: 'promise', table: 'promises', column: 'id' },
      { field: 'fact', table: 'facts', column: 'id' },
    ],
  });
