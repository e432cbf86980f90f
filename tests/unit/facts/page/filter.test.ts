import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  everything,
  facets,
  folded,
  matcher,
  readFilter,
  writeFilter,
} from '../../../../src/facts/page/filter.ts';
import type { Entry, Facet, Filter } from '../../../../src/facts/page/filter.ts';

const offered: Record<Facet, string[]> = {
  topic: ['', 'transport', 'energy'],
  kind: ['', 'target', 'outcome'],
  verdict: ['', 'beaten', 'cannot-be-judged'],
  quality: ['', 'primary', 'press'],
};
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  topic: fc.constantFrom(...offered.topic),
  kind: fc.constantFrom(...offered.kind),
  verdict: fc.constantFrom(...offered.verdict),
  quality: fc.constantFrom(...offered.quality),
});

const metro: Entry = {
  words: folded(
    'metro-km-2021 182.3 km Ningbo’s metro was 182.3 km long; 宁波轨道交通 10,000 firms',
  ),
  topic: 'transport',
  kind: 'outcome',
  quality: 'press',
  verdict: 'beaten cannot-be-judged',
};
const finds = (asked: Partial<Filter>, entry = metro) =>
  matcher({ ...everything, ...asked })(entry);

describe('the address of a filter', () => {
  test('says nothing when nothing is asked, and names what is', () => {
    expect(writeFilter(everything)).toBe('');
    expect(writeFilter({ ...everything, q: ' wind ', topic: 'energy' })).toBe(
      '?q=wind&topic=energy',
    );
  });

  test('gives back every filter it was written from', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(readFilter(writeFilter(filter), offered)).toEqual({ ...filter, q: filter.q.trim() });
      }),
    );
  });

  test('passes over what is not offered', () => {
    expect(readFilter('?topic=football&kind=target&utm_source=x', offered)).toEqual({
      ...everything,
      kind: 'target',
    });
  });
});

describe('folded', () => {
  test('lets width, case, accents, apostrophes, dashes and thousands make no difference', () => {
    expect(folded('ＮＩＮＧＢＯ　１８２．３')).toBe('ningbo 182.3');
    expect(folded('Café – Xi’an')).toBe("cafe - xi'an");
    expect(folded('10,000 and 1,234,567 but 1,2')).toBe('10000 and 1234567 but 1,2');
    expect(folded('a\u00a0b')).toBe('a b');
  });

  test('is at rest after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

describe('matcher', () => {
  test('wants every word, anywhere and in any order', () => {
    expect(finds({ q: '' })).toBe(true);
    expect(finds({ q: 'METRO ningbo' })).toBe(true);
    expect(finds({ q: "ningbo's 10000" })).toBe(true);
    expect(finds({ q: '轨道' })).toBe(true);
    expect(finds({ q: 'metro-km-2021' })).toBe(true);
    expect(finds({ q: 'metro harbour' })).toBe(false);
  });

  test('wants every choice to agree, and one of several verdicts', () => {
    expect(finds({ topic: 'transport', kind: 'outcome', quality: 'press' })).toBe(true);
    for (const facet of facets) expect(finds({ [facet]: 'other' })).toBe(false);
    expect(finds({ verdict: 'beaten' })).toBe(true);
    expect(finds({ verdict: 'cannot-be-judged' })).toBe(true);
    expect(finds({ verdict: 'judged' })).toBe(false);
    expect(finds({ verdict: 'beaten' }, { ...metro, verdict: '' })).toBe(false);
  });

  test('finds no more with one word more', () => {
    const word = fc.constantFrom('metro', 'km', '182', 'ningbo', 'port', '轨道', 'zzz');
    fc.assert(
      fc.property(fc.array(word), word, (words, more) => {
        if (finds({ q: [...words, more].join(' ') }))
          expect(finds({ q: words.join(' ') })).toBe(true);
      }),
    );
  });
});
