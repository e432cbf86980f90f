import facts from '../generated/facts.json' with { type: 'json' };
import sources from '../generated/sources.json' with { type: 'json' };

const graded = (confidence: string): number =>
  facts.filter((fact) => fact.confidence === confidence).length;

/** How many facts and sources there are, and how many facts of each grade. */
export const counts = {
  facts: facts.length,
  sources: sources.length,
  primary: graded('primary'),
  press: graded('press'),
  secondary: graded('secondary'),
  seed: graded('seed'),
};
