import type { Page } from 'playwright-core';

/** What a page holds on to. Anything that grows when a trace is played again is a leak. */
export interface Accounts {
  /** Of each kind of listener, as "scroll on document", how many there are. */
  listeners: Record<string, number>;
  /** Of each kind of observer, how many elements are observed. */
  observed: Record<string, number>;
  /** What is still to run by itself: frames, timers, idle work. While nothing moves, nothing. */
  pending: string[];
  /** How often anything has run by itself so far. */
  ran: number;
}

/** Runs in the page before anything else: keeps account of all that outlives the task that made it. */
export function keepAccounts(): void {
  type Kept = { target: EventTarget; type: string; listener: unknown; capture: boolean };
  const kept = new Set<Kept>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const captures = (options: unknown) =>
    typeof options === 'object'
      ? Boolean((options as AddEventListenerOptions)?.capture)
      : !!options;
  const find = (target: EventTarget, type: string, listener: unknown, options: unknown) =>
    [...kept].find(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.capture === captures(options),
    );

  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && !find(target, type, listener, options)) {
      const one = { target, type, listener, capture: captures(options) };
      kept.add(one);
      const forget = () => kept.delete(one);
      if (typeof options === 'object' && options.once) add.call(target, type, forget, options);
      if (typeof options === 'object' && options.signal) {
        if (options.signal.aborted) forget();
        add.call(options.signal, 'abort', forget, { once: true });
      }
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const one = find(target, type, listener, options);
    if (one) kept.delete(one);
    remove.call(target, type, listener, options);
  };

  let hidden = false;
  const held: (() => void)[] = [];
  /** At once; what would be told with a frame waits while the page has none. */
  const told = (work: () => void) => void (hidden ? held.push(work) : work());
  for (const type of ['scrollend', 'resize']) {
    const hold = (event: Event) => {
      if (!hidden) return;
      event.stopImmediatePropagation();
      const { target } = event;
      held.push(() => target?.dispatchEvent(new Event(type)));
    };
    add.call(window, type, hold, true);
  }
  for (const [name, value] of [
    ['hidden', () => hidden],
    ['visibilityState', () => (hidden ? 'hidden' : 'visible')],
  ] as const)
    Object.defineProperty(document, name, { get: value });

  const observers: { name: string; targets: Set<Node> }[] = [];
  type Observer = new (
    callback: (...given: unknown[]) => void,
    options?: unknown,
  ) => {
    observe(target: Node, options?: unknown): void;
    unobserve?(target: Node): void;
    disconnect(): void;
  };
  const classes = window as unknown as Record<string, Observer>;
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const Original = classes[name]!;
    classes[name] = class extends Original {
      readonly targets = new Set<Node>();
      constructor(callback: (...given: unknown[]) => void, options?: unknown) {
        super((...given) => told(() => callback(...given)), options);
        observers.push({ name, targets: this.targets });
      }
      override observe(target: Node, options?: unknown) {
        this.targets.add(target);
        super.observe(target, options);
      }
      override unobserve(target: Node) {
        this.targets.delete(target);
        super.unobserve?.(target);
      }
      override disconnect() {
        this.targets.clear();
        super.disconnect();
      }
    };
  }

  const pending = new Map<string, string>();
  let ran = 0;
  type Work = (...given: unknown[]) => void;
  const starts = window as unknown as Record<string, (work: Work, ...rest: unknown[]) => number>;
  const stops = window as unknown as Record<string, (id: number) => void>;
  for (const [start, stop] of [
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ] as const) {
    const [started, stopped] = [starts[start]!, stops[stop]!];
    starts[start] = (work, ...rest) => {
      const run: Work = (...given) => {
        if (start !== 'setInterval') pending.delete(`${start} ${id}`);
        ran++;
        work(...given);
      };
      const frame = start === 'requestAnimationFrame';
      const id = started.call(
        window,
        frame ? (...given) => told(() => run(...given)) : run,
        ...rest,
      );
      pending.set(`${start} ${id}`, start);
      return id;
    };
    stops[stop] = (id) => {
      pending.delete(`${start} ${id}`);
      stopped.call(window, id);
    };
  }

  /** What a listener is on; nothing for what goes when the page lets go of it. */
  const place = (target: EventTarget) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (target instanceof MediaQueryList) return target.media;
    if (target instanceof Element)
      return target.isConnected && `${target.localName}.${target.classList.item(0) ?? ''}`;
    return !(target instanceof AbortSignal) && target.constructor.name;
  };
  const count = (names: string[]) => {
    const counts: Record<string, number> = {};
    for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  const account: Account = {
    suspend(now) {
      hidden = now;
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      if (!hidden) for (const work of held.splice(0)) work();
    },
    read: () => ({
      listeners: count(
        [...kept].flatMap(({ target, type }) => {
          const on = place(target);
          return on ? [`${type} on ${on}`] : [];
        }),
      ),
      observed: count(observers.flatMap(({ name, targets }) => [...targets].map(() => name))),
      pending: [...pending.values()],
      ran,
    }),
  };
  Object.assign(window, { account });
}

interface Account {
  read(): Accounts;
  suspend(hidden: boolean): void;
}

/** The accounts of a page as they stand. */
export const accounts = (page: Page): Promise<Accounts> => page.evaluate(`account.read()`);

/**
 * Hides a page from its reader as a tab behind another is, or brings it back: no frames, and nothing that
 * comes with them. No driver of a headless browser can do it, so it is done here.
 */
export const suspend = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate(`account.suspend(${hidden})`);
