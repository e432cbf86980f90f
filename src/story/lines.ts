import scrollama from 'scrollama';
import type { ScrollamaInstance } from 'scrollama';

type Scroller = ScrollamaInstance & { offset(share: number): void };

export interface Lines {
  /** After the window or the line has changed. */
  moved: () => void;
  stop: () => void;
}

/**
 * At every scroll scrollama asks its container how far it is scrolled, to know a direction that nobody here
 * asks for. Asking the window would lay out the page each time.
 */
const unmoved = { container: { scrollTop: 0 } as HTMLElement };

/**
 * Says when a stop crosses the line that makes it current. Two observers for each stop of the whole story
 * would cost the browser more at every frame of scrolling than all else: only chapters within a window's
 * height are watched, each by a scrollama of its own.
 *
 * @param line where the line stands now, as a share of the window's height
 */
export function watchLines(
  stops: readonly HTMLElement[],
  line: () => number,
  crossed: () => void,
): Lines {
  const parts = new Map<Element, HTMLElement[]>();
  for (const stop of stops) {
    const part = stop.closest('[data-chapter]') ?? stop;
    parts.set(part, [...(parts.get(part) ?? []), stop]);
  }
  const scrollers = new Map<Element, Scroller>();
  const near = new Set<Element>();

  const watch = (part: Element) => {
    near.add(part);
    const there = scrollers.get(part)?.enable() as Scroller | undefined;
    if (there) return there.offset(line());
    // Set up once: each time leaves a listener on the document that nothing takes away.
    const scroller = scrollama()
      .setup({ step: parts.get(part)!, offset: line() as 0.6, ...unmoved })
      .onStepEnter(crossed)
      .onStepExit(crossed) as Scroller;
    scrollers.set(part, scroller);
  };
  const leave = (part: Element) => {
    near.delete(part);
    scrollers.get(part)?.disable();
  };

  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) (isIntersecting ? watch : leave)(target);
      crossed();
    },
    { rootMargin: '100% 0px' },
  );
  for (const part of parts.keys()) nearby.observe(part);

  return {
    // scrollama rebuilds its lines only when a step changes size, not when the window does.
    moved: () => near.forEach((part) => scrollers.get(part)?.offset(line())),
    stop() {
      nearby.disconnect();
      scrollers.forEach((scroller) => scroller.destroy());
    },
  };
}
