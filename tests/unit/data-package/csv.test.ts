import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, cell, csv, looksLikeFormula } from '../../../src/data-package/csv.ts';

describe('cell(value)', () => {
  it.each([
    ['a plain word', 'Ningbo', 'Ningbo'],
    ['a comma', 'one, two', '"one, two"'],
    ['quotes', 'the "best"', '"the ""best"""'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['an at sign', '@home', "'@home"],
    ['a minus before words', '-x', "'-x"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a full-width equals sign', '＝1+1', "'＝1+1"],
    ['a negative number', -11, '-11'],
    ['a very small negative number', -1e-7, '-1e-7'],
    ['a negative number as text', '-11', '-11'],
    ['a formula that begins like a number', '-1+1', "'-1+1"],
    ['true', true, 'true'],
    ['empty text', '', ''],
    ['nothing', null, ''],
  ])('%s', (_, value, written) => expect(cell(value)).toBe(written));
});

describe('csv(columns, rows)', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'1＝宁 ') }),
  );
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)); // prettier-ignore
  const row = fc.record({ a: value, b: value });

  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(csv(['a', 'b'], [{ a: 1, b: 'x' }])).toBe(`${byteOrderMark}a,b\r\n1,x\r\n`);
  });

  it('comes back from a CSV reader as it went in, but for the apostrophe of a formula', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const back = parse(csv(['a', 'b'], rows), { bom: true, columns: true, record_delimiter: '\r\n' }); // prettier-ignore
        const expected = rows.map((one) =>
          Object.fromEntries(
            Object.entries(one).map(([key, given]) => [
              key,
              typeof given === 'string' && looksLikeFormula(given) ? `'${given}` : String(given ?? ''), // prettier-ignore
            ]),
          ),
        );
        expect(back).toEqual(expected);
      }),
    );
  });

  it('has no text that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
        const back: string[][] = parse(csv(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' }); // prettier-ignore
        for (const found of back.flat()) {
          expect(/^[=+\-@\t\r]/.test(found) && !/^[-+]?\d+(\.\d+)?$/.test(found)).toBe(false);
        }
      }),
    );
  });
});
