import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themes } from '../../../src/embed/query.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { kinds, looks, manners, readChoice, writeChoice } from '../../../src/studio/choice.ts';

const offer = { ballast: ['pour', 'hold'], energy: ['start', 'target', 'wind'] };
const choice = fc.constantFrom(...(Object.keys(offer) as (keyof typeof offer)[])).chain((chart) =>
  fc.record({
    chart: fc.constant(chart as string),
    state: fc.constantFrom(...offer[chart]),
    view: fc.constantFrom(...manners),
    theme: fc.constantFrom(...themes),
    lang: fc.constantFrom(...locales),
    headline: fc.boolean(),
    edition: fc.boolean(),
    as: fc.constantFrom(...kinds),
    look: fc.constantFrom(...looks),
  }),
);

test('an address gives back the choice that was written into it, on either page', () => {
  fc.assert(
    fc.property(choice, fc.constantFrom(...locales), (chosen, page) => {
      expect(readChoice(writeChoice(chosen, offer, page), offer, page)).toEqual(chosen);
    }),
  );
});

test('what is usual leaves the address empty', () => {
  for (const page of locales)
    expect(writeChoice(readChoice('', offer, page), offer, page)).toBe('');
});

test('nonsense is the usual, whatever is asked', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (asked, state) => {
      const query = new URLSearchParams({ ...asked, chart: 'energy', state: `?${state}` });
      const read = readChoice(query.toString(), offer, 'zh');
      expect(read.chart).toBe('energy');
      expect(read.state).toBe('start');
      expect(kinds).toContain(read.as);
      expect(looks).toContain(read.look);
    }),
  );
  expect(readChoice('?chart=nonsense&state=wind', offer, 'en').state).toBe('pour');
});
