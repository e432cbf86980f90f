import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runSteps } from '../../../scripts/lib/run.ts';
import { DataError } from '../../../scripts/lib/problems.ts';
import { checkFacts } from '../../../scripts/steps/check-facts.ts';
import { facts } from '../../../scripts/steps/facts.ts';
import { publishFacts } from '../../../scripts/steps/publish-facts.ts';

const UNITS = `projects: { kind: count, en: { one: project, many: projects }, zh: 个 }
RMB: { kind: money, en: { one: yuan, many: yuan }, zh: 元 }
text: { kind: text, en: { one: '', many: '' }, zh: '' }
'%': { kind: share, en: { one: '%', many: '%' }, zh: '%' }
`;

const SOURCES = `- id: plan
  title: The plan
  lang: en
  publisher: The city
  publisherZh: 市政府
  published: "2021"
  url: https://example.org/plan
`;

export const STONES = `- id: stones
  kind: target
  value: 4
  unit: projects
  asOf: "2025"
  statement:
    en: The plan has four projects.
    zh: 规划有4个项目。
  source: plan
  locator: four projects
  confidence: primary
`;

export const MONEY = `- id: money
  kind: target
  value: 2000000000
  unit: RMB
  asOf: "2025"
  statement:
    en: The plan has RMB 2 billion.
    zh: 规划投资20亿元。
  source: plan
  locator: two billion
  confidence: primary
- id: average
  kind: target
  value: 500000000
  unit: RMB
  asOf: "2025"
  statement:
    en: An average project has RMB 500 million.
    zh: 平均每个项目5亿元。
  source: plan
  locator: two billion
  confidence: primary
  derived:
    op: ratio
    of: [money, stones]
    note: { en: Money by projects., zh: 投资除以项目数。 }
`;

export interface Workspace {
  root: string;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
  /** Runs the fact steps; returns the lines of the error, or none. */
  run(): Promise<string[]>;
}

/** A small project of its own in a temporary folder, removed when the test ends. */
export async function workspace(): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'ballast-data-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  await write('data/units.yaml', UNITS);
  await write('data/sources.yaml', SOURCES);
  await write('data/facts/plan.yaml', STONES);
  await write('data/facts/derived.yaml', MONEY);
  return {
    root,
    write,
    read: (file) => readFile(join(root, file), 'utf8'),
    async run() {
      try {
        await runSteps(root, [facts, checkFacts, publishFacts]);
        return [];
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        return error.message.split('\n');
      }
    },
  };
}
