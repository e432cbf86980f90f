/**
 * How the pipeline and the build grow with the number of facts: the project's own, and copies of the
 * project with facts made up in their likeness.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { timed } from './timed.ts';
import type { Run } from './timed.ts';
import type { Row } from './row.ts';
import type { Section } from './section.ts';

interface FactsBench {
  facts: number;
  pipeline: Run;
  build: Run;
  /** Weight of the English story's HTML, scripts and styles, gzip: facts it does not tell cost it nothing. */
  storyBytes: number;
}

/** Files that made-up facts are spread over. */
const topics = ['context', 'energy', 'industry', 'livelihood', 'outcomes', 'port', 'transport'];

const source = (i: number): string => `
- id: made-up-source-${i}
  title: Made up for measuring, ${i}
  lang: en
  publisher: Nobody
  publisherZh: 无
  published: '2021'
  copy: true
`;

/** One made-up fact, valid in every respect; every tenth is worked out from two others. */
function fact(i: number): string {
  const derived = i % 10 === 9;
  const value = derived ? 2 * (1000 + i) - 3 : 1000 + i;
  const sum = `  derived:
    op: sum
    of: [made-up-${i - 1}, made-up-${i - 2}]
    note: { en: The two before it., zh: 前两条之和。 }
`;
  return `
- id: made-up-${i}
  kind: ${['target', 'baseline', 'outcome', 'context'][i % 4]}
  value: ${value}
  unit: projects
  asOf: '2021'
  statement:
    en: Made up for measuring, number ${i}, it counts ${value.toLocaleString('en-GB')} projects.
    zh: 为测量而造的第${i}条，共${value}个项目。
  source: made-up-source-${Math.floor(i / 3)}
  locator: made up, ${i}
  confidence: secondary
${derived ? sum : ''}`;
}

/** A copy of the project with `extra` facts more. Its files are those that git knows. */
function copyWith(root: string, extra: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ballast-facts-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const rows = Map.groupBy(Array(extra).keys(), (i) => topics[Math.floor(i / 10) % topics.length]!);
  for (const [topic, numbers] of rows) {
    appendFileSync(join(folder, `data/facts/${topic}.yaml`), numbers.map(fact).join(''));
  }
  const sources = Array.from({ length: Math.ceil(extra / 3) }, (_, i) => source(i));
  appendFileSync(join(folder, 'data/sources.yaml'), sources.join(''));
  return folder;
}

/** Bytes of a page with the scripts and styles that it names, each as gzip. */
function weightOf(dist: string): number {
  const html = readFileSync(join(dist, 'index.html'));
  const named = html.toString('utf8').matchAll(/(?:src|href)="([^":?#]+\.(?:js|css))"/g);
  const files = new Set([...named].map(([, file]) => file!));
  const all = [html, ...[...files].map((file) => readFileSync(join(dist, file)))];
  return all.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
}

/** @param sizes how many facts in all; the project's own count is the least */
function benchFacts(root: string, sizes: readonly number[]): FactsBench[] {
  const file = join(root, 'src/generated/facts.json');
  const own = (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length;
  return sizes.map((size) => {
    const facts = Math.max(size, own);
    const folder = copyWith(root, facts - own);
    try {
      const at = JSON.stringify(folder);
      const pipeline = timed(
        folder,
        `const { runData } = await import('./scripts/data.ts'); await runData({ root: ${at}, quiet: true });`,
      );
      const build = timed(
        folder,
        `const { build } = await import('./scripts/build.ts'); await build(${at});`,
      );
      return { facts, pipeline, build, storyBytes: weightOf(join(folder, 'dist')) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** The facts there were when the bench was laid down, ten times and a hundred times as many. */
const factSizes = [459, 4_590, 45_900] as const;

export const facts: Section = {
  id: 'facts',
  title: 'Growth with the number of facts',
  measure({ root, say }) {
    return factSizes.flatMap((size): Row[] => {
      say(`${size} facts`);
      const [{ facts: count, pipeline, build, storyBytes }] = benchFacts(root, [size]) as [
        FactsBench,
      ];
      const name = (what: string) => `${count.toLocaleString('en-GB')} facts, ${what}`;
      return [
        { name: name('pipeline'), unit: 's', runs: [pipeline.seconds] },
        { name: name('pipeline, memory at most'), unit: 'MiB', runs: [pipeline.peakMiB] },
        { name: name('build'), unit: 's', runs: [build.seconds] },
        { name: name('build, memory at most'), unit: 'MiB', runs: [build.peakMiB] },
        { name: name('English story without fonts'), unit: 'kB', runs: [storyBytes / 1000] },
      ];
    });
  },
};
