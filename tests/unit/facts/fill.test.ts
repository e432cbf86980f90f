import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/facts/written.ts';
import { factText, fill } from '../../../src/facts/fill.ts';

const seen = (...args: Parameters<typeof fill>) => plain(fill(...args));
const read = (...args: Parameters<typeof factText>) => plain(factText(...args));
const place = 'src/content/en/01-ballast.mdx:3';

describe('fill(template, locale, place)', () => {
  test('fill("{plan-project-count} …") puts the fact with its unit', () => {
    expect(seen('{plan-project-count} in five years', 'en', place)).toBe(
      '753\u00a0projects in five years',
    );
    expect(seen('五年{plan-project-count}项目', 'zh', place)).toBe('五年753个项目');
  });

  test('fill("{id|number}"), fill("{id|date}") put that form', () => {
    expect(seen('{plan-project-count|number} stones', 'en', place)).toBe('753 stones');
    expect(seen('by {plan-project-count|date}', 'en', place)).toBe('by 2025');
  });

  test('fill("{id|word}"), fill("{id|Word}") put a count in words', () => {
    expect(
      seen('{plan-six-directions|Word} ways, {plan-three-rings|word} rings', 'en', place),
    ).toBe('Six ways, three rings');
    expect(seen('{plan-water-dual-network|word}网', 'zh', place)).toBe('两网');
  });

  test('fill("{id|roman}") and a word for what has none name the place', () => {
    expect(() => fill('{plan-project-count|roman}', 'en', place)).toThrow(
      `${place}: a fact has no form "roman"; it has: full, number, word, Word, date.`,
    );
    expect(() => fill('{plan-project-count|word}', 'en', place)).toThrow(
      `${place}: fact "plan-project-count": 753 has no word`,
    );
  });

  test('fill replaces every token and leaves other braces alone', () => {
    expect(seen('{plan-circle-1h|number}, {plan-circle-2h|number} { }', 'en', place)).toBe(
      '1, 2 { }',
    );
  });

  test('fill("{no-such-fact}") names the place, the id and the way out', () => {
    expect(() => fill('{no-such-fact}', 'en', place)).toThrow(
      `${place}: no fact is called "no-such-fact". Add it to data/facts/, or correct the id.`,
    );
  });
});

describe('factText(id, locale, form, place)', () => {
  test('writes the same fact in each language', () => {
    expect(read('plan-investment-target', 'en', 'full', place)).toBe('RMB 1.73 trillion');
    expect(read('plan-investment-target', 'zh', 'full', place)).toBe('1.73万亿元');
  });
});
