import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import data from '../../../src/generated/travel-cities.json' with { type: 'json' };
import { textWidth } from '../../../src/charts/kit/measure.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { drawMinutes, sizes } from '../../../src/components/explorer/draw.ts';
import { standard } from '../../../src/components/explorer/model.ts';
import type { Choice, Travel } from '../../../src/components/explorer/model.ts';
import { fillPanel } from '../../../src/components/explorer/panel.ts';
import { tableOf } from '../../../src/components/explorer/table.ts';
import { viewOf } from '../../../src/components/explorer/view.ts';
import { words } from '../../../src/components/explorer/words.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { travel as fixture } from './fixture.ts';

const real = data as unknown as Travel;
const view = (choice: Partial<Choice>, locale: 'en' | 'zh' = 'en', travel = fixture) =>
  viewOf(travel, { ...standard, ...choice }, locale, { table: 'A table' });

describe('viewOf(travel, choice, locale, publishers)', () => {
  test('says minutes, ring, route, line and where it was read', () => {
    const { city, about, sides, change } = view({});
    expect(city).toBe('Shanghai');
    expect(about).toBe('100 km from Ningbo in a straight line. Promised within one hour.');
    expect(sides[0]).toMatchObject({
      date: 'January 2021',
      minutes: '99 minutes',
      verdict: '39 minutes over its one-hour ring.',
      path: ['Ningbo', 'There North'],
      receipts: [{ anchor: '2021-99', label: 'A table' }],
    });
    expect(sides[1]).toMatchObject({ minutes: '51 minutes', lines: 'Bay railway', shape: 'model' });
    expect(change).toBe('48 minutes faster, if it comes as planned.');
  });

  test('says in Chinese what it says in English', () => {
    const { sides, change } = view({}, 'zh');
    expect(sides[0].verdict).toBe('超出一小时圈39分钟。');
    expect(sides[1].verdict).toBe('在一小时圈以内，还余9分钟。');
    expect(change).toBe('若如期实现，快48分钟。');
  });

  test('the order in which two dates are chosen does not turn the change round', () => {
    expect(view({ from: '2027', to: '2021' }).change).toBe(view({}).change);
  });

  test('says what is not known, what only stands on, and what cannot be compared', () => {
    expect(view({ city: 'chengdu' }).sides[0].minutes).toBeNull();
    expect(view({ city: 'chengdu' }).change).toBe(words.en.cannotCompare);
    expect(view({ city: 'chengdu' }).flight).toContain('161 minutes');
    expect(view({ to: '2024' }).change).toBe(words.en.nothingNewer);
    expect(view({ from: '2016', to: '2024' }).change).toBe(
      'By the last time found, 4 minutes faster.',
    );
    expect(view({ city: 'zhoushan' }).sides[0].basis).toBe(words.en.byRoad);
  });

  test('every choice of the real data is said, in every language, without a gap', () => {
    for (const locale of locales) {
      for (const { id: city } of real.cities) {
        for (const { id: from } of real.scenarios) {
          for (const { id: to } of real.scenarios) {
            const said = JSON.stringify(viewOf(real, { city, from, to }, locale, {}));
            expect(said).not.toMatch(/undefined|NaN|null minutes|  /);
          }
        }
      }
    }
  });
});

describe('fillPanel(panel, view, words, factsPage)', () => {
  const { document } = parseHTML('<html><body><div id="p"></div></body></html>');
  const panel = document.getElementById('p') as unknown as Element;
  panel.innerHTML = ['city', 'about', 'change', 'flight', 'from', 'to']
    .map((name) => `<div data-part="${name}"></div>`)
    .join('');
  const filled = (choice: Partial<Choice>) => {
    fillPanel(panel, view(choice), words.en, '/facts/');
    return panel.innerHTML;
  };

  test('says the same whatever it said before', () => {
    const first = filled({});
    filled({ city: 'chengdu' });
    expect(filled({})).toBe(first);
  });

  test('links each value to its fact', () => {
    filled({});
    expect(panel.querySelector('[data-part="from"] a')!.getAttribute('href')).toBe(
      '/facts/#2021-99',
    );
  });
});

describe('tableOf(travel, locale)', () => {
  test('has every city at every date, as words', () => {
    const { rows, columns } = tableOf(fixture, 'en');
    expect(rows).toHaveLength(fixture.cities.length);
    expect(columns).toHaveLength(3 + fixture.scenarios.length);
    expect(rows.find(([city]) => city === 'Shanghai')).toEqual([
      'Shanghai',
      '60',
      '103, timetable',
      '99, timetable',
      '99, nothing newer found',
      '51, derived',
      '–',
    ]);
    expect(rows.find(([city]) => city === 'Chengdu')!.at(-2)).toBe('not known');
    const flying = fixture.cities.find((city) => city.flight)!;
    expect(rows.find(([city]) => city === flying.name.en)!.at(-1)).toBe(
      String(flying.flight!.minutes),
    );
  });
});

describe('drawMinutes(svg, travel, choice, size, locale)', () => {
  test('drawn after another choice, is what it is on an empty svg', () => {
    for (const size of sizes) {
      const [once, twice] = [emptySvg(), emptySvg()];
      drawMinutes(once, fixture, standard, size, 'en');
      for (const choice of [
        { ...standard, city: 'chengdu' },
        { ...standard, to: '2016' },
        standard,
      ])
        drawMinutes(twice, fixture, choice, size, 'en');
      expect(twice.outerHTML).toBe(once.outerHTML);
    }
  });

  test('a mark for each known time, at its minutes', () => {
    const svg = emptySvg();
    drawMinutes(svg, fixture, standard, sizes[0], 'en');
    expect(svg.querySelectorAll('[data-layer="marks"] path')).toHaveLength(4);
    expect(svg.querySelector('.over')).not.toBeNull();
    expect(svg.querySelector('.ring.promise')).not.toBeNull();
  });

  test('a flight has a hollow mark at its minutes, below the circles, and no verdict', () => {
    for (const size of sizes) {
      const [svg, other] = [emptySvg(), emptySvg()];
      drawMinutes(svg, fixture, { ...standard, city: 'chengdu' }, size, 'en');
      drawMinutes(other, fixture, standard, size, 'en');
      const said = Array.from(svg.querySelectorAll('text'), (text) => text.textContent);
      expect(said).toContain('By air · derived');
      expect(said).toContain('about 161 min');
      expect(said.join()).not.toMatch(/inside|over/);
      const [x, y] = /translate\(([-\d.]+),([-\d.]+)\)/
        .exec(svg.querySelector('.mark.air')!.getAttribute('transform')!)!
        .slice(1)
        .map(Number) as [number, number];
      const down = (minutes: number) =>
        /^M([\d.]+),[\d.]+V([\d.]+)$/
          .exec(svg.querySelector(`[data-key="ring-${minutes}"]`)!.getAttribute('d')!)!
          .slice(1)
          .map(Number) as [number, number];
      const [home, three] = [down(0)[0], down(180)[0]];
      expect(x + 10).toBeCloseTo(home + ((three - home) * 161) / 180, 0);
      expect(y).toBeGreaterThan(down(180)[1]);
      expect(other.querySelector('[data-key*="flight"]')).toBeNull();
      expect(other.getAttribute('viewBox')).toBe(`0 0 ${size.width} ${size.height}`);
    }
  });

  test('the line under the drawing names the mark of a flight', () => {
    expect(words.en.key).toContain('Hollow triangle');
    expect(words.zh.key).toContain('空心三角');
  });

  test('no label of any city leaves the frame or meets another, in any language', () => {
    for (const locale of locales) {
      for (const size of sizes) {
        for (const { id } of real.cities) {
          for (const to of ['2016', '2027']) {
            const svg = emptySvg();
            drawMinutes(svg, real, { city: id, from: '2021', to }, size, locale);
            const height = Number(svg.getAttribute('viewBox')!.split(' ')[3]);
            const boxes = Array.from(svg.querySelectorAll('text'), (text) => {
              const [x, y] = /translate\(([-\d.]+),([-\d.]+)\)/
                .exec(text.getAttribute('transform')!)!
                .slice(1)
                .map(Number) as [number, number];
              const tone = text.getAttribute('class')!;
              const type = tone.includes('t-label') ? size.type.label : size.type.note;
              const width = textWidth(text.textContent!, type, tone.includes('bold'));
              const left = text.getAttribute('text-anchor') === 'middle' ? x - width / 2 : x;
              return { said: text.textContent, left, right: left + width, top: y - type * 0.8, y };
            });
            for (const box of boxes) {
              expect(box.left, `${id} ${box.said}`).toBeGreaterThanOrEqual(0);
              expect(box.y, `${id} ${box.said}`).toBeLessThan(height);
              expect(box.right, `${id} ${locale} ${box.said}`).toBeLessThanOrEqual(size.width);
              for (const other of boxes) {
                if (other === box) continue;
                const apart =
                  other.left >= box.right ||
                  other.right <= box.left ||
                  other.top >= box.y ||
                  other.y <= box.top;
                expect(apart, `${id} ${locale}: ${box.said} | ${other.said}`).toBe(true);
              }
            }
          }
        }
      }
    }
  });
});
