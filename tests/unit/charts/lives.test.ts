import { describe, expect, test } from 'vitest';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { narrow, sizes, wide } from '../../../src/charts/kit/size.ts';
import { heightOf } from '../../../src/charts/lives/begun.ts';
import { windowAt } from '../../../src/charts/lives/city.ts';
import { course } from '../../../src/charts/lives/course.ts';
import { lives } from '../../../src/charts/lives/index.ts';
import {
  buildings,
  legs,
  promisedMetro,
  untestable,
  urban,
  windowFill,
} from '../../../src/charts/lives/model.ts';
import type { State } from '../../../src/charts/lives/states.ts';
import type { Size } from '../../../src/charts/kit/size.ts';
import { plain } from '../../../src/facts/written.ts';
import { livesText } from '../../../src/charts/lives/text.ts';

function drawn(state: State, size: Size = wide, locale: 'en' | 'zh' = 'en'): SVGSVGElement {
  const svg = emptySvg();
  drawState(svg, lives, state, size, locale);
  return svg;
}
const number = (element: Element | null, name: string): number =>
  Number(element?.getAttribute(name));
/** Drawn length and beginning of a piece of the metro, in drawing units. */
const piece = (svg: SVGSVGElement, key: string) => {
  const path = svg.querySelector(`[data-layer="tracks"] [data-key="${key}"]`)!;
  return {
    length: Number(path.getAttribute('stroke-dasharray')!.split(' ')[0]),
    from: -number(path, 'stroke-dashoffset'),
  };
};

describe('legs()', () => {
  test('follow one another without a gap, from nothing to the length of January 2026', () => {
    const all = legs();
    expect(all[0]!.from).toBe(0);
    all.slice(1).forEach((leg, i) => expect(leg.from).toBeCloseTo(all[i]!.to, 9));
  });

  test('are as long as the sources say they are', () => {
    for (const { from, to, added, id } of legs()) {
      // Line 4 shares its year with pieces of other lines.
      if (added && id !== 'line-4') expect(to - from).toBeCloseTo(Number(added.value), 6);
    }
  });

  test('end at the totals that were published', () => {
    for (const { to, total } of legs()) if (total) expect(to).toBe(total.value);
  });
});

describe('course(size)', () => {
  test.each(sizes)('is as long as its path, run by run and turn by turn ($name)', (size) => {
    const { at, length } = course(size);
    const steps = 4000;
    let sum = 0;
    for (let i = 1; i <= steps; i++) {
      const [a, b] = [at((i - 1) / steps), at(i / steps)];
      sum += Math.hypot(b.x - a.x, b.y - a.y);
    }
    expect(sum / length).toBeCloseTo(1, 4);
  });
});

describe('draw(svg, "metro")', () => {
  test.each(sizes)('lays every piece to one scale ($name)', (size) => {
    const svg = drawn('metro', size);
    const perKm = course(size).length / legs().at(-1)!.to;
    for (const leg of legs().filter(({ kind }) => kind === 'result')) {
      expect(piece(svg, leg.id).length / perKm).toBeCloseTo(leg.to - leg.from, 1);
      expect(piece(svg, leg.id).from / perKm).toBeCloseTo(leg.from, 1);
    }
    expect(piece(svg, 'promise').length / perKm).toBeCloseTo(promisedMetro.value, 1);
  });

  test('runs past the promise within the year 2021', () => {
    const five = piece(drawn('metro'), 'line-5');
    expect(five.from).toBeLessThan(piece(drawn('metro'), 'promise').length);
    expect(five.from + five.length).toBeGreaterThan(piece(drawn('metro'), 'promise').length);
  });

  test('shows nothing of the plan years before they begin', () => {
    const svg = drawn('start');
    for (const leg of legs().filter(({ kind }) => kind === 'result')) {
      expect(piece(svg, leg.id).length).toBe(0);
    }
    expect(piece(svg, 'start').length).toBeGreaterThan(0);
  });

  test('calls itself schematic in every language and size', () => {
    for (const size of sizes) {
      expect(drawn('metro', size, 'en').textContent).toContain('schematic');
      expect(drawn('metro', size, 'zh').textContent).toContain('示意');
    }
  });
});

describe('draw(svg, "city")', () => {
  test.each(sizes)('has a hundred windows, none over another ($name)', (size) => {
    const svg = drawn('city', size);
    expect(svg.querySelectorAll('[data-key^="window-"]').length).toBe(100);
    const places = Array.from({ length: 100 }, (_, i) => windowAt(i, size));
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(100);
  });

  test.each(sizes)('fills as many windows as the share of 2024 ($name)', (size) => {
    const panes = Array.from(drawn('city', size).querySelectorAll('[data-key^="urban-"]'));
    const filled = panes.reduce((sum, pane) => sum + number(pane, 'width'), 0);
    expect(filled / windowAt(0, size).width).toBeCloseTo(urban.result.value, 1);
  });

  test('draws the promise between the eightieth window and the next', () => {
    const line = drawn('city').querySelector('[data-layer="over"] [data-key="promise"]')!;
    const y = Number(/M[\d.]+,([\d.]+)/.exec(line.getAttribute('d')!)![1]);
    expect(y).toBeLessThan(windowAt(urban.promise.value - 1, wide).y);
    const above = windowAt(urban.promise.value, wide);
    expect(y).toBeGreaterThan(above.y + above.height);
  });
});

test('windowFill(share, index) fills in order, the last one in part', () => {
  expect([0, 79, 80, 81].map((i) => windowFill(80.9, i))).toEqual([1, 1, 0.9, 0]);
});

describe('draw(svg, "begun")', () => {
  test.each(sizes)('draws buildings as high as their cost, from nothing ($name)', (size) => {
    const svg = drawn('begun', size);
    const known = buildings.filter(({ cost }) => cost !== undefined);
    const scale = heightOf(size);
    expect(scale(0)).toBe(0);
    const [first, ...others] = known.map(({ id, cost }) => ({
      height: number(svg.querySelector(`[data-key="${id}"]`), 'height'),
      cost: cost!,
    }));
    for (const other of others) {
      expect(other.height / first!.height).toBeCloseTo(other.cost / first!.cost, 2);
    }
  });

  test('hatches every window, since no opening was found', () => {
    const panes = Array.from(drawn('begun').querySelectorAll('.pane-unknown'));
    expect(panes.length).toBeGreaterThan(buildings.length);
    for (const pane of panes) expect(pane.getAttribute('fill')).toBe('url(#lives-wide-hatch)');
  });
});

describe('draw(svg, "forefront")', () => {
  test('sets every promise without a test as hollow type, on a phone all but one', () => {
    expect(drawn('forefront').querySelectorAll('.t.empty').length).toBe(untestable.length);
    expect(drawn('forefront', narrow).querySelectorAll('.t.empty').length).toBe(
      untestable.length - 1,
    );
  });
});

test('words: the same numbers are told in both languages', () => {
  for (const state of lives.states) {
    const decimals = (alt: string) => new Set(alt.match(/\d+\.\d+/g));
    if (state !== 'begun') {
      expect(decimals(plain(livesText.alt.zh[state]))).toEqual(
        decimals(plain(livesText.alt.en[state])),
      );
    }
  }
});
