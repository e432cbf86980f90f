import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../scripts/schema.ts';
import { factsOfMarkup, sourcesOf } from '../../../src/cards/grounds.ts';
import facts from '../../../src/generated/facts.json' with { type: 'json' };

const all = facts as unknown as Fact[];
const byId = new Map(all.map((fact) => [fact.id, fact]));

describe('factsOfMarkup(markup)', () => {
  test('names each fact once, in order', () => {
    const markup = '<a data-fact="b">1</a><tspan x="0" data-fact="a">2</tspan><i data-fact="b"/>';
    expect(factsOfMarkup(markup)).toEqual(['b', 'a']);
  });
});

describe('sourcesOf(ids)', () => {
  test('gives the source of a fact, once for two facts of it', () => {
    const [one, other] = all.filter(
      (fact, _, list) => !fact.derived && fact.source === list[0]!.source,
    );
    expect(sourcesOf([one!.id, other!.id]).map(({ id }) => id)).toEqual([one!.source]);
  });

  test('goes down to the sources of what a derived fact was worked out from', () => {
    for (const fact of all.filter(({ derived }) => derived)) {
      const named = sourcesOf([fact.id]).map(({ id }) => id);
      for (const part of fact.derived!.of)
        if (typeof part === 'string') expect(named).toContain(byId.get(part)!.source);
    }
  });

  test('gives none for nothing', () => {
    expect(sourcesOf([])).toEqual([]);
  });
});
