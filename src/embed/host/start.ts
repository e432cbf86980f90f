/**
 * `embed.js`: what a page that shows our charts may load, once, from where the charts come from:
 *
 *     <script async src="https://example.org/ballast/embed.js"></script>
 *
 * It gives our frames their height and makes `<ballast-chart>` work. It writes no style sheet and no
 * inline code, sets no cookie, asks nothing of any server.
 */
import { defineElement, elementName } from './element.ts';
import { watchFrames } from './frames.ts';

/** Where this script lies; as a module it can only go by its name. */
const address = (
  (document.currentScript ??
    document.querySelector('script[src*="/embed.js"]')) as HTMLScriptElement | null
)?.src;

if (address) {
  const folder = new URL('.', address).href;
  const mark = Symbol.for(`ballast ${folder}`);
  // Articles put together from pieces bring the script along more than once.
  if (!(mark in window)) {
    Object.defineProperty(window, mark, { value: true });
    const Chart = customElements.get(elementName) ? undefined : defineElement(window, folder);
    watchFrames(document, folder, (frame, message) => {
      const chart = frame.closest(elementName);
      if (Chart && chart instanceof Chart) chart.heard(frame, message);
    });
  }
}
