import { expect, test } from 'vitest';
import { keepQueries } from '../../../src/story/query.ts';

const owners = new Map([['explorer', ['city', 'from']]]);

test('keepQueries() takes a query out when the reader leaves its stop, and puts it back on return', () => {
  const at = keepQueries(owners);
  expect(at('?city=wuhan&from=2021', 'explorer')).toBe('?city=wuhan&from=2021');
  expect(at('?city=wuhan&from=2021', 'energy-start')).toBe('');
  expect(at('', 'energy-solar')).toBe('');
  expect(at('', 'explorer')).toBe('?city=wuhan&from=2021');
});

test('keepQueries() leaves alone what belongs to nobody, and a query whose stop was not reached', () => {
  const at = keepQueries(owners);
  expect(at('?city=wuhan&ref=a', '')).toBe('?city=wuhan&ref=a');
  expect(at('?city=wuhan&ref=a', 'explorer')).toBe('?city=wuhan&ref=a');
  expect(at('?city=wuhan&ref=a', '')).toBe('?ref=a');
});

test('keepQueries() keeps the newest choice', () => {
  const at = keepQueries(owners);
  at('?city=wuhan', 'explorer');
  at('?city=wuhan', 'other');
  at('?city=beijing', 'explorer');
  expect(at('?city=beijing', 'other')).toBe('');
  expect(at('', 'explorer')).toBe('?city=beijing');
});
