import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Contradiction, Edition, Fact, Hole, Source, Units } from '../schema.ts';
import type { LedgerRow } from '../steps/promises.ts';
import { parseCsv } from './csv.ts';
import type { CsvFile } from './csv.ts';
import type { Outputs } from './emit.ts';
import { explain } from './explain.ts';
import { DataError } from './problems.ts';
import type { Problem } from './problems.ts';
import { parseYaml } from './yaml.ts';
import type { YamlFile } from './yaml.ts';

/** Where a fact or a source was written, so that a later check can point at it. */
export interface Place {
  file: string;
  /** Line (from 1) of a field of the row, or of the row itself. */
  lineOf(path?: readonly PropertyKey[]): number | undefined;
}

/** What a step of the pipeline is given. Paths are relative to the root of the project. */
export interface Context {
  root: string;
  readYaml(file: string): YamlFile;
  readCsv(file: string): CsvFile;
  /** Names of the files in a folder, in alphabetical order. */
  list(folder: string): string[];
  /** Notes a fault and goes on; the run stops before anything is written. */
  fail(problem: Problem): void;
  /** How many faults were noted so far. */
  faults(): number;
  /** Parses the value at `path` of a YAML file; notes every fault and returns undefined if any. */
  check<S extends z.ZodType>(
    schema: S,
    yaml: YamlFile,
    path?: readonly PropertyKey[],
  ): z.infer<S> | undefined;
  /** Parses one row of a CSV file in the same way. */
  checkRow<S extends z.ZodType>(
    schema: S,
    csv: CsvFile,
    row: CsvFile['rows'][number],
  ): z.infer<S> | undefined;
  /** Filled by the steps, in their order. */
  units: Units;
  sources: Map<string, { source: Source; place: Place }>;
  facts: Map<string, { fact: Fact; place: Place }>;
  /** Sources named by rows that are not facts. */
  cited: Set<string>;
  /** Ids of data/places.yaml. */
  placeIds: Set<string>;
  /** The ledger, judged. */
  promises: LedgerRow[];
  contradictions: Contradiction[];
  holes: Hole[];
  editions: Edition[];
  /** What a person should know although nothing is wrong: one sentence each. */
  notices: string[];
}

/** One step: reads from data/ through the context and returns files for src/generated/. */
export type Step = (context: Context) => Outputs;

/** A fresh context and the list that its faults are gathered in. */
export function createContext(root: string): { context: Context; problems: Problem[] } {
  const problems: Problem[] = [];

  const text = (file: string): string => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      throw new DataError([{ file, message: 'the file is missing or cannot be read.' }]);
    }
  };

  const context: Context = {
    root,
    units: {},
    sources: new Map(),
    facts: new Map(),
    cited: new Set(),
    placeIds: new Set(),
    promises: [],
    contradictions: [],
    holes: [],
    editions: [],
    notices: [],
    readYaml: (file) => parseYaml(file, text(file)),
    readCsv: (file) => parseCsv(file, text(file)),
    list(folder) {
      try {
        return readdirSync(join(root, folder)).sort();
      } catch {
        throw new DataError([{ file: folder, message: 'the folder is missing.' }]);
      }
    },
    fail: (problem) => void problems.push(problem),
    faults: () => problems.length,
    check(schema, yaml, path = []) {
      const data = path.reduce<unknown>(
        (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
        yaml.data,
      );
      const result = schema.safeParse(data);
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        const full = [...path, ...issue.path];
        const line =
          issue.code === 'unrecognized_keys'
            ? yaml.lineOfKey(full, issue.keys[0] ?? '')
            : yaml.lineOf(full);
        problems.push({ file: yaml.file, line, message: explain(issue, data) });
      }
      return undefined;
    },
    checkRow(schema, csv, row) {
      const result = schema.safeParse(row.cells);
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        problems.push({ file: csv.file, line: row.line, message: explain(issue, row.cells) });
      }
      return undefined;
    },
  };
  return { context, problems };
}
