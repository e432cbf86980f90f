import { defaultLocale, locales } from '../../i18n/locales.ts';
import { pagePath } from '../../i18n/paths.ts';
import type { GuestMessage } from '../messages.ts';
import { chartAt } from './find.ts';
import { say } from './frames.ts';
import { startScroll } from './scroll.ts';
import type { Ready } from './scroll.ts';

/** What `<ballast-chart>` is called in markup. */
export const elementName = 'ballast-chart';

/** Attributes that are passed on to the chart by the same name: see src/embed/query.ts. */
const wishes = ['state', 'view', 'theme', 'edition'] as const;

/** A chart of the site as an element of somebody's page, told what its frame says. */
export interface ChartElement extends HTMLElement {
  heard(frame: HTMLIFrameElement, message: GuestMessage): void;
}

/**
 * `<ballast-chart chart="energy" state="wind" lang="zh" theme="dark" view="scroll">fallback</ballast-chart>`
 *
 * Besides, `edition="1"` names the edition that the article was written with, and `headline="off"` leaves
 * the chart's headlines to those who listen. Its content stays until the chart is there, and for good where it never comes. Without `lang` it takes
 * the language of the text around it. `view="scroll"` pins the chart and lets its words pass (scroll.ts);
 * readers who want no motion get all states one under the other. A frame of ours in its content is taken
 * as it is: it works without script.
 */
export function defineElement(window: Window & typeof globalThis, folder: string) {
  const { document } = window;
  const motion = window.matchMedia('(prefers-reduced-motion: reduce)');

  class Chart extends window.HTMLElement implements ChartElement {
    static observedAttributes = ['chart', 'lang', 'headline', ...wishes];
    #frame: HTMLIFrameElement | undefined;
    #fallback: DocumentFragment | undefined;
    #ready: Ready | undefined;
    #unpin: (() => void) | undefined;

    connectedCallback() {
      // While the page still arrives, so does the content.
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', () => this.#start(), { once: true });
      else this.#start();
      motion.addEventListener('change', this.#turn);
    }
    disconnectedCallback() {
      motion.removeEventListener('change', this.#turn);
      this.#stop();
    }
    attributeChangedCallback(name: string, _: string | null, value: string | null) {
      if (!this.#frame) return;
      if (name === 'state' && value && this.#ready)
        say(this.#frame, { type: 'show', state: value });
      else {
        this.#stop();
        this.#start();
      }
    }

    heard(frame: HTMLIFrameElement, message: GuestMessage) {
      if (frame !== this.#frame) return;
      if (message.type === 'ready') {
        this.#ready = message;
        this.#reveal(frame);
        this.#turn();
      }
    }

    /** Where the chart is, with the wishes as they stand here: nonsense is the chart's to answer. */
    #address(): string | undefined {
      const chart = this.getAttribute('chart') ?? '';
      const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
      const locale = locales.find((known) => lang.startsWith(known)) ?? defaultLocale;
      const url = new URL(pagePath(locale, `embed/${chart}/`).slice(1), folder);
      for (const wish of wishes) {
        const value = this.getAttribute(wish);
        if (value) url.searchParams.set(wish, value === 'scroll' ? 'unrolled' : value);
      }
      if (this.getAttribute('headline') === 'off') url.searchParams.set('title', '0');
      return chartAt(url.href, folder) === chart ? url.href : undefined;
    }

    #start() {
      if (this.#frame || !this.isConnected) return;
      this.style.display = 'block';
      this.style.position = 'relative';
      const given = this.querySelector('iframe');
      if (given && chartAt(given.src, folder)) {
        this.#frame = given;
        say(given, { type: 'hello' });
        return;
      }
      const address = this.#address();
      if (!address) return;
      const frame = document.createElement('iframe');
      // Out of sight, but where it will be: a frame without a place would never load.
      Object.assign(frame.style, {
        display: 'block',
        width: '100%',
        border: '0',
        position: 'absolute',
        visibility: 'hidden',
      });
      frame.loading = 'lazy';
      frame.src = address;
      this.prepend(frame);
      this.#frame = frame;
    }

    /** The chart runs: what stood in its place goes. */
    #reveal(frame: HTMLIFrameElement) {
      if (frame.style.visibility !== 'hidden') return;
      this.#fallback = document.createDocumentFragment();
      for (const node of Array.from(this.childNodes))
        if (node !== frame) this.#fallback.append(node);
      frame.style.position = '';
      frame.style.visibility = '';
    }

    #turn = () => {
      const scroll = this.getAttribute('view') === 'scroll' && !motion.matches;
      if (scroll && this.#frame && this.#ready)
        this.#unpin ??= startScroll(this, this.#frame, this.#ready);
      else this.#release();
    };
    #release() {
      this.#unpin?.();
      this.#unpin = undefined;
    }

    #stop() {
      this.#release();
      if (this.#fallback || this.#frame?.style.visibility === 'hidden') this.#frame!.remove();
      if (this.#fallback) this.append(this.#fallback);
      this.#frame = this.#fallback = this.#ready = undefined;
    }
  }
  window.customElements.define(elementName, Chart);
  return Chart;
}
