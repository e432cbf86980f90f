import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import outlineCorners from '../../../src/generated/stone-corners.json' with { type: 'json' };
import data from '../../../src/generated/stones.json' with { type: 'json' };
import {
  planAverageStone,
  planFiveAreas,
  planInvestmentTarget,
  planProjectCount,
} from '../../../src/generated/fact-values.ts';
import { ballast } from '../../../src/charts/ballast/index.ts';
import { frameOf } from '../../../src/charts/ballast/frame.ts';
import { heap } from '../../../src/charts/ballast/model.ts';
import { pouring } from '../../../src/charts/ballast/pour.ts';
import { ship, stonesAtRest } from '../../../src/charts/ballast/stones.ts';
import { meanings } from '../../../src/charts/ballast/words.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { matrixOf } from '../../../src/charts/kit/geometry.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { sinCos } from '../../../scripts/lib/stones/arithmetic.ts';
import { area, contains, intersections, placed } from '../../../scripts/lib/stones/polygon.ts';
import type { Point, Polygon } from '../../../scripts/lib/stones/polygon.ts';
import { bulkheads, holdPolygon } from '../../../scripts/lib/stones/hull.ts';

const corners: Polygon[] = outlineCorners.map((flat) =>
  Array.from({ length: flat.length / 2 }, (_, i): Point => ({
    x: flat[2 * i]!,
    y: flat[2 * i + 1]!,
  })),
);
const outlineOf = (index: number) => corners[data.stones[4 * index + 3]!]!;
const reach = 2 * Math.max(...corners.flat().map((p) => Math.hypot(p.x, p.y)));

describe('stonesAtRest()', () => {
  const rest = stonesAtRest();
  const laid = rest.map((stone) => placed(outlineOf(stone.index), stone, stone.degrees));

  test('gives one stone for each project of the plan', () => {
    expect(rest).toHaveLength(planProjectCount.value);
  });

  test('lets no stone intersect another (separating axes)', () => {
    expect(intersections(laid, reach)).toEqual([]);
  });

  test('lays every stone inside the hold', () => {
    const outside = laid.filter((polygon) => !polygon.every((p) => contains(holdPolygon, p)));
    expect(outside).toEqual([]);
  });

  test('leaves no stone hanging in the air: each touches another, or the planking, below it', () => {
    const hanging = rest.filter((stone, i) => {
      const lower = placed(
        outlineOf(stone.index),
        { x: stone.x, y: stone.y + 14 },
        stone.degrees,
        1.1,
      );
      if (!lower.every((p) => contains(holdPolygon, p))) return false;
      const near = laid.filter((_, j) => j !== i && Math.abs(rest[j]!.x - stone.x) <= reach);
      return !near.some((other) => intersections([lower, other], 2 * reach).length > 0);
    });
    expect(hanging.map(({ index }) => index)).toEqual([]);
  });

  test('gives the same stones on every machine', () => {
    const hash = createHash('sha256').update(JSON.stringify(data.stones)).digest('hex');
    expect(hash.slice(0, 16)).toBe('2b40c59f521c6581');
  });

  test('uses many outlines, each turned its own way', () => {
    expect(new Set(rest.map(({ d }) => d)).size).toBeGreaterThanOrEqual(24);
    expect(new Set(rest.map(({ degrees }) => degrees)).size).toBe(18);
  });
});

describe('sinCos(angle)', () => {
  test('agrees with Math.sin and Math.cos to nine decimals', () => {
    for (let angle = -20; angle <= 20; angle += 0.37) {
      expect(sinCos(angle).sin).toBeCloseTo(Math.sin(angle), 9);
      expect(sinCos(angle).cos).toBeCloseTo(Math.cos(angle), 9);
    }
  });
});

describe('pouring(stones)', () => {
  const rest = stonesAtRest();
  const { settled, falling } = pouring(rest);

  test('keeps all stones: some lie where they will stay, the others fall', () => {
    expect(settled.length + falling.length).toBe(planProjectCount.value);
    expect(settled).toEqual(rest.slice(0, settled.length));
    expect(settled.length).toBeGreaterThan(300);
    expect(falling.length).toBeGreaterThan(200);
  });

  test('drops them through the hatch, none into another nor into one that lies', () => {
    for (const { x } of falling) {
      expect(x).toBeGreaterThan(ship.hatch[0] + reach / 2);
      expect(x).toBeLessThan(ship.hatch[1] - reach / 2);
    }
    const all = [...settled, ...falling].map((stone) =>
      placed(outlineOf(stone.index), stone, stone.degrees),
    );
    expect(intersections(all, reach)).toEqual([]);
  });
});

describe('bulkheads(5)', () => {
  test('divide the hold into equal areas, for no split is known', () => {
    expect(data.bulkheads).toEqual(bulkheads(planFiveAreas.value));
    const aft = data.bulkheads.map((x) => {
      const flat = holdPolygon.map((p) => ({ x: Math.min(p.x, x), y: p.y }));
      return area(flat) / area(holdPolygon);
    });
    aft.forEach((share, i) => expect(share).toBeCloseTo((i + 1) / planFiveAreas.value, 2));
  });
});

describe('heap(pour)', () => {
  test('lends the key the same five stones in every state', () => {
    for (const meaning of meanings) {
      expect(heap(true).key[meaning].index).toBe(heap(false).key[meaning].index);
    }
  });
});

for (const size of sizes) {
  describe(`draw(svg, state, size, locale) of ballast, ${size.name}`, () => {
    const drawn = (state: (typeof ballast.states)[number]) => {
      const svg = emptySvg();
      drawState(svg, ballast, state, size, 'en');
      return svg;
    };
    const stones = (svg: Element) =>
      Array.from(
        svg.querySelectorAll('[data-layer="stones"] path, [data-layer="key-stones"] path'),
      );

    test('draws 753 stones as 753 marks in every state, outlines and never fills of the promise', () => {
      for (const state of ballast.states) {
        const marks = stones(drawn(state));
        expect(marks, state).toHaveLength(planProjectCount.value);
        const promises = marks.filter((mark) => mark.getAttribute('class')!.includes('promise'));
        for (const mark of promises) expect(mark.getAttribute('fill') ?? 'none').toBe('none');
      }
    });

    test('moves only the stones that fall from pour to hold', () => {
      const before = stones(drawn('pour')).map((mark) => mark.getAttribute('transform'));
      const after = stones(drawn('hold')).map((mark) => mark.getAttribute('transform'));
      const moved = after.filter((transform, i) => transform !== before[i]).length;
      expect(moved).toBe(pouring(stonesAtRest()).falling.length);
    });

    test('lets the loaded ship float lower', () => {
      const keel = (svg: Element) => matrixOf(svg.querySelector('[data-layer="stones"]')!)[5]!;
      expect(keel(drawn('hold'))).toBeGreaterThan(keel(drawn('pour')) + 8);
    });

    test('writes the counted total, the money and the average where they belong', () => {
      const text = (state: (typeof ballast.states)[number]) => drawn(state).textContent!;
      expect(text('hold')).toContain(String(planProjectCount.value));
      expect(text('money')).toContain('1.73 trillion');
      expect(text('money')).toContain('2.3 billion');
      const average = planInvestmentTarget.value / planProjectCount.value;
      expect(Math.abs(planAverageStone.value / average - 1)).toBeLessThan(0.005);
    });

    test('hatches five compartments and says that the split was not published', () => {
      const svg = drawn('holds');
      expect(svg.querySelectorAll('[data-layer="holds"] .unpublished')).toHaveLength(
        planFiveAreas.value,
      );
      expect(svg.textContent).toContain('not published');
      expect(svg.querySelector('[data-layer="stones"]')!.getAttribute('opacity')).toBe('0');
    });

    test('teaches each meaning with one stone, above the deck', () => {
      const svg = drawn('grammar');
      const deck = frameOf(size).y;
      for (const meaning of meanings) {
        const marks = svg.querySelectorAll(`[data-layer="key-stones"] .${meaning}`);
        expect(marks, meaning).toHaveLength(1);
        expect(matrixOf(marks[0]!)[5]).toBeLessThan(deck);
      }
    });
  });
}
