import { expect, it } from 'vitest';
import { MONEY, STONES, workspace } from './workspace.ts';

const PLAN = 'data/facts/plan.yaml';
const DERIVED = 'data/facts/derived.yaml';
const SOURCES = 'data/sources.yaml';

/** What is broken, in which file, what is put in place of what, and the one sentence it gives. */
const faults: [name: string, file: string, from: string, to: string, sentence: string][] = [
  ['an unknown unit', PLAN, 'unit: projects', 'unit: gigawat',
    `${PLAN}:4: "unit" is "gigawat"; allowed: projects, RMB, text, % (see data/units.yaml).`],
  ['an unknown kind', PLAN, 'kind: target', 'kind: goal',
    `${PLAN}:2: "kind" is "goal"; allowed: target, baseline, outcome, context, definition.`],
  ['an unknown source', PLAN, 'source: plan', 'source: palm',
    `${PLAN}:9: "source" is "palm"; allowed: plan (see data/sources.yaml).`],
  ['an extra field', PLAN, 'locator: four projects', 'locator: four projects\n  colour: red',
    `${PLAN}:11: "colour" is not a field here.`],
  ['an empty statement', PLAN, 'zh: 规划有4个项目。', 'zh: ""',
    `${PLAN}:8: "statement.zh" is empty.`],
  ['a statement in one language only', PLAN, '    zh: 规划有4个项目。\n', '',
    `${PLAN}:6: "statement.zh" is missing; it must be text in quotes.`],
  ['a statement that names another number', PLAN, 'has four projects', 'has five projects',
    `${PLAN}:7: "statement.en" does not name the value 4.`],
  ['a date in a wrong form', PLAN, 'asOf: "2025"', 'asOf: "2025/08"',
    `${PLAN}:5: "asOf" is "2025/08"; allowed: "2025", "2025-08", "2025-08-29", "2025-Q1", "2025-H1", "2021-2025" or "undated", in quotes.`],
  ['a day that no calendar has', PLAN, 'asOf: "2025"', 'asOf: "2025-02-30"',
    `${PLAN}:5: "asOf" is "2025-02-30"; allowed: "2025", "2025-08", "2025-08-29", "2025-Q1", "2025-H1", "2021-2025" or "undated", in quotes.`],
  ['a year without quotes', PLAN, 'asOf: "2025"', 'asOf: 2025',
    `${PLAN}:5: "asOf" is 2025; it must be text in quotes.`],
  ['a missing value', PLAN, '  value: 4\n', '',
    `${PLAN}:1: "value" is missing; it must be text or a number.`],
  ['words where a number belongs', PLAN, 'value: 4', 'value: many',
    `${PLAN}:3: "value" is "many"; the unit "projects" needs a number.`],
  ['a value in words without them', PLAN, 'value: 4\n  unit: projects', 'value: many\n  unit: text', `${PLAN}:3: "words" is missing; a value that is no number is written in both languages.`],
  ['a repeated id', DERIVED, '- id: money', '- id: stones',
    `${DERIVED}:1: the fact id "stones" is already used in ${PLAN}:1.`],
  ['a sum that does not add up', DERIVED, 'value: 500000000', 'value: 502000000',
    `${DERIVED}:14: "value" is 502000000, but the ratio of money, stones is 500000000.`],
  ['a sum of a fact that is not there', DERIVED, 'of: [money, stones]', 'of: [money, stone]',
    `${DERIVED}:25: "derived.of" names "stone", which is no fact; allowed: stones, money, average.`],
  ['a source that no fact names', SOURCES, '- id: plan\n', '- id: spare\n  title: Spare\n  lang: en\n  publisher: Nobody\n  publisherZh: 无\n  published: "2021"\n  copy: true\n- id: plan\n',
    `${SOURCES}:1: no fact names the source "spare"; use it or take it out.`],
  ['a source without a publisher', SOURCES, '  publisher: The city\n', '',
    `${SOURCES}:1: "publisher" is missing; it must be text in quotes.`],
  ['a source without a title', SOURCES, 'title: The plan', 'title: " "',
    `${SOURCES}:2: "title" is empty.`],
  ['a source that is linked and a copy', SOURCES, 'published: "2021"', 'published: "2021"\n  copy: true',
    `${SOURCES}:8: a source has either a "url" (the publisher's own) or "copy: true".`],
  ['an address that is none', SOURCES, 'https://example.org/plan', 'example.org',
    `${SOURCES}:7: "url" is "example.org"; it must be an address that begins with http:// or https://.`],
  ['a file that is no topic', 'data/facts/gossip.yaml', '', '[]',
    'data/facts/gossip.yaml: the file name is not a topic; allowed: plan, transport, travel-time, rail, industry, innovation, energy, environment-water, livelihood, outcomes, port, airport, divisions, context, derived.'],
]; // prettier-ignore

it.each(faults)('%s is one sentence with its line', async (_, file, from, to, sentence) => {
  const project = await workspace();
  expect(await project.run()).toEqual([]);
  const generated = await project.read('src/generated/facts.json');

  const before = from === '' ? '' : await project.read(file);
  expect(before).toContain(from);
  await project.write(file, before.replace(from, to) || to);

  expect(await project.run()).toContain(sentence);
  expect(await project.read('src/generated/facts.json')).toBe(generated);
});

it('text that is not YAML is told with its line', async () => {
  const project = await workspace();
  await project.write(PLAN, STONES.replace('value: 4', 'value: [4'));
  expect((await project.run())[0]).toMatch(/^data\/facts\/plan\.yaml:\d+: .+\.$/);
});

it('a missing file is told by its name', async () => {
  const project = await workspace();
  const { rm } = await import('node:fs/promises');
  await rm(`${project.root}/data/units.yaml`);
  expect(await project.run()).toEqual(['data/units.yaml: the file is missing or cannot be read.']);
});

it('all faults of a run are told at once', async () => {
  const project = await workspace();
  await project.write(PLAN, STONES.replace('kind: target', 'kind: goal'));
  await project.write(DERIVED, MONEY.replace('source: plan', 'source: palm'));
  expect(await project.run()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^data\/facts\/plan\.yaml:2: /),
      expect.stringMatching(/^data\/facts\/derived\.yaml:9: /),
    ]),
  );
});
