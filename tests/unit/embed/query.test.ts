import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWish, themes, views, writeWish } from '../../../src/embed/query.ts';

const states = ['start', 'target', 'wind'];
const wish = fc.record(
  {
    state: fc.constantFrom(...states),
    view: fc.constantFrom(...views),
    theme: fc.constantFrom(...themes),
    title: fc.boolean(),
    edition: fc.nat({ max: 9999 }).map(String),
  },
  { requiredKeys: ['state', 'view', 'theme', 'title'] },
);
const defaults = { state: 'start', view: 'stepper', theme: 'auto', title: true };

test('a wish that was written is read as it was', () => {
  fc.assert(
    fc.property(wish, (w) => {
      expect(readWish(writeWish(w, states), states)).toEqual(w);
    }),
  );
});

test('defaults write nothing', () => {
  expect(writeWish(readWish('', states), states)).toBe('');
});

test('nonsense falls back, whatever it is', () => {
  expect(readWish('', states)).toEqual(defaults);
  expect(
    readWish('?state=__proto__&view=scroll&theme=pink&title=no&edition=latest&x=%', states),
  ).toEqual(defaults);
  fc.assert(
    fc.property(fc.string(), (query) => {
      const { state, view, theme } = readWish(query, states);
      expect(states).toContain(state);
      expect(views).toContain(view);
      expect(themes).toContain(theme);
    }),
  );
});
