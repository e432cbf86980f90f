import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartAt, clamped, limits, mayBeOurs } from '../../../src/embed/host/find.ts';
import { writeWish, themes, views } from '../../../src/embed/query.ts';
import { hostScript } from '../../../src/embed/scripts/bundles.ts';

const folders = ['https://a.example/', 'https://a.example/deep/%C3%BC%20b/', 'file:///site/'];

describe('chartAt(address, folder)', () => {
  test('knows each chart, in each language, whatever the query asks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...folders),
        fc.constantFrom('', 'zh/'),
        fc.constantFrom('energy', 'ballast'),
        fc.constantFrom('', '/', '/index.html'),
        fc.record({ view: fc.constantFrom(...views), theme: fc.constantFrom(...themes) }),
        fc.constantFrom('', '#?secret=abc'),
        (folder, language, chart, end, wish, fragment) => {
          const address = `${folder}${language}embed/${chart}${end}${writeWish(wish, [])}${fragment}`;
          expect(chartAt(address, folder)).toBe(chart);
        },
      ),
    );
  });

  test.each([
    '',
    'about:blank',
    'https://a.example/',
    'https://a.example/steps/energy/wind/',
    'https://a.example/embed/energy.css',
    'https://a.example/embed/energy/wind/',
    'https://a.example.evil.example/embed/energy/',
    'https://evil.example/?https://a.example/embed/energy/',
    'http://a.example/embed/energy/',
    'https://a.example/a/b/embed/energy/',
  ])('leaves %s alone', (address) => {
    expect(chartAt(address, 'https://a.example/')).toBeUndefined();
  });

  test('survives every text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(chartAt(text, 'https://a.example/')).toBeUndefined();
      }),
    );
  });
});

test('heights are kept within reason, and never below what was asked inside it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (height) => {
      const given = clamped(height);
      expect(given).toBeGreaterThanOrEqual(limits.least);
      expect(given).toBeLessThanOrEqual(limits.most);
      expect(Number.isInteger(given)).toBe(true);
      if (height >= limits.least && height <= limits.most)
        expect(given - height).toSatisfy((extra: number) => extra >= 0 && extra < 1);
    }),
  );
});

test('only the site itself and frames in a sandbox are heard', () => {
  expect(mayBeOurs('https://a.example', 'https://a.example/deep/')).toBe(true);
  expect(mayBeOurs('null', 'https://a.example/')).toBe(true);
  expect(mayBeOurs('https://b.example', 'https://a.example/')).toBe(false);
  expect(mayBeOurs('https://a.exampl', 'https://a.example/')).toBe(false);
  expect(mayBeOurs('http://a.example', 'https://a.example/')).toBe(false);
});

test('the script is one of at most 3 kB, and needs nothing that a strict policy forbids', async () => {
  const { body: script } = await hostScript();
  expect(gzipSync(script).length).toBeLessThanOrEqual(3000);
  expect(script).not.toMatch(/\beval\b|new Function|innerHTML|\.cssText|createElement\("style"\)/);
  expect(script).not.toMatch(/setAttribute\("style"/);
});
