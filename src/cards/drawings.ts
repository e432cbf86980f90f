import { parseHTML } from 'linkedom';
import type { Chart } from '../charts/kit/chart.ts';
import { renderState } from '../charts/kit/server.ts';
import { narrow, wide } from '../charts/kit/size.ts';
import type { Locale } from '../i18n/locales.ts';
import { relativePath } from './path-data.ts';

/** Markup shorter than this is not worth an id and a reference. */
const worthSharing = 600;

/** Patterns are not drawn from inside what is not shown, and figures must stay where a reader can tap them. */
const mustStay = (markup: string): boolean => /url\(#|data-fact|data-from|<text/.test(markup);

/**
 * Where both designs hold the same shapes, such as a coast or hundreds of stones, the second refers to
 * those of the first. Changes both elements.
 */
function share(first: Element, second: Element, name: string): void {
  const known = new Map<string, Element>();
  for (const element of first.querySelectorAll('*')) {
    const { innerHTML, outerHTML } = element;
    for (const markup of [`in:${innerHTML}`, `out:${outerHTML}`])
      if (markup.length > worthSharing && !mustStay(markup) && !known.has(markup))
        known.set(markup, element);
  }
  const { ownerDocument: document } = second;
  const refer = (element: Element): Element => {
    element.id ||= `${name}-${document.querySelectorAll('use').length}`;
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', `#${element.id}`);
    return use;
  };
  const visit = (element: Element): void => {
    const same = known.get(`out:${element.outerHTML}`);
    if (same) return element.replaceWith(refer(same));
    const alike = known.get(`in:${element.innerHTML}`);
    if (!alike) return [...element.children].forEach(visit);
    // What the two hold is the same, they themselves are not: a group around the first's goes with both.
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.append(...alike.childNodes);
    alike.append(group);
    element.replaceChildren(refer(group));
  };
  [...second.children].forEach(visit);
}

/** A tenth of a unit is finer than any screen shows; only drawings that move need more. */
const coarse = (d: string): string =>
  d.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * Both designs of a state for a page that never redraws them: the same drawing as everywhere, in less
 * markup.
 */
export function stillDrawings(chart: Chart, state: string, locale: Locale): string {
  const markup = [narrow, wide].map((size) =>
    renderState(chart, state, size, locale).replace(
      / d="([^"]+)"/g,
      (_, d: string) => ` d="${relativePath(coarse(d))}"`,
    ),
  );
  const { document } = parseHTML(`<!doctype html><html><body>${markup.join('')}</body></html>`);
  const [first, second] = Array.from<Element>(document.querySelectorAll('svg')) as [
    Element,
    Element,
  ];
  share(first, second, `${chart.id}-${state}`);
  return first.outerHTML + second.outerHTML;
}
