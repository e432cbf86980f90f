import { parse } from 'csv-parse/sync';
import { CsvError } from 'csv-parse/sync';
import { DataError } from './problems.ts';

export interface CsvRow {
  /** Line (from 1) on which the row begins. */
  line: number;
  /** Column name to trimmed text; an empty cell is ''. */
  cells: Record<string, string>;
}

export interface CsvFile {
  /** Path from the root of the project. */
  file: string;
  rows: readonly CsvRow[];
}

interface Parsed {
  info: { lines: number };
  record: Record<string, string>;
}

/**
 * Parses CSV with a heading line; lines that begin with # are remarks.
 * Throws DataError for a row with too many or too few cells, naming file and line.
 */
export function parseCsv(file: string, text: string): CsvFile {
  try {
    const parsed = parse(text, {
      bom: true,
      columns: true,
      comment: '#',
      comment_no_infix: true,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
    return {
      file,
      rows: parsed.map(({ info, record }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as CsvError & { lines?: number }).lines;
    const message = error.message.split(/, (?:got|at|on) |: /)[0] ?? error.message;
    throw new DataError([{ file, line, message: `${message}.` }]);
  }
}
