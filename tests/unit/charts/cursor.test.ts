import { describe, expect, test } from 'vitest';
import { charts } from '../../../src/charts/index.ts';
import { cursors } from '../../../src/charts/cursors.ts';
import { drawState } from '../../../src/charts/kit/draw.ts';
import { emptySvg } from '../../../src/charts/kit/server.ts';
import { findMarks } from '../../../src/charts/kit/find-marks.ts';
import { sizes } from '../../../src/charts/kit/size.ts';
import { plain } from '../../../src/facts/written.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** `CHART=circles npx vitest run cursor` looks at one chart only. */
const chosen = charts.filter(({ id }) => cursors[id] && (process.env.CHART ?? id) === id);

for (const chart of chosen) {
  const cursor = await cursors[chart.id]!();
  describe(`cursor of ${chart.id}`, () => {
    for (const size of sizes) {
      for (const locale of locales) {
        test(`marks(state) names marks that are drawn, each once (${size.name}, ${locale})`, () => {
          for (const state of chart.states) {
            const svg = emptySvg();
            drawState(svg, chart, state, size, locale);
            const marks = cursor.marks(state, size, locale);
            expect(marks.length, state).toBeGreaterThan(0);
            for (const { target, name, value } of marks) {
              expect(findMarks(svg, target), `${state}: ${target}`).not.toEqual([]);
              expect(plain(name).trim(), `${state}: ${target}`).not.toBe('');
              expect(plain(value).trim(), `${state}: ${target}`).not.toBe('');
            }
            const targets = marks.map(({ target }) => target);
            expect(new Set(targets).size, `${state}: a mark twice`).toBe(targets.length);
            const told = JSON.stringify(marks);
            expect(told, state).not.toMatch(/undefined|NaN|null|\[object/);
          }
        });
      }
    }

    for (const locale of locales) {
      test(`change(from, to) tells every step, forward and back (${locale})`, () => {
        const said = (from: string, to: string) => plain(cursor.change(from, to, locale));
        chart.states.slice(1).forEach((to, i) => {
          const from = chart.states[i]!;
          for (const sentence of [said(from, to), said(to, from)]) {
            expect(sentence.length, `${from}, ${to}`).toBeGreaterThan(locale === 'en' ? 20 : 8);
            expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
          }
          expect(said(from, to), `${from}, ${to}`).not.toBe(said(to, from));
        });
      });
    }
  });
}
