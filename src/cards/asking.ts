import { cursorOf } from '../charts/cursors.ts';
import { startCursor } from '../cursor/client.ts';
import type { DataCursor } from '../cursor/client.ts';
import type { Locale } from '../i18n/locales.ts';

export interface AskingOptions {
  /** The box around both designs of the step's drawing. */
  frame: HTMLElement;
  locale: Locale;
  /** Opens the receipt of a fact. */
  ask: (fact: string, anchor: Element) => void;
}

/**
 * Puts back what the second design refers to in the first: a mark that is only referred to has no box of
 * its own, so nobody could ask it.
 */
function ownShapes(frame: HTMLElement): void {
  for (const use of frame.querySelectorAll('svg use[href^="#"]')) {
    const shared = frame.ownerDocument.getElementById(use.getAttribute('href')!.slice(1));
    if (shared && frame.contains(shared))
      use.replaceWith(...Array.from(shared.childNodes, (node) => node.cloneNode(true)));
  }
}

/** Lets a reader walk through the marks of the one drawing of a step's page. */
export function startAsking({ frame, locale, ask }: AskingOptions): DataCursor | undefined {
  ownShapes(frame);
  const shown = () =>
    Array.from(frame.querySelectorAll<SVGSVGElement>('svg.drawing')).find(
      (svg) => svg.getClientRects().length > 0,
    );
  return startCursor({
    frame,
    svg: shown,
    load: () => cursorOf(shown()?.dataset.chart ?? ''),
    locale,
    title: frame.ownerDocument.querySelector('h1')?.textContent?.trim() ?? '',
    ask,
  });
}
