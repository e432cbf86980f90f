/** What has become of a chart's figures since an article was written. Pure. */
import type { Edition } from '../../scripts/schema.ts';

/** The value that a fact had in an earlier edition. */
export type Earlier = NonNullable<Edition['earlier']>[number];

/**
 * What those of `facts` that have changed since edition `then` were in it.
 *
 * @param editions oldest first; each lists the values that the edition before it had
 */
export function changedSince(
  then: string,
  editions: readonly Edition[],
  facts: readonly string[],
): Earlier[] {
  const at = editions.findIndex(({ id }) => id === then);
  const found = new Map<string, Earlier>();
  for (const { earlier = [] } of editions.slice(at + 1)) {
    for (const value of earlier) {
      // What has changed twice was first what the article had.
      if (facts.includes(value.fact) && !found.has(value.fact)) found.set(value.fact, value);
    }
  }
  return [...found.values()];
}
