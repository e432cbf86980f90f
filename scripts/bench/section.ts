import type { Browser } from 'playwright-core';
import type { Row } from './row.ts';

/** What a section of the bench may use. */
export interface Bench {
  /** The project. */
  root: string;
  /** How often to measure what takes long. */
  runs: number;
  /** The built site, served with gzip as a host would; no slash at the end. */
  origin(): Promise<string>;
  /** A browser, started when the first section asks for it. */
  browser(): Promise<Browser>;
  /** Where a section leaves its traces, when they are wanted. */
  profile?: string;
  /** Tells in a terminal what is going on. */
  say(words: string): void;
}

/** A group of rows measured together. */
export interface Section {
  /** Chooses it on the command line. */
  id: string;
  title: string;
  measure(bench: Bench): Promise<Row[]> | Row[];
}
