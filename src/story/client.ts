import { cursorOf } from '../charts/cursors.ts';
import type { Chart } from '../charts/kit/chart.ts';
import { adopt } from '../charts/kit/adopt.ts';
import { drawState } from '../charts/kit/draw.ts';
import { openShelf } from '../charts/lazy.ts';
import { startCursor } from '../cursor/client.ts';
import type { DataCursor } from '../cursor/client.ts';
import { sizes } from '../charts/kit/size.ts';
import type { Size } from '../charts/kit/size.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { watchLines } from './lines.ts';
import { moves } from './motion.ts';
import { currentStop, statesAt } from './position.ts';
import type { Stop } from './position.ts';
import { startPaper } from './paper.ts';
import { keepQueries } from './query.ts';
import { startStepper } from './stepper.ts';
import { besideQuery, triggerBelow, triggerBeside, unrolledQuery } from './trigger.ts';
import { unroll } from './unroll.ts';

/** How long the address waits for the reader to settle, in ms. Safari refuses more than 100 changes in 30 s. */
const settle = 250;

/** How long a drawing moves, in ms, as `--motion` in tokens.css has it. */
const motion = 700;

/** Faster than this, in px per ms, the reader flies past: a window's height in less than a second. */
const fast = 1;

/** While the reader flies past, a drawing follows this often, in ms: often enough to be seen to follow. */
const glimpse = 4 * motion;

/** A hand on the page; each costs something at every turn of a wheel. */
const byHand = ['wheel', 'touchmove'];

/** The language of the page. */
const localeOf = (root: HTMLElement): Locale => {
  const tag = root.ownerDocument.documentElement.lang;
  return locales.find((locale) => tag.startsWith(locale)) ?? defaultLocale;
};

/** What the page says of a stop element. */
function stopOf(element: HTMLElement): Stop {
  const { address = '', state } = element.dataset;
  const stage = element.closest<HTMLElement>('[data-stage]');
  const chapter = Number(element.closest<HTMLElement>('[data-chapter]')?.dataset.chapter ?? 0);
  return { address, chapter, chart: stage?.dataset.stage, state };
}

/** Runs what can wait a little when the browser has nothing better to do. */
const whenIdle = (act: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 200 });
  else setTimeout(act, 0);
};

/** The drawing of a stage in the design that its room has chosen. */
const shownIn = (stage: HTMLElement): SVGSVGElement | undefined =>
  Array.from(stage.querySelectorAll<SVGSVGElement>('.picture svg.drawing')).find(
    (svg) => svg.getClientRects().length > 0,
  );

/**
 * Brings the server-drawn story to life: the drawings follow the reader, the address follows the
 * reader, the reader can step. Returns a function that undoes all of it.
 */
export function startStory(
  root: HTMLElement,
  { ask }: { ask?: (fact: string, anchor: Element) => void } = {},
): () => void {
  const locale = localeOf(root);
  const elements = Array.from(root.querySelectorAll<HTMLElement>('[data-stop]'));
  const stops = elements.map(stopOf);
  const stages = Array.from(root.querySelectorAll<HTMLElement>('[data-stage]'));
  const beside = matchMedia(besideQuery);
  const small = matchMedia(unrolledQuery);
  const paper = matchMedia('print');
  const undo: (() => void)[] = [];
  const inView = new Set<HTMLElement>();
  const shelf = openShelf();
  const ours = new WeakSet<SVGSVGElement>();
  /** By stage, and by step where each step has its own drawing. */
  const cursors = new Map<HTMLElement, DataCursor>();
  /** A step by key or button under way: the next one goes on from its aim, and its change is told aloud. */
  let way: { from: number; aim: number } | undefined;
  let current = -1;
  let addressTimer = 0;
  /** The reader flies past: what costs time waits until they slow down, and nothing starts to move. */
  let flying = false;
  /** When and where, in px down the page, the reader's speed was taken last. */
  let since = { time: -Infinity, y: 0 };
  let drawnAt = -Infinity;
  let landTimer = 0;
  let undone = false;
  // The width is that of the layout: fingers that enlarge a part of the page change nothing.
  const shapeNow = () =>
    [root.ownerDocument.documentElement.clientWidth, beside.matches, small.matches].join();
  let shape = shapeNow();

  const listen = <Target extends EventTarget>(
    target: Target,
    type: string,
    listener: (event: Event) => void,
    options?: AddEventListenerOptions,
  ) => {
    target.addEventListener(type, listener, options);
    undo.push(() => target.removeEventListener(type, listener, options));
  };
  /** With the next frame, unless all is undone by then. */
  const soon = (work: () => void) => requestAnimationFrame(() => undone || work());

  /** Makes the drawing that the page brought along ours; an empty one is drawn. */
  const takeOver = (svg: SVGSVGElement, chart: Chart, size: Size, state: string) => {
    const draw = (into: SVGSVGElement) => drawState(into, chart, state, size, locale);
    if (svg.childElementCount) adopt(svg, draw);
    else draw(svg);
    ours.add(svg);
  };

  /** Takes over the drawing of a stage, or draws the state that it should show. Says whether it did. */
  const show = (stage: HTMLElement, svg: SVGSVGElement | undefined): boolean => {
    const { stage: id = '' } = stage.dataset;
    const chart = shelf.get(id);
    const state = statesAt(stops, current).get(id);
    const size = sizes.find(({ name }) => svg?.classList.contains(name));
    if (!chart || !state || !svg || !size) return false;
    const foreign = !ours.has(svg);
    if (foreign) takeOver(svg, chart, size, svg.dataset.state ?? state);
    const live = svg.classList.contains('live');
    // From now on changes move.
    if (ready && !flying && !live) svg.classList.add('live');
    // What would move waits until the reader slows down.
    if (svg.dataset.state === state || (flying && live) || (foreign && ready)) return foreign;
    drawState(svg, chart, state, size, locale);
    cursors.get(stage)?.changed();
    return true;
  };

  /** Stages that may have to be drawn, with the design that is visible. */
  const due = new Map<HTMLElement, SVGSVGElement | undefined>();
  let turn = 0;
  /** Draws what is due, one thing a frame: more would hold up the reader. At the start all at once. */
  const showDue = (): void => {
    turn = 0;
    for (const [stage, svg] of due) {
      if (inView.has(stage) && show(stage, svg) && ready) {
        turn = requestAnimationFrame(showDue);
        return;
      }
      due.delete(stage);
    }
  };
  const showSoon = (stage: HTMLElement, svg = shownIn(stage)): void => {
    due.set(stage, svg);
    if (!turn) showDue();
  };
  undo.push(() => cancelAnimationFrame(turn));

  const stepper = startStepper(root, {
    go: (step) => {
      const aim = Math.max(0, Math.min(elements.length - 1, (way?.aim ?? current) + step));
      way = { from: way?.from ?? current, aim };
      for (const type of byHand) root.addEventListener(type, endWay, { passive: true });
      goTo(aim);
    },
  });
  undo.push(stepper.stop);

  /** The step has led to its aim, or the reader scrolls by hand; that is heard only for so long. */
  function endWay(): void {
    way = undefined;
    for (const type of byHand) root.removeEventListener(type, endWay);
  }
  undo.push(endWay);

  /** Scrolls so that a stop becomes current; `scroll-margin-top` in the styles says where it comes to rest. */
  function goTo(index: number): void {
    const target = elements[index];
    if (!target) return;
    const behavior = moves(root.ownerDocument) ? 'smooth' : 'auto';
    if (index === 0) scrollTo({ top: 0, behavior });
    else target.scrollIntoView({ block: 'start', behavior });
  }

  /**
   * The focus goes along with a step, so that Tab goes on from where the reader is now. It stays on what
   * lies outside the story, as the buttons that step.
   */
  function takeAlong(element: HTMLElement): void {
    const { activeElement } = root.ownerDocument;
    if (activeElement && !activeElement.contains(root) && !root.contains(activeElement)) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /** Ends a step at the current stop: says aloud where it has led and what changed in the drawing. */
  function arrive(from: number): void {
    endWay();
    const [before, now, element] = [stops[from], stops[current]!, elements[current]!];
    takeAlong(element);
    const stage = element.closest<HTMLElement>('[data-stage]');
    const heading = element.querySelector('h1, h2, h3')?.textContent?.trim();
    const old = before?.chart === now.chart ? before?.state : undefined;
    if (stage && now.state)
      (cursors.get(element) ?? cursors.get(stage))?.say(old, now.state, heading);
  }

  const trigger = () => (beside.matches ? triggerBeside : triggerBelow);

  const currentNow = () =>
    currentStop(
      elements.map((element) => element.getBoundingClientRect().top),
      innerHeight * trigger(),
    );

  /** Derives everything from where the stops are now. `landed` says that the reader has come to rest. */
  const update = (landed = false) => {
    // On paper nothing is where the reader left it, and they will find it there again.
    if (paper.matches && current >= 0) return;
    const next = currentNow();
    // Which drawings are seen is read before anything changes: what is read later lays out the page. That
    // of the stop comes first.
    const here = elements[next]!;
    const seen = Array.from(inView, (stage) => [stage, shownIn(stage)] as const).sort(
      ([a], [b]) => Number(b.contains(here)) - Number(a.contains(here)),
    );
    const now = performance.now();
    if (next !== current) {
      flying = !landed && (way ? way.aim !== next : speedAt(now) > fast);
      elements[current]?.classList.remove('current');
      current = next;
      elements[current]!.classList.add('current');
      const stop = stops[current]!;
      if (way?.aim === current) arrive(way.from);
      stepper.show({ index: current, count: elements.length, chapter: stop.chapter });
    }
    if (landed) flying = false;
    clearTimeout(landTimer);
    clearTimeout(addressTimer);
    if (flying) landTimer = window.setTimeout(slowedDown, motion);
    else addressTimer = window.setTimeout(() => writeAddress(stops[current]!.address), settle);
    if (flying && (way || now - drawnAt < glimpse)) return;
    drawnAt = now;
    for (const [stage, svg] of seen) due.set(stage, svg);
    if (!turn) showDue();
  };
  /** The reader's speed in px per ms from the last time that it was asked for. */
  const speedAt = (time: number): number => {
    const before = since;
    since = { time, y: scrollY };
    return Math.abs(since.y - before.y) / (time - before.time);
  };
  /** A while after the last stop that was passed: between two stops one may still fly. */
  const slowedDown = () => {
    if (speedAt(performance.now()) > fast) landTimer = window.setTimeout(slowedDown, motion);
    else land();
  };
  const land = () => update(true);
  undo.push(() => clearTimeout(landTimer));

  const queryAt = keepQueries(
    new Map(
      elements
        .filter(({ dataset }) => dataset.query)
        .map(({ dataset }) => [dataset.address ?? '', dataset.query!.split(' ')]),
    ),
  );

  /** The address follows the reader without new entries in the history. */
  const writeAddress = (address: string) => {
    const hash = address && `#${address}`;
    const search = queryAt(location.search, address);
    stepper.address(search, hash);
    if (location.search === search && location.hash === hash) return;
    history.replaceState(history.state, '', location.pathname + search + hash);
  };

  /** Fetches what draws a stage; a network that failed is asked again at the next approach. */
  const fetchFor = (stage: HTMLElement) => {
    const { stage: id = '' } = stage.dataset;
    // Drawn in a task of its own, so that the script’s own start does not lengthen it.
    if (!shelf.get(id))
      void shelf
        .fetch(id)
        .then(() => whenIdle(() => inView.has(stage) && !flying && showSoon(stage)));
  };

  // A stage is fetched and drawn two screens before it comes into view; a jump over many chapters draws one.
  const nearby = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const stage = target as HTMLElement;
        inView.delete(stage);
        if (!isIntersecting) continue;
        inView.add(stage);
        fetchFor(stage);
        if (!flying) showSoon(stage);
      }
    },
    { rootMargin: '200% 0px' },
  );
  stages.forEach((stage) => nearby.observe(stage));

  /** Lets the reader walk through the marks of a drawing. Returns what undoes it. */
  const addCursor = (
    owner: HTMLElement,
    frame: HTMLElement,
    svg: () => SVGSVGElement | undefined,
  ): (() => void) => {
    const chapter = owner.closest<HTMLElement>('[data-title]');
    const cursor = startCursor({
      frame,
      svg,
      load: () => cursorOf(owner.closest<HTMLElement>('[data-stage]')?.dataset.stage ?? ''),
      locale,
      title: chapter?.dataset.title ?? '',
      ask,
    });
    if (cursor) cursors.set(owner, cursor);
    return () => {
      cursors.delete(owner);
      cursor?.stop();
    };
  };
  for (const stage of stages) {
    const frame = stage.querySelector<HTMLElement>('.picture')!;
    undo.push(addCursor(stage, frame, () => shownIn(stage)));
  }
  undo.push(() => {
    undone = true;
    nearby.disconnect();
    // A chart that is still on its way finds nothing to draw.
    inView.clear();
  });

  // Observers report after a frame is laid out, often several at once; one look before the next is enough.
  let look = 0;
  const lines = watchLines(elements, trigger, () => {
    look ||= requestAnimationFrame(() => {
      look = 0;
      update();
    });
  });
  undo.push(lines.stop, () => cancelAnimationFrame(look));

  // A window too small to pin a drawing: each step gets its own.
  let rollUp: (() => void) | undefined;
  const chooseLayout = () => {
    if (small.matches === Boolean(rollUp)) return;
    rollUp?.();
    rollUp = small.matches
      ? unroll(root, locale, shelf, {
          drawn: (step, figure, svg) => addCursor(step, figure, () => svg),
        })
      : undefined;
  };
  // The drawings of the steps move the step that an address has led to, or that was there before a reload.
  const arrivedAt = currentNow();
  chooseLayout();
  if (rollUp && arrivedAt > 0) elements[arrivedAt]?.scrollIntoView({ block: 'start' });
  undo.push(() => rollUp?.());

  /** Another window. In another layout the reader is brought back to the stop that they were at. */
  const resized = () => {
    // The size of a sheet is not that of the window.
    if (paper.matches) return;
    const before = shape;
    shape = shapeNow();
    chooseLayout();
    lines.moved();
    if (shape !== before && current > 0)
      elements[current]?.scrollIntoView({ block: 'start', behavior: 'auto' });
    land();
  };
  // A window tells its size before its conditions, and these also change without it.
  listen(window, 'resize', resized);
  listen(beside, 'change', resized);
  listen(small, 'change', resized);
  listen(document, 'scrollend', () => {
    land();
    // A stop near the end may never come up to the line.
    if (way && way.from !== current) arrive(way.from);
    endWay();
  });
  listen(window, 'pageshow', land);
  listen(window, 'hashchange', () => soon(land));
  undo.push(() => clearTimeout(addressTimer));

  undo.push(startPaper(root, locale, shelf));
  // Printing lays everything out anew, and what it brings near, as the explorer, stays. The reader comes
  // back to what they saw.
  let seen: { element: HTMLElement; top: number } | undefined;
  listen(window, 'beforeprint', () => {
    const element = elements[current];
    seen = element && { element, top: element.getBoundingClientRect().top };
  });
  listen(window, 'afterprint', () =>
    soon(() => {
      if (!seen) return;
      const top = seen.element.getBoundingClientRect().top - seen.top;
      seen = undefined;
      scrollBy({ top, behavior: 'instant' });
    }),
  );

  // What is drawn before this line stands at once; what changes after it moves.
  let ready = false;
  land();
  soon(() => {
    ready = true;
    inView.forEach((stage) => {
      const svg = shownIn(stage);
      if (svg && ours.has(svg)) svg.classList.add('live');
    });
  });

  return () => undo.splice(0).forEach((action) => action());
}
