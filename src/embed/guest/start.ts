import type { Chart } from '../../charts/kit/chart.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fromHost } from '../messages.ts';
import type { StateWords } from '../messages.ts';
import { readWish } from '../query.ts';
import type { View } from '../query.ts';
import { startAsking } from './ask.ts';
import { narrow } from '../../charts/kit/size.ts';
import { startDocked } from './docked.ts';
import { liveDrawing } from './drawing.ts';
import { tellHeight } from './height.ts';
import { voiceOf } from './speech.ts';
import { startStepper } from './stepper.ts';
import { startUnrolled } from './unrolled.ts';

/**
 * What the guest shows: one of the views an article may ask for, the drawing alone, or the words of all
 * states with one drawing beside them.
 */
type Shown = View | 'pinned' | 'docked';

/** Where an unrolled chart has room for its drawing beside the words, and may move it. */
const dockQuery = '(min-width: 640px) and (prefers-reduced-motion: no-preference)';

/** A way of showing the states: set up, told which state is current, undone. */
interface Stand {
  show?(index: number): void;
  stop(): void;
}

/**
 * Brings an embedded chart to life: draws it, lets the reader step, tells the host its height, does what
 * the host asks. Returns a function that undoes all of it.
 */
export function startGuest(document: Document, chart: Chart): () => void {
  const window = document.defaultView!;
  const root = document.documentElement;
  const locale: Locale = locales.find((known) => root.lang.startsWith(known)) ?? defaultLocale;
  const content = document.querySelector<HTMLElement>('[data-embed]')!;
  const states = content.querySelector<HTMLElement>('.states')!;
  const bar = content.querySelector<HTMLElement>('.steps')!;
  const voiceless = content.querySelector<HTMLElement>('[data-said]')!;
  const sections = Array.from(states.querySelectorAll<HTMLElement>('.state'));
  const voice = voiceOf(window, chart.id);
  const wish = readWish(window.location.search, chart.states);
  const asking = startAsking(document, content.dataset.href ?? '');
  let current = chart.states.indexOf(wish.state);
  let stand: Stand = { stop: () => undefined };

  const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';
  const wordsOf = (section: HTMLElement): StateWords => ({
    state: section.dataset.state ?? '',
    headline: textOf(section.querySelector('h2')),
    paragraphs: Array.from(section.querySelectorAll('.words > p:not([class])'), textOf),
    alt: textOf(section.querySelector('[data-alt]')),
    href: section.querySelector<HTMLAnchorElement>('.more a')?.href ?? '',
  });

  /** One drawing for all states: it moves from one to the next. */
  const single = (shown: Shown): Stand => {
    const stage = document.createElement('div');
    stage.className = 'picture stage';
    // After the first key of a reader comes what can be asked: it must still lie ahead.
    if (shown === 'stepper') bar.after(stage);
    else states.append(stage);
    const design = shown === 'docked' ? narrow : undefined;
    const drawing = liveDrawing(stage, chart, chart.states[current]!, locale, design);
    asking.add(drawing);
    const mark = (index: number) =>
      sections.forEach((section, i) => section.classList.toggle('current', i === index));
    const stepper =
      shown === 'stepper'
        ? startStepper({ bar, picture: stage, count: sections.length, at: () => current, go })
        : undefined;
    const docked =
      shown === 'docked'
        ? startDocked({ states, sections, stage, at: () => current, go })
        : undefined;
    mark(current);
    stepper?.show(current);
    states.classList.add('drawn');
    return {
      show(index) {
        const from = drawing.state();
        const to = chart.states[index]!;
        mark(index);
        stepper?.show(index);
        drawing.show(to);
        const cursor = asking.cursor(drawing);
        cursor?.changed();
        // Whoever scrolls through the words of all states has read them.
        if (docked) return;
        const headline = textOf(sections[index]!.querySelector('h2'));
        if (cursor) cursor.say(from, to, headline);
        else voiceless.textContent = headline;
      },
      stop() {
        stepper?.stop();
        docked?.stop();
        asking.remove(drawing);
        drawing.stop();
        stage.remove();
        states.classList.remove('drawn');
      },
    };
  };
  const unrolled = () =>
    startUnrolled({
      chart,
      locale,
      boxes: sections.map((section) => section.querySelector<HTMLElement>('.picture')!),
      drawn: asking.add,
      gone: asking.remove,
    });

  function go(index: number): void {
    current = index;
    stand.show?.(index);
    voice.say({ type: 'state', state: chart.states[index]! });
  }
  const turnTo = (shown: Shown) => {
    if (root.dataset.view === shown && stand.show) return;
    stand.stop();
    root.dataset.view = shown;
    stand = shown === 'unrolled' ? unrolled() : single(shown);
  };

  const dockable = window.matchMedia(dockQuery);
  let pinned = false;
  const wanted = (): Shown => (wish.view === 'unrolled' && dockable.matches ? 'docked' : wish.view);
  const room = () => {
    if (!pinned) turnTo(wanted());
  };
  root.dataset.view = '';
  turnTo(wanted());
  if (wish.edition !== undefined) nameEdition(content, wish.edition);

  const height = tellHeight({ window, content, tell: voice.height });
  const introduce = () => {
    voice.say({
      type: 'ready',
      chart: chart.id,
      lang: root.lang,
      title: document.title,
      more: textOf(content.querySelector('.more a')),
      credit: textOf(content.querySelector('footer p')),
      states: sections.map(wordsOf),
    });
    voice.say({ type: 'state', state: chart.states[current]! });
  };
  introduce();

  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || source === window) return;
    const message = fromHost(data);
    if (message?.type === 'hello') {
      introduce();
      height.again();
    }
    if (message?.type === 'pin') {
      // The host says how much room there is; the frame's own height is never asked.
      states.style.setProperty('--room', `${message.height}px`);
      pinned = true;
      turnTo('pinned');
    }
    if (message?.type === 'unpin') {
      pinned = false;
      room();
    }
    if (message?.type === 'show') {
      const index = chart.states.indexOf(message.state);
      if (index >= 0 && index !== current) go(index);
    }
  };
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || !voice.link(link.href)) return;
    event.preventDefault();
  };
  /** On its own, not in somebody's page, a printed chart has all its states. */
  const paper = (printing: boolean) => {
    if (window.parent !== window) return;
    turnTo(printing ? 'unrolled' : wanted());
    if (printing) (stand as ReturnType<typeof unrolled>).finish();
  };
  const print = () => paper(true);
  const printed = () => paper(false);
  dockable.addEventListener('change', room);
  window.addEventListener('message', listen);
  window.addEventListener('beforeprint', print);
  window.addEventListener('afterprint', printed);
  document.addEventListener('click', follow);

  return () => {
    dockable.removeEventListener('change', room);
    window.removeEventListener('message', listen);
    window.removeEventListener('beforeprint', print);
    window.removeEventListener('afterprint', printed);
    document.removeEventListener('click', follow);
    height.stop();
    stand.stop();
    asking.stop();
  };
}

/** Shows the line for an article that was written with another edition than the one that is here. */
function nameEdition(content: HTMLElement, edition: string): void {
  const lines = Array.from(content.querySelectorAll<HTMLElement>('[data-edition]'));
  if (content.dataset.now === edition) return;
  const line =
    lines.find((one) => one.dataset.edition === edition) ??
    lines.find((one) => one.dataset.edition === '');
  if (line) line.hidden = false;
}
