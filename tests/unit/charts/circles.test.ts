import { textOf } from '../../../src/charts/texts.ts';
import { describe, expect, test } from 'vitest';
import { circles } from '../../../src/charts/circles/index.ts';
import {
  atMinutes,
  centreOf,
  edgeOf,
  layoutOf,
  placeOf,
} from '../../../src/charts/circles/layout.ts';
import { isOutside } from '../../../src/charts/circles/lines.ts';
import {
  cities,
  cityOf,
  compassKm,
  opened,
  overOf,
  rings,
  startOf,
  timeIn,
} from '../../../src/charts/circles/model.ts';
import { cursor } from '../../../src/charts/circles/cursor.ts';
import { states } from '../../../src/charts/circles/states.ts';
import type { State } from '../../../src/charts/circles/states.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { plain } from '../../../src/facts/written.ts';
import { narrow, sizes, wide } from '../../../src/charts/kit/size.ts';
import type { Size } from '../../../src/charts/kit/size.ts';

const drawn = (state: State, size: Size = wide) => {
  const svg = emptySvg();
  drawState(svg, circles, state, size, 'en');
  return svg;
};
const layout = (size: Size = wide) => layoutOf(size, cityOf('shanghai')!.km);
const keys = (svg: SVGSVGElement, selector: string) =>
  Array.from(svg.querySelectorAll(selector), (element) => element.getAttribute('data-key')!);
const disc = (svg: SVGSVGElement, key: string) => {
  const element = svg.querySelector(`circle[data-key="${key}"]`)!;
  return {
    x: Number(element.getAttribute('cx')),
    y: Number(element.getAttribute('cy')),
    r: Number(element.getAttribute('r')),
    kind: element.getAttribute('class')!,
  };
};
const near = cities.filter((city) => city.role === 'near');

describe('placeOf(city, layout, state)', () => {
  test('keeps the bearing of every city in every state', () => {
    for (const size of sizes) {
      for (const state of states) {
        const [cx, cy] = centreOf(layout(size), state);
        for (const city of near) {
          const [x, y] = placeOf(city, layout(size), state)!;
          const bearing = ((Math.atan2(x - cx, cy - y) * 180) / Math.PI + 360) % 360;
          expect(bearing, `${city.id} in ${state}`).toBeCloseTo(city.bearing, 6);
        }
      }
    }
  });

  test('is as far from Ningbo as the minutes of early 2021', () => {
    const l = layout();
    const [cx, cy] = centreOf(l, 'warp');
    for (const city of near) {
      const [x, y] = placeOf(city, l, 'warp')!;
      const minutes = Math.hypot(x - cx, y - cy) / l.perMinute;
      expect(minutes, city.id).toBeCloseTo(startOf(city)!.minutes, 6);
    }
  });

  test('is as far from Ningbo as the kilometres on the map', () => {
    const l = layout();
    const [cx, cy] = centreOf(l, 'map');
    for (const city of near) {
      const [x, y] = placeOf(city, l, 'map')!;
      expect(Math.hypot(x - cx, y - cy) / l.near.perKm, city.id).toBeCloseTo(city.km, 6);
    }
  });
});

describe('timeIn(city, state)', () => {
  test('counts a planned time only where the new lines are drawn', () => {
    const shanghai = cityOf('shanghai')!;
    expect(timeIn(shanghai, 'missed')).toBe(shanghai.start);
    expect(timeIn(shanghai, 'building')).toBe(shanghai.planned);
  });

  test('leaves a city where it was when no new time is known', () => {
    const hefei = cityOf('hefei')!;
    expect(hefei.planned).toBeUndefined();
    expect(timeIn(hefei, 'building')).toBe(hefei.start);
  });

  test('does not move Jinhua for the railway that opened: the fast trains go another way', () => {
    expect(timeIn(opened.city, 'opened')!.minutes).toBe(timeIn(opened.city, 'missed')!.minutes);
    expect(opened.first.value).toBeGreaterThan(opened.city.start!.minutes);
  });
});

describe('the rings', () => {
  test('lie at the promised minutes', () => {
    const svg = drawn('promise');
    rings.forEach((ring, i) => {
      expect(disc(svg, `ring-${i}`).r).toBeCloseTo(ring.minutes * layout().perMinute, 1);
    });
  });

  test('are the circles of the compass: one hour is as large as the way to Shanghai', () => {
    expect(compassKm[0]).toBe(cityOf('shanghai')!.km);
    for (let i = 0; i < rings.length; i++) {
      const [before, after] = [drawn('compass'), drawn('warp')].map((svg) =>
        disc(svg, `ring-${i}`),
      );
      expect(before).toEqual({ ...after, kind: before!.kind });
    }
  });

  test('are dashed once they are promised again', () => {
    expect(keys(drawn('when'), '[data-layer="rings"] .again')).toHaveLength(rings.length);
    expect(keys(drawn('promise'), '[data-layer="rings"] .again')).toHaveLength(0);
  });
});

describe('draw(svg, "missed", size, locale)', () => {
  test('draws the minutes too many of exactly the cities outside their ring', () => {
    for (const size of sizes) {
      const l = layout(size);
      const outside = cities.filter(
        (city) => overOf(city) > 0 && (city.role !== 'afar' || l.afar(city.id)),
      );
      const lines = keys(drawn('missed', size), '[data-key^="over-"]');
      expect(lines.sort()).toEqual(outside.map((city) => `over-${city.id}`).sort());
    }
  });

  test('begins each at the ring of the city', () => {
    const svg = drawn('missed');
    const shanghai = cityOf('shanghai')!;
    const [x, y] = atMinutes(shanghai, 60, layout());
    const d = svg.querySelector('[data-key="over-shanghai"]')!.getAttribute('d')!;
    const [fromX, fromY] = d.slice(1).split('L')[0]!.split(',').map(Number);
    expect(fromX).toBeCloseTo(x, 1);
    expect(fromY).toBeCloseTo(y, 1);
  });

  test('says 39 minutes for Shanghai, as the fact does', () => {
    const shanghai = cityOf('shanghai')!;
    expect(overOf(shanghai)).toBe(shanghai.over!.minutes);
    for (const size of sizes) {
      const label = drawn('missed', size).querySelector('text[data-key="shanghai"]')!;
      expect(label.textContent).toContain(`+${shanghai.over!.minutes}`);
    }
  });

  test('points to cities beyond the drawing along their bearing', () => {
    const l = layout();
    const [cx, cy] = centreOf(l, 'missed');
    const [x, y] = edgeOf([cx, cy], cityOf('beijing')!.bearing, l.frame);
    const bearing = ((Math.atan2(x - cx, cy - y) * 180) / Math.PI + 360) % 360;
    expect(bearing).toBeCloseTo(cityOf('beijing')!.bearing, 6);
    expect(y).toBeCloseTo(l.frame.y, 6);
  });
});

describe('draw(svg, "building", size, locale)', () => {
  test('slides the cities with a planned time inward and leaves a hollow mark behind', () => {
    const svg = drawn('building');
    const [cx, cy] = centreOf(layout(), 'building');
    for (const city of near.filter(({ planned }) => planned)) {
      const now = disc(svg, city.id);
      const before = disc(svg, `${city.id}-before`);
      expect(now.kind, city.id).toContain(
        city.planned!.modelled || city.planned!.sum ? 'under' : 'again',
      );
      expect(before.kind, city.id).toContain('start');
      expect(Math.hypot(now.x - cx, now.y - cy)).toBeLessThan(
        Math.hypot(before.x - cx, before.y - cy),
      );
    }
  });

  test('stands a dashed diamond, and no circle, for exactly the times that nobody announced', () => {
    const modelled = near
      .filter(({ planned }) => planned?.modelled || planned?.sum)
      .map(({ id }) => id);
    expect(modelled.toSorted()).toEqual(['changzhou', 'nantong', 'shanghai', 'wuxi']);
    for (const size of sizes) {
      for (const state of states) {
        const shown = keys(drawn(state, size), '[data-layer="models"] .again');
        const expected = state === 'building' || state === 'when' ? modelled : [];
        expect(shown.toSorted(), `${state} ${size.name}`).toEqual(expected.toSorted());
      }
    }
  });

  test('has each diamond round the minutes of its city', () => {
    for (const size of sizes) {
      for (const state of ['building', 'when'] as const) {
        const svg = drawn(state, size);
        const l = layoutOf(size, cityOf('shanghai')!.km, state);
        for (const city of near.filter(({ planned }) => planned?.modelled || planned?.sum)) {
          const d = svg.querySelector(`[data-layer="models"] [data-key="${city.id}"]`)!;
          const points = [...d.getAttribute('d')!.matchAll(/([-\d.]+),([-\d.]+)/g)];
          const mean = (i: number) => points.reduce((sum, p) => sum + Number(p[i]), 0) / 4;
          const [x, y] = atMinutes(city, city.planned!.minutes, l);
          expect(points).toHaveLength(4);
          expect(mean(1), city.id).toBeCloseTo(x, 1);
          expect(mean(2), city.id).toBeCloseTo(y, 1);
        }
      }
    }
  });

  test('says of Nantong that its time is modelled, with a change, and that none was announced', () => {
    const said = { en: [/modelled/, /change/, /announced/], zh: [/推算/, /换乘/, /未公布/] };
    for (const locale of ['en', 'zh'] as const) {
      for (const size of sizes) {
        const svg = emptySvg();
        drawState(svg, circles, 'building', size, locale);
        const own = [...svg.querySelectorAll('[data-key="nantong"], [data-key="due-nantong"]')];
        const text = own.map((element) => element.textContent).join(' ');
        for (const words of said[locale]) expect(text, `${size.name} ${locale}`).toMatch(words);
        expect(text).toContain(String(cityOf('nantong')!.planned!.minutes));
      }
    }
  });

  test('moves no other city', () => {
    const [before, after] = [drawn('opened'), drawn('building')];
    for (const city of near.filter(({ planned }) => !planned)) {
      const [a, b] = [disc(before, city.id), disc(after, city.id)];
      expect([a.x, a.y], city.id).toEqual([b.x, b.y]);
    }
  });
});

describe('draw(svg, state, size, locale) of circles', () => {
  test('keeps every city of the map through all states, as long as it is in the frame', () => {
    for (const size of sizes) {
      for (const state of states) {
        const shown = keys(drawn(state, size), '[data-layer="cities"] circle');
        const l = layoutOf(size, cityOf('shanghai')!.km, state);
        const inside = near.filter((city) => !isOutside(city, state, l));
        expect(near.length - inside.length).toBeLessThan(2);
        for (const city of inside) expect(shown, `${state} ${size.name}`).toContain(city.id);
      }
    }
  });

  test('names every city of the map on a desktop', () => {
    for (const state of ['map', 'warp', 'promise', 'missed'] as const) {
      const shown = keys(drawn(state), '[data-layer="labels"] text');
      for (const city of near) expect(shown, state).toContain(city.id);
    }
  });

  test('names fewer on a phone, and always those that the words need', () => {
    const needed: Record<State, string[]> = {
      map: ['shanghai', 'hangzhou'],
      compass: ['shanghai', 'hangzhou'],
      warp: ['shanghai', 'hangzhou', 'nanjing', 'suzhou', 'nantong', 'hefei'],
      promise: ['shanghai'],
      missed: ['shanghai', 'suzhou', 'hefei', 'nantong', 'beijing'],
      opened: ['opened-promised', 'opened-first', 'opened-before'],
      building: ['shanghai', 'suzhou', 'nantong', 'changzhou', 'jiaxing', 'zhoushan'],
      when: ['nantong', 'wuxi', 'changzhou', 'suzhou', 'shanghai'],
    };
    for (const locale of ['en', 'zh'] as const) {
      for (const state of states) {
        const svg = emptySvg();
        drawState(svg, circles, state, narrow, locale);
        const shown = keys(svg, '[data-layer="labels"] text');
        expect(shown, `${state} ${locale}`).toEqual(expect.arrayContaining(needed[state]));
      }
    }
  });

  test('marks times that are only upper bounds', () => {
    for (const city of near.filter(({ start }) => start?.bound === 'at-most')) {
      const label = drawn('warp').querySelector(`text[data-key="${city.id}"]`)!;
      expect(label.textContent, city.id).toContain('≤');
    }
  });
});

test('table(locale) has a row for each city, and no time where none was found', () => {
  const { rows } = textOf('circles').table('en');
  expect(rows).toHaveLength(cities.length);
  expect(rows.find(([name]) => name === 'Cixi')![3]).toBeNull();
});

describe('cursor.marks(state, size, locale) of circles', () => {
  const told = (state: State, size: Size = wide) =>
    cursor.marks(state, size, 'en').map(({ target, name, value, note }) => ({
      target,
      name: plain(name),
      said: plain([value, note].join('; ')),
    }));

  test('tells of every city that has a dot or an arrow, in every state and size', () => {
    for (const size of sizes) {
      for (const state of states) {
        const svg = drawn(state, size);
        const shown = [
          ...keys(svg, '[data-layer="cities"] circle'),
          ...keys(svg, '[data-layer="arrows"] path').map((key) => key.replace('arrow-', '')),
        ].filter((id) => cities.some((city) => city.id === id && city.role !== 'bend'));
        const asked = told(state, size).map(({ target }) =>
          target.replace(/^\w+\//, '').replace('arrow-', ''),
        );
        expect(asked, `${state} ${size.name}`).toEqual(expect.arrayContaining(shown));
      }
    }
  });

  test('never calls the way to Zhoushan a train before its line is there', () => {
    for (const state of states) {
      const { said } = told(state).find(({ name }) => name === 'Zhoushan')!;
      expect(said, state).not.toContain('train');
      expect(said, state).toMatch(/90 minutes by road/);
    }
  });

  test('hedges upper bounds and says which times nobody announced', () => {
    for (const state of ['warp', 'missed', 'opened'] as const) {
      expect(told(state).find(({ name }) => name === 'Wuxi')!.said, state).toContain('up to');
    }
    for (const state of ['building', 'when'] as const) {
      const said = (name: string) => told(state).find((mark) => mark.name === name)!.said;
      for (const name of ['Nantong', 'Wuxi', 'Changzhou']) expect(said(name)).toMatch(/modelled/);
      expect(said('Shanghai')).toMatch(/added up/);
      // No month is official.
      expect(said('Suzhou')).toMatch(/due 2027/);
    }
  });

  test('ranks by kilometres where the state counts them', () => {
    const near = told('map');
    expect(near[0]!.name).toBe('Zhoushan');
    expect(near[0]!.said).toContain('1st of 15');
    expect(near.at(-1)!.said).toContain('15th of 15');
  });
});

describe('cursor.change(from, to, locale) of circles', () => {
  const said = (from: State, to: State) => plain(cursor.change(from, to, 'en'));

  test('moves Shanghai by the difference of two states, forward and back', () => {
    expect(said('opened', 'building')).toContain('from 99 to 51 minutes, inside the one-hour ring');
    expect(said('building', 'opened')).toContain(
      'back from 51 to 99 minutes, outside the one-hour ring',
    );
    expect(said('map', 'when')).toContain('Shanghai stands at 51 minutes');
    expect(said('building', 'when')).not.toContain('Shanghai');
  });

  test('is short enough to be listened to, from any state to any other', () => {
    for (const from of states) {
      for (const to of states) {
        if (from !== to) expect(said(from, to).length, `${from}, ${to}`).toBeLessThanOrEqual(240);
      }
    }
  });
});
