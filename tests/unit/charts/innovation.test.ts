import { describe, expect, test } from 'vitest';
import {
  outlineHightechFirms2025,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInnovationHighlands,
  planInvestmentTarget,
  planProjectCount,
} from '../../../src/generated/fact-values.ts';
import { drawHill, girth } from '../../../src/charts/innovation/hill.ts';
import { innovation } from '../../../src/charts/innovation/index.ts';
import {
  events,
  firms,
  output,
  splitStones,
  timeOf,
} from '../../../src/charts/innovation/model.ts';
import type { State } from '../../../src/charts/innovation/states.ts';
import { heapPath, placedOutline } from '../../../src/charts/innovation/vessel.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';

const drawn = (state: State, size: Size) => {
  const svg = emptySvg();
  drawState(svg, innovation, state, size, 'en');
  return svg;
};
const paths = (svg: Element, selector: string) => Array.from(svg.querySelectorAll(selector));
/** Smallest y of a path whose coordinates are absolute pairs. */
const top = (d: string) =>
  Math.min(...[...d.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)));

describe('splitStones()', () => {
  const { quarter, rest } = splitStones();

  test('takes 25% of the 753 stones, to the nearest stone', () => {
    expect(quarter.length).toBe(
      Math.round((planProjectCount.value * planHightechInvestmentShare.value) / 100),
    );
    expect(quarter.length + rest.length).toBe(planProjectCount.value);
  });

  test('takes the lowest: none of the rest lies lower', () => {
    const highest = Math.min(...quarter.map((stone) => stone.y));
    expect(Math.max(...rest.map((stone) => stone.y))).toBeLessThanOrEqual(highest);
  });

  test('the money of a quarter is a quarter of the money', () => {
    expect(planHightechInvestment.value).toBe(
      (planInvestmentTarget.value * planHightechInvestmentShare.value) / 100,
    );
  });
});

describe('placedOutline(stone)', () => {
  test('turns and moves an outline about its centre', () => {
    const stone = { index: 0, x: 100, y: 50, degrees: 90, d: 'M10 0Q10 10 0 10T-10 0Z' };
    expect(placedOutline(stone)).toBe('M100 60Q90 60 90 50T100 40Z');
  });

  test('heapPath(stones) has one closed outline a stone', () => {
    const { quarter } = splitStones();
    expect(heapPath(quarter).split('Z').length - 1).toBe(quarter.length);
  });
});

describe('drawHill(hill, heights)', () => {
  const hill = { x: 100, y: 200, radius: 50, height: 120, shape: 1 };

  test('the summit lies its height over the foot', () => {
    expect(top(drawHill(hill, []).body)).toBeCloseTo(200 - 120, 0);
  });

  test('draws a contour line for every height between foot and summit', () => {
    const { lines } = drawHill(hill, [0, 30, 60, 90, 120, 150]);
    expect(lines.match(/M/g)).toHaveLength(3);
  });

  test('girth(t) falls from 1 at the foot to 0 at the summit', () => {
    expect(girth(0)).toBeCloseTo(1);
    expect(girth(1)).toBeCloseTo(0);
    expect(girth(0.3)).toBeGreaterThan(girth(0.6));
  });
});

describe('timeOf(date)', () => {
  test('2025 → the middle of 2025', () => expect(timeOf('2025')).toBe(2025.5));
  test('2021-05-19 → a good third of 2021', () =>
    expect(timeOf('2021-05-19')).toBeCloseTo(2021.38, 1));
});

for (const size of sizes) {
  describe(`draw("highlands") at ${size.name}`, () => {
    test('three highlands are three vermilion hills of one height', () => {
      const hills = paths(drawn('highlands', size), '.hill.promise');
      expect(hills).toHaveLength(planInnovationHighlands.value);
      const heights = hills.map((hill) => top(hill.getAttribute('d')!));
      expect(new Set(heights.map(Math.round)).size).toBe(1);
    });
  });

  describe(`draw("quarter") and draw("unknown") at ${size.name}`, () => {
    const cargo = (state: State, selector: string) =>
      drawn(state, size).querySelector(`[data-layer="cargo"] ${selector}`)!;

    test('753 stones: a quarter vermilion and unfilled, the rest quiet', () => {
      const { quarter, rest } = splitStones();
      const count = (selector: string) =>
        cargo('quarter', selector).getAttribute('d')!.split('Z').length - 1;
      expect(count('.promise')).toBe(quarter.length);
      expect(count('.quiet')).toBe(rest.length);
      expect(cargo('quarter', '.promise').getAttribute('fill')).toBeNull();
    });

    test('the same stones are hatched when the share was not published', () => {
      expect(cargo('unknown', '.unpublished').getAttribute('d')).toBe(
        cargo('quarter', '.promise').getAttribute('d'),
      );
      const fill = cargo('unknown', '.unpublished').getAttribute('fill')!;
      const id = /url\(#(.+)\)/.exec(fill)![1]!;
      expect(drawn('unknown', size).querySelector(`pattern[id="${id}"]`)).not.toBeNull();
      expect(drawn('unknown', size).textContent).toContain('not published');
    });
  });

  describe(`draw("grown") at ${size.name}`, () => {
    /** Height of a hill as drawn: its foot is where the hills of its row have height zero. */
    const summit = (svg: Element, id: string) =>
      top(svg.querySelector(`.hill[data-key="${id}"]`)!.getAttribute('d')!);

    for (const { id, measures } of [firms, output]) {
      test(`heights of ${id} are in proportion to their values`, () => {
        const svg = drawn('grown', size);
        const [a, b, c] = measures.map(({ fact }) => [fact.value, summit(svg, fact.id)] as const);
        const slope = (p: readonly [number, number], q: readonly [number, number]) =>
          (p[1] - q[1]) / (q[0] - p[0]);
        // Equal steps up for equal steps in value, within the tenth of a unit that paths are rounded to.
        expect(slope(a!, b!) / slope(a!, c!)).toBeCloseTo(1, 1);
      });
    }

    test('the line stands at 6,000 on the scale of the hills', () => {
      const svg = drawn('grown', size);
      const d = svg.querySelector('[data-key="goal"].line')!.getAttribute('d')!;
      const level = Number(/,([\d.]+)H/.exec(d)![1]);
      const [first, , last] = firms.measures.map(({ fact }) => fact);
      const [low, high] = [summit(svg, first!.id), summit(svg, last!.id)];
      const perFirm = (low - high) / (last!.value - first!.value);
      expect((low - level) / perFirm + first!.value).toBeCloseTo(
        outlineHightechFirms2025.value,
        -2,
      );
    });

    test('start is hollow, result solid', () => {
      const svg = drawn('grown', size);
      for (const { fact, kind } of [...firms.measures, ...output.measures]) {
        const hill = svg.querySelector(`.hill[data-key="${fact.id}"]`)!;
        expect(hill.getAttribute('class')).toContain(kind);
      }
    });

    test('contour lines count whole thousands of firms and hundreds of billions', () => {
      const svg = drawn('grown', size);
      for (const { measures, interval } of [firms, output]) {
        for (const { fact } of measures) {
          const d = svg.querySelector(`[data-key="${fact.id}-lines"]`)!.getAttribute('d')!;
          expect(d.match(/M/g)!.length, fact.id).toBe(Math.ceil(fact.value / interval) - 1);
        }
      }
    });
  });

  describe(`draw("built") at ${size.name}`, () => {
    test('four events are four stones; the one put off is dashed', () => {
      const svg = drawn('built', size);
      expect(svg.querySelectorAll('[data-layer="events"] .result')).toHaveLength(3);
      expect(svg.querySelectorAll('[data-layer="events"] .again')).toHaveLength(1);
    });
  });
}

describe('draw("built") at wide', () => {
  test('stones lie at their dates on one scale of years', () => {
    const svg = drawn('built', sizes[1]);
    const at = (id: string) =>
      Number(
        /M([\d.]+),/.exec(svg.querySelector(`[data-key="drop-${id}"]`)!.getAttribute('d')!)![1],
      );
    const [a, b, c, d] = events.map((event) => [event.time, at(event.id)] as const);
    const slope = (p: readonly [number, number], q: readonly [number, number]) =>
      (q[1] - p[1]) / (q[0] - p[0]);
    expect(slope(a!, b!)).toBeCloseTo(slope(c!, d!), 0);
    expect(slope(a!, c!)).toBeCloseTo(slope(a!, d!), 0);
  });
});
