/**
 * How the pipeline and the build grow with the number of facts: the project's own, and copies of the
 * project with facts made up in their likeness. Part of `npm run bench`; `node scripts/bench-facts.ts` alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
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
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface FactsBench {
  facts: number;
  pipeline: { seconds: number; peakMiB: number };
  /** Absent where pages were not built. */
  build?: { seconds: number; peakMiB: number };
  /** Weight of the English story's HTML, gzip. It must not depend on facts the story does not tell. */
  storyBytes?: number;
}

/** One made-up fact, valid in every respect. */
const row = (i: number): string => `
- id: made-up-${i}
  kind: context
  value: ${1000 + i}
  unit: projects
  asOf: '2021'
  statement:
    en: Made up for measuring, number ${i}, it counts ${(1000 + i).toLocaleString('en-GB')} projects.
    zh: 为测量而造的第${i}条，共${1000 + i}个项目。
  source: ningbolife-plan-2021
  locator: made up, ${i}
  confidence: secondary
`;

/** Runs a piece of script in a process of its own, in a folder. */
function timed(folder: string, script: string): { seconds: number; peakMiB: number } {
  const whole = `const started = performance.now();
    ${script}
    console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, peakMiB: process.resourceUsage().maxRSS / 1024 }));`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', whole], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The run failed: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
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
  const rows = Array.from({ length: extra }, (_, i) => row(i)).join('');
  appendFileSync(join(folder, 'data/facts/context.yaml'), rows);
  return folder;
}

/**
 * @param sizes how many facts in all; the project's own count is the least
 * @param built up to how many facts the pages are built as well
 */
export function benchFacts(root: string, sizes: readonly number[], built: number): FactsBench[] {
  const own = (
    JSON.parse(readFileSync(join(root, 'src/generated/facts.json'), 'utf8')) as unknown[]
  ).length;
  return sizes.map((size) => {
    const folder = copyWith(root, Math.max(0, size - own));
    try {
      const facts = Math.max(size, own);
      const pipeline = timed(
        folder,
        `const { runData } = await import('./scripts/data.ts'); await runData({ root: ${JSON.stringify(folder)}, quiet: true });`,
      );
      if (facts > built) return { facts, pipeline };
      const build = timed(
        folder,
        `const { build } = await import('./scripts/build.ts'); await build(${JSON.stringify(folder)});`,
      );
      const html = readFileSync(join(folder, 'dist/index.html'));
      return { facts, pipeline, build, storyBytes: gzipSync(html, { level: 9 }).length };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** As lines of a table. */
export function factsLines(rows: readonly FactsBench[]): string[] {
  const run = (it: FactsBench['build']) =>
    it ? `${it.seconds.toFixed(1)} s, ${Math.round(it.peakMiB)} MiB` : '–';
  return [
    `${'facts'.padStart(8)}  ${'pipeline'.padEnd(18)}${'build'.padEnd(18)}story HTML, gzip`,
    ...rows.map(
      ({ facts, pipeline, build, storyBytes }) =>
        `${String(facts).padStart(8)}  ${run(pipeline).padEnd(18)}${run(build).padEnd(18)}${storyBytes ? `${(storyBytes / 1000).toFixed(1)} kB` : '–'}`,
    ),
  ];
}

/** The project as it is, ten times and a hundred times as many facts. */
export const factSizes = [459, 4_590, 45_900] as const;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(fileURLToPath(import.meta.url), '../..');
  console.log(factsLines(benchFacts(root, factSizes, 45_900)).join('\n'));
}
