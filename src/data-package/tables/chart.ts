import { BOUNDS } from '../../../scripts/schema.ts';
import type { Fact, Units } from '../../../scripts/schema.ts';
import type { ChartText } from '../../charts/kit/chart.ts';
import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import { parts, plain } from '../../facts/written.ts';
import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Cell } from '../csv.ts';
import { dataTable } from '../table.ts';
import type { DataTable } from '../table.ts';
import { momentPattern, momentWords } from './patterns.ts';

/**
 * What stands behind a cell.
 *   published      a fact as a source gives it
 *   derived        a fact that was worked out from others
 *   computed       a number of the drawing that is no fact of its own: a distance, minutes, a count
 *   date           the moment another figure of the row speaks of
 *   words          words without a figure
 *   not-published  looked for and not found
 *   none           nothing belongs here: no promise was made, no start applies
 */
export const statuses = ['published', 'derived', 'computed', 'date', 'words', 'not-published', 'none'] as const; // prettier-ignore
export type Status = (typeof statuses)[number];

/** What a chart says outside its drawing, with its id. */
export type Told = Pick<ChartText, 'title' | 'table'> & { id: string };

/** The sign by which the tables say that nothing belongs in a cell. */
const NONE = '–';

type Written = string | null;
type Heading = ReturnType<Told['table']>['columns'][number];
type Column =
  | 'row'
  | 'item_en'
  | 'item_zh'
  | 'context_en'
  | 'context_zh'
  | 'measure_en'
  | 'measure_zh'
  | 'status'
  | 'value'
  | 'value_text'
  | 'unit'
  | 'as_of'
  | 'bound'
  | 'fact'
  | 'source'
  | 'written_en'
  | 'written_zh';
export type ChartRow = Record<Column, Cell>;

interface Known {
  facts: ReadonlyMap<string, Fact>;
  units: Units;
}

/** What one cell says, taken from the marks of its figures; several when it holds several figures. */
type Reading = Pick<ChartRow, 'status' | 'value' | 'value_text' | 'unit' | 'as_of' | 'bound' | 'fact' | 'source'>; // prettier-ignore

const nothing: Reading = {
  status: 'words',
  value: null,
  value_text: null,
  unit: null,
  as_of: null,
  bound: null,
  fact: null,
  source: null,
};

/** "1,234.5" or "−11" as a number; undefined for anything more than a number. */
function numberOf(english: string): number | undefined {
  const digits = english.trim().replaceAll(',', '').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

/** True when a figure is written as the moment it speaks of and not as its value. */
function isMoment(fact: Fact, english: string): boolean {
  const as = (form: 'full' | 'number' | 'date') => plain(text(fact as Figure, 'en', form));
  return english === as('date') && english !== as('full') && english !== as('number');
}

function readFact(fact: Fact, english: string): Reading {
  const known = { fact: fact.id, source: fact.source, as_of: fact.asOf };
  if (isMoment(fact, english)) return { ...nothing, ...known, status: 'date' };
  const { value, unit, bound = null, derived } = fact;
  return {
    ...known,
    status: derived ? 'derived' : 'published',
    value: typeof value === 'number' ? value : null,
    value_text: typeof value === 'string' ? value : null,
    unit,
    bound,
  };
}

/** The key of units.csv that a column names in words: "km", "minutes". */
const unitKey = (words: string | undefined, units: Units): string | null =>
  Object.keys(units).find((key) => words && (key === words || units[key]!.en.many === words)) ??
  null;

/** Reads a cell of the English table, which knows where its figures come from. */
function readings(
  cell: Written,
  { unit: unitWords, numeric }: Heading,
  { facts, units }: Known,
): Reading[] {
  if (cell === null) return [{ ...nothing, status: 'not-published' }];
  if (plain(cell) === NONE) return [{ ...nothing, status: 'none' }];
  const found = parts(cell).flatMap(({ text: english, from }): Reading[] => {
    if (from === undefined) return [];
    const fact = facts.get(from);
    if (fact) return [readFact(fact, english)];
    if (from === 'date') return [{ ...nothing, status: 'date' }];
    const value = numberOf(english);
    if (value === undefined) return [];
    return [{ ...nothing, status: 'computed', value, unit: unitKey(unitWords, units) }];
  });
  const figures = found.filter(({ status }) => status !== 'date');
  // The moment of a figure in the same cell is already told by its as_of.
  if (figures.length) return figures;
  if (found.length) return found.slice(0, 1);
  const value = numeric ? numberOf(plain(cell)) : undefined;
  if (value === undefined) return [nothing];
  return [{ ...nothing, status: 'computed', value, unit: unitKey(unitWords, units) }];
}

/**
 * The table of a chart in long form: one row for each figure or hole of each cell, in language-neutral
 * values. Columns that hold only words and dates are no measures: they become the context of their row.
 * Throws when the tables of two languages differ in shape.
 */
export function chartRows(chart: Pick<Told, 'id' | 'table'>, known: Known): ChartRow[] {
  const { en, zh } = Object.fromEntries(
    locales.map((locale) => [locale, chart.table(locale)]),
  ) as Record<Locale, ReturnType<Told['table']>>;
  const shape = ({ columns, rows }: typeof en) => `${columns.length} × ${rows.length}`;
  if (shape(en) !== shape(zh)) {
    throw new Error(
      `The tables of "${chart.id}" differ: ${shape(en)} in English, ${shape(zh)} in Chinese.`,
    );
  }
  const cells = en.rows.map((row) =>
    row.map((cell, column) => readings(cell, en.columns[column]!, known)),
  );
  const saysWhen = ({ status, unit }: Reading): boolean =>
    status === 'words' || status === 'date' || known.units[String(unit)]?.kind === 'date';
  const isContext = (column: number): boolean => cells.every((row) => row[column]!.every(saysWhen));
  const measures = en.columns.map((_, column) => column).filter((c) => c > 0 && !isContext(c));
  const context = en.columns.map((_, column) => column).filter((c) => c > 0 && isContext(c));

  return en.rows.flatMap((row, index) => {
    const chinese = zh.rows[index]!;
    const say = (cell: Written | undefined) => plain(cell ?? '');
    const about = (list: readonly Written[], between: string) =>
      context.map((column) => say(list[column])).filter(Boolean).join(between) || null; // prettier-ignore
    return measures.flatMap((column) =>
      cells[index]![column]!.map((reading) => ({
        row: index + 1,
        item_en: say(row[0]),
        item_zh: say(chinese[0]),
        context_en: about(row, '; '),
        context_zh: about(chinese, '；'),
        measure_en: plain(en.columns[column]!.label),
        measure_zh: plain(zh.columns[column]!.label),
        ...reading,
        written_en: row[column] === null ? null : say(row[column]),
        written_zh: chinese[column] === null ? null : say(chinese[column]),
      })),
    );
  });
}

/** `<chart>.csv`: the data behind one drawing. */
export function chartTable(chart: Told, known: Known): DataTable {
  const { en, zh } = { en: chart.table('en'), zh: chart.table('zh') };
  return dataTable({
    name: chart.id,
    title: { en: plain(chart.title.en), zh: plain(chart.title.zh) },
    description: {
      en: `The data behind the drawing “${chart.id}”. ${plain(en.caption)}. One row for each figure or hole.`,
      zh: `图“${chart.id}”所用数据。${plain(zh.caption)}。每个数字或空缺一行。`,
    },
    fields: [
      {
        name: 'row',
        type: 'integer',
        title: { en: 'Row of the table', zh: '表中行号' },
        description: {
          en: 'Figures with the same number belong together: one row of the table on the page.',
          zh: '行号相同的数字同属页面表格中的一行。',
        },
        constraints: { required: true, minimum: 1 },
      },
      {
        name: 'item_en',
        type: 'string',
        title: { en: 'Item', zh: '项目（英文）' },
        constraints: { required: true },
      },
      {
        name: 'item_zh',
        type: 'string',
        title: { en: 'Item, in Chinese', zh: '项目' },
        constraints: { required: true },
      },
      {
        name: 'context_en',
        type: 'string',
        title: { en: 'Context', zh: '说明（英文）' },
        description: {
          en: 'What else the row of the table says: the date, whether it was promised or reached.',
          zh: '该行其余文字：时间、承诺或结果等。',
        },
      },
      { name: 'context_zh', type: 'string', title: { en: 'Context, in Chinese', zh: '说明' } },
      {
        name: 'measure_en',
        type: 'string',
        title: { en: 'Measure', zh: '指标（英文）' },
        description: { en: 'Heading of the column.', zh: '列标题。' },
        constraints: { required: true },
      },
      {
        name: 'measure_zh',
        type: 'string',
        title: { en: 'Measure, in Chinese', zh: '指标' },
        constraints: { required: true },
      },
      {
        name: 'status',
        type: 'string',
        title: { en: 'Status', zh: '状态' },
        description: {
          en: 'published: as a source gives it; derived: worked out from other facts; computed: a number of the drawing that is no fact of its own, such as a distance, minutes or a count; date, words: no figure; not-published: looked for and not found; none: nothing belongs here.',
          zh: 'published：来源所载；derived：由其他数据推算；computed：图中自行得出的数字，如距离、分钟、个数；date、words：没有数字；not-published：查过，未公布；none：此处本无内容。',
        },
        constraints: { required: true, enum: statuses },
      },
      {
        name: 'value',
        type: 'number',
        title: { en: 'Value', zh: '数值' },
        description: {
          en: 'In the plain unit: yuan, not billions of yuan.',
          zh: '以基本单位计，如“元”而不是“亿元”。',
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
      { name: 'unit', type: 'string', title: { en: 'Unit', zh: '单位' } },
      {
        name: 'as_of',
        type: 'string',
        title: { en: 'As of', zh: '时间' },
        description: momentWords,
        constraints: { pattern: momentPattern },
      },
      {
        name: 'bound',
        type: 'string',
        title: { en: 'Hedge', zh: '限定' },
        description: {
          en: 'How the source itself hedges the number.',
          zh: '来源自己对数字的限定。',
        },
        constraints: { enum: BOUNDS },
      },
      { name: 'fact', type: 'string', title: { en: 'Fact', zh: '数据编号' } },
      { name: 'source', type: 'string', title: { en: 'Source', zh: '来源编号' } },
      {
        name: 'written_en',
        type: 'string',
        title: { en: 'As the table has it', zh: '表中写法（英文）' },
      },
      {
        name: 'written_zh',
        type: 'string',
        title: { en: 'As the Chinese table has it', zh: '表中写法' },
      },
    ],
    rows: chartRows(chart, known),
    foreignKeys: [
      { field: 'unit', table: 'units', column: 'unit' },
      { field: 'fact', table: 'facts', column: 'id' },
      { field: 'source', table: 'sources', column: 'id' },
    ],
  });
}
