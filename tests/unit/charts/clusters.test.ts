import { textLines } from '../../../src/charts/kit/label.ts';
import { describe, expect, test, vi } from 'vitest';
import clusterList from '../../../src/generated/clusters.json' with { type: 'json' };
import geo from '../../../src/generated/geo-ningbo.json' with { type: 'json' };
import places from '../../../src/generated/places.json' with { type: 'json' };
import { hang, stadium } from '../../../src/charts/clusters/chain.ts';
import { clusters } from '../../../src/charts/clusters/index.ts';
import { circlesOf, plan } from '../../../src/charts/clusters/layout.ts';
import {
  champions,
  clusters as twelve,
  promisedTotal,
  radius,
} from '../../../src/charts/clusters/model.ts';
import { pack } from '../../../src/charts/clusters/pack.ts';
import { carried, schemes } from '../../../src/charts/clusters/schemes.ts';
import type { State } from '../../../src/charts/clusters/states.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { sourceHeight } from '../../../src/charts/kit/label.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';
import { locales } from '../../../src/i18n/locales.ts';

interface Circle {
  key: string;
  x: number;
  y: number;
  r: number;
}

const drawn = (state: State, size: Size) => {
  const svg = emptySvg();
  drawState(svg, clusters, state, size, 'en');
  return svg;
};
const circles = (svg: Element, selector: string): Circle[] =>
  Array.from(svg.querySelectorAll(selector), (circle) => ({
    key: circle.getAttribute('data-key')!,
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
    r: Number(circle.getAttribute('r')),
  }));
const outlines = (state: State, size: Size) =>
  circles(drawn(state, size), '[data-layer="outlines"] circle');
const area = ({ r }: { r: number }) => Math.PI * r ** 2;
const apart = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y);

describe('pack(guests, room, gap)', () => {
  const room = [0, 0, 400, 300] as const;
  const guests = [80, 80, 50, 50, 30, 30, 30].map((r) => ({ r, near: [200, 150] as const }));

  test('keeps every circle in the room and the gap between any two', () => {
    const placed = pack(guests, room, 4);
    placed.forEach((a, i) => {
      expect(a.x - a.r).toBeGreaterThanOrEqual(-1e-6);
      expect(a.y - a.r).toBeGreaterThanOrEqual(-1e-6);
      expect(a.x + a.r).toBeLessThanOrEqual(400 + 1e-6);
      expect(a.y + a.r).toBeLessThanOrEqual(300 + 1e-6);
      for (const b of placed.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r + 4 - 1e-6);
      }
    });
  });

  test('pack(guests.slice(0, n)) is the beginning of pack(guests)', () => {
    const all = pack(guests, room, 4);
    for (let n = 0; n < guests.length; n++) {
      expect(pack(guests.slice(0, n), room, 4)).toEqual(all.slice(0, n));
    }
  });

  test('throws when a circle finds no place', () => {
    expect(() => pack([{ r: 160, near: [0, 0] }], room)).toThrow('No place is left');
  });
});

describe('the model', () => {
  test('has 2 + 4 + 6 clusters whose promises add up to the derived total', () => {
    expect(twelve.map((c) => c.tier.id)).toEqual([2, 2, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6]);
    expect(twelve.reduce((sum, c) => sum + c.tier.promise.value, 0)).toBe(promisedTotal.value);
  });

  test('agrees with data/clusters.yaml on every amount', () => {
    expect(twelve.map((c) => c.tier.promise.value)).toEqual(clusterList.map((c) => c.targetRmb));
  });

  test('never takes figures of different scope for a start and a result', () => {
    for (const row of clusterList) {
      const cluster = twelve.find((c) => c.id === row.id)!;
      if (!row.comparable) expect(cluster.start).toBeUndefined();
    }
  });

  test('radius(value) makes area proportional to money', () => {
    expect(area({ r: radius(1e12, 10) }) / area({ r: radius(1e11, 10) })).toBeCloseTo(10, 10);
  });
});

for (const size of sizes) {
  describe(`draw("two" … "filled") at ${size.name}`, () => {
    test('has 2, 6, 12 and 12 vermilion outlines, the others of the twelve in grey', () => {
      for (const [state, count] of [
        ['two', 2],
        ['four', 6],
        ['six', 12],
        ['filled', 12],
      ] as const) {
        const svg = drawn(state, size);
        const kind = (name: string) => circles(svg, `[data-layer="outlines"] .${name}`);
        expect(kind('promise'), state).toHaveLength(count);
        expect(kind('quiet'), state).toHaveLength(12 - count);
      }
    });

    test('has areas in proportion 10 : 5 : 1', () => {
      const areas = outlines('six', size).map(area);
      const largest = areas[0]!;
      const shares = areas.map((a) => (10 * a) / largest);
      [10, 10, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1].forEach((share, i) =>
        expect(shares[i]).toBeCloseTo(share, 1),
      );
    });

    test('a later tier moves no circle that is there already', () => {
      const six = outlines('six', size);
      for (const state of ['two', 'four', 'filled'] as const) {
        const some = outlines(state, size);
        expect(some).toEqual(six.slice(0, some.length));
      }
    });

    test('no two outlines overlap, and all keep clear of the source line', () => {
      const six = outlines('six', size);
      six.forEach((a, i) => {
        expect(a.y + a.r).toBeLessThan(size.height - sourceHeight(size) + 4);
        six.slice(i + 1).forEach((b) => expect(apart(a, b)).toBeGreaterThan(a.r + b.r));
      });
    });

    test('fills a circle by the share of the promise that was published', () => {
      const svg = drawn('filled', size);
      const results = circles(svg, '[data-layer="results"] circle');
      const known = twelve.filter((c) => c.result);
      expect(results.map((c) => c.key)).toEqual(known.map((c) => c.id));
      results.forEach((disc, i) => {
        const outline = outlines('filled', size).find((o) => o.key === disc.key)!;
        const cluster = known[i]!;
        expect(area(disc) / area(outline)).toBeCloseTo(
          cluster.result!.value / cluster.tier.promise.value,
          2,
        );
        expect(apart(disc, outline) + disc.r).toBeLessThanOrEqual(outline.r + 0.02);
      });
    });

    test('draws a start only for petrochemicals: the scopes of new materials differ', () => {
      const starts = circles(drawn('filled', size), '[data-layer="starts"] circle');
      expect(starts.map((c) => c.key)).toEqual(['petrochemicals']);
      const unit = plan(size).unit;
      expect(starts[0]!.r).toBeCloseTo(radius(twelve[0]!.start!.value, unit), 1);
    });

    test('hatches the ten whose output was not published, and says so', () => {
      const svg = drawn('filled', size);
      const hatched = circles(svg, '[data-layer="hatched"] .unpublished');
      expect(hatched).toHaveLength(twelve.filter((c) => !c.result).length);
      expect(svg.textContent).toContain('not published');
    });
  });

  describe(`draw("map") at ${size.name}`, () => {
    test('every cluster is there: those with a place on the map, the others at the side', () => {
      const svg = drawn('map', size);
      const edge = Number(
        svg.querySelector('[data-layer="veils"] [data-key="panel"]')!.getAttribute('x'),
      );
      const all = outlines('map', size);
      for (const cluster of twelve) {
        const circle = all.find((c) => c.key === cluster.id)!;
        if (cluster.places.length) expect(circle.x + circle.r).toBeLessThan(edge);
        else expect(circle.x - circle.r).toBeGreaterThan(edge);
      }
    });

    test('hatches every cluster without a result, and only those, and says so', () => {
      const svg = drawn('map', size);
      const keys = (layer: string) =>
        circles(svg, `[data-layer="${layer}"] circle`).map(({ key }) => key);
      const known = twelve.filter((c) => c.result).map((c) => c.id);
      expect(keys('results').sort()).toEqual(known.sort());
      expect(keys('hatched')).toEqual(twelve.filter((c) => !c.result).map((c) => c.id));
      const waiting = twelve.filter((c) => !c.result && !c.places.length).length;
      const words = svg.querySelector('[data-key="waiting-output"]')!;
      const lines = textLines(words).map((line) => line.textContent);
      const said = lines.length ? lines.join(' ') : words.textContent;
      expect(said).toBe(`${waiting} hatched: output not published`);
    });

    test('keeps areas in proportion 10 : 5 : 1, and 0.1 trillion for Hangzhou Bay New Area', () => {
      const all = new Map(outlines('map', size).map((c) => [c.key, area(c)]));
      expect(all.get('petrochemicals')! / all.get('equipment')!).toBeCloseTo(2, 1);
      expect(all.get('petrochemicals')! / all.get('basic-parts')!).toBeCloseTo(10, 1);
      expect(all.get('petrochemicals')! / all.get('hangzhou-bay')!).toBeCloseTo(10, 1);
    });

    test('puts the ten seats and three blocks where the projection puts them', () => {
      const svg = drawn('map', size);
      const transform = svg.querySelector('[data-layer="coast"] > g')!.getAttribute('transform')!;
      const [, tx, ty, k] = /translate\(([^,]+),([^)]+)\) scale\(([^)]+)\)/
        .exec(transform)!
        .map(Number);
      const dots = new Map(
        circles(svg, '[data-layer="dots"] circle').map((dot) => [dot.key, dot] as const),
      );
      const expected = [
        ...places.divisions,
        ...places.places.filter((place) => place.id.startsWith('petro-')),
      ];
      expect(dots.size).toBe(expected.length);
      for (const place of expected) {
        const [x, y] = place.ningbo as [number, number];
        expect(dots.get(place.id)!.x).toBeCloseTo(tx! + x * k!, 1);
        expect(dots.get(place.id)!.y).toBeCloseTo(ty! + y * k!, 1);
      }
    });

    test('names every seat, in both languages', () => {
      for (const locale of locales) {
        const svg = emptySvg();
        drawState(svg, clusters, 'map', size, locale);
        for (const division of places.divisions) {
          const label = svg.querySelector(`[data-key="place-${division.id}"]`);
          expect(label?.textContent, `${locale} ${division.id}`).toBe(division.name[locale]);
        }
      }
    });

    test('the scale bar is as long as it says', () => {
      const svg = drawn('map', size);
      const [, from, to] = /M([\d.]+),.*H([\d.]+)V/
        .exec(svg.querySelector('[data-key="scale"].axis')!.getAttribute('d')!)!
        .map(Number);
      const scale = Number(
        /scale\(([^)]+)\)/.exec(
          svg.querySelector('[data-layer="coast"] > g')!.getAttribute('transform')!,
        )![1],
      );
      expect(((to! - from!) / scale) * geo.kmPerUnit).toBeCloseTo(20, 0);
    });
  });

  describe(`draw("champions") at ${size.name}`, () => {
    const dotsOf = (id: string) =>
      circles(drawn('champions', size), '[data-layer="dots"] circle').filter(
        (dot) => dot.key.replace(/-\d+$/, '') === id,
      );

    test('104 champions are 104 dots, and so with every count', () => {
      expect(champions.map(({ fact }) => fact.value)).toEqual([15, 39, 45, 63, 83, 104]);
      for (const { fact } of champions) expect(dotsOf(fact.id)).toHaveLength(fact.value);
    });

    test('counts before the plan are hollow, those within it solid', () => {
      const svg = drawn('champions', size);
      const sum = (kind: string) =>
        champions.filter((c) => c.kind === kind).reduce((n, c) => n + c.fact.value, 0);
      expect(svg.querySelectorAll('[data-layer="dots"] .start')).toHaveLength(sum('start'));
      expect(
        svg.querySelectorAll('[data-layer="dots"] .result[data-key^="champions"]'),
      ).toHaveLength(sum('result'));
    });

    test('four dots of 104 stand over the line of 100; none of 83 does', () => {
      const line = drawn('champions', size)
        .querySelector('[data-layer="rules"] [data-key="goal-2025"]')!
        .getAttribute('d')!;
      const y = Number(/,([\d.]+)H/.exec(line)![1]);
      const over = (id: string) => dotsOf(id).filter((dot) => dot.y < y).length;
      expect(over('champions-2024-03')).toBe(4);
      expect(over('champions-2022-derived')).toBe(0);
    });

    test('eight years in first place are eight discs', () => {
      expect(dotsOf('first')).toHaveLength(8);
    });
  });

  describe(`draw("chains") at ${size.name}`, () => {
    test('ten chains are ten hatched links', () => {
      const svg = drawn('chains', size);
      expect(svg.querySelectorAll('[data-layer="links"] .unpublished')).toHaveLength(10);
      expect(svg.querySelectorAll('[data-layer="links"] .promise')).toHaveLength(10);
    });

    test('both schemes called "361" have 3 + 6 + 1 dashed circles', () => {
      const svg = drawn('chains', size);
      for (const id of ['361-2023', '361-2025']) {
        expect(svg.querySelectorAll(`circle.again[data-key^="${id}"]`)).toHaveLength(10);
      }
    });
  });
}

describe('the order of data/clusters.yaml', () => {
  test('means nothing: the map ties each circle to its id', async () => {
    const file = '../../../src/generated/clusters.json';
    vi.resetModules();
    vi.doMock(file, () => ({ default: [...clusterList].reverse() }));
    const { clusters: reversed } = await import('../../../src/charts/clusters/index.ts');
    vi.doUnmock(file);
    for (const size of sizes) {
      const svg = emptySvg();
      drawState(svg, reversed, 'map', size, 'en');
      const attributes = (from: Element, key: string) =>
        Array.from(from.querySelectorAll(`[data-key="${key}"]`), (mark) => mark.outerHTML);
      for (const key of [
        'petrochemicals',
        'automobiles',
        'new-materials',
        'hangzhou-bay',
        'petro-zhenhai',
        'petro-beilun',
        'petro-daxie',
        'name-petrochemicals',
        'name-automobiles',
        'place-daxie',
      ]) {
        expect(attributes(svg, key), key).toEqual(attributes(drawn('map', size), key));
      }
      for (const state of ['two', 'filled'] as const) {
        const again = emptySvg();
        drawState(again, reversed, state, size, 'en');
        for (const key of ['petrochemicals', 'automobiles', 'new-materials', 'software', 'start']) {
          expect(attributes(again, key), key).toEqual(attributes(drawn(state, size), key));
        }
      }
    }
  });
});

describe('circlesOf(size)', () => {
  test('gives the same places every time', () => {
    for (const size of sizes) expect(circlesOf(size)).toEqual(circlesOf(size));
  });
});

describe('carried(from, to)', () => {
  test('only green petrochemicals is a leading cluster of all three schemes under one name', () => {
    const [first, second, third] = schemes;
    const whole = (a: typeof first, b: typeof first) =>
      carried(a, b)
        .filter((link) => link.whole)
        .map((link) => link.id);
    expect(whole(first, second)).toEqual(['petrochemicals']);
    expect(whole(second, third)).toEqual(['petrochemicals']);
  });

  test('each "361" names three, six and one', () => {
    for (const scheme of schemes.slice(1)) {
      const count = (rank: string) => scheme.entries.filter((entry) => entry.rank === rank).length;
      expect([count('leading'), count('next'), count('open')]).toEqual([3, 6, 1]);
    }
  });
});

describe('hang(count, from, to, sag)', () => {
  test('hangs links in symmetry, the middle lowest', () => {
    const links = hang(10, [0, 0], 100, 20);
    expect(links[0]!.y).toBeCloseTo(links[9]!.y);
    expect(links[0]!.degrees).toBeCloseTo(-links[9]!.degrees);
    expect(Math.max(...links.map((l) => l.y))).toBe(links[4]!.y);
  });

  test('stadium(link, length, width) is as long and as wide as asked', () => {
    const d = stadium({ x: 50, y: 20, degrees: 0 }, 40, 10);
    const points = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points).toEqual([
      [35, 15],
      [65, 15],
      [35, 25],
    ]);
  });
});
