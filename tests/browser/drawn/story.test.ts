/** Words and drawings of the story share the window: nothing empty, nothing covered, nothing too small. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { charts } from '../../../src/charts/index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { pagePath } from '../../../src/i18n/paths.ts';
import { besideQuery } from '../../../src/story/trigger.ts';
import { framesPass, site } from '../harness.ts';

const { visit } = site();

const windows = {
  'small phone': { width: 360, height: 640 },
  phone: { width: 390, height: 844 },
  'phone held sideways': { width: 844, height: 390 },
  desktop: { width: 1440, height: 900 },
} as const;

/** A stretch of the page with neither a line of text nor a drawing in it. */
interface Empty {
  from: number;
  height: number;
  after: string;
}

/** Runs in the page: the empty stretches, from the top of the page to its end. A pinned drawing fills its chapter. */
function emptyStretches(): Empty[] {
  scrollTo(0, 0);
  const filled: [top: number, bottom: number, name: string][] = [];
  for (const drawing of document.querySelectorAll('[data-stage], .ending svg')) {
    const { top, bottom } = drawing.getBoundingClientRect();
    filled.push([top, bottom, drawing.getAttribute('data-stage') ?? 'the last picture']);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.textContent!.trim() || !node.parentElement!.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const { top, bottom, width } of range.getClientRects())
      if (width > 1) filled.push([top, bottom, node.textContent!.trim().slice(0, 30)]);
  }
  filled.sort(([a], [b]) => a - b);
  const found: Empty[] = [];
  let [end, after] = [0, 'top'];
  for (const [top, bottom, name] of filled) {
    if (top - end > 0) found.push({ from: end, height: top - end, after });
    if (bottom > end) [end, after] = [bottom, name];
  }
  const last = document.documentElement.scrollHeight - end;
  return last > 0 ? [...found, { from: end, height: last, after }] : found;
}

interface Stand {
  address: string;
  /** What of the pinned drawing the words of this step, or others, reach into, in px each way. */
  over: string[];
  /** The picture, and the headline beside or under it, lie wholly in the window. */
  picture: boolean;
  headline: boolean;
  /** How many px an unit of the visible drawing has. */
  scale: number;
  narrow: boolean;
}

/** Runs in the page: stands at every card in turn, as a link to it would, and looks. */
function everyStand(): Stand[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.step'), (step): Stand => {
    step.scrollIntoView({ block: 'start', behavior: 'instant' });
    const stage = step.closest('[data-stage]')!;
    const picture = stage.querySelector<HTMLElement>('.picture')!;
    const box = picture.getBoundingClientRect();
    const svg = Array.from(picture.querySelectorAll<SVGSVGElement>('svg.drawing')).find(
      (one) => getComputedStyle(one).display !== 'none',
    )!;
    const bar = document.querySelector('.bar')!.getBoundingClientRect().bottom;
    const inWindow = ({ top, bottom, left, right }: DOMRect): boolean =>
      top >= bar - 1 && bottom <= innerHeight + 1 && left >= -1 && right <= innerWidth + 1;
    const card = step.querySelector('.card')!;
    const mine = card.getBoundingClientRect();
    const over: string[] = [];
    const [x, y] = [
      Math.min(mine.right, box.right) - Math.max(mine.left, box.left),
      Math.min(mine.bottom, box.bottom) - Math.max(mine.top, box.top),
    ];
    if (x > 1 && y > 1) over.push(`its own card by ${Math.round(x)} × ${Math.round(y)}`);
    // Cards that have gone by pass under the picture, never over it.
    for (const across of [0.05, 0.35, 0.65, 0.95])
      for (const down of [0.05, 0.35, 0.65, 0.95]) {
        const on = document.elementFromPoint(
          box.left + across * box.width,
          box.top + down * box.height,
        );
        if (!on || !picture.contains(on)) over.push(`${on?.className || on?.nodeName} on top`);
      }
    const { width, height } = svg.viewBox.baseVal;
    const room = svg.getBoundingClientRect();
    return {
      address: step.dataset.address!,
      over,
      picture: inWindow(box),
      headline: inWindow(step.querySelector('h3')!.getBoundingClientRect()),
      scale: Math.min(room.width / width, room.height / height),
      narrow: svg.classList.contains('narrow'),
    };
  });
}

for (const locale of locales) {
  describe(`the story, ${locale}`, () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await visit(pagePath(locale)));
    });

    test.each(Object.entries(windows))('shares a window, %s', async (name, size) => {
      await page.setViewportSize(size);
      await page.evaluate(framesPass);
      const beside = await page.evaluate((query) => matchMedia(query).matches, besideQuery);
      expect(beside).toBe(name === 'desktop' || name === 'phone held sideways');

      const empty = await page.evaluate(emptyStretches);
      expect.soft(empty.filter(({ height }) => height >= 100)).toEqual([]);

      const stands = await page.evaluate(everyStand);
      expect(stands.length).toBe(charts.flatMap(({ states }) => states).length);
      expect.soft(stands.filter(({ over }) => over.length > 0)).toEqual([]);
      expect.soft(stands.filter((stand) => !stand.picture || !stand.headline)).toEqual([]);
      // The smallest words of a drawing are of 12.5 units in the narrow design, of 14 in the wide one.
      const small = stands.filter(({ scale, narrow }) => scale * (narrow ? 12.5 : 14) < 12);
      expect.soft(small).toEqual([]);
    });
  });
}
