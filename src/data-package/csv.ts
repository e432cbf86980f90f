/**
 * CSV that a spreadsheet opens as it is meant: UTF-8 with a byte order mark, lines that end as RFC 4180
 * wants, no cell that is taken for a formula.
 */

/** What a cell may hold; `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * The bytes EF BB BF. Without them the spreadsheets of most readers take the Chinese for another
 * encoding. The Data Package standard recommends files without; most software that reads CSV as UTF-8
 * passes over the mark, and a program can take three bytes off more easily than a reader can put them on.
 */
export const byteOrderMark = '\uFEFF';

/** A number as people type it, which a spreadsheet rightly takes for a number. */
const plainNumber = /^[-+]?\d+(\.\d+)?$/;

/** Signs at which a spreadsheet begins to calculate; East Asian ones take the full-width forms too. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** True for text that a spreadsheet would take for a formula. */
export const looksLikeFormula = (text: string): boolean =>
  startsFormula.test(text) && !plainNumber.test(text);

/**
 * One cell of a CSV file. Text that looks like a formula gets an apostrophe before it, which says "this
 * is text"; numbers keep their sign.
 */
export function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = looksLikeFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A whole file: the names of the columns, then one line for each row. */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
  return byteOrderMark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
