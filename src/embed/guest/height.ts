/** Changes of the height below this are not worth a message, in CSS px. */
const least = 2;

/** When the height is told once more after the page has loaded, in ms: some hosts begin to listen late. */
const late = 1000;

export interface HeightOptions {
  window: Window & typeof globalThis;
  /** The whole content. Its height must not depend on the height of the window. */
  content: HTMLElement;
  /** Tells the host; `height` is in whole CSS px. */
  tell: (height: number) => void;
}

export interface HeightTeller {
  /** Tells the height once more, for a host that asks. */
  again(): void;
  stop(): void;
}

/**
 * Tells the height of the content to the host: when it changes, at most once a frame, never for less
 * than 2 px; once more when the page has loaded, and a second later. A frame without width has no
 * height to tell. Nothing is polled.
 */
export function tellHeight({ window, content, tell }: HeightOptions): HeightTeller {
  const { document } = window;
  let told: number | undefined;
  let cancel: (() => void) | undefined;
  let timer = 0;

  const measured = (): number | undefined => {
    const { width, bottom } = content.getBoundingClientRect();
    return width < 1 ? undefined : Math.ceil(bottom + window.scrollY);
  };
  const look = (insist = false) => {
    cancel = undefined;
    const height = measured();
    if (height === undefined) return;
    if (!insist && told !== undefined && Math.abs(height - told) < least) return;
    told = height;
    tell(height);
  };
  // A tab that is not shown draws no frames, yet its host may want to know.
  const soon = () => {
    if (cancel) return;
    if (document.hidden) {
      const id = window.setTimeout(look);
      cancel = () => window.clearTimeout(id);
    } else {
      const id = window.requestAnimationFrame(() => look());
      cancel = () => window.cancelAnimationFrame(id);
    }
  };
  const again = () => look(true);
  const loaded = () => {
    again();
    timer = window.setTimeout(again, late);
  };
  const turned = () => {
    // What was asked for in the other kind of tab may never come.
    cancel?.();
    cancel = undefined;
    soon();
  };

  const observer = new window.ResizeObserver(soon);
  observer.observe(content, { box: 'border-box' });
  document.addEventListener('visibilitychange', turned);
  if (document.readyState === 'complete') loaded();
  else window.addEventListener('load', loaded, { once: true });
  look();

  return {
    again,
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('load', loaded);
      window.clearTimeout(timer);
      cancel?.();
    },
  };
}
