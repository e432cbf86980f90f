import { clamped } from '../embed/host/find.ts';
import { encode, fromGuest } from '../embed/messages.ts';
import { pagePath } from '../i18n/paths.ts';
import { writeWish } from '../embed/query.ts';
import { picturePath } from '../charts/kit/picture.ts';
import { frameView, widths } from './choice.ts';
import type { Choice } from './choice.ts';

/** What stands on the table: a frame or a picture, as wide as an article would have it. */
export interface Shown {
  kind: 'frame' | 'picture';
  address: string;
  /** In CSS px. */
  width: number;
  /** Whether scripts may run in the frame. */
  bare: boolean;
  ground: 'light' | 'dark' | 'auto';
}

/**
 * What a choice looks like. Addresses name the file in a folder, so that they also lead there from a disk.
 *
 * @param root the folder of the site, with a slash at its end
 */
export function shownOf(choice: Choice, root: string, first: string): Shown {
  const { chart, state, lang, look, view, headline } = choice;
  const common = { width: widths[look], bare: look === 'bare' };
  if (look === 'paper') {
    const address = root + picturePath(chart, state, lang, 'svg').slice(1);
    return { ...common, kind: 'picture', address, ground: 'light' };
  }
  const theme = look === 'dark' ? 'dark' : choice.theme;
  const wish = { state, view: frameView(view), theme, title: headline };
  const path = pagePath(lang, `embed/${chart}/index.html`).slice(1);
  return {
    ...common,
    kind: 'frame',
    address: root + path + writeWish(wish, [first]),
    ground: theme,
  };
}

export interface TableOptions {
  stage: HTMLElement;
  /** The reader went to another state in the frame. */
  stepped: (state: string) => void;
  /** The table was laid: whether the frame is drawn smaller than it is. */
  laid: (smaller: boolean) => void;
}

/** The table on which the chart is looked at. One frame at a time, and only while it is in sight. */
export function tableOf({ stage, stepped, laid }: TableOptions) {
  const window = stage.ownerDocument.defaultView!;
  let on:
    | { shown: Shown; title: string; height: number; element: HTMLElement; runs: boolean }
    | undefined;

  const lay = () => {
    if (!on) return;
    const { shown, height, element } = on;
    const room = stage.clientWidth;
    const scale = Math.min(1, room / shown.width);
    element.style.width = `${shown.width}px`;
    if (shown.kind === 'frame') {
      element.style.height = `${height}px`;
      element.style.transform = `scale(${scale})`;
      element.style.marginInlineStart = `${Math.max(0, (room - shown.width) / 2)}px`;
      // The element keeps its own height in the flow, however small it is drawn.
      element.style.marginBlockEnd = `${Math.ceil(height * (scale - 1))}px`;
    } else element.style.width = `${shown.width * scale}px`;
    // All states one under the other are looked at through a window, so that the code stays near.
    const tall = stage.scrollHeight > stage.clientHeight + 1;
    if (tall) stage.tabIndex = 0;
    else stage.removeAttribute('tabindex');
    laid(scale < 1);
  };
  const frame = (): HTMLIFrameElement | undefined =>
    on?.shown.kind === 'frame' ? (on.element as HTMLIFrameElement) : undefined;

  window.addEventListener('message', ({ source, data }) => {
    if (!on || !source || source !== frame()?.contentWindow) return;
    const message = fromGuest(data);
    if (message) on.runs = true;
    if (message?.type === 'height') {
      on.height = clamped(message.height);
      lay();
    }
    if (message?.type === 'state') stepped(message.state);
  });
  new window.ResizeObserver(lay).observe(stage);

  const make = (shown: Shown, title: string): HTMLElement => {
    const { document } = window;
    if (shown.kind === 'picture') {
      const image = document.createElement('img');
      image.alt = title;
      image.src = shown.address;
      return image;
    }
    const element = document.createElement('iframe');
    element.title = title;
    element.loading = 'lazy';
    if (shown.bare) element.setAttribute('sandbox', 'allow-popups');
    element.src = shown.address;
    return element;
  };

  return {
    /** Puts something on the table; a frame that only has to turn to another state does so. */
    put(shown: Shown, title: string, state: string, height: number) {
      stage.dataset.ground = shown.ground;
      stage.dataset.kind = shown.kind;
      const without = (address: string) =>
        address.replace(/[?&]state=[^&]*/, '').replace(/\?$/, '');
      const same =
        on?.shown.kind === 'frame' &&
        on.runs &&
        shown.kind === 'frame' &&
        !shown.bare &&
        !shown.address.includes('view=static') &&
        without(on.shown.address).replace('?', '&') === without(shown.address).replace('?', '&');
      if (on && same) {
        on.shown = shown;
        frame()!.contentWindow?.postMessage(encode({ type: 'show', state }), '*');
        return lay();
      }
      const element = make(shown, title);
      // A frame whose script is silent keeps the height that its code gives it.
      on = { shown, title, element, runs: false, height: on && !shown.bare ? on.height : height };
      stage.replaceChildren(element);
      lay();
    },
  };
}
