import { describe, expect, test } from 'vitest';
import * as facts from '../../../src/generated/fact-values.ts';
import { frameOf, gdpPlaces, growthPlaces, yearPlaces } from '../../../src/charts/scale/frame.ts';
import { scale } from '../../../src/charts/scale/index.ts';
import {
  gdp,
  investmentGaps,
  investmentGrowth,
  lists,
  planYears,
} from '../../../src/charts/scale/model.ts';
import type { State } from '../../../src/charts/scale/states.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';

describe('gdp', () => {
  test('runs from 2015 to 2025 and leaves 2016 and 2017 open', () => {
    expect(gdp.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, i) => 2015 + i));
    expect(gdp.filter(({ fact }) => !fact).map(({ year }) => year)).toEqual([2016, 2017]);
  });

  test('takes the revised figure of 2020, the one that stands beside 2025', () => {
    expect(gdp.find(({ year }) => year === 2020)!.fact!.value).toBe(facts.gdp2020Revised.value);
  });
});

describe('investmentGaps', () => {
  test('are all of 2021, three quarters of 2024 and the second half of 2025', () => {
    expect(investmentGaps).toEqual([
      { year: 2021, from: 0, to: 4 },
      { year: 2024, from: 1, to: 4 },
      { year: 2025, from: 2, to: 4 },
    ]);
  });

  test('leave room for each growth rate that was found', () => {
    for (const { year, to } of investmentGrowth) {
      const gap = investmentGaps.find((entry) => entry.year === year);
      expect(gap?.from ?? 4).toBe(to);
    }
    expect(investmentGrowth.filter(({ derived }) => derived).map(({ year }) => year)).toEqual([
      2025,
    ]);
  });
});

for (const size of sizes) {
  describe(`draw(svg, state, size, locale) of scale, ${size.name}`, () => {
    const { bottom } = frameOf(size);
    const drawn = (state: State) => {
      const svg = emptySvg();
      drawState(svg, scale, state, size, 'en');
      return svg;
    };
    const box = (svg: Element, layer: string, key: string) => {
      const mark = svg.querySelector(`[data-layer="${layer}"] [data-key="${key}"]`)!;
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(mark.getAttribute(name)),
      ) as [number, number, number, number];
      return { x, y, width, height, class: mark.getAttribute('class')! };
    };
    const slices = (svg: Element) => planYears.map((year) => box(svg, 'plan', `slice-${year}`));

    test('makes heights of GDP and of the plan proportional to the money', () => {
      const svg = drawn('gdp');
      const per = box(svg, 'columns', 'gdp-2025').height / facts.gdp2025.value;
      for (const { year, fact } of gdp) {
        if (!fact) continue;
        const { height, y } = box(svg, 'columns', `gdp-${year}`);
        expect(height).toBeCloseTo(fact.value * per, 1);
        expect(y + height).toBeCloseTo(bottom, 1);
      }
      const plan = slices(svg).reduce((sum, { height }) => sum + height, 0);
      expect(plan).toBeCloseTo(facts.planInvestmentTarget.value * per, 1);
    });

    test('shows the plan taller than every year until 2023 and lower than 2024', () => {
      const svg = drawn('gdp');
      const plan = slices(svg).at(-1)!.y;
      expect(plan).toBeLessThan(box(svg, 'columns', 'gdp-2023').y);
      expect(plan).toBeGreaterThan(box(svg, 'columns', 'gdp-2024').y);
    });

    test('draws the start hollow, results solid, the plan as an outline, gaps hatched', () => {
      const svg = drawn('gdp');
      expect(box(svg, 'columns', 'gdp-2020').class).toBe('mark start');
      for (const year of planYears) {
        expect(box(svg, 'columns', `gdp-${year}`).class).toBe('mark result');
      }
      for (const slice of slices(svg)) expect(slice.class).toBe('mark promise');
      const gap = box(svg, 'gaps', 'gap');
      const { slots } = gdpPlaces(size);
      expect(gap.x).toBeGreaterThan(slots.at(2016));
      expect(gap.x + gap.width).toBeLessThan(slots.at(2018));
    });

    test('keeps the proportion of plan and GDP when both are divided by the people', () => {
      const svg = drawn('person');
      const plan = slices(svg).reduce((sum, { height }) => sum + height, 0);
      const start = box(svg, 'columns', 'gdp-2020').height;
      const ratio = facts.planInvestmentPerResident.value / facts.gdpPercapita2020.value;
      expect(plan / start).toBeCloseTo(ratio, 1);
    });

    test('keeps the order of start, end and plan when it turns from the city to its people', () => {
      for (const state of ['gdp', 'person'] as const) {
        const svg = drawn(state);
        const [start, end] = ['gdp-2020', 'gdp-2025'].map((key) => box(svg, 'columns', key).x);
        expect(start).toBeLessThan(end!);
        expect(end).toBeLessThan(slices(svg)[0]!.x);
      }
    });

    test('cuts the plan into five equal years, each over its own year', () => {
      const svg = drawn('years');
      const { slots, y } = yearPlaces(size);
      const height = bottom - y(facts.planPerYearDerived.value);
      slices(svg).forEach((slice, i) => {
        expect(slice.height).toBeCloseTo(height, 1);
        const middle = slots.at(planYears[i]!) + slots.width / 2;
        expect(slice.x + slice.width / 2).toBeCloseTo(middle, 1);
      });
    });

    test('puts each list at its sum and hatches the years without one', () => {
      const svg = drawn('years');
      const { y } = yearPlaces(size);
      for (const { year, fact } of lists) {
        if (!fact) expect(box(svg, 'gaps', `gap-${year}`).class).toContain('unpublished');
      }
      expect(box(svg, 'inside', 'list-2022').y).toBeCloseTo(y(facts.keyprojectsPlan2022.value), 1);
      expect(box(svg, 'inside', 'list-2023').y).toBeCloseTo(y(facts.keyprojectsPlan2023.value), 1);
      expect(box(svg, 'inside', 'done-2018').height).toBeCloseTo(
        bottom - y(facts.keyprojectsDone2018.value),
        1,
      );
    });

    test('frames investment at the rate of GDP, and stands it where it was', () => {
      const svg = drawn('instep');
      const { y } = growthPlaces(size);
      const centre = ({ y, height }: { y: number; height: number }) => y + height / 2;
      const growth = [
        facts.gdpGrowth2021,
        facts.gdpGrowth2022,
        facts.gdpGrowth2023,
        facts.gdpGrowth2024,
        facts.gdpGrowth2025,
      ];
      slices(svg).forEach((slice, i) => expect(centre(slice)).toBeCloseTo(y(growth[i]!.value), 1));
      expect(centre(box(svg, 'inside', 'fai-2022'))).toBeCloseTo(y(10.4), 1);
      expect(centre(box(svg, 'inside', 'fai-2025-H1'))).toBeCloseTo(y(-9.9), 1);
    });

    test('makes a bar as long as the time it covers', () => {
      const svg = drawn('instep');
      const year = box(svg, 'inside', 'fai-2023').width;
      expect(box(svg, 'inside', 'fai-2024-Q1').width).toBeCloseTo(year / 4, 1);
      expect(box(svg, 'inside', 'fai-2025-H1').width).toBeCloseTo(year / 2, 1);
      expect(svg.textContent).toContain('derived');
    });
  });
}
