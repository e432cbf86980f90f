import { expect, test } from 'vitest';
import { rows } from '../../../src/charts/ledger/model.ts';
import { cargo } from '../../../src/ending/cargo.ts';

const stones = cargo();

test('every promise of the ledger lies in the hold once', () => {
  expect(stones.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
});

test('a stone is drawn as what became of its promise', () => {
  const kinds = (verdict: string) =>
    new Set(
      rows
        .filter((row) => row.verdict === verdict)
        .map(({ id }) => stones.find((stone) => stone.id === id)!.kind),
    );
  expect(kinds('beaten')).toEqual(new Set(['result']));
  expect(kinds('met')).toEqual(new Set(['result']));
  expect(kinds('missed')).toEqual(new Set(['again']));
  expect(kinds('cannot-be-judged')).toEqual(new Set(['unknown']));
});

test('no stone lies in another', () => {
  // Corners of the outline: where each of its curves ends.
  const corners = stones.flatMap(({ d }) =>
    d
      .split(/(?=[MC])/)
      .map((curve) => curve.match(/-?\d+(?:\.\d+)?/g)!.map(Number))
      .map((numbers) => Math.hypot(numbers.at(-2)!, numbers.at(-1)!)),
  );
  const reach = Math.max(...corners);
  for (const [i, a] of stones.entries()) {
    for (const b of stones.slice(i + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * reach);
    }
  }
});
