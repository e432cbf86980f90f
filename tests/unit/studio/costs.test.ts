import { expect, test } from 'vitest';
import { filesAsked } from '../../../scripts/weigh.ts';
import { kinds } from '../../../src/studio/choice.ts';
import type { Choice, Kind } from '../../../src/studio/choice.ts';
import { costOf, kilobytes } from '../../../src/studio/costs.ts';
import { example, siteOf } from '../../../src/studio/site.ts';

const weights = {
  script: 3,
  frames: { 'energy.en': { bytes: 100, requests: 5 } },
  pictures: { 'energy/wind.en': 1000 },
};
const choice = (as: Kind) => ({ chart: 'energy', state: 'wind', lang: 'en', as }) as Choice;

test('what a reader fetches, by kind', () => {
  const costs = Object.fromEntries(kinds.map((as) => [as, costOf(choice(as), weights)]));
  const picture = { bytes: 1000, requests: 1 };
  expect(costs).toEqual({
    iframe: { bytes: 100, requests: 5 },
    script: { bytes: 103, requests: 6 },
    element: { bytes: 1103, requests: 7 },
    amp: { bytes: 1100, requests: 6 },
    wordpress: { bytes: 100, requests: 5 },
    email: picture,
    markdown: picture,
  });
});

test('what was not measured is not said', () => {
  expect(costOf({ ...choice('iframe'), lang: 'zh' }, weights)).toBeUndefined();
  expect(costOf({ ...choice('email'), state: 'start' }, weights)).toBeUndefined();
});

test('bytes are told in whole kB, and something is never nothing', () => {
  expect([kilobytes(2800), kilobytes(12), kilobytes(61_499)]).toEqual(['3', '1', '61']);
});

test('a page asks for its styles, scripts and pictures, not for what waits', () => {
  expect(
    filesAsked(
      '<head><link rel="icon" href="i.svg"><link rel="stylesheet" href="a.css"><script src="b.js"></script>' +
        '<body><picture><source srcset="wide.svg"><img src="c.svg"></picture><img src="d.svg" loading="lazy">',
    ),
  ).toEqual(['a.css', 'b.js', 'c.svg']);
});

test('codes begin with the public address, or where the page was opened, never with a disk', () => {
  expect(siteOf('http://localhost:4321/', 'https://a.example/b/')).toEqual({
    address: 'https://a.example/b/',
    reach: 'public',
  });
  expect(siteOf('https://a.example/b/')).toEqual({
    address: 'https://a.example/b/',
    reach: 'public',
  });
  expect(siteOf('http://localhost:4321/').reach).toBe('local');
  expect(siteOf('file:///home/me/dist/')).toEqual({ address: example, reach: 'disk' });
});
