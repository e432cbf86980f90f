import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../../scripts/lib/context.ts';
import { sentence } from '../../../scripts/lib/problems.ts';
import { parseYaml } from '../../../scripts/lib/yaml.ts';
import type { Fact } from '../../../scripts/schema.ts';
import { promises } from '../../../scripts/steps/promises.ts';
import type { LedgerRow } from '../../../scripts/steps/promises.ts';

const fact = (id: string, changes: Partial<Fact>): Fact => ({
  id,
  topic: 'plan',
  kind: 'target',
  value: 100,
  unit: 'km',
  asOf: '2025',
  statement: { en: 'A hundred.', zh: '一百。' },
  source: 'a',
  locator: 'a',
  confidence: 'press',
  ...changes,
});

const facts = [
  fact('roads-wanted', {}),
  fact('roads-hours', { unit: 'hours', value: 2 }),
  fact('words-wanted', { unit: 'text', value: 'speed up' }),
  fact('roads-built', { kind: 'outcome', value: 120, asOf: '2025' }),
  fact('ride', { kind: 'outcome', value: 130, unit: 'minutes', asOf: '2025' }),
  fact('beds', { kind: 'outcome', unit: 'people' }),
];

const row = `- id: roads
  chapter: corridors
  plan: main
  label: { en: Roads, zh: 公路 }
  short: { en: Roads, zh: 公路 }
  promise: roads-wanted
  result: roads-built
  direction: at-least
  due: "2025"
`;

/** Runs the step on a text instead of the file; gives its rows and what it complains of. */
function run(text: string): { rows: LedgerRow[]; said: string[] } {
  const { context, problems } = createContext('.');
  for (const one of facts)
    context.facts.set(one.id, { fact: one, place: { file: 'x', lineOf: () => 1 } });
  context.units = { promises: { kind: 'count', en: { one: '', many: '' }, zh: '' } };
  context.sources.set('ningbolife-plan-2021', {
    source: {} as never,
    place: { file: 'x', lineOf: () => 1 },
  });
  context.readYaml = (file) => parseYaml(file, text);
  const outputs = promises(context);
  return { rows: outputs['promises.json'] as LedgerRow[], said: problems.map(sentence) };
}

describe('promises(context)', () => {
  test('judges a row by its facts', () => {
    const { rows, said } = run(row);
    expect(said).toEqual([]);
    expect(rows[0]).toMatchObject({ id: 'roads', verdict: 'beaten', because: 'beyond' });
  });

  test('sets minutes against hours', () => {
    const { rows } = run(
      row
        .replace('roads-wanted', 'roads-hours')
        .replace('roads-built', 'ride')
        .replace('at-least', 'at-most'),
    );
    expect(rows[0]).toMatchObject({ verdict: 'missed', because: 'short' });
  });

  test.each([
    [
      'an unknown fact',
      row.replace('roads-built', 'roads-bilt'),
      'data/promises.yaml:7: "result" is "roads-bilt", which is no fact; allowed: roads-wanted',
    ],
    [
      'a promise that is none',
      row.replace('roads-wanted', 'roads-built'),
      'data/promises.yaml:6: "promise" is "roads-built", a fact of kind "outcome"; it must be a target.',
    ],
    [
      'a result that is none',
      row.replace('result: roads-built', 'result: roads-wanted'),
      'data/promises.yaml:7: "result" is "roads-wanted", a fact of kind "target"',
    ],
    [
      'units that do not match',
      row.replace('roads-built', 'beds'),
      'data/promises.yaml:7: "beds" is in people, "roads-wanted" in km.',
    ],
    [
      'a direction that is none',
      row.replace('at-least', 'upwards'),
      'data/promises.yaml:8: "direction" is "upwards"; allowed:',
    ],
    [
      'a due date that is none',
      row.replace('"2025"', 'soon'),
      'data/promises.yaml:9: "due" is "soon"; allowed: "2025"',
    ],
    [
      'a verdict typed by hand',
      `${row}  verdict: met\n`,
      'data/promises.yaml:10: "verdict" is not a field here.',
    ],
    [
      'a missing translation',
      row.replace(', zh: 公路 }\n  short', ' }\n  short'),
      'data/promises.yaml:4: "label.zh" is missing',
    ],
    [
      'words without words',
      row.replace('roads-wanted', 'words-wanted'),
      'data/promises.yaml:6: "words-wanted" holds no number; write the promise in "words".',
    ],
    [
      'no question where one is due',
      row.replace('  result: roads-built\n', ''),
      'data/promises.yaml:1: the promise "roads" cannot be judged (no-result); write "ask".',
    ],
    [
      'a question where none is due',
      `${row}  ask: { en: Why?, zh: 为什么？ }\n`,
      'data/promises.yaml:10: the promise "roads" is judged (beaten); take "ask" out.',
    ],
    [
      'a part without words',
      `${row}  covers: part\n`,
      'data/promises.yaml:1: "covers" and "coversWhat" go together',
    ],
    [
      'an id used twice',
      row + row,
      'data/promises.yaml:10: the promise id "roads" is already used on line 1.',
    ],
    ['no rows', '{}', 'data/promises.yaml:1: the file must be a list of rows.'],
  ])('complains of %s with file and line', (_, text, expected) => {
    expect(run(text).said.join('\n')).toContain(expected);
  });
});

test('data/promises.yaml types no verdict', () => {
  expect(readFileSync('data/promises.yaml', 'utf8')).not.toMatch(/^ +verdict:/m);
});
