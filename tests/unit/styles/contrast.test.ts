/** WCAG 2.2, 1.4.3 and 1.4.11, on the colours themselves: whatever is drawn is drawn in these. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The hex colours that a rule of tokens.css gives, by name. */
function colours(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

const light = colours(':root');
const themes = {
  light,
  'dark by the system': { ...light, ...colours(":root:not([data-theme='light'])") },
  'dark by choice': { ...light, ...colours(":root[data-theme='dark']") },
};

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['ground', 'sea', 'land', 'card'];
const texts = ['ink', 'ink-quiet', 'promise-text', 'result-text'];
/** What a mark is seen by: the meanings, the grey of context, the ring of focus. */
const marks = ['ink', 'promise', 'result', 'hatch', 'rule', 'focus'];

describe.each(Object.entries(themes))('colours, %s', (_, theme: Record<string, string>) => {
  test.each(texts)('text in %s has 4.5:1 on every ground', (text) => {
    for (const ground of grounds)
      expect(contrast(theme[text]!, theme[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('marks in %s have 3:1 on every ground', (mark) => {
    for (const ground of grounds)
      expect(contrast(theme[mark]!, theme[ground]!), ground).toBeGreaterThanOrEqual(3);
  });

  test('text on a solid result has 4.5:1', () => {
    expect(contrast(theme.card!, theme.result!)).toBeGreaterThanOrEqual(4.5);
  });
});

test('both ways to the dark give the same colours', () => {
  expect(themes['dark by choice']).toEqual(themes['dark by the system']);
  expect(themes['dark by choice'].ground).not.toBe(light.ground);
});
