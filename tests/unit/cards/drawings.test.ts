import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { stillDrawings } from '../../../src/cards/drawings.ts';
import { charts } from '../../../src/charts/index.ts';
import { renderState } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';

const words = (element: Element) =>
  Array.from(element.querySelectorAll('text'), (text) => text.textContent);

describe.each(charts.map(({ id }) => id))('stillDrawings of %s', (id) => {
  const chart = charts.find((one) => one.id === id)!;

  // The heaviest drawings take a second each on a busy machine.
  test('says and refers to what the drawing does, in both designs', { timeout: 60_000 }, () => {
    for (const state of chart.states) {
      const { document } = parseHTML(`<body>${stillDrawings(chart, state, 'zh')}</body>`);
      for (const size of sizes) {
        const still = document.querySelector(`svg.${size.name}`)!;
        const whole = parseHTML(`<body>${renderState(chart, state, size, 'zh')}</body>`).document;
        const drawing = whole.querySelector('svg')!;
        expect(words(still)).toEqual(words(drawing));
        expect(still.querySelectorAll('[data-fact]').length).toBe(
          drawing.querySelectorAll('[data-fact]').length,
        );
      }
      const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const use of document.querySelectorAll('use'))
        expect(ids).toContain(use.getAttribute('href')!.slice(1));
    }
  });
});

test('what both designs hold stands on the page once', () => {
  const ballast = charts.find(({ id }) => id === 'ballast')!;
  const whole = sizes.map((size) => renderState(ballast, 'hold', size, 'en')).join('');
  expect(stillDrawings(ballast, 'hold', 'en').length).toBeLessThan(whole.length * 0.6);
});
