/** Reads data/, checks it and writes src/generated/. `npm run data`, or runData() from a build. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step } from './lib/context.ts';
import { DataError } from './lib/problems.ts';
import { runSteps } from './lib/run.ts';
import type { DataRun } from './lib/run.ts';
import { checkFacts } from './steps/check-facts.ts';
import { clusters } from './steps/clusters.ts';
import { contradictions } from './steps/contradictions.ts';
import { corridors } from './steps/corridors.ts';
import { editions } from './steps/editions.ts';
import { facts } from './steps/facts.ts';
import { geography } from './steps/geography.ts';
import { holes } from './steps/holes.ts';
import { places } from './steps/places.ts';
import { promises } from './steps/promises.ts';
import { publishFacts } from './steps/publish-facts.ts';
import { rail } from './steps/rail.ts';
import { receipts } from './steps/receipts.ts';
import { stones } from './steps/stones.ts';
import { travel } from './steps/travel.ts';

/** In order: a step may use what the steps before it put into the context. */
const steps: readonly Step[] = [
  facts,
  geography,
  places,
  clusters,
  corridors,
  rail,
  travel,
  stones,
  promises,
  checkFacts,
  contradictions,
  holes,
  editions,
  publishFacts,
  receipts,
];

/** Runs the whole pipeline; throws DataError with every fault found, and then changes nothing. */
export async function runData({
  root,
  quiet = false,
}: {
  root: string;
  quiet?: boolean;
}): Promise<DataRun> {
  const run = await runSteps(root, steps);
  if (!quiet) {
    const { changed, total, facts: count, sources } = run;
    console.log(
      `data: ${count} facts, ${sources} sources; ${changed.length} of ${total} files changed.`,
    );
    for (const notice of run.notices) console.log(`data: ${notice}`);
  }
  return run;
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
