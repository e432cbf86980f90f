import type { CDPSession, Page } from 'playwright-core';
import { screens } from '../harness.ts';
import type { Screen } from '../harness.ts';
import { suspend } from './accounts.ts';
import type { Move, Place, Shape } from './traces.ts';

/** The windows of a screen. */
function windowOf(screen: Screen, shape: Shape) {
  const { width, height } = screens[screen];
  return {
    own: { width, height },
    turned: { width: height, height: width },
    small: { width: 320, height: 256 },
    // Zooming by the browser's menu leaves a window of half as many pixels.
    zoomed: { width: width / 2, height: height / 2 },
    'bar away': { width, height: height + 56 },
    // Cards below the drawing, wherever the trace began.
    other: { width: 768, height: 1024 },
  }[shape];
}

/** Runs in the page: false while a drawing in view is not yet the script's, even if it came with the page. */
const everyStageIsTaken = (): boolean =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-stage] .picture svg.drawing')).every(
    (svg) => {
      const { top, bottom, width } = svg.getBoundingClientRect();
      return width === 0 || bottom < 0 || top > innerHeight || svg.classList.contains('live');
    },
  );

/** Runs in the page: scrolls through places, each reached in so many frames, as a script or a scrollbar would. */
async function travel({ places, frames }: { places: Place[]; frames: number }): Promise<void> {
  const yOf = (place: Place): number => {
    const end = document.documentElement.scrollHeight - innerHeight;
    if (place === 'start') return 0;
    if (place === 'end') return end;
    if (typeof place === 'number') return place * end;
    // Where a chapter ends in the upper half of the window, the next one's drawing is in the lower.
    const seam = typeof place === 'object';
    const element = document.querySelector(seam ? `[data-stage="${place.seam}"]` : place)!;
    const { top, bottom } = element.getBoundingClientRect();
    const margin = parseFloat(getComputedStyle(element).scrollMarginTop);
    return scrollY + (seam ? bottom - innerHeight * 0.4 : top - margin);
  };
  for (const place of places) {
    const from = scrollY;
    for (let frame = 1; frame <= frames; frame++) {
      const top = from + ((yOf(place) - from) * frame) / frames;
      scrollTo({ top, behavior: 'instant' });
      if (frames > 1) await new Promise(requestAnimationFrame);
    }
  }
}

/**
 * Runs in the page: waits until for some frames nothing has moved, the reader's place has not changed and
 * nothing is put off any more.
 */
async function still(): Promise<void> {
  const { account } = window as unknown as { account: { read(): { pending: string[] } } };
  const timers = () => account.read().pending.filter((start) => start === 'setTimeout').length;
  let before = '';
  for (let same = 0; same < 4;) {
    await new Promise(requestAnimationFrame);
    const { top = 0 } = document.querySelector('.current')?.getBoundingClientRect() ?? {};
    const now = [scrollY, innerWidth, innerHeight, document.body.scrollHeight, top].join();
    same = now === before && !timers() ? same + 1 : 0;
    before = now;
  }
}

/** The ways home from what a trace may have changed. */
const ways: Move[] = [{ pinch: 1 }, { window: 'own' }, { text: '' }, { motion: 'reduce' }];

/** A page on which traces are played, and whatever they change about it. */
export class Player {
  readonly page: Page;
  readonly screen: Screen;
  private readonly protocol: CDPSession;
  /** The kinds of gestures since the reader was home. */
  private readonly played = new Set<string>();

  private constructor(page: Page, screen: Screen, protocol: CDPSession) {
    this.page = page;
    this.screen = screen;
    this.protocol = protocol;
  }

  static async on(page: Page, screen: Screen): Promise<Player> {
    return new Player(page, screen, await page.context().newCDPSession(page));
  }

  /** Everything so far has come to rest, and no chart in view is still on its way. */
  async rest(): Promise<void> {
    await this.page.evaluate(still);
    if (await this.page.evaluate(everyStageIsTaken)) return;
    await this.page.waitForFunction(everyStageIsTaken);
    await this.page.evaluate(still);
  }

  /** Plays one gesture to its end, which need not be the end of what follows from it. */
  async play(gesture: Move): Promise<void> {
    const { page } = this;
    Object.keys(gesture).forEach((kind) => this.played.add(kind));
    if ('to' in gesture)
      await page.evaluate(travel, { places: [gesture.to], frames: gesture.frames ?? 1 });
    else if ('drag' in gesture) await page.evaluate(travel, { places: gesture.drag, frames: 8 });
    else if ('wheel' in gesture) await this.wheel(gesture.wheel);
    else if ('fling' in gesture) await this.fling(gesture.fling);
    else if ('pinch' in gesture) await this.pinch(gesture.pinch);
    else if ('window' in gesture) await page.setViewportSize(windowOf(this.screen, gesture.window));
    else if ('text' in gesture)
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), gesture.text);
    else if ('motion' in gesture) await page.emulateMedia({ reducedMotion: gesture.motion });
    else if ('key' in gesture) await page.keyboard.press(gesture.key);
    else if ('hidden' in gesture) {
      await suspend(page, true);
      for (const meanwhile of gesture.hidden) await this.play(meanwhile);
      await suspend(page, false);
    } else {
      await page.reload({ waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
    }
  }

  /** The reader, and all that a trace has changed, as they were at its beginning. */
  async home(): Promise<void> {
    for (const move of ways)
      if (Object.keys(move).some((kind) => this.played.has(kind))) await this.play(move);
    this.played.clear();
    await this.play({ to: 'start' });
    await this.rest();
  }

  /** Runs something that scrolls, and waits until the scroll that follows has ended. */
  private async scrolls(run: () => Promise<void>): Promise<void> {
    const after = await this.page.evaluateHandle(() => ({
      scroll: new Promise<void>((ended) =>
        document.addEventListener('scrollend', () => ended(), { once: true }),
      ),
    }));
    await run();
    await after.evaluate(({ scroll }) => scroll);
    await after.dispose();
  }

  private async wheel(notches: number[]): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.page.mouse.move(width / 2, height / 2);
    await this.scrolls(async () => {
      for (const notch of notches) await this.page.mouse.wheel(0, notch);
    });
  }

  /**
   * Fingers on the screen, by where they are. The times are given, so that a slow machine flings as far as
   * a fast one.
   */
  private async fingers(paths: (readonly [x: number, y: number])[][]): Promise<void> {
    const begun = Date.now() / 1000;
    for (const [index, fingers] of paths.entries())
      await this.protocol.send('Input.dispatchTouchEvent', {
        type: index === 0 ? 'touchStart' : fingers.length ? 'touchMove' : 'touchEnd',
        touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
        timestamp: begun + index * 0.016,
      });
  }

  /** A finger that moves so fast, in px/s, and lets go; the page rolls on. */
  private async fling(speed: number): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    const y = (index: number) => height / 2 - (index - 3) * speed * 0.016;
    await this.scrolls(() =>
      this.fingers([...Array.from({ length: 7 }, (_, i) => [[width / 2, y(i)] as const]), []]),
    );
  }

  /** Two fingers enlarge what they touch; the layout stays. */
  private async pinch(scale: number): Promise<void> {
    await this.protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  }
}
