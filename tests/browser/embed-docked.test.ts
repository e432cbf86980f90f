import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { describeSvg, expected } from './drawing.ts';
import { twoOrigins } from './hosts/server.ts';
import type { Article } from './hosts/server.ts';

const { open } = twoOrigins();
const { states } = charts.find(({ id }) => id === 'energy')!;
const window = { width: 1000, height: 800 };

/** An article with nothing of ours on it: it only sets the height it is told, and writes it down. */
const article = (width: number) => `
  <div style="height:900px">Words before.</div>
  <div style="width:${width}px"><iframe style="width:100%;height:500px;border:0"></iframe></div>
  <div style="height:900px">Words after.</div>
  <script>
    const told = new Set();
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data }) => {
      if (data?.sentinel !== 'amp') return;
      told.add(data.height);
      frame.style.height = data.height + 'px';
    });
    frame.src = '{site}/embed/energy/?view=unrolled';
  </script>`;

const viewOf = ({ guest }: Article) =>
  guest().evaluate(() => document.documentElement.dataset.view);

/** Scrolls the article until the words of a state are in the middle of the screen. */
async function readTo({ page, guest }: Article, state: string) {
  const middle = await guest()
    .locator(`section[data-state="${state}"]`)
    .evaluate((section) => {
      const { top, bottom } = section.getBoundingClientRect();
      return (top + bottom) / 2;
    });
  await page.evaluate((y) => {
    const top = document.querySelector('iframe')!.getBoundingClientRect().top + scrollY;
    scrollTo(0, top + y - innerHeight / 2);
  }, middle);
  await guest().waitForFunction(
    (wanted) => document.querySelector<SVGSVGElement>('svg.drawing')?.dataset.state === wanted,
    state,
  );
  await page.waitForTimeout(700);
}

/** Where the drawing is on the reader's screen. */
async function onScreen({ page, guest }: Article) {
  const inside = await guest()
    .locator('.stage')
    .evaluate((stage) => {
      const { top, bottom } = stage.getBoundingClientRect();
      return { top, bottom };
    });
  const frame = await page.evaluate(
    () => document.querySelector('iframe')!.getBoundingClientRect().top,
  );
  return { top: inside.top + frame, bottom: inside.bottom + frame };
}

describe('in a frame as tall as its content, with no script of ours around it, an unrolled chart', () => {
  test.each([700, 900])(
    'at %i px docks its drawing beside the step that is read, down and up again',
    async (width) => {
      const it = await open(article(width), { viewport: window, reducedMotion: 'no-preference' });
      expect(await viewOf(it)).toBe('docked');
      for (const state of [...states, ...[...states].reverse()]) {
        await readTo(it, state);
        const { top, bottom } = await onScreen(it);
        const tall = bottom - top;
        const seen = Math.min(bottom, window.height) - Math.max(top, 0);
        expect(seen / tall, `${state} from ${top} to ${bottom}`).toBeGreaterThan(0.75);
        const drawings = await it.guest().evaluate((source) => {
          const describe = new Function(`${source}; return describeSvg`)() as (
            e: Element,
          ) => string;
          return Array.from(document.querySelectorAll('svg.drawing'), describe);
        }, describeSvg.toString());
        expect(drawings).toEqual([expected('energy', state, 'narrow', 'en')]);
      }
      // It never made the frame higher or lower, and the frame is far taller than the screen.
      const told = (await it.page.evaluate('[...told]')) as number[];
      expect(told).toHaveLength(1);
      expect(told[0]).toBeGreaterThan(3 * window.height);
      expect(it.faults).toEqual([]);
      await it.close();
    },
  );

  test('knows its slice of the screen to the height of a tile', async () => {
    const it = await open(article(900), { viewport: window, reducedMotion: 'no-preference' });
    // From one step to another there is always a reason to move to the middle.
    for (const state of ['wind', 'passed', 'share']) {
      await readTo(it, state);
      const { top, bottom } = await onScreen(it);
      expect(Math.abs((top + bottom) / 2 - window.height / 2)).toBeLessThanOrEqual(30);
    }
    await it.close();
  });

  test('where motion is not wanted has each drawing at its place, also when that is said later', async () => {
    const it = await open(article(900), { viewport: window });
    expect(await viewOf(it)).toBe('unrolled');
    expect(await it.guest().locator('.stage, .tiles').count()).toBe(0);
    // Frames that are out of sight are told later.
    await it.page.evaluate(() => scrollTo(0, 900));
    await it.page.emulateMedia({ reducedMotion: 'no-preference' });
    await it.guest().waitForFunction(() => document.documentElement.dataset.view === 'docked');
    await it.page.emulateMedia({ reducedMotion: 'reduce' });
    await it.guest().waitForFunction(() => document.documentElement.dataset.view === 'unrolled');
    expect(await it.guest().locator('.stage, .tiles').count()).toBe(0);
    await it.close();
  });

  test('on a phone has each drawing above its words', async () => {
    const it = await open(article(390), {
      viewport: { width: 406, height: 844 },
      reducedMotion: 'no-preference',
    });
    expect(await viewOf(it)).toBe('unrolled');
    await it.close();
  });

  test('leaves the wheel to the article', async () => {
    const it = await open(article(900), { viewport: window, reducedMotion: 'no-preference' });
    await it.page.mouse.move(400, 400);
    await it.page.evaluate(() => scrollTo(0, 900));
    for (let y = 1000; y <= 1500; y += 100) {
      await it.page.mouse.wheel(0, 100);
      await it.page.waitForFunction((wanted) => scrollY === wanted, y);
    }
    await it.close();
  });
});
