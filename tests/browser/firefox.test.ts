import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { describeSvg, expected } from './drawing.ts';
import { firefoxPath, firefoxSite, settledInFirefox } from './firefox.ts';
import { screens } from './harness.ts';
import type { Screen } from './harness.ts';

/** The visible drawings of the page within a selector: chart, state, design and themselves as text. */
const drawings = (page: Page, within: string) =>
  page.evaluate(
    (within, source) => {
      const describe = new Function(`${source}; return describeSvg`)() as (e: Element) => string;
      return Array.from(document.querySelectorAll<SVGSVGElement>(`${within} svg.drawing`))
        .filter((svg) => svg.getClientRects().length > 0)
        .map((svg) => ({
          chart: svg.dataset.chart!,
          state: svg.dataset.state!,
          size: svg.classList.contains('wide') ? 'wide' : 'narrow',
          svg: describe(svg),
        }));
    },
    within,
    describeSvg.toString(),
  );

const steps = charts.flatMap((chart) => chart.states.map((state) => ({ chart: chart.id, state })));

describe.skipIf(!firefoxPath())('in Firefox', () => {
  const { visit } = firefoxSite();

  for (const locale of locales) {
    for (const screen of Object.keys(screens) as Screen[]) {
      test(`the story shows at each step what draw gives in Node, ${locale}, ${screen}`, async () => {
        const { page, faults, close } = await visit(pagePath(locale), {
          viewport: screens[screen],
        });
        await settledInFirefox(page);
        for (const { chart, state } of steps) {
          await page.evaluate(
            (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' }),
            `${chart}-${state}`,
          );
          await settledInFirefox(page);
          const [shown, ...more] = await drawings(page, `[data-stage="${chart}"] .picture`);
          expect(more).toEqual([]);
          expect(`${shown!.chart}-${shown!.state}`).toBe(`${chart}-${state}`);
          expect(shown!.svg === expected(chart, state, shown!.size, locale), state).toBe(true);
        }
        expect(faults).toEqual([]);
        await close();
      });
    }
  }
});
