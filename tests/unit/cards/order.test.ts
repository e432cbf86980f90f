import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { placeOf, places } from '../../../src/cards/order.ts';

describe('placeOf(chart, state)', () => {
  test('leads through every state of every chart, in their order, and ends', () => {
    const told = charts.flatMap((chart) => chart.states.map((state) => `${chart.id}/${state}`));
    const walked: string[] = [];
    let at: { chart: string; state: string } | undefined = places[0];
    while (at) {
      walked.push(`${at.chart}/${at.state}`);
      expect(walked.length).toBeLessThanOrEqual(told.length);
      at = placeOf(at.chart, at.state).next;
    }
    expect(walked).toEqual(told);
  });

  test('leads back the same way, over the borders of chapters too', () => {
    for (const { chart, state } of places) {
      const { next } = placeOf(chart, state);
      if (next) expect(placeOf(next.chart, next.state).previous).toMatchObject({ chart, state });
    }
    expect(placeOf(places[0]!.chart, places[0]!.state).previous).toBeUndefined();
  });

  test('refuses a step that the story does not tell', () => {
    expect(() => placeOf('ballast', 'sink')).toThrow('"sink"');
  });
});
