import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileAt,
  isImmutable,
  isOnDemand,
  ownStores,
  pathIn,
  storeName,
} from '../../../src/offline/worker/edition.ts';
import { turnOf } from '../../../scripts/offline/edition.ts';

const scope = 'https://example.org/deep/%C3%BC%20b/';

describe('pathIn(address, scope)', () => {
  it('is the path below the folder of the site, without query and fragment', () => {
    expect(pathIn(`${scope}facts/index.html?q=a#b`, scope)).toBe('facts/index.html');
    expect(pathIn(`${scope}caf%C3%A9`, scope)).toBe('café');
    expect(pathIn(scope, scope)).toBe('');
  });

  it('is nothing for other folders, other origins and broken addresses', () => {
    expect(pathIn('https://example.org/deep/', scope)).toBeUndefined();
    expect(pathIn('https://example.com/deep/%C3%BC%20b/', scope)).toBeUndefined();
    expect(pathIn(`${scope}%E0%A4%A`, scope)).toBeUndefined();
  });

  it('takes back what an address is made of', () => {
    fc.assert(
      fc.property(
        fc.string().filter((path) => path.isWellFormed()),
        fc.string(),
        (path, query) => {
          expect(pathIn(`${scope}${encodeURIComponent(path)}?${query}`, scope)).toBe(path);
        },
      ),
    );
  });
});

it('fileAt(path) is what a host answers', () => {
  expect(['', 'zh/', 'zh/index.html', 'data/facts.csv'].map(fileAt)).toEqual([
    'index.html',
    'zh/index.html',
    'zh/index.html',
    'data/facts.csv',
  ]);
});

it('isImmutable(path) holds for names that change with the content', () => {
  expect(isImmutable('_astro/client.Bx7.js')).toBe(true);
  expect(isImmutable('embed/energy.cf47cd15.js')).toBe(true);
  expect(isImmutable('index.html')).toBe(false);
  expect(isImmutable('embed/energy/index.html')).toBe(false);
});

describe('ownStores(names, scope)', () => {
  it('knows its own among those of the origin', () => {
    const root = 'https://example.org/';
    const names = [storeName(root, 'a'), 'other', storeName(scope, 'a'), storeName(root, 'b')];
    expect(ownStores(names, root)).toEqual([names[0], names[3]]);
    expect(ownStores(names, scope)).toEqual([names[2]]);
  });

  it('never takes a store of another folder', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webPath(), fc.string(), (one, two, version) => {
        fc.pre(one !== two && !version.includes(' '));
        expect(ownStores([storeName(one, version)], two)).toEqual([]);
        expect(ownStores([storeName(one, version)], one)).toHaveLength(1);
      }),
    );
  });
});

it('turnOf(file) says when a file is kept', () => {
  const turns = {
    'index.html': 'first',
    'zh/facts/index.html': 'first',
    '404.html': 'first',
    'manifest.zh.webmanifest': 'first',
    '_astro/x.js': 'first',
    '_astro/x.js.br': 'asked',
    'steps/scale/gdp/index.html': 'later',
    'zh/steps/scale/gdp/index.html': 'later',
    'data/facts.csv': 'later',
    'img/scale/gdp.en.png': 'asked',
    'embed/scale/index.html': 'asked',
    'offline/ballast.en.html': 'asked',
    SHA256SUMS: 'asked',
  };
  expect(Object.fromEntries(Object.keys(turns).map((file) => [file, turnOf(file)]))).toEqual(turns);
  expect(isOnDemand('img/scale/gdp.en.png')).toBe(true);
  expect(isOnDemand('steps/scale/gdp/index.html')).toBe(false);
});
