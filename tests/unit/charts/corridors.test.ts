import { describe, expect, test } from 'vitest';
import { cursor } from '../../../src/charts/corridors/cursor.ts';
import { textOf } from '../../../src/charts/texts.ts';
import { corridors } from '../../../src/charts/corridors/index.ts';
import {
  directions,
  kmPerUnit,
  lanes,
  routes,
  schemes,
  statusOf,
} from '../../../src/charts/corridors/model.ts';
import type { State } from '../../../src/charts/corridors/states.ts';
import { bearings } from '../../../src/charts/corridors/rings.ts';
import { findMarks } from '../../../src/charts/kit/find-marks.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { factsIn, plain } from '../../../src/facts/written.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { sizes, wide } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';
import {
  expresswayRoutesOpen2021,
  planEightRadials,
  planSixDirections,
  planThreeRings,
} from '../../../src/generated/fact-values.ts';

const drawn = (state: State, size: Size = wide) => {
  const svg = emptySvg();
  drawState(svg, corridors, state, size, 'en');
  return svg;
};
const count = (svg: SVGSVGElement, selector: string) => svg.querySelectorAll(selector).length;
const start = (d: string) => d.slice(1).split(/[A-Z]/)[0]!;

test('as many routes are drawn as open by 2021 as the words say', () => {
  const open = routes.filter((route) => statusOf(route) === 'open');
  expect(open).toHaveLength(expresswayRoutesOpen2021.value);
});

describe('draw(svg, "six", size, locale)', () => {
  test('draws as many arrows as the plan has directions, all from Ningbo', () => {
    expect(directions).toHaveLength(planSixDirections.value);
    for (const size of sizes) {
      const lines = Array.from(drawn('six', size).querySelectorAll('[data-key$="-line"]'));
      expect(lines).toHaveLength(planSixDirections.value);
      expect(new Set(lines.map((line) => start(line.getAttribute('d')!))).size).toBe(1);
    }
  });

  test('points each arrow where its name says', () => {
    const tip = (id: string) => {
      const points = directions.find((d) => d.id === id)!.points;
      const [[x0, y0], [x1, y1]] = [points[0]!, points.at(-1)!];
      return [x1 - x0, y1 - y0] as const;
    };
    expect(tip('north')[1]).toBeLessThan(0);
    expect(tip('south')[1]).toBeGreaterThan(0);
    expect(tip('east')[0]).toBeGreaterThan(0);
    expect(tip('west')[0]).toBeLessThan(0);
    expect(tip('southwest').map(Math.sign)).toEqual([-1, 1]);
    expect(tip('northwest').map(Math.sign)).toEqual([-1, -1]);
  });
});

describe('draw(svg, "rings", size, locale)', () => {
  test('draws as many rings and radials as the plan counts', () => {
    const svg = drawn('rings');
    expect(count(svg, '[data-key^="three-eight-ring-"]')).toBe(planThreeRings.value);
    expect(count(svg, '[data-key^="three-eight-radial-"]')).toBe(planEightRadials.value);
  });

  test('leaves an empty, hatched plate for every name that was not found', () => {
    const plates = drawn('rings').querySelectorAll('[data-layer="plates"] rect');
    expect(plates).toHaveLength(planThreeRings.value + planEightRadials.value);
    for (const plate of plates) expect(plate.getAttribute('fill')).toMatch(/^url\(#.*hatch\)$/);
  });

  test('keeps the six arrows of the map', () => {
    expect(count(drawn('rings'), '[data-key$="-line"]')).toBe(directions.length);
  });
});

describe('bearings(scheme)', () => {
  test('spreads radials evenly', () => {
    const [a, b, c] = bearings(schemes.find((s) => s.id === 'one-six')!);
    expect(b! - a!).toBeCloseTo(60);
    expect(c! - b!).toBeCloseTo(60);
  });

  test('keeps pairs together', () => {
    const all = bearings(schemes.find((s) => s.id === 'five-ten')!);
    expect(all).toHaveLength(10);
    expect(all[1]! - all[0]!).toBeLessThan(all[2]! - all[1]!);
  });
});

describe('draw(svg, "routes", size, locale)', () => {
  test('draws eight of the ten routes, five of them open from the start', () => {
    expect(routes).toHaveLength(8);
    expect(routes.filter((route) => statusOf(route) === 'open')).toHaveLength(5);
    const hollow = drawn('routes').querySelectorAll('.line.core');
    expect(hollow).toHaveLength(5);
  });

  test('tells open, opened, building and planned apart', () => {
    const svg = drawn('routes');
    for (const kind of ['start', 'result', 'again', 'promise']) {
      expect(count(svg, `.road.${kind}`), kind).toBeGreaterThan(0);
    }
  });

  test('hatches the two routes whose ends are not known', () => {
    expect(drawn('routes').querySelector('[data-key="zhoushan"]')!.getAttribute('fill')).toContain(
      'hatch',
    );
  });

  test('says on both sizes and in both languages when the last part is due', () => {
    for (const size of sizes) {
      for (const locale of locales) {
        const svg = emptySvg();
        drawState(svg, corridors, 'routes', size, locale);
        const label = svg.querySelector('text[data-key="hangzhou-second"]');
        expect(label?.textContent, `${size.name} ${locale}`).toContain('2027');
      }
    }
  });

  test('names the length of each route on both sizes', () => {
    for (const size of sizes) {
      const svg = drawn('routes', size);
      for (const route of routes) {
        const label = svg.querySelector(`text[data-key="${route.id}"]`)!;
        expect(label.textContent, route.id).toContain(String(route.length.value));
      }
    }
  });
});

describe('a map', () => {
  test('has sea past every side of the view box, and a scale bar as long as it says', () => {
    for (const size of sizes) {
      for (const [state, km, perUnit] of [
        ['six', 100, kmPerUnit.delta],
        ['routes', 20, kmPerUnit.ningbo],
      ] as const) {
        const svg = drawn(state, size);
        const sea = svg.querySelector('[data-layer="sea"] rect')!;
        const number = (name: string) => Number(sea.getAttribute(name));
        expect(number('x')).toBeLessThanOrEqual(-size.width);
        expect(number('x') + number('width')).toBeGreaterThanOrEqual(2 * size.width);
        const map = svg.querySelector('[data-layer="map"] > g')!.getAttribute('transform')!;
        const scale = Number(/scale\(([^)]+)\)/.exec(map)![1]);
        const bar = svg.querySelector('path[data-key="scale"]')!.getAttribute('d')!;
        const [, from, to] = /M([\d.]+),.*H([\d.]+)V/.exec(bar)!.map(Number);
        expect((((to! - from!) / scale) * perUnit) / km).toBeCloseTo(1, 1);
      }
    }
  });
});

describe('draw(svg, "length", size, locale)', () => {
  test('gives all strips one scale that begins at zero', () => {
    for (const size of sizes) {
      const svg = drawn('length', size);
      const scales = lanes.flatMap((lane) => {
        const from = svg.querySelector(`[data-key="${lane.id}-start"]`)!;
        return Number(from.getAttribute('width')) / lane.before.at(-1)!.value;
      });
      for (const scale of scales) expect(scale).toBeCloseTo(scales[0]!, 3);
    }
  });

  test('ends the solid part at the length reached', () => {
    const svg = drawn('length');
    for (const lane of lanes.filter(({ reached }) => reached.length)) {
      const part = (name: string) => svg.querySelector(`[data-key="${lane.id}-${name}"]`)!;
      const width = (name: string) => Number(part(name).getAttribute('width'));
      const perKm = width('start') / lane.before.at(-1)!.value;
      const whole = (width('start') + width('reached')) / perKm;
      expect(whole, lane.id).toBeCloseTo(lane.reached.at(-1)!.value, 0);
    }
  });

  test('shows no result for railways, for none was found', () => {
    const svg = drawn('length');
    expect(svg.querySelector('[data-key="railway-reached"]')).toBeNull();
    expect(svg.querySelector('[data-key="railway-unknown"]')!.getAttribute('class')).toContain(
      'unpublished',
    );
  });
});

describe('cursor.marks(state, size, locale) of corridors', () => {
  const marks = (state: State) => cursor.marks(state, wide, 'en');

  test('gives each route its own lines and no other’s, whatever its name begins with', () => {
    const svg = drawn('routes');
    for (const route of routes) {
      const [mark] = marks('routes').filter(({ name }) => name === route.name.en);
      const keys = findMarks(svg, mark!.target).map((line) => line.getAttribute('data-key')!);
      expect(keys.length, route.id).toBeGreaterThan(0);
      for (const key of keys) expect(key).toMatch(new RegExp(`^${route.id}-\\d`));
      expect(factsIn(mark!.value)).toEqual([route.length.id]);
    }
  });

  test('ranks routes by length', () => {
    const rank = (id: string) =>
      Number(/(\d+)\w\w of 8/.exec(plain(marks('routes').find((m) => m.name === id)!.note!))![1]);
    const longest = routes.toSorted((a, b) => b.length.value - a.length.value);
    expect(longest.map(({ name }) => rank(name.en))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('tells of what was not found as of what was', () => {
    const said = (state: State, target: string) =>
      plain(marks(state).find((mark) => mark.target === target)!.value);
    expect(said('routes', 'ways/zhoushan')).toMatch(/not found/);
    expect(said('length', 'strips/railway-unknown')).toMatch(/not published/);
  });

  test('names the fact of every length', () => {
    const facts = marks('length').flatMap(({ value }) => factsIn(value));
    const all = lanes.flatMap(({ before, reached, promise, again }) =>
      [...before, ...reached, promise, ...(again ? [again] : [])].map(({ id }) => id),
    );
    expect(facts.toSorted()).toEqual(all.toSorted());
  });
});

describe('cursor.change(from, to, locale) of corridors', () => {
  const said = (from: State, to: State) => plain(cursor.change(from, to, 'en'));

  test('counts the routes of the drawing', () => {
    expect(said('rings', 'routes')).toContain('eight expressway routes: five open by 2021');
  });

  test('tells on the way back what goes, and stays short', () => {
    expect(said('length', 'routes')).toMatch(/^The strips go\. /);
    expect(said('rings', 'routes')).not.toContain('strips');
    for (const from of corridors.states) {
      for (const to of corridors.states) expect(said(from, to).length).toBeLessThanOrEqual(200);
    }
  });
});

test('the alternative text of "rings" names the schemes as the drawing does, in its own language', () => {
  const { alt } = textOf('corridors');
  expect(plain(alt.en.rings!)).toContain('one ring, six radials; two rings, ten radials');
  expect(plain(alt.en.rings!)).not.toMatch(/\p{Script=Han}/u);
  expect(plain(alt.zh.rings!)).toContain('一环六射、二环十射，以及2021年11月的五向十径');
});
