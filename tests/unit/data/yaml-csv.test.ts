import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../../../scripts/lib/csv.ts';
import { parseYaml } from '../../../scripts/lib/yaml.ts';

it('parseYaml(file, text).lineOf(path) is the line of the key', () => {
  const yaml = parseYaml(
    'x.yaml',
    '# remark\n- id: a\n  deep:\n    en: >\n      folded\n      text\n- id: b\n',
  );
  expect(yaml.lineOf([0, 'id'])).toBe(2);
  expect(yaml.lineOf([0, 'deep', 'en'])).toBe(4);
  expect(yaml.lineOf([1])).toBe(7);
});

it('lineOf(path) of something missing is the line of what should hold it', () => {
  const yaml = parseYaml('x.yaml', '- id: a\n- id: b\n  deep:\n    en: x\n');
  expect(yaml.lineOf([1, 'deep', 'zh'])).toBe(3);
  expect(yaml.lineOf([1, 'source'])).toBe(2);
});

it('parseCsv(file, text) knows the line of every row, remarks and empty lines counted', () => {
  const csv = parseCsv('x.csv', 'a,b\n# remark\n1,2\n\n 3 ,"4,5"\n');
  expect(csv.rows).toEqual([
    { line: 3, cells: { a: '1', b: '2' } },
    { line: 5, cells: { a: '3', b: '4,5' } },
  ]);
});

it('parseCsv(file, text) tells of a row with too few cells', () => {
  expect(() => parseCsv('x.csv', 'a,b\n1,2\n3\n')).toThrow(/^x\.csv:3: .+\.$/);
});

it('parseCsv(file, text) reads any cells back', () => {
  // Cells are trimmed, and a line of nothing is no row.
  const cell = fc
    .string({ minLength: 1 })
    .filter((text) => text.trim() === text && text !== '' && !text.startsWith('#'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quoted = rows.map((row) =>
        row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
      );
      const csv = parseCsv('x.csv', `a,b\n${quoted.join('\n')}\n`);
      expect(csv.rows.map(({ cells }) => [cells['a'], cells['b']])).toEqual(rows);
    }),
  );
});
