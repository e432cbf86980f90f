import { chartById } from '../charts/index.ts';
import { drawState } from '../charts/kit/draw.ts';
import { narrow } from '../charts/kit/size.ts';
import type { Locale } from '../i18n/locales.ts';

/** Attributes that may name an element of the same drawing. */
const references = ['id', 'fill', 'stroke', 'clip-path', 'mask', 'href'] as const;

/**
 * Gives the ids of a drawing, and what refers to them, an ending of their own. Two drawings of one chart
 * would else share the hatch of the first, and it is not painted while the first is hidden.
 */
function own(svg: SVGSVGElement, ending: string): void {
  const ids = new Set(Array.from(svg.querySelectorAll('[id]'), ({ id }) => id));
  if (!ids.size) return;
  for (const element of svg.querySelectorAll('*')) {
    for (const name of references) {
      const value = element.getAttribute(name);
      const id = value && (name === 'id' ? value : /#([^)]+)/.exec(value)?.[1]);
      if (id && ids.has(id)) element.setAttribute(name, value.replace(id, `${id}-${ending}`));
    }
  }
}

/** Draws a step's own drawing into the figure that is kept for it. */
function draw(figure: HTMLElement, step: HTMLElement, locale: Locale): void {
  const chart = chartById(step.closest<HTMLElement>('[data-stage]')?.dataset.stage ?? '');
  const { state } = step.dataset;
  if (!chart || !state || figure.firstChild) return;
  const svg = step.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawState(svg, chart, state, narrow, locale);
  own(svg, `${state}-own`);
  figure.append(svg);
}

/**
 * Puts beside each step a drawing of its own. On screen one drawing serves a chapter and shows the step
 * that the reader is at; on paper, and in a window too small to pin it, no reader is at any step.
 *
 * @param when `now` draws all of them before it returns, as printing needs; `near` draws each when it
 *   comes near the window and keeps its room until then
 * @returns what takes them away again
 */
export function unroll(root: HTMLElement, locale: Locale, when: 'now' | 'near'): () => void {
  const figures = new Map<HTMLElement, HTMLElement>();
  const undo: (() => void)[] = [];
  for (const step of root.querySelectorAll<HTMLElement>('.step[data-state]')) {
    const there = step.querySelector<HTMLElement>(':scope > .own');
    const figure = there ?? root.ownerDocument.createElement('figure');
    if (!there) {
      // The description, until now a paragraph for those who do not see the pinned drawing, becomes
      // that of the drawing itself.
      const words = step.querySelector<HTMLElement>('.alt');
      figure.className = 'own';
      figure.setAttribute('role', 'img');
      figure.setAttribute('aria-label', words?.textContent?.trim() ?? '');
      words?.setAttribute('hidden', '');
      step.append(figure);
      figures.set(figure, step);
      undo.push(() => {
        figure.remove();
        words?.removeAttribute('hidden');
      });
    }
    if (when === 'now') draw(figure, step, locale);
  }
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const figure = target as HTMLElement;
        draw(figure, figures.get(figure)!, locale);
      }
    },
    { rootMargin: '100% 0px' },
  );
  if (when === 'near') figures.forEach((_, figure) => near.observe(figure));

  return () => {
    near.disconnect();
    undo.forEach((action) => action());
  };
}
