import type { GuestMessage } from '../messages.ts';
import { say } from './frames.ts';

export type Ready = Extract<GuestMessage, { type: 'ready' }>;

/** From this width on, in CSS px, the words stand beside the chart; below it they pass under it. */
const beside = 760;

/** Where on the screen words become the current ones, as a share of its height from the top. */
const lines = { beside: 0.5, below: 0.8 } as const;

/** What the chart has of the screen when words pass under it. */
const share = 0.6;

/** Read, not seen. */
const unseen = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' } as const;

/** Styles are set one by one: a page that forbids style sheets of strangers allows that. */
const style = (element: HTMLElement, styles: Partial<CSSStyleDeclaration>) =>
  void Object.assign(element.style, styles);

/**
 * Scrollytelling in somebody's page: the words of the chart's states become text of that page, the frame
 * stays on the screen as long as they pass, and shows the state of the words that are being read. The
 * page scrolls as ever; nobody waits for the wheel. A host with a bar at its top sets `--ballast-top`.
 *
 * @returns what undoes all of it
 */
export function startScroll(
  element: HTMLElement,
  frame: HTMLIFrameElement,
  { states, lang, more, credit }: Ready,
): () => void {
  const { ownerDocument: document } = element;
  const window = document.defaultView!;
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    text: string,
    into: HTMLElement,
  ) => {
    const made = document.createElement(name);
    made.textContent = text;
    into.append(made);
    return made;
  };

  const words = make('div', '', element);
  words.lang = lang;
  const steps = states.map(({ headline, paragraphs, alt }) => {
    const step = make('section', '', words);
    make('h3', headline, step);
    paragraphs.forEach((text) => make('p', text, step));
    style(make('p', alt, step), { ...unseen, clipPath: 'inset(50%)' });
    return step;
  });
  const end = make('p', '', words);
  const { href } = states.at(-1)!;
  // A frame says where its link leads; only an address of the web is followed.
  if (/^(https?|file):/.test(href)) make('a', more, end).href = href;
  make('small', ` ${credit}`, end);

  let observer: IntersectionObserver | undefined;
  let laid = '';
  const reached = new Set<Element>();
  const lay = () => {
    const screen = document.documentElement.clientHeight;
    const wide = element.clientWidth >= beside;
    const now = `${wide} ${screen} ${element.clientWidth}`;
    if (now === laid) return;
    laid = now;
    style(element, {
      display: wide ? 'grid' : 'block',
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      columnGap: '2rem',
      alignItems: 'start',
    });
    style(frame, { position: 'sticky', zIndex: '1', top: 'var(--ballast-top, 0px)' });
    const room = screen - (parseFloat(window.getComputedStyle(frame).top) || 0);
    for (const step of steps)
      style(step, {
        minHeight: `${screen * (wide ? 0.8 : 0.7)}px`,
        paddingTop: wide ? '30vh' : '1rem',
      });
    say(frame, { type: 'pin', height: Math.floor(wide ? room : room * share) });
    observer?.disconnect();
    reached.clear();
    observer = new window.IntersectionObserver(follow, {
      // From far above the screen down to the line: a step is in there once its top has passed the line.
      rootMargin: `99999px 0px ${-(1 - (wide ? lines.beside : lines.below)) * screen}px 0px`,
    });
    steps.forEach((step) => observer!.observe(step));
  };
  const follow: IntersectionObserverCallback = (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) reached.add(target);
      else reached.delete(target);
    const last = steps.findLastIndex((step) => reached.has(step));
    say(frame, { type: 'show', state: states[Math.max(0, last)]!.state });
  };
  const resizing = new window.ResizeObserver(lay);
  resizing.observe(element);
  window.addEventListener('resize', lay);
  lay();

  return () => {
    resizing.disconnect();
    window.removeEventListener('resize', lay);
    observer?.disconnect();
    words.remove();
    style(element, { display: 'block' });
    style(frame, { position: '' });
    say(frame, { type: 'unpin' });
  };
}
