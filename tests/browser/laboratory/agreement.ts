import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { currentStop, statesAt } from '../../../src/story/position.ts';
import type { Stop } from '../../../src/story/position.ts';
import { besideQuery, triggerBelow, triggerBeside } from '../../../src/story/trigger.ts';
import { describeSvg, expected } from '../drawing.ts';

/** What stands in the page: the stops with their places, and what the page makes of them. */
const look = (page: Page) =>
  page.evaluate(
    ([query, source]) => {
      const describe = new Function(`${source}; return describeSvg`)() as (e: Element) => string;
      const inWindow = (svg: Element) => {
        const { width, top, bottom } = svg.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      };
      const stops = Array.from(document.querySelectorAll<HTMLElement>('[data-stop]'));
      const drawings = Array.from(
        document.querySelectorAll<SVGSVGElement>('[data-stage] .picture svg.drawing'),
      );
      return {
        tops: stops.map((stop) => stop.getBoundingClientRect().top),
        stops: stops.map((stop): Stop => {
          const { address = '', state } = stop.dataset;
          const chart = stop.closest<HTMLElement>('[data-stage]')?.dataset.stage;
          return { address, chapter: 0, chart, state };
        }),
        line: innerHeight,
        beside: matchMedia(query).matches,
        current: Array.from(document.querySelectorAll<HTMLElement>('.current')).map(
          ({ dataset }) => dataset.address,
        ),
        drawings: drawings.filter(inWindow).map((svg) => ({
          chart: svg.dataset.chart!,
          size: svg.classList.contains('wide') ? 'wide' : 'narrow',
          state: svg.dataset.state,
          svg: describe(svg),
        })),
        own: Array.from(document.querySelectorAll<SVGSVGElement>('.own svg')).map(
          (svg) => [svg.closest('.step')!.id, `${svg.dataset.chart}-${svg.dataset.state}`] as const,
        ),
      };
    },
    [besideQuery, describeSvg.toString()] as const,
  );

const drawn = new Map<string, string>();

/** What `draw` gives in Node, made once. */
function pure(chart: string, state: string, size: string, locale: Locale): string {
  const key = [chart, state, size, locale].join();
  const svg = drawn.get(key) ?? expected(chart, state, size, locale);
  drawn.set(key, svg);
  return svg;
}

/**
 * The page shows the pure function of the reader's position: the stop that is current, and in each drawing
 * in the window the state that belongs to it, as `draw` gives it in Node. Returns the address of the stop,
 * and how many drawings are in view.
 */
export async function expectAgreement(page: Page, locale: Locale, when: string) {
  const { tops, stops, line, beside, current, drawings, own } = await look(page);
  const index = currentStop(tops, line * (beside ? triggerBeside : triggerBelow));
  const { address } = stops[index]!;
  expect(current, when).toEqual([address]);
  const states = statesAt(stops, index);
  for (const { chart, size, state, svg } of drawings) {
    expect(state, `${when}: ${chart} at ${address}`).toBe(states.get(chart));
    const wanted = pure(chart, state!, size, locale);
    if (svg === wanted) continue;
    // Compared as a whole; on a difference only the first unlike line is of use.
    const [lines, wantedLines] = [svg.split('\n'), wanted.split('\n')];
    const unlike = lines.findIndex((text, i) => text !== wantedLines[i]);
    expect(lines.at(unlike), `${when}: ${chart}-${state}, line ${unlike}`).toBe(
      wantedLines.at(unlike),
    );
  }
  for (const [step, drawing] of own) expect(drawing, when).toBe(step);
  return { at: address, inView: drawings.length };
}
