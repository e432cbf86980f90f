import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../src/facts/moment.ts';
import { directions, margin, reasons, verdict } from '../../../src/facts/verdict.ts';
import type { Claim } from '../../../src/facts/verdict.ts';
import { verdictWords } from '../../../src/facts/verdict-words.ts';

/** A hundred of something, at least, by the end of 2025. */
const claim = (changes: Partial<Claim>): Claim => ({
  direction: 'at-least',
  target: 100,
  targetDate: '2025',
  ...changes,
});
const judged = (changes: Partial<Claim>): string => {
  const { verdict: name, because } = verdict(claim(changes));
  return `${name}: ${because}`;
};

describe('verdict(claim), at least', () => {
  test.each([
    [{ result: 106, resultDate: '2025' }, 'beaten: beyond'],
    [{ result: 105, resultDate: '2025' }, 'met: reached'],
    [{ result: 100, resultDate: '2025' }, 'met: reached'],
    [{ result: 100, resultDate: '2025-12-31' }, 'met: reached'],
    [{ result: 180, resultDate: '2021' }, 'beaten: beyond'],
    [{ result: 100, resultDate: '2026-01-01' }, 'late: after-due'],
    [{ result: 300, resultDate: '2026' }, 'late: after-due'],
    [{ result: 99, resultDate: '2025' }, 'missed: short'],
    [{ result: 99, resultDate: '2025-12-31' }, 'missed: short'],
    [{ result: 99, resultDate: '2026-03' }, 'missed: short'],
    [{ result: 99, resultDate: '2025-12-30' }, 'cannot-be-judged: too-early'],
    [{ result: 99, resultDate: '2024' }, 'cannot-be-judged: too-early'],
    [{ result: 150, resultDate: 'undated' }, 'cannot-be-judged: undated'],
    [{ result: 99, resultDate: 'undated' }, 'cannot-be-judged: undated'],
    [{}, 'cannot-be-judged: no-result'],
    [{ target: undefined }, 'cannot-be-judged: no-test'],
    [{ target: undefined, result: 5, resultDate: '2025' }, 'cannot-be-judged: no-test'],
  ] as const)('%j is %s', (changes, expected) => expect(judged(changes)).toBe(expected));
});

describe('verdict(claim), hedges', () => {
  test.each([
    // "More than a hundred" asks for more; "more than a hundred" measured is more.
    [{ targetHedge: 'more-than', result: 100, resultDate: '2025' }, 'missed: short'],
    [{ targetHedge: 'more-than', result: 100.1, resultDate: '2025' }, 'met: reached'],
    [
      { targetHedge: 'more-than', result: 100, resultHedge: 'more-than', resultDate: '2025' },
      'met: reached',
    ],
    // "Close to" leaves the margin below, and no more.
    [{ targetHedge: 'close-to', result: 95, resultDate: '2025' }, 'met: near'],
    [{ targetHedge: 'close-to', result: 97, resultDate: '2025-04-11' }, 'met: near'],
    [{ targetHedge: 'close-to', result: 94.9, resultDate: '2025' }, 'missed: short'],
    [{ targetHedge: 'about', result: 96, resultDate: '2025' }, 'met: near'],
    // A lower bound under the figure leaves it open.
    [{ result: 90, resultHedge: 'more-than', resultDate: '2025' }, 'cannot-be-judged: bound'],
    // An upper bound fulfils no promise of at least; it refutes one from below the figure only.
    [{ result: 120, resultHedge: 'at-most', resultDate: '2025' }, 'cannot-be-judged: bound'],
    [{ result: 99, resultHedge: 'at-most', resultDate: '2025' }, 'missed: short'],
  ] as const)('%j is %s', (changes, expected) => expect(judged(changes)).toBe(expected));
});

describe('verdict(claim), at most', () => {
  const most = (changes: Partial<Claim>) => judged({ direction: 'at-most', ...changes });
  test.each([
    [{ result: 94, resultDate: '2025' }, 'beaten: beyond'],
    [{ result: 95, resultDate: '2025' }, 'met: reached'],
    [{ result: 100, resultDate: '2025' }, 'met: reached'],
    [{ result: 101, resultDate: '2025' }, 'missed: short'],
    [{ result: 101, resultDate: '2023' }, 'cannot-be-judged: too-early'],
    [{ result: 90, resultHedge: 'more-than', resultDate: '2025' }, 'cannot-be-judged: bound'],
    [{ result: 100, resultHedge: 'more-than', resultDate: '2025' }, 'missed: short'],
    [{ result: 120, resultHedge: 'at-most', resultDate: '2025' }, 'cannot-be-judged: bound'],
    [{ targetHedge: 'about', result: 104, resultDate: '2025' }, 'met: near'],
  ] as const)('%j is %s', (changes, expected) => expect(most(changes)).toBe(expected));

  test('first place is met by first place, not beaten', () => {
    expect(most({ target: 1, result: 1, resultDate: '2025' })).toBe('met: reached');
    expect(most({ target: 1, result: 2, resultDate: '2025' })).toBe('missed: short');
  });
});

describe('verdict(claim), about', () => {
  const about = (changes: Partial<Claim>) => judged({ direction: 'about', ...changes });
  test.each([
    [{ result: 105, resultDate: '2025' }, 'met: reached'],
    [{ result: 95, resultDate: '2025' }, 'met: reached'],
    [{ result: 106, resultDate: '2025' }, 'missed: short'],
    [{ result: 94, resultDate: '2025' }, 'missed: short'],
    [{ result: 130, resultDate: '2023' }, 'cannot-be-judged: too-early'],
    [{ result: 100, resultHedge: 'more-than', resultDate: '2025' }, 'cannot-be-judged: bound'],
    [{ result: 110, resultHedge: 'more-than', resultDate: '2025' }, 'missed: short'],
    [{ result: 94, resultHedge: 'at-most', resultDate: '2025' }, 'missed: short'],
    [{ result: 100, resultDate: '2025', covers: 'part' }, 'cannot-be-judged: part'],
  ] as const)('%j is %s', (changes, expected) => expect(about(changes)).toBe(expected));
});

describe('verdict(claim), by date', () => {
  const by = (changes: Partial<Claim>) =>
    judged({ direction: 'by-date', target: undefined, targetDate: '2025', ...changes });
  test.each([
    [{ resultDate: '2023-12-31' }, 'met: reached'],
    [{ resultDate: '2025' }, 'met: reached'],
    [{ resultDate: '2026-01-16' }, 'late: after-due'],
    [{}, 'cannot-be-judged: no-result'],
    [{ renewedFor: '2027' }, 'missed: renewed'],
    [{ resultDate: '2024', covers: 'part' }, 'cannot-be-judged: no-result'],
  ] as const)('%j is %s', (changes, expected) => expect(by(changes)).toBe(expected));
});

describe('verdict(claim), parts, other measures and promises made again', () => {
  test.each([
    [{ covers: 'part', result: 171, resultDate: '2025-05' }, 'beaten: beyond'],
    [{ covers: 'part', result: 60, resultDate: '2025' }, 'cannot-be-judged: part'],
    [{ covers: 'other', result: 171, resultDate: '2025' }, 'cannot-be-judged: other-measure'],
    [{ renewedFor: '2027' }, 'missed: renewed'],
    [{ renewedFor: '2027', result: 60, resultDate: '2021' }, 'missed: renewed'],
    [{ renewedFor: '2027', result: 120, resultDate: '2024' }, 'beaten: beyond'],
    [{ renewedFor: '2027', result: 120, resultDate: '2026' }, 'late: after-due'],
    [{ renewedFor: '2025-06', result: 60, resultDate: '2021' }, 'cannot-be-judged: too-early'],
  ] as const)('%j is %s', (changes, expected) => expect(judged(changes)).toBe(expected));
});

describe('verdict(claim), whatever the numbers', () => {
  const anyClaim = fc.record(
    {
      direction: fc.constantFrom(...directions),
      target: fc.integer({ min: 1, max: 1e6 }),
      targetDate: fc.constantFrom('2025', '2025-06', '2025-12-31'),
      targetHedge: fc.constantFrom('more-than', 'about', 'close-to', 'at-most'),
      result: fc.integer({ min: 0, max: 2e6 }),
      resultHedge: fc.constantFrom('more-than', 'about', 'close-to', 'at-most'),
      resultDate: fc.constantFrom('2021', '2025-H1', '2025-Q4', '2025', '2026-01', 'undated'),
      covers: fc.constantFrom('whole', 'part', 'other'),
      renewedFor: fc.constantFrom('2025', '2027'),
    },
    { requiredKeys: ['direction', 'target', 'targetDate'] },
  ) as fc.Arbitrary<Claim>;

  test('gives a reason that belongs to the verdict', () => {
    fc.assert(
      fc.property(anyClaim, (any) => {
        const { verdict: name, because } = verdict(any);
        expect(reasons[name] as readonly string[]).toContain(because);
      }),
    );
  });

  test('a better result of the same day never makes an at-least promise worse', () => {
    const rank = ['missed', 'cannot-be-judged', 'late', 'met', 'beaten'];
    fc.assert(
      fc.property(anyClaim, fc.integer({ min: 0, max: 1e6 }), (any, more) => {
        const one: Claim = { ...any, direction: 'at-least', result: any.result ?? 0 };
        const better = verdict({ ...one, result: one.result! + more }).verdict;
        expect(rank.indexOf(better)).toBeGreaterThanOrEqual(rank.indexOf(verdict(one).verdict));
      }),
    );
  });

  test('nothing is missed for want of a result alone', () => {
    fc.assert(
      fc.property(anyClaim, (any) => {
        const silent: Claim = {
          ...any,
          result: undefined,
          resultDate: undefined,
          renewedFor: undefined,
        };
        expect(verdict(silent).verdict).toBe('cannot-be-judged');
      }),
    );
  });
});

test('verdict(claim) throws when a date is not one', () => {
  expect(() => verdict(claim({ targetDate: 'soon' }))).toThrow('"targetDate" is "soon"');
  expect(() => verdict(claim({ renewedFor: 'soon' }))).toThrow('"renewedFor" is "soon"');
});

describe('spanOf(moment)', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-08-29', '2025-08-29', '2025-08-29'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
  ])('%s is %s to %s', (moment, first, last) => expect(spanOf(moment)).toEqual({ first, last }));
  test('undated has no days', () => expect(spanOf('undated')).toBeUndefined());
});

describe('verdictWords', () => {
  test('print the margin that the rule uses', () => {
    for (const words of Object.values(verdictWords)) {
      expect(words.rule.join(' ')).toContain(`${margin * 100}%`);
    }
  });
  test('state the rule in as many points in every language', () => {
    expect(verdictWords.zh.rule.length).toBe(verdictWords.en.rule.length);
  });
});
