import { describe, expect, test } from 'vitest';
import { changedSince } from '../../../src/embed/edition.ts';
import type { Earlier } from '../../../src/embed/edition.ts';
import type { Edition } from '../../../scripts/schema.ts';

const value = (fact: string, value: number): Earlier =>
  ({ fact, value, unit: 'kW', asOf: '2025' }) as Earlier;
const edition = (id: string, earlier: Earlier[] = []): Edition => ({
  id,
  date: '2026-11-23',
  hash: 'x',
  changes: [],
  earlier,
});
const editions = [
  edition('1'),
  edition('2', [value('wind', 100), value('other', 1)]),
  edition('3', [value('wind', 106), value('solar', 500)]),
];

describe('changedSince(then, editions, facts)', () => {
  test('names what has changed, as the article had it', () => {
    expect(changedSince('1', editions, ['wind', 'solar', 'rest'])).toEqual([
      value('wind', 100),
      value('solar', 500),
    ]);
    expect(changedSince('2', editions, ['wind', 'solar'])).toEqual([
      value('wind', 106),
      value('solar', 500),
    ]);
  });

  test('leaves out what the chart does not show', () => {
    expect(changedSince('1', editions, ['rest'])).toEqual([]);
  });

  test('has nothing to say of the newest', () => {
    expect(changedSince('3', editions, ['wind', 'solar', 'other'])).toEqual([]);
  });
});
