import { describe, expect, test } from 'vitest';
import { factsOf, receiptsFor } from '../../../src/embed/scripts/facts.ts';
import { factsIn } from '../../../src/facts/written.ts';

describe('factsOf(chart, locale, scripts)', () => {
  test('finds the facts that a script names and those of the chapter, and nothing else', () => {
    const facts = factsOf('energy', 'en', [`x={id:"plan-project-count",a:"not-a-fact"}`]);
    expect(facts).toContain('plan-project-count');
    expect(facts).toContain('plan-renewable-capacity');
    expect(facts).not.toContain('not-a-fact');
  });
});

test('receiptsFor(ids) has a receipt for every figure that a receipt names', () => {
  const receipts = receiptsFor(factsOf('energy', 'zh', []), 'zh');
  const named = new Set<string>();
  JSON.stringify(receipts, (_, value: unknown) => {
    if (typeof value === 'string') factsIn(value).forEach((id) => named.add(id));
    return value;
  });
  expect(named.size).toBeGreaterThan(5);
  for (const id of named) expect(receipts).toHaveProperty([id]);
});
