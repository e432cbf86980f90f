import type { ChartCursor, MarkInfo } from '../charts/kit/chart.ts';
import { findMarks } from '../charts/kit/find-marks.ts';
import { sizes } from '../charts/kit/size.ts';
import { factsIn, plain } from '../facts/written.ts';
import type { Locale } from '../i18n/locales.ts';
import { around, nearest, walk } from './walk.ts';
import type { Rect } from './walk.ts';
import { cursorWords } from './words.ts';

/** How far from a mark a finger may land, in CSS px: half a touch target. */
const reach = 22;

/** Room between a mark and its outline, in CSS px. */
const room = 5;

/** How long a drawing may move after a change of state, in ms; the outline follows it as long. */
const moving = 1200;

export interface CursorOptions {
  /** The box around the drawing; the cursor lies over it and is placed by it. */
  frame: HTMLElement;
  /** The drawing that shows, if any. */
  svg: () => SVGSVGElement | undefined;
  /** Fetches what the chart tells of its marks; undefined when it tells nothing. */
  load: () => Promise<ChartCursor> | undefined;
  locale: Locale;
  /** The chart's title, as a reader knows it. */
  title: string;
  /** Opens the receipt of a fact. */
  ask?: (fact: string, anchor: Element) => void;
}

export interface DataCursor {
  /** Call it when the drawing shows another state. */
  changed(): void;
  /** Says aloud, politely, what changed from one state to another, after `first` if given. */
  say(from: string | undefined, to: string, first?: string): void;
  stop(): void;
}

/**
 * Lets a reader walk through the marks of a drawing: by arrow keys from one Tab stop, by mouse, by
 * finger. The mark is outlined, and its name, value and rank are shown and spoken. Undefined when the
 * chart has no cursor.
 */
export function startCursor(options: CursorOptions): DataCursor | undefined {
  const { frame, locale, ask } = options;
  const words = cursorWords[locale];
  const document = frame.ownerDocument;
  const window = document.defaultView!;
  const loading = { cursor: undefined as Promise<ChartCursor> | undefined };
  let cursor: ChartCursor | undefined;
  let at = -1;
  let marks: readonly MarkInfo[] = [];
  let until = 0;
  let frames = 0;
  /** How often the reader has left: a key that is still being answered then comes too late. */
  let departures = 0;

  const make = (className: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement('div');
    element.className = className;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const handle = make('cursor', {
    role: 'application',
    tabindex: '0',
    'aria-roledescription': words.role,
    'aria-label': plain(words.label(options.title)),
    'aria-description': words.help,
  });
  const ring = make('cursor-ring', { hidden: '' });
  const tip = make('cursor-tip', { hidden: '', 'aria-hidden': 'true' });
  const hint = make('cursor-hint', { 'aria-hidden': 'true' });
  hint.textContent = words.help;
  const voice = make('visually-hidden', { 'aria-live': 'polite' });
  handle.append(ring, tip, hint);
  frame.append(handle, voice);

  /** Pieces as sentences, none with two stops at its end. */
  const sentences = (...pieces: (string | undefined)[]): string =>
    pieces
      .filter((piece) => piece)
      .map((piece) => piece!.replace(/[.。]$/, ''))
      .join(words.stop);

  const load = async () => {
    loading.cursor ??= options.load();
    cursor ??= await loading.cursor;
    return cursor;
  };

  const rectOf = ({ target }: MarkInfo, svg: SVGSVGElement): Rect | undefined =>
    around(findMarks(svg, target).map((mark) => mark.getBoundingClientRect()));

  /** Lays the outline and the words over the current mark. */
  const place = () => {
    const svg = options.svg();
    const mark = marks[at];
    const rect = mark && svg && rectOf(mark, svg);
    ring.hidden = tip.hidden = !rect;
    if (!rect) return;
    const box = handle.getBoundingClientRect();
    const left = Math.max(rect.left - room, box.left);
    const top = Math.max(rect.top - room, box.top);
    const right = Math.min(rect.right + room, box.right);
    const bottom = Math.min(rect.bottom + room, box.bottom);
    ring.style.translate = `${left - box.left}px ${top - box.top}px`;
    ring.style.width = `${right - left}px`;
    ring.style.height = `${bottom - top}px`;
    const { offsetWidth: width, offsetHeight: height } = tip;
    const middle = (left + right - width) / 2 - box.left;
    const above = top - box.top - height - room;
    const below = bottom - box.top + room;
    const y = above >= 0 ? above : Math.min(below, box.height - height);
    const x = Math.min(Math.max(middle, 0), Math.max(0, box.width - width));
    tip.style.translate = `${x}px ${y}px`;
  };

  /** Follows a drawing that moves, and rests when it does. */
  const follow = () => {
    frames = 0;
    place();
    if (at >= 0 && performance.now() < until) frames = window.requestAnimationFrame(follow);
  };

  const listMarks = async () => {
    const svg = options.svg();
    const size = sizes.find(({ name }) => svg?.classList.contains(name));
    const state = svg?.dataset.state;
    if (!svg || !size || !state) return [];
    return (await load())?.marks(state, size, locale) ?? [];
  };

  const leave = () => {
    departures++;
    at = -1;
    place();
  };

  const show = (index: number, aloud: boolean) => {
    at = index;
    const mark = marks[index];
    if (!mark) return leave();
    const lines = [mark.name, mark.value, mark.note].map((line) => plain(line ?? ''));
    tip.replaceChildren(
      ...lines.filter(Boolean).map((line, i) => {
        const element = document.createElement(i === 1 ? 'strong' : 'span');
        element.textContent = line;
        return element;
      }),
    );
    place();
    if (!aloud) return;
    const [name, value, note] = lines;
    voice.textContent = sentences(
      [name, value].join(words.comma),
      note,
      words.place(index + 1, marks.length),
    );
  };

  const keys = async (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const known = walk(event.key, 0, 1) !== undefined;
    if (!known && event.key !== 'Enter' && event.key !== 'Escape') return;
    // Inside the drawing the arrows are the cursor's, not the story's.
    event.stopPropagation();
    if (event.key === 'Escape') return leave();
    event.preventDefault();
    const before = departures;
    marks = await listMarks();
    if (!marks.length || departures !== before) return;
    if (event.key === 'Enter') {
      const { value = '', note = '' } = marks[at] ?? {};
      const [fact] = factsIn(value + note);
      if (fact) ask?.(fact, ring);
      return;
    }
    show(walk(event.key, at, marks.length)!, true);
  };

  const point = async (event: PointerEvent | MouseEvent, aloud: boolean) => {
    const { clientX, clientY } = event;
    marks = await listMarks();
    const svg = options.svg();
    if (!svg || !marks.length) return;
    const index = nearest(
      clientX,
      clientY,
      marks.map((mark) => rectOf(mark, svg)),
      reach,
    );
    if (index !== at) show(index, aloud);
  };

  let asked = 0;
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || asked) return;
    asked = window.requestAnimationFrame(() => {
      asked = 0;
      void point(event, false);
    });
  };
  const away = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && document.activeElement !== handle) leave();
  };
  const tap = (event: MouseEvent) => {
    // A figure with a receipt answers for itself.
    if (!(event.target as Element).closest('[data-fact]')) void point(event, true);
  };

  handle.addEventListener('keydown', keys);
  // A receipt takes the focus and gives it back: the reader goes on from the mark that was asked.
  const elsewhere = (target: EventTarget | null) =>
    !(target as Element | null)?.closest?.('[popover]');
  const blurred = ({ relatedTarget }: FocusEvent) => {
    if (elsewhere(relatedTarget)) leave();
  };
  const focused = ({ target }: FocusEvent) => {
    if (at >= 0 && target !== handle && elsewhere(target)) leave();
  };

  handle.addEventListener('blur', blurred);
  document.addEventListener('focusin', focused);
  frame.addEventListener('pointermove', hover);
  frame.addEventListener('pointerleave', away);
  frame.addEventListener('click', tap);

  return {
    changed() {
      if (at < 0) return;
      const target = marks[at]?.target;
      until = performance.now() + moving;
      void listMarks().then((found) => {
        marks = found;
        show(
          found.findIndex((mark) => mark.target === target),
          false,
        );
        if (!frames) follow();
      });
    },
    say(from, to, first) {
      void load().then((found) => {
        const change = from && from !== to ? found?.change(from, to, locale) : undefined;
        voice.textContent = sentences(first, change && plain(change));
      });
    },
    stop() {
      window.cancelAnimationFrame(asked);
      window.cancelAnimationFrame(frames);
      document.removeEventListener('focusin', focused);
      frame.removeEventListener('pointermove', hover);
      frame.removeEventListener('pointerleave', away);
      frame.removeEventListener('click', tap);
      handle.remove();
      voice.remove();
    },
  };
}
