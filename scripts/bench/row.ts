/** One line of the bench's table: a quantity, measured several times. */
export interface Row {
  /** What was measured, as a reader of the table would say it. */
  name: string;
  /** 's', 'MiB', 'kB', 'ms' …, or '' for a score. */
  unit: string;
  /** Every run's value, in the order of the runs. */
  runs: readonly number[];
  /** The limit the project set itself: at most, or at least where `atLeast` says so. */
  budget?: number;
  atLeast?: boolean;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Is the median inside its budget? Undefined where there is none. */
export function within({ runs, budget, atLeast }: Row): boolean | undefined {
  if (budget === undefined) return undefined;
  return atLeast ? median(runs) >= budget : median(runs) <= budget;
}

/** Three digits that count; thousands whole. */
const figure = (value: number): string =>
  Math.abs(value) >= 100 || Number.isInteger(value)
    ? value.toFixed(0)
    : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);

/** The rows of one section as lines: name, median, least and most, budget, and a word where it is not met. */
export function tableLines(title: string, rows: readonly Row[]): string[] {
  const cells = rows.map((row) => {
    const { name, unit, runs, budget, atLeast } = row;
    const [least, most] = [Math.min(...runs), Math.max(...runs)];
    return [
      name,
      `${figure(median(runs))} ${unit}`.trim(),
      runs.length > 1 ? `${figure(least)} – ${figure(most)}` : '',
      budget === undefined ? '' : `${atLeast ? '≥' : '≤'} ${figure(budget)}`,
      within(row) === false ? 'over' : '',
    ];
  });
  const head = [title, 'median', 'least – most', 'budget', ''];
  const width = head.map((word, i) =>
    Math.max(word.length, ...cells.map((cell) => cell[i]!.length)),
  );
  const line = (cell: readonly string[]) =>
    cell
      .map((word, i) => (i === 0 ? word.padEnd(width[i]!) : word.padStart(width[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), ...cells.map(line)];
}
