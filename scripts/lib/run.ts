import { join } from 'node:path';
import { createContext } from './context.ts';
import type { Step } from './context.ts';
import { emit } from './emit.ts';
import type { Outputs } from './emit.ts';
import { DataError } from './problems.ts';

export interface DataRun {
  /** Names of the files in src/generated/ whose text changed. */
  changed: string[];
  /** How many files there are in all. */
  total: number;
  facts: number;
  sources: number;
  /** What a person should know although nothing is wrong: one sentence each. */
  notices: string[];
}

/**
 * Runs steps in order over `root`/data and writes `root`/src/generated. Throws DataError with
 * every fault found, and then leaves the files of the run before as they were.
 */
export async function runSteps(root: string, steps: readonly Step[]): Promise<DataRun> {
  const { context, problems } = createContext(root);
  const outputs: Outputs = {};
  for (const step of steps) {
    try {
      Object.assign(outputs, step(context));
    } catch (error) {
      // A file that cannot be read at all ends the run; what was noted before it is told too.
      if (error instanceof DataError) throw new DataError([...problems, ...error.problems]);
      // A later step may stumble over what an earlier one has already complained about.
      if (problems.length > 0) throw new DataError(problems);
      throw error;
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return {
    changed: await emit(join(root, 'src/generated'), outputs),
    total: Object.keys(outputs).length,
    facts: context.facts.size,
    sources: context.sources.size,
    notices: context.notices,
  };
}
