import { describe, expect, test } from 'vitest';
import { blockOutline, cellRow, rotorRow, unit } from '../../../src/charts/energy/cells.ts';
import { energy } from '../../../src/charts/energy/index.ts';
import { cell, columns, count, rows, runs, share } from '../../../src/charts/energy/model.ts';
import { level, scene } from '../../../src/charts/energy/scene.ts';
import type { State } from '../../../src/charts/energy/states.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { parseTransform } from '../../../src/charts/kit/geometry.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes, wide } from '../../../src/charts/kit/size.ts';
import {
  offshoreWindPlanned,
  planRenewableCapacity,
  pvCapacityMay2025,
} from '../../../src/generated/fact-values.ts';

const drawn = (state: State, size = wide) => {
  const svg = emptySvg();
  drawState(svg, energy, state, size, 'en');
  return svg;
};

const paths = (svg: Element, layer: string, prefix = ''): Element[] =>
  Array.from(svg.querySelectorAll(`[data-layer="${layer}"] > :is(path, use)`)).filter((path) =>
    path.getAttribute('data-key')?.startsWith(prefix),
  );

/** The outline that an element shows: its own, or that of the row it uses. */
const outlineOf = (element: Element): string => {
  const used = element.getAttribute('href');
  const path = used ? element.ownerDocument.querySelector(used)! : element;
  return path.getAttribute('d')!;
};

/** How many cells a set of rows holds: each cell, whole or part, is a subpath of its own. */
const subpaths = (elements: Element[]): number =>
  elements.reduce((sum, e) => sum + (outlineOf(e).match(/M/g)?.length ?? 0), 0);

/** Area inside a closed path of straight lines (M, L, H, V, h, v, absolute or relative). */
function area(d: string): number {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, args] of d.matchAll(/([MLHVhv])([^A-Za-z]*)/g)) {
    const n = args!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command === 'M' || command === 'L') [x, y] = [n[0]!, n[1]!];
    else if (command === 'H') x = n[0]!;
    else if (command === 'V') y = n[0]!;
    else if (command === 'h') x += n[0]!;
    else y += n[0]!;
    points.push([x, y]);
  }
  const twice = points.reduce((sum, [ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length]!;
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(twice) / 2;
}

describe('runs(first, last, width)', () => {
  test('runs(0, 73): two full rows and thirteen cells', () => {
    expect(runs(0, 73)).toEqual([
      { row: 0, from: 0, to: 30 },
      { row: 1, from: 0, to: 30 },
      { row: 2, from: 0, to: 13 },
    ]);
  });

  test('runs(a, b) and runs(b, c) together hold as much as runs(a, c)', () => {
    const held = (from: number, to: number) =>
      runs(from, to).reduce((sum, run) => sum + run.to - run.from, 0);
    expect(held(0, count.plants) + held(count.plants, count.solarMay2025)).toBeCloseTo(
      count.solarMay2025,
      9,
    );
  });
});

describe('cellRow(run), rotorRow(run), blockOutline(count, width)', () => {
  test('cellRow({from: 0, to: 4.45}) is four cells and a part of a fifth', () => {
    expect(cellRow({ from: 0, to: 4.45 }).match(/M/g)).toHaveLength(5);
  });

  test('a part of a cell is as wide as its part', () => {
    const [, left, right] = /M(\S+) \S+H(\S+)V/.exec(cellRow({ from: 2, to: 2.25 }))!.map(Number);
    expect(right! - left!).toBeCloseTo((unit - 1.2) * 0.25, 2);
  });

  test('rotorRow({from: 0, to: 10}) is ten rotors', () => {
    expect(rotorRow({ from: 0, to: 10 }).match(/M/g)).toHaveLength(10);
  });

  test('blockOutline(710, 30) encloses 710 cells', () => {
    expect(area(blockOutline(710, 30))).toBeCloseTo(710 * unit * unit, 6);
  });
});

/** How many cells the elements say they hold, parts of a cell included. */
const held = (elements: Element[]): number =>
  elements.reduce((sum, e) => sum + Number(e.getAttribute('data-cells')), 0);

describe('draw(svg, state, size, locale): one cell is ten megawatts', () => {
  test('rows say how many cells they hold, down to the part of a cell', () => {
    expect(held(paths(drawn('solar'), 'solar'))).toBeCloseTo(count.solarMay2025, 1);
    expect(held(paths(drawn('roofs'), 'solar', 'plants'))).toBeCloseTo(count.plants, 1);
    expect(held(paths(drawn('next'), 'wind').filter((e) => !e.matches('.blades')))).toBeCloseTo(
      count.wind,
      1,
    );
  });

  test('a full row is written once and used: no state takes more than 25 kB beside its map', () => {
    for (const size of sizes) {
      for (const state of energy.states) {
        const map = drawn(state, size).querySelector('[data-layer="map"]')!.outerHTML.length;
        const rest = drawn(state, size).outerHTML.length - map;
        expect(rest, `${state} ${size.name}`).toBeLessThan(25_000);
      }
    }
  });

  test('the promise is a frame of 600 empty cells', () => {
    const svg = drawn('target');
    expect(planRenewableCapacity.value / cell.value).toBe(600);
    expect(subpaths(paths(svg, 'empty'))).toBe(600);
    const frame = paths(svg, 'frame')[0]!.getAttribute('d')!;
    expect(area(frame)).toBe(600 * unit * unit);
  });

  test('the start is 73 hollow cells', () => {
    expect(subpaths(paths(drawn('start'), 'before'))).toBe(73);
    expect(
      paths(drawn('start'), 'before').every((p) => p.getAttribute('class')!.includes('start')),
    ).toBe(true);
  });

  test.each([
    ['passed', count.solarMay2024],
    ['solar', count.solarMay2025],
    ['wind', count.solarMay2025],
    ['share', count.solarMay2025],
    ['next', count.solarMay2025],
  ] as const)(
    '%s shows as many solar cells as the fact says, the last one in part',
    (state, cells) => {
      for (const size of sizes)
        expect(subpaths(paths(drawn(state, size), 'solar'))).toBe(Math.ceil(cells));
    },
  );

  test('roofs and large plants are the same cells taken apart', () => {
    const svg = drawn('roofs');
    expect(subpaths(paths(svg, 'solar', 'plants'))).toBe(Math.ceil(count.plants));
    expect(subpaths(paths(svg, 'solar', 'roofs'))).toBe(
      Math.ceil(count.solarMay2025) - Math.floor(count.plants),
    );
    const keys = (state: State) =>
      paths(drawn(state), 'solar').map((p) => p.getAttribute('data-key'));
    expect(new Set(keys('roofs'))).toEqual(new Set([...keys('solar'), 'roofs-5']));
  });

  test('solar stands above the frame by the ratio of the two capacities', () => {
    const { field } = scene('solar', wide);
    const height = (fact: { value: number }) => field.ground - level(field, rows(fact) * columns);
    expect(height(pvCapacityMay2025) / height(planRenewableCapacity)).toBeCloseTo(10.2445 / 6, 6);
  });

  test('wind is rotors on the scale of the cells, the first farm apart', () => {
    const svg = drawn('wind');
    const rotors = paths(svg, 'wind').filter((p) => p.getAttribute('class') === 'mark result');
    expect(subpaths(rotors)).toBe(
      Math.ceil(count.firstFarm) + Math.ceil(count.wind - count.firstFarm),
    );
    for (const size of sizes) {
      const view = scene('wind', size);
      expect(view.wind!.pitch).toBe(view.field.pitch);
    }
  });

  test('planned wind is a dashed outline of 710 cells at the scale of the field', () => {
    const svg = drawn('next');
    const planned = paths(svg, 'planned', 'planned')[0]!;
    expect(planned.getAttribute('class')).toContain('again');
    expect(area(planned.getAttribute('d')!)).toBeCloseTo(
      (offshoreWindPlanned.value / cell.value) * unit * unit,
      6,
    );
    for (const size of sizes) {
      const view = scene('next', size);
      expect(view.planned!.pitch).toBe(view.field.pitch);
      expect(view.storage!.pitch).toBe(view.field.pitch);
    }
  });

  test('storage is hatched: whether it runs was not published', () => {
    expect(paths(drawn('next'), 'unknown', 'storage')[0]!.getAttribute('class')).toContain(
      'unpublished',
    );
  });

  test('the field covers 9.9% of the rectangle of all electricity used', () => {
    for (const size of sizes) {
      const svg = drawn('share', size);
      const whole = area(paths(svg, 'whole')[0]!.getAttribute('d')!);
      const scale = parseTransform(
        svg.querySelector('[data-layer="solar"]')!.getAttribute('transform'),
      )[0]!;
      const field = count.solarMay2025 * (scale * unit) ** 2;
      expect(field / whole).toBeCloseTo(share.early2025, 3);
    }
  });

  test('the promise of 28% is a tick on a hatched bar, at 28% of its length', () => {
    const view = scene('share', wide);
    const tick = paths(drawn('share'), 'rules', 'clean')[0]!.getAttribute('d')!;
    const x = Number(/^M(\S+)/.exec(tick)![1]);
    expect((x - view.clean!.x) / view.clean!.width).toBeCloseTo(0.28, 4);
  });
});
