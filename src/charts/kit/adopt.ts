/** Marks that cannot be seen in a state; a page need not bring them along. */
const mark = /^(?:path|circle|rect|line)$/;
const isUnseen = (element: Element): boolean =>
  mark.test(element.localName) && element.getAttribute('opacity') === '0' && !element.firstChild;

/** Markup of a drawing without the marks that cannot be seen in it. */
export const withoutUnseen = (markup: string): string =>
  markup.replaceAll(/<(?:path|circle|rect|line)\b[^>]* opacity="0"[^>]*\/>/g, '');

/** What d3 has bound to an element. */
type Bound = Element & { __data__?: unknown };

/** Gives the children of `there` what is bound to those of `fresh`, and the marks that it lacks. */
function take(there: Bound, fresh: Bound): boolean {
  if ('__data__' in fresh) there.__data__ = fresh.__data__;
  let next = there.firstElementChild;
  for (const child of Array.from(fresh.children)) {
    if (isUnseen(child)) {
      there.insertBefore(child, next);
      continue;
    }
    if (next?.localName !== child.localName || !take(next, child)) return false;
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
