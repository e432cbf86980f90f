import type { DataCursor } from '../../cursor/client.ts';
import type { Receipts } from '../../facts/receipt/client.ts';
import type { LiveDrawing } from './drawing.ts';

/** What the second script of an embedded chart brings: see scripts/bundles.ts. */
export interface Answers {
  /** Undefined for a chart whose marks cannot be asked. */
  cursor(drawing: LiveDrawing, ask: Receipts['open']): DataCursor | undefined;
  receipts(document: Document): Receipts;
  /** Asks for the styles of both; settles when they are there, or never will be. */
  styled(document: Document): Promise<void>;
}

/** The name under which the second script leaves what it brings. */
export const answersName = 'ballastAnswers';

/** The first signs that somebody is reading with more than the eyes. */
const signs = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;

export interface Asking {
  /** Lets the marks of a drawing be asked from now on. */
  add(drawing: LiveDrawing): void;
  /** Forgets a drawing that is no longer there. */
  remove(drawing: LiveDrawing): void;
  /** The cursor over a drawing, once there is one. */
  cursor(drawing: LiveDrawing): DataCursor | undefined;
  stop(): void;
}

/**
 * Data cursor and receipts: their script is fetched with the first sign that somebody may ask, and
 * figures that were asked before it came are answered when it does. If it never comes, they stay links.
 */
export function startAsking(document: Document, address: string): Asking {
  const cursors = new Map<LiveDrawing, DataCursor | undefined>();
  const drawings = new Set<LiveDrawing>();
  const window = document.defaultView!;
  let script: HTMLScriptElement | undefined;
  let answers: Answers | undefined;
  let receipts: Receipts | undefined;
  let waiting: HTMLElement | SVGElement | undefined;

  const begin = (drawing: LiveDrawing) => {
    if (answers && receipts) cursors.set(drawing, answers.cursor(drawing, receipts.open));
  };
  const loaded = async () => {
    const found = (window as unknown as Record<string, Answers>)[answersName];
    if (!found) return failed();
    await found.styled(document);
    if (!script?.isConnected) return;
    answers = found;
    document.removeEventListener('click', early, true);
    receipts = answers.receipts(document);
    drawings.forEach(begin);
    const fact = waiting?.dataset.fact;
    if (waiting && fact) void receipts.open(fact, waiting);
  };
  /** The links of the figures lead to a page; what is asked too early is answered a moment later. */
  const early = (event: MouseEvent) => {
    const figure = (event.target as Element).closest<HTMLElement>('[data-fact]');
    if (!figure || !script || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    waiting = figure;
  };
  const failed = () => {
    document.removeEventListener('click', early, true);
    const { href } = (waiting as HTMLAnchorElement | undefined) ?? {};
    if (typeof href === 'string') window.open(href, '_blank', 'noopener');
  };
  const load = () => {
    signs.forEach((sign) => document.removeEventListener(sign, load));
    script = document.createElement('script');
    script.src = address;
    script.onload = () => void loaded();
    script.onerror = failed;
    document.head.append(script);
  };
  signs.forEach((sign) => document.addEventListener(sign, load, { passive: true }));
  document.addEventListener('click', early, true);

  return {
    add(drawing) {
      drawings.add(drawing);
      begin(drawing);
    },
    remove(drawing) {
      cursors.get(drawing)?.stop();
      cursors.delete(drawing);
      drawings.delete(drawing);
    },
    cursor: (drawing) => cursors.get(drawing),
    stop() {
      signs.forEach((sign) => document.removeEventListener(sign, load));
      document.removeEventListener('click', early, true);
      script?.remove();
      cursors.forEach((cursor) => cursor?.stop());
      receipts?.stop();
    },
  };
}
