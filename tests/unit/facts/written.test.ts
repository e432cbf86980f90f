import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../../src/charts/kit/measure.ts';
import {
  cutLike,
  factsIn,
  joined,
  parts,
  partsOfLines,
  plain,
  written,
} from '../../../src/facts/written.ts';

const sentence = `promised ${written('6 GW', 'plan-renewable-capacity')} by 2025, one cell ${written('10 MW', 'tick')}`;

describe('written(text, from)', () => {
  test('leaves the words a reader sees as they are', () => {
    expect(plain(sentence)).toBe('promised 6 GW by 2025, one cell 10 MW');
  });

  test('parts(text) tells which part comes from where', () => {
    expect(parts(sentence)).toEqual([
      { text: 'promised ' },
      { text: '6 GW', from: 'plan-renewable-capacity' },
      { text: ' by 2025, one cell ' },
      { text: '10 MW', from: 'tick' },
    ]);
  });

  test('factsIn(text) names facts, not steps of an axis', () => {
    expect(factsIn(sentence)).toEqual(['plan-renewable-capacity']);
  });

  test('partsOfLines(lines) carries a figure over the end of a line', () => {
    const [first, second] = written('RMB 1.73 trillion', 'money').split(/ (?=t)/);
    expect(partsOfLines([first!, second!])).toEqual([
      [{ text: 'RMB 1.73', from: 'money' }],
      [{ text: 'trillion', from: 'money' }],
    ]);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'ab1 2万亿。，'), maxLength: 12 });
const texts = fc
  .array(fc.record({ text: word, from: fc.option(fc.constantFrom('a-1', 'b', 'tick')) }))
  .map((all) => joined(all.map(({ text, from }) => ({ text, from: from ?? undefined }))));

test('joined(parts(text)) shows the same words', () => {
  fc.assert(fc.property(texts, (text) => plain(joined(parts(text))) === plain(text)));
});

test('wrap(text) breaks where the plain text breaks and loses no figure', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('en' as const, 'zh' as const), (text, locale) => {
      const lines = wrap(text, 10, 60, locale);
      expect(lines.map(plain)).toEqual(wrap(plain(text), 10, 60, locale));
      const seen = (all: string[]) => all.flatMap(parts).filter(({ from }) => from);
      const told = seen(lines)
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
      const wanted = seen([text])
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', '');
      expect(told).toBe(wanted);
    }),
  );
});

test('cutLike(text, lines) leaves a text without figures alone', () => {
  expect(cutLike('one two', ['one', 'two'])).toEqual(['one', 'two']);
});
