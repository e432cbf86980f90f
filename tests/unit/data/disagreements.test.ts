import { expect, it } from 'vitest';
import { runSteps } from '../../../scripts/lib/run.ts';
import { DataError } from '../../../scripts/lib/problems.ts';
import { contradictions } from '../../../scripts/steps/contradictions.ts';
import { facts } from '../../../scripts/steps/facts.ts';
import { holes } from '../../../scripts/steps/holes.ts';
import { workspace } from './workspace.ts';

const DISPUTES = 'data/contradictions.yaml';
const HOLES = 'data/holes.yaml';

const rows = `- id: count
  title: { en: Projects, zh: 项目 }
  figures:
    - { fact: stones, said: { en: the plan, zh: 规划 }, taken: true }
    - { value: 5, unit: projects, said: { en: another page, zh: 另一页面 } }
  why:
    en: The plan says {stones}.
    zh: 规划说{stones}。
`;
const hole = `- id: review
  topic: plan
  text: { en: Any review., zh: 任何总结。 }
`;

const faults: [name: string, file: string, from: string, to: string, sentence: string][] = [
  ['a fact that is not there', DISPUTES, 'fact: stones', 'fact: stone',
    `${DISPUTES}:4: "fact" is "stone", which is no fact; allowed: stones, money, average.`],
  ['an unknown unit', DISPUTES, 'unit: projects', 'unit: project',
    `${DISPUTES}:5: "unit" is "project"; allowed: projects, RMB, text, % (see data/units.yaml).`],
  ['a value without its unit', DISPUTES, ', unit: projects', '',
    `${DISPUTES}:5: "value" and "unit" go together.`],
  ['a figure that is two things', DISPUTES, 'value: 5', 'fact: money, value: 5',
    `${DISPUTES}:5: a figure has one of "fact", "value" and "words".`],
  ['a disagreement of one', DISPUTES, '    - { value: 5, unit: projects, said: { en: another page, zh: 另一页面 } }\n', '',
    `${DISPUTES}:3: "figures" is a list; it is too small.`],
  ['no fact at all', DISPUTES, 'fact: stones', 'value: 4, unit: projects',
    `${DISPUTES}:3: the disagreement "count" names no fact, so no receipt could show it.`],
  ['words that name no fact', DISPUTES, 'says {stones}', 'says {stone}',
    `${DISPUTES}:7: "why.en" names {stone}, which is no fact; allowed: stones, money, average.`],
  ['languages that name different facts', DISPUTES, '规划说{stones}', '规划说了',
    `${DISPUTES}:7: "why.en" names {stones}, but the other language does not.`],
  ['a reason in one language only', DISPUTES, '    zh: 规划说{stones}。\n', '',
    `${DISPUTES}:6: "why.zh" is missing; it must be text in quotes.`],
  ['an unknown topic', HOLES, 'topic: plan', 'topic: plans',
    `${HOLES}:2: "topic" is "plans"; allowed: plan, port, rail, energy and 11 more.`],
  ['the same id twice', HOLES, hole, hole + hole, `${HOLES}:4: the id "review" is already used on line 1.`],
  ['a hole that names no fact', HOLES, 'Any review.', '"Any {review}."',
    `${HOLES}:3: "text.en" names {review}, which is no fact; allowed: stones, money, average.`],
]; // prettier-ignore

async function project() {
  const made = await workspace();
  await made.write(DISPUTES, rows);
  await made.write(HOLES, hole);
  const run = async (): Promise<string[]> => {
    try {
      await runSteps(made.root, [facts, contradictions, holes]);
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error.message.split('\n');
    }
  };
  return { ...made, run };
}

it.each(faults)('%s is one sentence with its line', async (_, file, from, to, sentence) => {
  const { run, read, write } = await project();
  expect(await run()).toEqual([]);
  const before = await read(file);
  expect(before).toContain(from);
  await write(file, before.replace(from, to));
  const said = await run();
  expect(said).toContain(sentence);
});
