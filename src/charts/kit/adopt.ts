/** Marks that cannot be seen in a state; a page need not bring them along. */
const mark = /^(?:path|circle|rect|line)$/;
const isUnseen = (element: Element): boolean =>
  mark.test(element.localName) && element.getAttribute('opacity') === '0' && !element.firstChild;

/**
 * Markup of a drawing as it stands, for a page that brings it along: without the marks that cannot be
 * seen in it, and the classes `wait-…` that say how long a mark waits before it moves.
 */
export const atRest = (markup: string): string =>
  markup
    .replaceAll(/<(?:path|circle|rect|line)\b[^>]* opacity="0"[^>]*\/>/g, '')
    .replaceAll(/ wait-\d+/g, '');

/** What d3 has bound to an element. */
type Bound = Element & { __data__?: unknown };

/** Gives the children of `there` what is bound to those of `fresh`, their classes, and marks that it lacks. */
function take(there: Bound, fresh: Bound): boolean {
  if ('__data__' in fresh) there.__data__ = fresh.__data__;
  let next = there.firstElementChild;
  for (const child of Array.from(fresh.children)) {
    if (isUnseen(child)) {
      there.insertBefore(child, next);
      continue;
    }
    if (next?.localName !== child.localName || !take(next, child)) return false;
    const classes = child.getAttribute('class');
    if (classes !== null && next.getAttribute('class') !== classes)
      next.setAttribute('class', classes);
    next = next.nextElementSibling;
  }
  return next === null;
}

/**
 * Makes a drawing that came with the page ours, as if `draw` had made it: its elements stay, so that
 * nothing is laid out or painted anew. One that is not what `draw` makes is replaced.
 *
 * @param draw draws into an empty SVG what stands in the page
 */
export function adopt(svg: SVGSVGElement, draw: (svg: SVGSVGElement) => void): void {
  const fresh = svg.cloneNode(false) as SVGSVGElement;
  draw(fresh);
  if (!take(svg, fresh)) {
    const again = svg.cloneNode(false) as SVGSVGElement;
    draw(again);
    svg.replaceChildren(...Array.from(again.children));
  }
}
