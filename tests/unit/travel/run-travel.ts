import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext } from '../../../scripts/lib/context.ts';
import { DataError, sentence } from '../../../scripts/lib/problems.ts';
import type { Travel, TravelInput } from '../../../scripts/lib/rail/travel.ts';
import { facts } from '../../../scripts/steps/facts.ts';
import { geography } from '../../../scripts/steps/geography.ts';
import { rail } from '../../../scripts/steps/rail.ts';
import { travel, travelInput } from '../../../scripts/steps/travel.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

export interface TravelRun {
  /** Every fault found, as a person would read it. */
  sentences: string[];
  travel: Travel | undefined;
  input: TravelInput | undefined;
}

/** Runs facts, the rail rows and the travel times on a project folder, and writes nothing. */
export function runTravel(root = ROOT): TravelRun {
  const { context, problems } = createContext(root);
  try {
    facts(context);
    geography(context);
    rail(context);
    const json = travel(context)['travel.json'];
    return {
      sentences: problems.map(sentence),
      travel: typeof json === 'string' ? (JSON.parse(json) as Travel) : undefined,
      input: travelInput(context),
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const sentences = [...problems, ...error.problems].map(sentence);
    return { sentences, travel: undefined, input: undefined };
  }
}

/** Faults after one change to one file, in a copy of data/ that is gone afterwards. */
export function faultsAfter(file: string, from: string | RegExp, to: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'travel-test-'));
  try {
    cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`the change to ${file} changed nothing`);
    writeFileSync(path, after);
    return [...new Set(runTravel(root).sentences)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
