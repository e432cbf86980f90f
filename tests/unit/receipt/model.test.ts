import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receipt } from '../../../src/facts/receipt/receipt.ts';
import { receiptsOf } from '../../../src/facts/receipt/model.ts';
import { bucketOf, buckets } from '../../../src/facts/receipt/bucket.ts';
import type { Contradiction, Edition, Fact, Source, Units } from '../../../scripts/schema.ts';
import type { LedgerRow } from '../../../scripts/steps/promises.ts';
import { text } from '../../../src/facts/text.ts';
import type { Figure } from '../../../src/facts/format.ts';
import { plain } from '../../../src/facts/written.ts';
import { locales } from '../../../src/i18n/locales.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };
import contradictions from '../../../src/generated/contradictions.json' with { type: 'json' };
import promises from '../../../src/generated/promises.json' with { type: 'json' };
import sources from '../../../src/generated/sources.json' with { type: 'json' };
import units from '../../../src/generated/units.json' with { type: 'json' };

const all = facts as unknown as Fact[];
const sum = (id: string, locale: 'en' | 'zh') => plain(receipt(id, locale).derived!.sum!);

describe('receipt(id, locale)', () => {
  test('writes every fact in both languages as the story does', () => {
    for (const fact of all) {
      for (const locale of locales) {
        const { value, statement, source } = receipt(fact.id, locale);
        expect(value).toBe(text(fact as unknown as Figure & { id: string }, locale));
        expect(statement).toBe(fact.statement[locale]);
        expect(source.publisher).not.toBe('');
      }
    }
  });

  test('links a source only at its publisher’s own address', () => {
    for (const { id } of all) {
      const { url, copy } = receipt(id, 'en').source;
      expect(url === undefined).toBe(copy === true);
    }
  });

  test('writes the sum with its inputs as a reader sees them', () => {
    expect(sum('metro-km-2020-derived', 'en')).toBe('182.3 km − 27.9 km = 154.4 km');
    expect(sum('metro-km-2020-derived', 'zh')).toBe('182.3公里 − 27.9公里 = 154.4公里');
    expect(sum('plan-hightech-investment', 'en')).toBe(
      'RMB 1.73 trillion × 25% = RMB 432.5 billion',
    );
    expect(sum('fai-growth-2025-h1-derived', 'en')).toBe('7% − 16.9 = −9.9%');
  });

  test('never claims an equality that the written digits do not give', () => {
    expect(sum('plan-average-stone', 'en')).toBe(
      'RMB 1.73 trillion ÷ 753 projects ≈ RMB 2.3 billion',
    );
    const sums = all.flatMap(({ id }) => plain(receipt(id, 'en').derived?.sum ?? '') || []);
    expect(sums.length).toBeGreaterThan(40);
    for (const line of sums.filter((one) => / [+−] /.test(one) && one.includes(' = '))) {
      const [left = '', right = ''] = line.replace(/(\d),(?=\d{3})/g, '$1').split(' = ');
      const unit = /(trillion|billion|million|GW)/;
      // Sums of like things can be done again on the written digits alone.
      const kinds = new Set([...line.matchAll(/trillion|billion|million|GW/g)].map(String));
      if (kinds.size > 1 || line.includes('÷')) continue;
      const terms = left.split(/ (?=[+−] )/).map((term) => {
        const sign = term.startsWith('−') ? -1 : 1;
        return sign * Number(/\d[\d.]*/.exec(term.replace(unit, ''))![0]);
      });
      const result = Number(/−?\d[\d.]*/.exec(right)![0].replace('−', '-'));
      expect(terms.reduce((a, b) => a + b, 0)).toBeCloseTo(result, 6);
    }
  });

  test('tells start, promise, result and the verdict of the ledger', () => {
    const { promises: rows } = receipt('metro-km-2025', 'en');
    expect(rows).toHaveLength(1);
    const [row] = rows;
    expect(row).toMatchObject({ role: 'result', verdict: 'beaten', verdictWord: 'Beaten' });
    expect([row!.start, row!.promised, row!.result].map((said) => plain(said!))).toEqual([
      '154.4 km',
      '180 km',
      '262 km',
    ]);
    for (const row of promises as unknown as LedgerRow[]) {
      for (const { id } of row.promise) {
        const told = receipt(id, 'zh').promises.find(({ label }) => label === row.label.zh);
        expect(told?.verdict).toBe(row.verdict);
      }
    }
  });

  test('figures that contradict one another never look alike', () => {
    const values = new Map(all.map(({ id, value }) => [id, value]));
    for (const { id, figures } of contradictions as unknown as Contradiction[]) {
      const fact = figures.find((figure) => figure.fact)!.fact!;
      const others = figures.filter((figure) => figure.fact !== fact);
      const row = receipt(fact, 'en').contradictions.find((one) => one.id === id)!;
      others.forEach((other, at) => {
        const value = other.fact === undefined ? other.value : values.get(other.fact);
        if (value === undefined || value === values.get(fact)) return;
        expect(plain(row.others[at]!.figure), id).not.toBe(plain(receipt(fact, 'en').value));
      });
    }
    const figures = (locale: 'en' | 'zh') =>
      receipt('gdp-2022', locale).contradictions[0]!.others.map(({ figure }) => figure);
    expect(figures('en')).toEqual(['RMB 1.5714 trillion']);
    expect(figures('zh')).toEqual(['1.5714万亿元']);
  });

  test('shows the figures that contradict it, and which is taken', () => {
    const revised = receipt('gdp-2020-revised', 'en').contradictions[0]!;
    expect(revised.taken).toBe(true);
    expect(revised.others.map(({ figure, taken }) => [plain(figure), taken])).toEqual([
      ['RMB 1.24 trillion', false],
    ]);
    const first = receipt('gdp-2020', 'zh').contradictions[0]!;
    expect(first.taken).toBe(false);
    expect(first.others[0]).toMatchObject({ said: '修订数', taken: true });
    expect(plain(first.why)).toContain('1.31万亿元');
  });

  test('names an unknown fact', () => {
    expect(() => receipt('no-such-fact', 'en')).toThrow('"no-such-fact"');
  });
});

test('earlier values stand newest first, each with the edition that held it', () => {
  const fact = all.find(({ id }) => id === 'plan-project-count')!;
  const edition = (id: string, date: string, value?: number): Edition => ({
    id,
    date,
    hash: '',
    changes: [],
    ...(value !== undefined && {
      earlier: [{ fact: fact.id, value, unit: fact.unit, asOf: fact.asOf }],
    }),
  });
  const made = receiptsOf({
    facts: [fact],
    sources: sources as unknown as Source[],
    units: units as unknown as Units,
    promises: [],
    contradictions: [],
    editions: [
      edition('1', '2026-11-23'),
      edition('2', '2027-01-01', 700),
      edition('3', '2027-02-01'),
      edition('4', '2027-03-01', 750),
    ],
  });
  const told = made(fact.id, 'en').earlier.map(({ value, edition, until }) => [
    plain(value),
    edition,
    plain(until),
  ]);
  expect(told).toEqual([
    ['750 projects', '3', '1 March 2027'],
    ['700 projects', '1', '1 January 2027'],
  ]);
});

test('bucketOf(id) is a file that exists, and the files are alike in size', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      const at = bucketOf(id);
      return Number.isInteger(at) && at >= 0 && at < buckets;
    }),
  );
  const sizes = Array.from({ length: buckets }, () => 0);
  for (const { id } of all) sizes[bucketOf(id)]!++;
  expect(Math.max(...sizes)).toBeLessThan((3 * all.length) / buckets);
});
