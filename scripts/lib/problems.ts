/** A fault in the data that a person can mend: where it is, and one sentence about it. */
export interface Problem {
  /** Path from the root of the project. */
  file: string;
  /** First line is 1; absent when the whole file is meant. */
  line?: number | undefined;
  /** One sentence without the place, ending in a full stop. */
  message: string;
}

export function sentence({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** Thrown once all faults of a run are known, so that a person mends them in one go. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}
