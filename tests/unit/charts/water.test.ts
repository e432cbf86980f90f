import { describe, expect, test } from 'vitest';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes, wide } from '../../../src/charts/kit/size.ts';
import { curve } from '../../../src/charts/water/curve.ts';
import { water } from '../../../src/charts/water/index.ts';
import { key, money } from '../../../src/charts/water/model.ts';
import {
  calm,
  defenceLine,
  flooded,
  ground,
  held,
  networks,
  sources,
  works,
} from '../../../src/charts/water/section.ts';
import type { State } from '../../../src/charts/water/states.ts';
import {
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  recyclingCoverage2022,
  waterInvest135,
  waterInvest135Target,
  waterInvest20228m,
  waterInvest2024Plan,
} from '../../../src/generated/fact-values.ts';

const drawn = (state: State, size = wide) => {
  const svg = emptySvg();
  drawState(svg, water, state, size, 'en');
  return svg;
};

const paths = (svg: Element, layer: string, prefix = ''): Element[] =>
  Array.from(svg.querySelectorAll(`[data-layer="${layer}"] > path`)).filter((path) =>
    path.getAttribute('data-key')?.startsWith(prefix),
  );

/** Width and height of a path of absolute M, L, H and V commands. */
function extent(path: Element): { x0: number; x1: number; width: number; height: number } {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command, args] of path.getAttribute('d')!.matchAll(/([MLHV])([^A-Za-z]*)/g)) {
    const n = args!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (command !== 'V') xs.push(n[0]!);
    if (command !== 'H') ys.push(n.at(-1)!);
  }
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  return { x0, x1, width: x1 - x0, height: Math.max(...ys) - Math.min(...ys) };
}

const area = (path: Element): number => {
  const { width, height } = extent(path);
  return width * height;
};

describe('curve(points)', () => {
  const points = [
    [0, 10],
    [3, 4],
    [5, 4],
    [9, 20],
  ] as const;

  test('goes through its points and stays flat beyond them', () => {
    const at = curve(points);
    for (const [x, y] of points) expect(at(x)).toBeCloseTo(y, 9);
    expect(at(-5)).toBe(10);
    expect(at(99)).toBe(20);
  });

  test('never overshoots', () => {
    const at = curve(points);
    for (let x = 0; x <= 9; x += 0.1) {
      expect(at(x)).toBeGreaterThanOrEqual(4 - 1e-9);
      expect(at(x)).toBeLessThanOrEqual(20 + 1e-9);
    }
  });
});

describe('the section', () => {
  const city = [520, 560, 600, 640, 680];

  test('all three waters press on the city at once', () => {
    expect(flooded.river(480)).toBeLessThan(ground(480));
    for (const x of city) expect(flooded.rain(x)).toBeLessThan(ground(x));
    expect(flooded.sea(730)).toBeLessThan(ground(730));
  });

  test('behind the line the city is dry, and every crest stands above the water it holds', () => {
    for (const x of city) {
      for (const surface of [held.river, held.rain, held.sea]) {
        expect(surface(x)).toBeGreaterThanOrEqual(ground(x));
      }
    }
    expect(works.dam.crest).toBeLessThan(held.river(220));
    expect(works.leftDike.crest).toBeLessThan(held.river(406));
    expect(works.rightDike.crest).toBeLessThan(held.river(406));
    expect(works.seawall.crest).toBeLessThan(held.sea(800));
  });

  test('the defence is one line, from the hills to the sea, over all four works', () => {
    const line = defenceLine(5);
    line.slice(1).forEach(([x], i) => expect(x).toBeGreaterThanOrEqual(line[i]![0]));
    for (const { crest } of Object.values(works)) {
      expect(line.some(([, y]) => y === crest)).toBe(true);
    }
    for (const size of sizes) {
      const d = paths(drawn('defence', size), 'works', 'defence')[0]!.getAttribute('d')!;
      expect(d.match(/M/g)).toHaveLength(1);
    }
  });

  test('on an ordinary day the river keeps to its bed and the sea to its shore', () => {
    for (const x of [350, 470, ...city, 720]) {
      expect(calm.river(x)).toBeGreaterThanOrEqual(ground(x));
      expect(calm.sea(x)).toBeGreaterThan(ground(x));
    }
  });
});

describe('supply', () => {
  test('every source feeds both networks', () => {
    const nodes = paths(drawn('supply'), 'works').map((p) => p.getAttribute('data-key'));
    expect(networks.depths).toHaveLength(2);
    for (const { key: source } of sources) {
      expect(nodes).toContain(`${source}-1`);
      expect(nodes).toContain(`${source}-2`);
    }
  });

  test('what is built is solid, what was there is hollow, what is being built is outlined', () => {
    const kind = (source: string) =>
      paths(drawn('supply'), 'marks', source)[0]!.getAttribute('class');
    expect(kind('geao')).toContain('result');
    expect(kind('qincun')).toContain('start');
    expect(kind('qingxi')).toContain('promise');
  });
});

describe('money: area is money', () => {
  test.each(sizes)('areas are in proportion to the sums ($name)', (size) => {
    const svg = drawn('money', size);
    const perYuan = area(paths(svg, 'outlines', 'key')[0]!) / key.value;
    const sum = (layer: string, name: string) => area(paths(svg, layer, name)[0]!) / perYuan / 1e9;
    expect(sum('outlines', 'before')).toBeCloseTo(waterInvest135.value / 1e9, 0);
    expect(sum('marks', 'months-2022')).toBeCloseTo(waterInvest20228m.value / 1e9, 0);
    expect(sum('outlines', 'planned-2024')).toBeCloseTo(waterInvest2024Plan.value / 1e9, 0);
  });

  test('the line of the old plan stands where its area would end', () => {
    expect(money.beforePlanned.rate / money.before.rate).toBeCloseTo(
      waterInvest135Target.value / waterInvest135.value,
      9,
    );
  });

  test('every month from 2021 for which no sum was found is hatched', () => {
    const hatched = paths(drawn('money'), 'unknown').map(extent);
    const known = paths(drawn('money'), 'marks').map(extent);
    const [start, end] = [known[0]!.x0, hatched.at(-1)!.x1];
    const covered = [...hatched, ...known].reduce((all, { width }) => all + width, 0);
    expect(covered).toBeCloseTo(end - start, 0);
  });
});

describe('ecology', () => {
  test('78 projects are 78 drops', () => {
    for (const size of sizes) {
      expect(paths(drawn('ecology', size), 'marks', 'drop')).toHaveLength(ecoPlanProjects.value);
    }
  });

  test('the basin is divided as the money is', () => {
    const svg = drawn('ecology');
    const inside = extent(paths(svg, 'outlines', 'inside')[0]!).width;
    const after = extent(paths(svg, 'outlines', 'after')[0]!).width;
    expect(inside / (inside + after)).toBeCloseTo(
      ecoPlanInvestment145.value / ecoPlanInvestmentTotal.value,
      3,
    );
  });
});

describe('waste', () => {
  test('a hundred blocks, of which ink outlines the coverage of 2022 and vermilion the rest', () => {
    for (const size of sizes) {
      const blocks = paths(drawn('waste', size), 'marks', 'block');
      const widths = (kind: string) =>
        blocks
          .filter((p) => p.getAttribute('class')!.includes(kind))
          .reduce((sum, p) => sum + extent(p).width, 0);
      const one = extent(blocks[0]!).width;
      expect(widths('start') / one).toBeCloseTo(recyclingCoverage2022.value, 1);
      expect((widths('start') + widths('promise')) / one).toBeCloseTo(100, 1);
    }
  });
});

describe('stars', () => {
  test('five are outlined, four filled', () => {
    const svg = drawn('stars');
    expect(paths(svg, 'outlines', 'star')).toHaveLength(5);
    expect(paths(svg, 'marks', 'star')).toHaveLength(4);
  });

  test('seven of ten divisions are filled; the promise is a tick after the sixth', () => {
    const svg = drawn('stars');
    expect(paths(svg, 'marks', 'division')).toHaveLength(7);
    expect(paths(svg, 'outlines', 'division')).toHaveLength(3);
    const x = (p: Element) => Number(/^M(\S+)/.exec(p.getAttribute('d')!)![1]);
    const goal = x(paths(svg, 'outlines', 'goal')[0]!);
    const lefts = paths(svg, 'marks', 'division').map(x);
    expect(goal).toBeGreaterThan(lefts[5]!);
    expect(goal).toBeLessThan(lefts[6]!);
  });
});
