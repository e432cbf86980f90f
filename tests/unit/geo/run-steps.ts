import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext } from '../../../scripts/lib/context.ts';
import type { Context } from '../../../scripts/lib/context.ts';
import type { Outputs } from '../../../scripts/lib/emit.ts';
import { DataError, sentence } from '../../../scripts/lib/problems.ts';
import { clusters } from '../../../scripts/steps/clusters.ts';
import type { Cluster } from '../../../scripts/steps/clusters.ts';
import { corridors } from '../../../scripts/steps/corridors.ts';
import { facts } from '../../../scripts/steps/facts.ts';
import { geography } from '../../../scripts/steps/geography.ts';
import { places } from '../../../scripts/steps/places.ts';
import type { Places } from '../../../scripts/steps/places.ts';
import { rail } from '../../../scripts/steps/rail.ts';
import { travel } from '../../../scripts/steps/travel.ts';
import type { Rail, RailNetwork } from '../../../scripts/steps/rail.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

export interface StepRun {
  context: Context;
  outputs: Outputs;
  /** Every fault found, as a person would read it; those of data/facts are left out. */
  sentences: string[];
  places: Places;
  clusters: Cluster[];
  rail: Rail;
  network: RailNetwork;
}

/** Runs facts and the steps of geography, rail and travel times on a project folder. */
export function runSteps(root = ROOT): StepRun {
  const { context, problems } = createContext(root);
  const outputs: Outputs = {};
  const all = [...problems];
  try {
    for (const step of [facts, geography, places, clusters, corridors, rail, travel]) {
      Object.assign(outputs, step(context));
    }
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    all.push(...error.problems);
  }
  all.unshift(...problems.filter((problem) => !all.includes(problem)));
  const json = (name: string): unknown => {
    const output = outputs[name];
    return typeof output === 'string' ? JSON.parse(output) : output;
  };
  return {
    context,
    outputs,
    sentences: all.filter(({ file }) => !file.startsWith('data/facts/')).map(sentence),
    places: json('places.json') as Places,
    clusters: json('clusters.json') as Cluster[],
    rail: json('rail.json') as Rail,
    network: json('rail-network.json') as RailNetwork,
  };
}

/** Faults after one change to one file, in a copy of data/ that is gone afterwards. */
export function faultsAfter(file: string, change: (text: string) => string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'geo-test-'));
  try {
    cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changed nothing`);
    writeFileSync(path, after);
    return runSteps(root).sentences;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
