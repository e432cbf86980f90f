/** Levenshtein distance between two words, in edits. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A list short enough for an error: all options, or the few nearest to what was found. */
export function allowed(found: string, options: readonly string[], limit = 12): string {
  if (options.length <= limit) return options.join(', ');
  const near = [...options]
    .sort((a, b) => distance(found, a) - distance(found, b) || (a < b ? -1 : 1))
    .slice(0, 4);
  return `${near.join(', ')} and ${options.length - near.length} more`;
}
