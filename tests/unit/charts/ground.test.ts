import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';

/** Circles ends in a ring of its own, where its coast is no longer known. */
const grounded = charts.filter(({ id }) => id !== 'circles');

/** Every state that has sea or land for its ground, drawn in one of the two designs. */
const grounds = sizes.flatMap((size) =>
  grounded.flatMap((chart) =>
    chart.states.flatMap((state) => {
      const svg = emptySvg();
      drawState(svg, chart, state, size, 'en');
      const ground = svg.querySelector(
        ':is([data-layer="sea"], [data-layer="soil"]) > :is(.sea, .land)',
      );
      return ground ? [{ name: `${chart.id}-${state}, ${size.name}`, svg, size }] : [];
    }),
  ),
);

describe('the ground of a drawing', () => {
  test('is that of six chapters', () => {
    const names = new Set(grounds.map(({ name }) => name.split('-')[0]));
    expect([...names].sort()).toEqual([
      'ballast',
      'clusters',
      'corridors',
      'energy',
      'innovation',
      'water',
    ]);
  });

  test.each(grounds)('ends softly on the side of the text: $name', ({ svg, size }) => {
    const veil = svg.querySelector('[data-layer="veils"] > [data-key="left"]')!;
    const id = /^url\(#(.+)\)$/.exec(veil.getAttribute('fill')!)![1];
    const gradient = svg.querySelector(`linearGradient[id="${id}"]`)!;
    const [solid, clear] = ['x1', 'x2'].map((name) => Number(gradient.getAttribute(name)));
    expect(solid).toBeLessThan(clear!);
    expect(Number(veil.getAttribute('x'))).toBe(-size.width);
    // In the narrow design the frame itself stays clear: on a phone the ground goes to its edges.
    if (size.name === 'narrow') expect(clear).toBeLessThan(0);
  });

  test.each(grounds)('goes on past the other edge: $name', ({ svg, size }) => {
    const sea = svg.querySelector('[data-layer="sea"] > .sea');
    const right = sea
      ? Number(sea.getAttribute('x')) + Number(sea.getAttribute('width'))
      : Math.max(
          ...[
            ...svg
              .querySelector('[data-layer="soil"] > .land')!
              .getAttribute('d')!
              .matchAll(/[ML](-?[\d.]+)/g),
          ].map((m) => Number(m[1])),
        );
    expect(right).toBeGreaterThan(1.6 * size.width);
  });
});
