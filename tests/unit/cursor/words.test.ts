import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { cursors } from '../../../src/charts/cursors.ts';
import { textOf } from '../../../src/charts/texts.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { nakedNumbers } from '../../../src/facts/allowed.ts';
import { parts, plain } from '../../../src/facts/written.ts';
import * as values from '../../../src/generated/fact-values.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { allowedOf } from '../../../scripts/check-numbers.ts';
import { resolve } from 'node:path';

const allowed = allowedOf(resolve(import.meta.dirname, '../../..'));

/** What is left of a text when its figures are taken out. */
const words = (text: string): string =>
  parts(text)
    .map(({ text: said, from }) => (from === undefined ? said : '\uFFFC'))
    .join('');

const han = /\p{sc=Han}/u;
/** English prose in a Chinese sentence, not a name such as PM2.5 or Esc. */
const prose = /\b[a-z]{2,} [a-z]{2,}\b/;
const foreign: Record<Locale, RegExp> = { en: han, zh: prose };
const longest: Record<Locale, number> = { en: 240, zh: 110 };

const loaded = await Promise.all(
  charts.map(async (chart) => ({ chart, cursor: await cursors[chart.id]!() })),
);
/** The longer words of a text; Chinese sets no space between words, so every two signs that stand together. */
const wordsOf = (text: string, locale: Locale): string[] =>
  locale === 'en'
    ? text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3)
    : [...text.matchAll(/(?=(\p{sc=Han}{2}))/gu)].map(([, two]) => two!);

/** Any two states of one chart: the dots of an embedded chart lead from each to each. */
const pair = fc
  .constantFrom(...loaded)
  .chain(({ chart, cursor }) =>
    fc.record({
      id: fc.constant(chart.id),
      cursor: fc.constant(cursor),
      from: fc.constantFrom(...chart.states),
      to: fc.constantFrom(...chart.states),
      locale: fc.constantFrom(...locales),
    }),
  )
  .filter(({ from, to }) => from !== to);

describe('change(from, to, locale)', () => {
  for (const { chart, cursor } of loaded) {
    test(`${chart.id}: tells every step both ways, in the page’s language, short enough to hear`, () => {
      for (const locale of locales) {
        const told = new Set<string>();
        chart.states.slice(1).forEach((to, i) => {
          const from = chart.states[i]!;
          for (const [a, b] of [
            [from, to],
            [to, from],
          ] as const) {
            const at = `${chart.id} ${a} → ${b}, ${locale}`;
            const said = cursor.change(a, b, locale);
            expect(plain(said).length, at).toBeGreaterThan(locale === 'en' ? 40 : 15);
            expect(plain(said).length, at).toBeLessThanOrEqual(longest[locale]);
            expect(words(said), at).not.toMatch(foreign[locale]);
            expect(plain(said), at).toMatch(locale === 'en' ? /^[A-Z].*\.$/ : /。$/);
            expect(nakedNumbers(words(said), locale, allowed), at).toEqual([]);
            told.add(plain(said));
          }
        });
        // Forward and back never sound the same, and no step sounds as another.
        expect(told.size).toBe(2 * (chart.states.length - 1));
      }
    });
  }

  test('between any two states, names a value or a mark of the state that is reached', () => {
    fc.assert(
      fc.property(pair, ({ id, cursor, from, to, locale }) => {
        const said = cursor.change(from, to, locale);
        const figures = parts(said).filter((part) => part.from !== undefined);
        const names = sizes
          .flatMap((size) => cursor.marks(to, size, locale))
          .flatMap(({ name, value }) => wordsOf(plain(`${name} ${value}`), locale));
        const heard = plain(said).toLowerCase();
        expect(
          figures.length > 0 || names.some((name) => heard.includes(name)),
          `${id} ${from} → ${to}: ${heard}`,
        ).toBe(true);
        expect(heard).not.toBe(plain(textOf(id).title[locale]).toLowerCase());
      }),
      { numRuns: 400 },
    );
  });
});

describe('marks(state, size, locale)', () => {
  for (const { chart, cursor } of loaded) {
    test(`${chart.id}: every word in the page’s language, every figure with where it comes from`, () => {
      for (const locale of locales) {
        for (const state of chart.states) {
          for (const size of sizes) {
            for (const { name, value, note, target } of cursor.marks(state, size, locale)) {
              for (const said of [name, value, note]) {
                if (said === undefined) continue;
                const at = `${chart.id} ${state} ${target}, ${locale}: ${plain(said)}`;
                expect(plain(said).trim(), at).not.toBe('');
                expect(plain(said), at).not.toContain('\n');
                expect(words(said), at).not.toMatch(foreign[locale]);
                expect(nakedNumbers(words(said), locale, allowed), at).toEqual([]);
              }
              // A name begins as a name does: it is heard first.
              expect(plain(name), `${state} ${target}`).not.toMatch(/^[a-z]/);
              expect(plain(name), `${state} ${target}`).not.toBe(plain(value));
            }
          }
        }
      }
    });
  }
});

/** Facts whose source hedges them. */
const hedgedFacts = new Set(
  Object.values(values).flatMap((fact) => ('bound' in fact ? [fact.id as string] : [])),
);
const hedge: Record<Locale, { before: RegExp; after: RegExp }> = {
  en: { before: /(?:more than|over|about|close to|up to|at least|at most) $/, after: /(?!)/ },
  zh: { before: /(?:超过?|约|接近|至多(?:超出)?)$/, after: /^(?:以上|左右|多)/ },
};

test('a figure that its source hedges is hedged where it is the value of a mark', () => {
  const bare: string[] = [];
  for (const { chart, cursor } of loaded) {
    for (const locale of locales) {
      for (const state of chart.states) {
        for (const { target, value } of cursor.marks(state, sizes[1], locale)) {
          const all = parts(value);
          // One fact may be written twice: its figure, and the moment it speaks of.
          const ids = new Set(
            all.flatMap(({ from = '' }) => (hedgedFacts.has(from) ? [from] : [])),
          );
          for (const id of ids) {
            const hedged = all.some(
              ({ from }, i) =>
                from === id &&
                (hedge[locale].before.test(all[i - 1]?.text ?? '') ||
                  hedge[locale].after.test(all[i + 1]?.text ?? '')),
            );
            if (!hedged) bare.push(`${chart.id} ${state} ${target}: ${plain(value)}`);
          }
        }
      }
    }
  }
  expect(bare).toEqual([]);
});

describe('the description of a state', () => {
  for (const { chart } of loaded) {
    test(`${chart.id}: says what is seen in whole sentences, not a label`, () => {
      for (const locale of locales) {
        const all = chart.states.map((state) => plain(textOf(chart.id).alt[locale][state]!));
        for (const alt of all) {
          expect(alt.length, alt).toBeGreaterThan(locale === 'en' ? 60 : 20);
          expect(alt).toMatch(locale === 'en' ? /[.?]$/ : /[。？]$/);
          expect(alt).not.toBe(plain(textOf(chart.id).title[locale]));
        }
        expect(new Set(all).size).toBe(all.length);
      }
    });
  }
});
