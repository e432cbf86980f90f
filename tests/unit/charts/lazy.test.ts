import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import type { Chart } from '../../../src/charts/kit/chart.ts';
import { openShelf } from '../../../src/charts/lazy.ts';

describe('the shelf of charts', () => {
  test('fetches every chart of the story, each in itself', async () => {
    const shelf = openShelf();
    for (const chart of charts) {
      expect(shelf.get(chart.id)).toBeUndefined();
      expect(await shelf.fetch(chart.id)).toBe(chart);
      expect(shelf.get(chart.id)).toBe(chart);
    }
  });

  test('asks once for two who want the same', async () => {
    let asked = 0;
    const shelf = openShelf({
      one: () => {
        asked++;
        return Promise.resolve(charts[0]! as Chart);
      },
    });
    await Promise.all([shelf.fetch('one'), shelf.fetch('one')]);
    await shelf.fetch('one');
    expect(asked).toBe(1);
  });

  test('a failed fetch gives nothing and may be tried again', async () => {
    let broken = true;
    const shelf = openShelf({
      one: () =>
        broken ? Promise.reject(new Error('offline')) : Promise.resolve(charts[0]! as Chart),
    });
    expect(await shelf.fetch('one')).toBeUndefined();
    broken = false;
    expect(await shelf.fetch('one')).toBe(charts[0]);
  });

  test('knows no chart by a name that is none', async () => {
    expect(await openShelf().fetch('nothing')).toBeUndefined();
    expect(await openShelf().fetch('constructor')).toBeUndefined();
  });
});
