import { liveDrawing } from './drawing.ts';
import type { LiveDrawing } from './drawing.ts';
import type { Chart } from '../../charts/kit/chart.ts';
import type { Locale } from '../../i18n/locales.ts';

/** How much of a picture is to be seen before it moves, and how long it waits at most, in ms. */
const enough = 0.5;
const patience = 600;

export interface UnrolledOptions {
  chart: Chart;
  locale: Locale;
  /** The picture of each state, in order. */
  boxes: readonly HTMLElement[];
  drawn: (drawing: LiveDrawing) => void;
  gone: (drawing: LiveDrawing) => void;
}

/**
 * Every state under the other, each drawn when it is seen. A frame that is as tall as its content has no
 * window of its own to go by, so it watches which of its pictures are on the reader's screen: the drawing
 * arrives at a picture as the step before left it, and moves from there. Readers who want no motion, and
 * paper, get each state as it is.
 */
export function startUnrolled({ chart, locale, boxes, drawn, gone }: UnrolledOptions) {
  const window = boxes[0]!.ownerDocument.defaultView!;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const drawings = new Map<HTMLElement, LiveDrawing>();
  const timers = new Set<number>();

  const settle = (box: HTMLElement) => drawings.get(box)?.show(own(box));
  const own = (box: HTMLElement): string => chart.states[boxes.indexOf(box)]!;
  const begin = (box: HTMLElement, move: boolean) => {
    if (drawings.has(box)) return;
    const before = move ? chart.states[boxes.indexOf(box) - 1] : undefined;
    const drawing = liveDrawing(box, chart, before ?? own(box), locale);
    drawings.set(box, drawing);
    drawn(drawing);
    if (before) timers.add(window.setTimeout(settle, patience, box));
  };

  const observer = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries) {
        const box = target as HTMLElement;
        if (!isIntersecting) continue;
        begin(box, !still.matches);
        // A frame later, so that the state before was there to move from.
        if (intersectionRatio >= enough)
          window.requestAnimationFrame(() => window.requestAnimationFrame(() => settle(box)));
      }
    },
    { threshold: [0, enough] },
  );
  boxes.forEach((box) => observer.observe(box));

  return {
    /** Draws everything as it is, for paper. */
    finish() {
      for (const box of boxes) {
        begin(box, false);
        settle(box);
      }
    },
    stop() {
      observer.disconnect();
      timers.forEach((timer) => window.clearTimeout(timer));
      drawings.forEach((drawing) => {
        gone(drawing);
        drawing.stop();
      });
    },
  };
}
