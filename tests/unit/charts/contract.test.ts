import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { textOf } from '../../../src/charts/texts.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { overlap, textBoxes } from '../../../src/charts/kit/geometry.ts';
import { emptySvg, renderState } from '../../../src/charts/kit/server.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** `CHART=circles npx vitest run contract` looks at one chart only. */
const chosen = charts.filter((chart) => !process.env.CHART || chart.id === process.env.CHART);

for (const chart of chosen) {
  describe(`draw(svg, state, size, locale) of ${chart.id}`, () => {
    for (const size of sizes) {
      for (const locale of locales) {
        const drawn = (state: string) => {
          const svg = emptySvg();
          drawState(svg, chart, state, size, locale);
          return svg;
        };

        test(`is whole in every state: no NaN, nothing undefined, a source (${size.name}, ${locale})`, () => {
          for (const state of chart.states) {
            const markup = renderState(chart, state, size, locale);
            expect(markup, state).not.toMatch(/NaN|undefined|Infinity|\[object|null/);
            expect(markup, state).toContain('data-key="source"');
            expect(
              markup,
              `${state}: a style attribute would be refused by a strict policy`,
            ).not.toMatch(/\sstyle="/);
          }
        });

        test(`keeps all text inside the frame (${size.name}, ${locale})`, () => {
          for (const state of chart.states) {
            for (const box of textBoxes(drawn(state))) {
              const inside =
                box.x >= 0 &&
                box.y >= 0 &&
                box.x + box.width <= size.width &&
                box.y + box.height <= size.height;
              expect(inside, `${state}: "${box.text}" ${JSON.stringify(box)}`).toBe(true);
            }
          }
        });

        test(`lets no two texts collide (${size.name}, ${locale})`, () => {
          for (const state of chart.states) {
            const boxes = textBoxes(drawn(state));
            boxes.forEach((a, i) =>
              boxes.slice(i + 1).forEach((b) => {
                expect(overlap(a, b, 1), `${state}: "${a.text}" over "${b.text}"`).toBe(false);
              }),
            );
          }
        });

        test(`depends on the state alone, not on the one before (${size.name}, ${locale})`, () => {
          const fresh = new Map(chart.states.map((state) => [state, drawn(state).outerHTML]));
          for (const from of chart.states) {
            for (const to of chart.states) {
              const svg = drawn(from);
              drawState(svg, chart, to, size, locale);
              expect(svg.outerHTML === fresh.get(to), `${from} → ${to}`).toBe(true);
            }
          }
          // Every pair of states, some of many hundred marks.
        }, 30_000);

        test(`differs from state to state (${size.name}, ${locale})`, () => {
          const all = chart.states.map((state) =>
            renderState(chart, state, size, locale).replace(/data-state="[^"]*"/, ''),
          );
          expect(new Set(all).size).toBe(all.length);
        });
      }
    }

    test('has words for every state in every language', () => {
      for (const locale of locales) {
        const { alt } = textOf(chart.id);
        for (const state of chart.states) {
          expect(alt[locale][state]?.length, `${locale} ${state} alt`).toBeGreaterThan(
            locale === 'en' ? 40 : 15,
          );
          expect(chart.source[locale][state]?.length, `${locale} ${state} source`).toBeGreaterThan(
            5,
          );
        }
      }
    });

    test('has a table whose rows fit its columns', () => {
      for (const locale of locales) {
        const table = textOf(chart.id).table(locale);
        expect(table.rows.length).toBeGreaterThan(0);
        for (const row of table.rows) expect(row.length).toBe(table.columns.length);
      }
    });
  });
}
