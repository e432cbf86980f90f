import { expect, test } from 'vitest';
import { CONFIDENCES } from '../../../scripts/schema.ts';
import { counts } from '../../../src/facts/counts.ts';

test('counts: every fact has one of the grades that are counted', () => {
  const graded = CONFIDENCES.reduce((sum, grade) => sum + counts[grade], 0);
  expect(graded).toBe(counts.facts);
  for (const grade of CONFIDENCES) expect(counts[grade], grade).toBeGreaterThan(0);
});
