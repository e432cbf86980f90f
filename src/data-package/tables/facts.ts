import { BOUNDS, CONFIDENCES, KINDS, OPERATIONS, TOPICS } from '../../../scripts/schema.ts';
import type { Fact } from '../../../scripts/schema.ts';
import type { Locale } from '../../i18n/locales.ts';
import { dataTable } from '../table.ts';
import { idPattern, momentPattern, momentWords } from './patterns.ts';

/** facts.csv. `written` gives a fact as the site writes it, without marks. */
export const factsTable = (
  facts: readonly Fact[],
  written: (fact: Fact, locale: Locale) => string,
) =>
  dataTable({
    name: 'facts',
    title: { en: 'Facts', zh: '数据' },
    description: {
      en: 'Every number of the story, one row each: what it says, when, and where it was read. What was not found has no row.',
      zh: '正文用到的每一个数字，一行一条：内容、时间与出处。没有查到的不列。',
    },
    fields: [
      {
        name: 'id',
        type: 'string',
        title: { en: 'Fact', zh: '数据编号' },
        description: {
          en: 'Never changes once published; the facts page has an anchor of that name.',
          zh: '发布后不再改动；“数据与来源”页上有同名锚点。',
        },
        constraints: { required: true, unique: true, pattern: idPattern },
      },
      {
        name: 'topic',
        type: 'string',
        title: { en: 'Topic', zh: '主题' },
        constraints: { required: true, enum: TOPICS },
      },
      {
        name: 'kind',
        type: 'string',
        title: { en: 'Kind', zh: '性质' },
        description: {
          en: 'target: promised; baseline: where it stood at the start; outcome: what came of it; context; definition.',
          zh: 'target：承诺；baseline：起点；outcome：结果；context：背景；definition：定义。',
        },
        constraints: { required: true, enum: KINDS },
      },
      {
        name: 'value',
        type: 'number',
        title: { en: 'Value', zh: '数值' },
        description: {
          en: 'In the plain unit: yuan, not billions of yuan. Empty where the fact is a date or words.',
          zh: '以基本单位计，如“元”而不是“亿元”。日期和文字没有数值。',
        },
      },
      {
        name: 'value_text',
        type: 'string',
        title: { en: 'Date or words', zh: '日期或文字' },
        description: {
          en: 'The value of a fact that is a date, a period or words.',
          zh: '以日期、时段或文字为内容的数据。',
        },
      },
      {
        name: 'written_en',
        type: 'string',
        title: { en: 'As written in English', zh: '英文写法' },
        description: { en: 'Rounded for reading.', zh: '为便于阅读已取整。' },
        constraints: { required: true },
      },
      {
        name: 'written_zh',
        type: 'string',
        title: { en: 'As written in Chinese', zh: '中文写法' },
        description: { en: 'Rounded for reading.', zh: '为便于阅读已取整。' },
        constraints: { required: true },
      },
      {
        name: 'unit',
        type: 'string',
        title: { en: 'Unit', zh: '单位' },
        constraints: { required: true },
      },
      {
        name: 'as_of',
        type: 'string',
        title: { en: 'As of', zh: '时间' },
        description: {
          en: `The moment the value speaks of; for a target, when it is due. ${momentWords.en}`,
          zh: `数值所指的时间；承诺则为应完成的时间。${momentWords.zh}`,
        },
        constraints: { required: true, pattern: momentPattern },
      },
      {
        name: 'bound',
        type: 'string',
        title: { en: 'Hedge', zh: '限定' },
        description: {
          en: 'How the source itself hedges the number; empty where it states it plainly.',
          zh: '来源自己对数字的限定；没有限定的不填。',
        },
        constraints: { enum: BOUNDS },
      },
      {
        name: 'statement_en',
        type: 'string',
        title: { en: 'Statement', zh: '英文表述' },
        constraints: { required: true },
      },
      {
        name: 'statement_zh',
        type: 'string',
        title: { en: 'Statement in Chinese', zh: '表述' },
        constraints: { required: true },
      },
      {
        name: 'source',
        type: 'string',
        title: { en: 'Source', zh: '来源编号' },
        constraints: { required: true, pattern: idPattern },
      },
      {
        name: 'locator',
        type: 'string',
        title: { en: 'Where in the source', zh: '来源中的位置' },
        description: {
          en: 'Words of the source by which the number is found again.',
          zh: '来源原文，据此可以找到该数字。',
        },
        constraints: { required: true },
      },
      {
        name: 'confidence',
        type: 'string',
        title: { en: 'Quality of the source', zh: '来源质量' },
        description: {
          en: 'primary: official publication; press: press report; secondary: a copy, a wiki or a private page; seed: the report that announced the plan.',
          zh: 'primary：官方发布；press：媒体报道；secondary：转载、维基或个人网页；seed：规划发布报道。',
        },
        constraints: { required: true, enum: CONFIDENCES },
      },
      {
        name: 'derived_op',
        type: 'string',
        title: { en: 'Worked out by', zh: '推算方法' },
        description: {
          en: 'Empty where the value was read as it stands. ratio and growth of a share are in percent.',
          zh: '直接取自来源的不填。比率与增速以百分数计。',
        },
        constraints: { enum: OPERATIONS },
      },
      {
        name: 'derived_of',
        type: 'string',
        title: { en: 'Worked out from', zh: '推算所用' },
        description: {
          en: 'Ids of facts, or plain numbers, with a space between, in the order of the sum.',
          zh: '数据编号或数字，按运算顺序以空格分隔。',
        },
      },
      {
        name: 'derived_note_en',
        type: 'string',
        title: { en: 'How it was worked out', zh: '推算说明（英文）' },
      },
      {
        name: 'derived_note_zh',
        type: 'string',
        title: { en: 'How it was worked out, in Chinese', zh: '推算说明' },
      },
      { name: 'note_en', type: 'string', title: { en: 'Note', zh: '注（英文）' } },
      { name: 'note_zh', type: 'string', title: { en: 'Note in Chinese', zh: '注' } },
    ],
    rows: facts.map((fact) => ({
      id: fact.id,
      topic: fact.topic,
      kind: fact.kind,
      value: typeof fact.value === 'number' ? fact.value : null,
      value_text: typeof fact.value === 'string' ? fact.value : null,
      written_en: written(fact, 'en'),
      written_zh: written(fact, 'zh'),
      unit: fact.unit,
      as_of: fact.asOf,
      bound: fact.bound ?? null,
      statement_en: fact.statement.en,
      statement_zh: fact.statement.zh,
      source: fact.source,
      locator: fact.locator,
      confidence: fact.confidence,
      derived_op: fact.derived?.op ?? null,
      derived_of: fact.derived?.of.join(' ') || null,
      derived_note_en: fact.derived?.note.en ?? null,
      derived_note_zh: fact.derived?.note.zh ?? null,
      note_en: fact.note?.en ?? null,
      note_zh: fact.note?.zh ?? null,
    })),
    primaryKey: ['id'],
    foreignKeys: [
      { field: 'unit', table: 'units', column: 'unit' },
      { field: 'source', table: 'sources', column: 'id' },
    ],
  });
