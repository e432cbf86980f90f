import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cursors } from '../../src/charts/cursors.ts';
import { charts } from '../../src/charts/index.ts';
import type { MarkInfo } from '../../src/charts/kit/chart.ts';
import { findMarks } from '../../src/charts/kit/find-marks.ts';
import { narrow, wide } from '../../src/charts/kit/size.ts';
import { cursorWords } from '../../src/cursor/words.ts';
import { plain } from '../../src/facts/written.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { cardPage, pagePath } from '../../src/i18n/paths.ts';
import { screens, settled, site } from './harness.ts';

const { visit } = site();
const small = { width: 320, height: 640 };
const loaded = new Map(
  await Promise.all(charts.map(async ({ id }) => [id, await cursors[id]!()] as const)),
);

const lines = ({ name, value, note }: MarkInfo): string[] =>
  [name, value, note].map((line) => plain(line ?? '')).filter(Boolean);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Seen {
  ring?: Box;
  tip?: Box;
  frame: Box;
  said: string[];
  spoken: string;
  focused: boolean;
  moving: number;
}

/** Puts into the page what the tests ask of it again and again. */
const prepare = (page: Page) =>
  page.evaluate(`
    window.findMarks = ${findMarks.toString()};
    window.box = (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    window.shown = (selector) =>
      Array.from(document.querySelectorAll(selector)).find((e) => e.getClientRects().length > 0);
    window.look = (frame) => {
      const find = (name) => frame.querySelector(':scope > .cursor > ' + name);
      const open = (element) => (element && !element.hidden ? window.box(element) : undefined);
      return {
        ring: open(find('.cursor-ring')),
        tip: open(find('.cursor-tip')),
        frame: window.box(frame),
        said: Array.from(find('.cursor-tip').children, (line) => line.textContent),
        spoken: frame.querySelector(':scope > [aria-live]').textContent,
        focused: document.activeElement === frame.querySelector(':scope > .cursor'),
        moving: document.getAnimations().length,
      };
    };
    window.markBox = (frame, target) => {
      const svg = Array.from(frame.querySelectorAll('svg.drawing')).find(
        (e) => e.getClientRects().length > 0,
      );
      const boxes = window.findMarks(svg, target)
        .map(window.box)
        .filter((b) => b.right > b.left || b.bottom > b.top);
      return boxes.length === 0 ? undefined : {
        left: Math.min(...boxes.map((b) => b.left)),
        top: Math.min(...boxes.map((b) => b.top)),
        right: Math.max(...boxes.map((b) => b.right)),
        bottom: Math.max(...boxes.map((b) => b.bottom)),
      };
    };
  `);

/** The state and the design that a frame shows. */
const drawn = (page: Page, frame: string) =>
  page.evaluate((frame) => {
    const svg = Array.from(
      document.querySelector(frame)!.querySelectorAll<SVGSVGElement>('svg.drawing'),
    ).find((one) => one.getClientRects().length > 0);
    return { state: svg?.dataset.state, wide: svg?.classList.contains('wide') ?? false };
  }, frame);

/**
 * Walks through all marks of a drawing by keys that the page takes for pressed: Home, right arrow to the
 * end, once more, Home, End. Returns what was to be seen at each mark.
 */
const walkThrough = (page: Page, frame: string, targets: string[]) =>
  page.evaluate(
    async ({ frame: selector, targets }) => {
      const tools = window as unknown as {
        look(frame: Element): Seen;
        markBox(frame: Element, target: string): Box | undefined;
      };
      const frame = document.querySelector(selector)!;
      const handle = frame.querySelector<HTMLElement>(':scope > .cursor')!;
      handle.focus({ preventScroll: true });
      const press = async (key: string, until: () => boolean) => {
        handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        for (let i = 0; i < 300 && !until(); i++) await new Promise(requestAnimationFrame);
        return { ...tools.look(frame), waited: until() };
      };
      const spoken = () => frame.querySelector(':scope > [aria-live]')!.textContent ?? '';
      const marks: (Seen & { mark?: Box })[] = [];
      for (let i = 0; i < targets.length; i++) {
        const before = spoken();
        // The first may be the words of the state before, so its tip is waited for too.
        const seen = await press(
          'ArrowRight',
          () => spoken() !== before && tools.look(frame).ring !== undefined,
        );
        marks.push({ ...seen, mark: tools.markBox(frame, targets[i]!) });
      }
      const past = spoken();
      await press('ArrowRight', () => true);
      await new Promise((done) => setTimeout(done, 20));
      const stayed = spoken() === past;
      const home = await press('Home', () => targets.length === 1 || spoken() !== past);
      const first = spoken();
      const end = await press('End', () => targets.length === 1 || spoken() !== first);
      const left = await press('Escape', () => tools.look(frame).ring === undefined);
      return { marks, stayed, home, end, left };
    },
    { frame, targets },
  );

const inside = (inner: Box, outer: Box, by = 1) =>
  inner.left >= outer.left - by &&
  inner.top >= outer.top - by &&
  inner.right <= outer.right + by &&
  inner.bottom <= outer.bottom + by;

/** What is wrong with a walk through a drawing; nothing, if all is as it should be. */
async function faultsOf(
  page: Page,
  frame: string,
  chart: string,
  locale: Locale,
): Promise<string[]> {
  const { state, wide: isWide } = await drawn(page, frame);
  const marks = loaded.get(chart)!.marks(state!, isWide ? wide : narrow, locale);
  const found: string[] = [];
  const { width } = page.viewportSize()!;
  const walk = await walkThrough(
    page,
    frame,
    marks.map(({ target }) => target),
  );
  const check = (right: boolean, what: string) => {
    if (!right) found.push(`${chart} ${state}, ${locale}, ${width}: ${what}`);
  };
  const { place } = cursorWords[locale];
  marks.forEach((mark, i) => {
    const { ring, tip, frame: box, said, spoken, mark: own, focused, moving } = walk.marks[i]!;
    const at = mark.target;
    check(focused, `${at}: the focus is lost`);
    check(moving === 0, `${at}: ${moving} animations`);
    check(said.join('|') === lines(mark).join('|'), `${at}: shows ${said.join('|')}`);
    for (const line of lines(mark))
      check(spoken.includes(line.replace(/[.。]$/, '')), `${at}: "${line}" not in "${spoken}"`);
    check(spoken.endsWith(place(i + 1, marks.length)), `${at}: place missing in "${spoken}"`);
    check(!/[.。]{2}|\. \./.test(spoken), `${at}: two stops in "${spoken}"`);
    if (!ring || !tip || !own) return check(false, `${at}: no ring, tip or mark`);
    check(ring.right - ring.left >= 8 && ring.bottom - ring.top >= 8, `${at}: ring too small`);
    check(inside(ring, box), `${at}: ring outside the picture`);
    const cut = {
      left: Math.max(own.left, box.left),
      top: Math.max(own.top, box.top),
      right: Math.min(own.right, box.right),
      bottom: Math.min(own.bottom, box.bottom),
    };
    check(
      inside(cut, ring),
      `${at}: ring ${JSON.stringify(ring)} not round ${JSON.stringify(cut)}`,
    );
    const loose = {
      left: cut.left - 7,
      top: cut.top - 7,
      right: cut.right + 7,
      bottom: cut.bottom + 7,
    };
    check(inside(ring, loose), `${at}: ring far larger than its mark`);
    check(tip.left >= 0 && tip.right <= width + 0.5, `${at}: tip leaves the screen`);
    check(inside(tip, box), `${at}: tip leaves the picture`);
  });
  const [first, last] = [walk.marks[0]?.spoken, walk.marks.at(-1)?.spoken];
  check(walk.stayed, 'goes on past the last mark');
  check(walk.home.spoken === first, 'Home is not the first');
  check(walk.end.spoken === last, 'End is not the last');
  check(!walk.left.ring && !walk.left.tip, 'Escape leaves the ring or the tip');
  return found;
}

/** Brings a step of the story on screen; the drawing shows it afterwards. */
async function goTo(page: Page, chart: string, state: string): Promise<void> {
  await page.evaluate(
    (id) => document.getElementById(id)!.scrollIntoView({ behavior: 'instant' as ScrollBehavior }),
    `${chart}-${state}`,
  );
  await page.waitForFunction(
    ({ chart, state }) =>
      Array.from(
        document.querySelectorAll<SVGSVGElement>(`[data-stage="${chart}"] .picture svg.drawing`),
      ).find((svg) => svg.getClientRects().length > 0)?.dataset.state === state,
    { chart, state },
    { timeout: 10_000 },
  );
}

const story = (chart: string) => `[data-stage="${chart}"] > .picture`;
const calm = { reducedMotion: 'reduce' } as const;

/** Each language on windows of its own: words differ by language, places by window. */
const windows = { en: { desktop: screens.desktop }, zh: { phone: screens.phone } };

for (const locale of locales) {
  for (const [name, viewport] of Object.entries(windows[locale])) {
    test(
      `the story: every mark of every state, ${locale}, ${name}`,
      { timeout: 240_000 },
      async () => {
        const { page, faults, close } = await visit(pagePath(locale), { viewport, ...calm });
        await settled(page);
        await prepare(page);
        const found: string[] = [];
        for (const { id, states } of charts) {
          for (const state of states) {
            await goTo(page, id, state);
            found.push(...(await faultsOf(page, story(id), id, locale)));
          }
        }
        expect(found).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      },
    );
  }

  test(`the story: one Tab stop for each drawing, named, ${locale}`, async () => {
    const { page, close } = await visit(pagePath(locale), { viewport: screens.desktop });
    await settled(page);
    const stops = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-stage] > .picture'), (picture) =>
        Array.from(picture.querySelectorAll<HTMLElement>('a[href], button, [tabindex]'))
          .filter(({ tabIndex }) => tabIndex >= 0)
          .map((stop) => `${stop.className} ${stop.getAttribute('aria-label') ?? ''}`.trim()),
      ),
    );
    expect(stops).toHaveLength(charts.length);
    for (const found of stops) {
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^cursor .+/);
    }
    expect(new Set(stops.flat()).size).toBe(charts.length);
    await close();
  });

  test(`real keys walk, and the arrows are the drawing’s while it has the focus, ${locale}`, async () => {
    const { page, close } = await visit(pagePath(locale), { viewport: screens.desktop });
    await settled(page);
    await prepare(page);
    const state = 'missed';
    await goTo(page, 'circles', state);
    const marks = loaded.get('circles')!.marks(state, wide, locale);
    const frame = page.locator(story('circles'));
    const handle = frame.locator('> .cursor');
    const spoken = frame.locator('> [aria-live]');
    await handle.focus();
    const heard = (index: number) =>
      expect
        .poll(() => spoken.textContent())
        .toContain(cursorWords[locale].place(index + 1, marks.length));
    await page.keyboard.press('ArrowLeft');
    await heard(marks.length - 1);
    await page.keyboard.press('Home');
    await heard(0);
    await page.keyboard.press('ArrowDown');
    await heard(1);
    await page.keyboard.press('ArrowUp');
    await heard(0);
    await page.keyboard.press('End');
    await heard(marks.length - 1);
    expect((await drawn(page, story('circles'))).state).toBe(state);
    await page.keyboard.press('Escape');
    expect(await frame.locator('.cursor-ring').isVisible()).toBe(false);
    expect(await frame.locator('.cursor-tip').isVisible()).toBe(false);
    // From the drawing Tab leads on, and nothing of it stays behind.
    await page.keyboard.press('Home');
    await heard(0);
    await page.keyboard.press('Tab');
    expect(await handle.evaluate((element) => element === document.activeElement)).toBe(false);
    expect(await frame.locator('.cursor-ring').isVisible()).toBe(false);
    await close();
  });
}

/** A mark that the pointer can mean: its middle lies on the screen, on no figure that answers for itself. */
const pointAt = (page: Page, frame: string, targets: string[]) =>
  page.evaluate(
    ({ frame: selector, targets }) => {
      const tools = window as unknown as {
        markBox(frame: Element, target: string): Box | undefined;
      };
      const frame = document.querySelector(selector)!;
      return targets.flatMap((target, index) => {
        const mark = tools.markBox(frame, target);
        if (!mark) return [];
        const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
        const hit = document.elementFromPoint(x, y);
        return hit && frame.contains(hit) && !hit.closest('[data-fact]') ? [{ x, y, index }] : [];
      });
    },
    { frame, targets },
  );

describe('mouse and finger', () => {
  for (const [way, locale] of [
    ['mouse', 'en'],
    ['finger', 'zh'],
  ] as const) {
    test(
      `the ${way} gets what the keys get, in every state, ${locale}`,
      { timeout: 240_000 },
      async () => {
        const hasTouch = way === 'finger';
        const { page, faults, close } = await visit(pagePath(locale), {
          viewport: hasTouch ? screens.phone : screens.desktop,
          hasTouch,
        });
        await settled(page);
        await prepare(page);
        const found: string[] = [];
        let reached = 0;
        for (const { id, states } of charts) {
          for (const state of states) {
            await goTo(page, id, state);
            const marks = loaded.get(id)!.marks(state, hasTouch ? narrow : wide, locale);
            const points = await pointAt(
              page,
              story(id),
              marks.map(({ target }) => target),
            );
            const point = points[Math.floor(points.length / 2)];
            if (!point) continue;
            reached++;
            if (hasTouch) await page.touchscreen.tap(point.x, point.y);
            else await page.mouse.move(point.x, point.y);
            const frame = page.locator(story(id));
            try {
              await frame.locator('.cursor-tip').waitFor({ state: 'visible', timeout: 5000 });
            } catch {
              found.push(`${id} ${state}: nothing shows at ${marks[point.index]!.target}`);
              continue;
            }
            const { said, ring, spoken } = (await page.evaluate(
              `look(document.querySelector('${story(id)}'))`,
            )) as Seen;
            // A smaller mark may lie on the middle of a large one.
            const meant = marks.find((mark) => lines(mark).join('|') === said.join('|'));
            if (!meant) found.push(`${id} ${state}: says ${said.join('|')}`);
            const near = {
              left: point.x - 22,
              right: point.x + 22,
              top: point.y - 22,
              bottom: point.y + 22,
            };
            const apart =
              !ring ||
              ring.left > near.right ||
              ring.right < near.left ||
              ring.top > near.bottom ||
              ring.bottom < near.top;
            if (apart) found.push(`${id} ${state}: the ring is elsewhere`);
            if (hasTouch && meant && !spoken.includes(plain(meant.name)))
              found.push(`${id} ${state}: ${plain(meant.name)} is not spoken`);
            if (!hasTouch) await page.mouse.move(2, 2);
          }
        }
        expect(found).toEqual([]);
        expect(reached).toBeGreaterThan(45);
        expect(faults).toEqual([]);
        await close();
      },
    );
  }

  test('when the mouse goes, ring and tip go', async () => {
    const { page, close } = await visit('/', { viewport: screens.desktop });
    await settled(page);
    await prepare(page);
    await goTo(page, 'energy', 'wind');
    const marks = loaded.get('energy')!.marks('wind', wide, 'en');
    const [point] = await pointAt(
      page,
      story('energy'),
      marks.map(({ target }) => target),
    );
    await page.mouse.move(point!.x, point!.y);
    await page.locator(`${story('energy')} .cursor-tip`).waitFor({ state: 'visible' });
    await page.mouse.move(2, 2);
    await page.locator(`${story('energy')} .cursor-tip`).waitFor({ state: 'hidden' });
    await close();
  });
});

/** The marks of the one drawing of a page that is no story. */
async function elsewhere(
  path: string,
  frame: string,
  chart: string,
  locale: Locale,
  options: BrowserContextOptions,
): Promise<string[]> {
  const { page, faults, close } = await visit(path, { ...calm, ...options });
  await settled(page);
  await page.keyboard.press('Tab');
  await page.waitForSelector(`${frame} > .cursor`, { state: 'attached' });
  await page.evaluate(
    (frame) =>
      document.querySelector(frame)!.scrollIntoView({ behavior: 'instant' as ScrollBehavior }),
    frame,
  );
  await prepare(page);
  const found = await faultsOf(page, frame, chart, locale);
  await close();
  return [...found, ...faults];
}

describe('beside the story', () => {
  const beside = { en: { small }, zh: { desktop: screens.desktop } };
  for (const locale of locales) {
    for (const [name, viewport] of Object.entries(beside[locale])) {
      test(`the pages of single steps, ${locale}, ${name}`, { timeout: 180_000 }, async () => {
        const found: string[] = [];
        for (const { id, states } of charts) {
          const path = pagePath(locale, cardPage(id, states.at(-1)!));
          found.push(...(await elsewhere(path, '.shown', id, locale, { viewport })));
        }
        expect(found).toEqual([]);
      });

      test(`embedded charts, ${locale}, ${name}`, { timeout: 180_000 }, async () => {
        const found: string[] = [];
        for (const { id, states } of charts) {
          const path = pagePath(locale, `embed/${id}/?state=${states[1]!}`);
          found.push(...(await elsewhere(path, '.stage', id, locale, { viewport })));
        }
        expect(found).toEqual([]);
      });
    }

    test(
      `a small window, where each step has its own drawing, ${locale}`,
      { timeout: 180_000 },
      async () => {
        const { page, faults, close } = await visit(pagePath(locale), {
          viewport: { width: 320, height: 400 },
          ...calm,
        });
        await settled(page);
        await prepare(page);
        const found: string[] = [];
        for (const { id, states } of charts) {
          const frame = `#${id}-${states.at(-1)!} > .own`;
          await page.evaluate(
            (frame) =>
              document
                .querySelector(frame)!
                .scrollIntoView({ behavior: 'instant' as ScrollBehavior }),
            frame,
          );
          await page.waitForSelector(`${frame} > .cursor`, { state: 'attached' });
          found.push(...(await faultsOf(page, frame, id, locale)));
        }
        expect(found).toEqual([]);
        expect(faults).toEqual([]);
        await close();
      },
    );
  }
});

for (const [colours, options] of [
  ['forced colours', { forcedColors: 'active' }],
  ['forced colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['dark', { colorScheme: 'dark' }],
] as const) {
  test(`${colours}: the ring is drawn, and differs from what lies behind`, async () => {
    const { page, close } = await visit('/', { viewport: screens.desktop, ...options, ...calm });
    await settled(page);
    await prepare(page);
    for (const { id, states } of charts) {
      await goTo(page, id, states[1]!);
      await page.locator(`${story(id)} > .cursor`).focus();
      await page.keyboard.press('Home');
      const ring = page.locator(`${story(id)} .cursor-ring`);
      await ring.waitFor({ state: 'visible' });
      const style = await ring.evaluate((element) => {
        const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(element);
        const back = getComputedStyle(document.body).backgroundColor;
        return { borderTopColor, width: parseFloat(borderTopWidth), borderTopStyle, back };
      });
      expect(style.width, id).toBeGreaterThanOrEqual(2);
      expect(style.borderTopStyle, id).toBe('solid');
      expect(style.borderTopColor, id).not.toBe(style.back);
      expect(style.borderTopColor, id).not.toMatch(/, 0\)$/);
    }
    await close();
  });
}

test('after a step by key the change is told, after scrolling nothing is', async () => {
  for (const locale of locales) {
    const { page, close } = await visit(pagePath(locale), { viewport: screens.desktop, ...calm });
    await settled(page);
    for (const { id, states } of charts) {
      await goTo(page, id, states[0]!);
      await settled(page);
      const spoken = page.locator(`${story(id)} > [aria-live]`);
      expect(await spoken.textContent(), `${id}: scrolling says nothing`).toBe('');
      const tell = loaded.get(id)!.change;
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('ArrowRight');
      const on = plain(tell(states[0]!, states[1]!, locale)).replace(/[.。]$/, '');
      await expect.poll(() => spoken.textContent(), { timeout: 5000 }).toContain(on);
      await page.keyboard.press('ArrowLeft');
      const back = plain(tell(states[1]!, states[0]!, locale)).replace(/[.。]$/, '');
      await expect.poll(() => spoken.textContent(), { timeout: 5000 }).toContain(back);
    }
    await close();
  }
}, 120_000);
