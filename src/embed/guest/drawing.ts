import type { Chart } from '../../charts/kit/chart.ts';
import { drawState } from '../../charts/kit/draw.ts';
import { narrow, wide } from '../../charts/kit/size.ts';
import type { Size } from '../../charts/kit/size.ts';
import type { Locale } from '../../i18n/locales.ts';

/**
 * From this width of the frame on, the words of the wide design are large enough to read. The same
 * condition is in embed.css and in EmbedStep.astro.
 */
export const wideQuery = '(min-width: 800px)';

export interface LiveDrawing {
  /** The box of the picture, which the drawing fills. */
  box: HTMLElement;
  svg(): SVGSVGElement;
  state(): string;
  /** Shows a state; what is drawn already moves there. */
  show(state: string): void;
  stop(): void;
}

/**
 * Draws a state into a box, in the design that the frame has room for, and anew when that changes; or
 * always in the same design.
 */
export function liveDrawing(
  box: HTMLElement,
  chart: Chart,
  first: string,
  locale: Locale,
  design?: Size,
): LiveDrawing {
  const { ownerDocument: document } = box;
  const window = document.defaultView!;
  const room = window.matchMedia(wideQuery);
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  canvas.setAttribute('aria-hidden', 'true');
  let state = first;
  let svg: SVGSVGElement;

  const size = () => design ?? (room.matches ? wide : narrow);
  const begin = () => {
    svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawState(svg, chart, state, size(), locale);
    canvas.replaceChildren(svg);
    // What stands at first stands at once; what changes from now on moves.
    const drawn = svg;
    window.requestAnimationFrame(() => drawn.classList.add('live'));
  };
  begin();
  box.append(canvas);
  box.classList.add('drawn');
  room.addEventListener('change', begin);

  return {
    box,
    svg: () => svg,
    state: () => state,
    show(next) {
      if (next === state) return;
      state = next;
      drawState(svg, chart, state, size(), locale);
    },
    stop() {
      room.removeEventListener('change', begin);
      canvas.remove();
      box.classList.remove('drawn');
    },
  };
}
