import { drawState } from '../charts/kit/draw.ts';
import { narrow } from '../charts/kit/size.ts';
import type { Chart } from '../charts/kit/chart.ts';
import type { Shelf } from '../charts/lazy.ts';
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

/** Draws a step's own drawing into the figure that is kept for it; undefined when it is there already. */
function draw(
  figure: HTMLElement,
  step: HTMLElement,
  chart: Chart,
  locale: Locale,
): SVGSVGElement | undefined {
  const { state } = step.dataset;
  if (!state || figure.querySelector('svg')) return undefined;
  const svg = step.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawState(svg, chart, state, narrow, locale);
  own(svg, `${state}-own`);
  svg.setAttribute('aria-hidden', 'true');
  figure.prepend(svg);
  return svg;
}

/** The chart a step belongs to. */
const chartOf = (step: HTMLElement): string =>
  step.closest<HTMLElement>('[data-stage]')?.dataset.stage ?? '';

/** Told of each drawing made while the reader is there; returns what undoes what it did. */
export interface Watcher {
  drawn: (step: HTMLElement, figure: HTMLElement, svg: SVGSVGElement) => () => void;
}

/**
 * Gives each step a drawing of its own, after its words. On screen one drawing serves a chapter and
 * shows the step that the reader is at; on paper, and in a window too small to pin it, no reader is at
 * any step.
 *
 * @param when `now` draws, before it returns, those whose chart is here, as printing needs; the others keep
 *   their still picture. A watcher has each drawn when it comes near the window, its room kept until then
 * @returns what takes them away again
 */
export function unroll(
  root: HTMLElement,
  locale: Locale,
  shelf: Shelf,
  when: 'now' | Watcher,
): () => void {
  const figures = new Map<Element, HTMLElement>();
  const undo: (() => void)[] = [];
  for (const step of root.querySelectorAll<HTMLElement>('.step[data-state]')) {
    const chart = shelf.get(chartOf(step));
    if (when === 'now' && !chart) continue;
    const there = step.querySelector<HTMLElement>(':scope > .own');
    const figure = there ?? root.ownerDocument.createElement('figure');
    if (!there) {
      figure.className = 'own';
      step.append(figure);
      figures.set(figure, step);
      undo.push(() => figure.remove());
    }
    if (when !== 'now' || !chart) continue;
    draw(figure, step, chart, locale);
    const still = step.querySelector<HTMLElement>('.still.on-paper');
    still?.setAttribute('hidden', '');
    // On paper the description, until now a paragraph that is not seen, is that of the drawing itself.
    const words = step.querySelector<HTMLElement>('.alt');
    figure.setAttribute('role', 'img');
    figure.setAttribute('aria-label', words?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    words?.setAttribute('hidden', '');
    undo.push(() => {
      figure.removeAttribute('role');
      figure.removeAttribute('aria-label');
      words?.removeAttribute('hidden');
      still?.removeAttribute('hidden');
    });
  }
  if (when === 'now') return () => undo.forEach((action) => action());

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const [figure, step] = [target as HTMLElement, figures.get(target)!];
        void shelf.fetch(chartOf(step)).then((chart) => {
          const svg = chart && figure.isConnected && draw(figure, step, chart, locale);
          if (svg) undo.push(when.drawn(step, figure, svg));
        });
      }
    },
    { rootMargin: '100% 0px' },
  );
  figures.forEach((_, figure) => near.observe(figure));
  return () => {
    near.disconnect();
    undo.forEach((action) => action());
  };
}
