import { describe, expect, test } from 'vitest';
import { railRows } from '../../../../src/facts/page/rail.ts';
import facts from '../../../../src/generated/facts.json' with { type: 'json' };
import rail from '../../../../src/generated/rail.json' with { type: 'json' };
import travel from '../../../../src/generated/travel.json' with { type: 'json' };
import { locales } from '../../../../src/i18n/locales.ts';

const minutes = facts.filter(({ topic }) => topic === 'rail');

for (const locale of locales) {
  const rows = railRows(minutes as never, rail.cities as never, travel.stations, locale);

  describe(`railRows, ${locale}`, () => {
    test('has one row for each fact, in order, each with its city', () => {
      expect(rows.map(({ fact }) => fact.id)).toEqual(minutes.map(({ id }) => id));
      for (const { fact, city } of rows) {
        const ids = rail.cities.filter(({ name }) => name[locale] === city).map(({ id }) => id);
        expect(ids.some((id) => fact.id.startsWith(`rail-${id}-`))).toBe(true);
      }
    });

    test('names the train by which the source is searched, and no id of a station', () => {
      for (const { fact, what } of rows) {
        const [train] = /^[A-Z]\d+(?= )/.exec(fact.locator) ?? [];
        const derived = 'derived' in fact;
        if (train && !derived) expect(what).toContain(train);
        expect(what).not.toMatch(/[a-z]-(?:north|south|east|west|hongqiao)/);
      }
    });

    test('keeps the whole statement wherever the row is not a fastest train', () => {
      const short = rows.filter(({ fact, what }) => what !== fact.statement[locale]);
      expect(short.length).toBeGreaterThan(80);
      for (const { fact } of short) {
        expect(fact.statement.en).toContain('fastest train');
        expect('derived' in fact).toBe(false);
      }
    });
  });
}
