/** Reads data/, checks it and writes src/generated/. `npm run data`, or runData() from a build. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext } from './lib/context.ts';
import type { Step } from './lib/context.ts';
import { emit } from './lib/emit.ts';
import type { Outputs } from './lib/emit.ts';
import { DataError } from './lib/problems.ts';
import { corridors } from './steps/corridors.ts';
import { facts } from './steps/facts.ts';
import { geography } from './steps/geography.ts';
import { publishFacts } from './steps/publish-facts.ts';
import { rail } from './steps/rail.ts';

/** In order: a step may use what the steps before it put into the context. */
const steps: readonly Step[] = [facts, geography, corridors, rail, publishFacts];

export interface DataRun {
  /** Names of the files in src/generated/ whose text changed. */
  changed: string[];
  /** How many files there are in all. */
  total: number;
}

/**
 * Runs the whole pipeline. Throws DataError with every fault found, and then leaves the files
 * of the run before as they were.
 */
export async function runData({
  root,
  quiet = false,
}: {
  root: string;
  quiet?: boolean;
}): Promise<DataRun> {
  const { context, problems } = createContext(root);
  const outputs: Outputs = {};
  for (const step of steps) {
    try {
      Object.assign(outputs, step(context));
    } catch (error) {
      // A file that cannot be read at all ends the run; what was noted before it is told too.
      if (error instanceof DataError) throw new DataError([...problems, ...error.problems]);
      throw error;
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  const changed = await emit(join(root, 'src/generated'), outputs);
  const total = Object.keys(outputs).length;
  if (!quiet) {
    console.log(
      `data: ${context.facts.size} facts, ${context.sources.size} sources; ${changed.length} of ${total} files changed.`,
    );
  }
  return { changed, total };
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  try {
    await runData({ root: resolve(self, '../..') });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
