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
 *
 * What is referred to is styled by itself, without the elements around it, so it stands in a group that
 * says it belongs to a drawing of this chart: the rules of a drawing begin with that.
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
  const svg = (tag: string, attributes: Record<string, string>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const groups = new Map<string, Element>();
  /** A reference to these nodes of the first, which a group is put around. */
  const refer = (
    markup: string,
    nodes: () => { at: Element; inside: readonly Node[] },
  ): Element => {
    let group = groups.get(markup);
    if (!group) {
      const { at, inside } = nodes();
      group = svg('g', {
        id: `${name}-${groups.size}`,
        class: 'drawing',
        'data-chart': first.getAttribute('data-chart')!,
        'data-state': first.getAttribute('data-state')!,
      });
      at.insertBefore(group, inside[0]!);
      group.append(...inside);
      groups.set(markup, group);
    }
    return svg('use', { href: `#${group.id}` });
  };
  const visit = (element: Element): void => {
    const whole = `out:${element.outerHTML}`;
    const same = known.get(whole);
    if (same)
      return element.replaceWith(refer(whole, () => ({ at: same.parentElement!, inside: [same] })));
    const held = `in:${element.innerHTML}`;
    const alike = known.get(held);
    if (alike)
      return element.replaceChildren(
        refer(held, () => ({ at: alike, inside: [...alike.childNodes] })),
      );
    [...element.children].forEach(visit);
  };
  [...second.children].forEach(visit);
}

/**
 * A tenth of a unit is finer than any screen shows; only drawings that move need more. Not so where an
 * arc must fit between two points: half a circle turns out much flatter for points a little too close.
 */
const coarse = (d: string): string =>
  /A/i.test(d)
    ? d
    : d.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

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
