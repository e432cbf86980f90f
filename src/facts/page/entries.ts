/** The rows of the page as the filter sees them. What a row says is read from the row itself. */
import { folded } from './filter.ts';
import type { Entry } from './filter.ts';

export interface Row extends Entry {
  element: HTMLElement;
  /** The part of the page it stands in, with its heading. */
  section: HTMLElement;
}

/** The words of an element without those of its buttons. */
const wordsOf = (element: Element): string =>
  Array.from(element.childNodes, (node) =>
    node.nodeName === 'BUTTON' ? '' : (node.textContent ?? ''),
  ).join(' ');

/** Every row under `root`, in order. Words are folded when first asked for, and then kept. */
export function rowsOf(root: HTMLElement): Row[] {
  /** A row names the publisher; who looks for a title finds the rows that lead to it. */
  const titles = new Map<string, string>();
  const titleOf = (row: Element): string => {
    const address = row.querySelector('[href^="#source-"]')?.getAttribute('href') ?? '';
    if (!titles.has(address)) {
      const source = address && root.querySelector(address)?.firstElementChild;
      titles.set(address, (source && source.textContent) || '');
    }
    return titles.get(address)!;
  };
  return Array.from(root.querySelectorAll<HTMLElement>('[data-topic]')).flatMap((section) => {
    const { topic = '' } = section.dataset;
    return Array.from(section.querySelectorAll<HTMLElement>('[data-kind]'), (element): Row => {
      const { kind = '', quality = '', verdict = '' } = element.dataset;
      let words: string | undefined;
      return {
        element,
        section,
        topic,
        kind,
        quality,
        verdict,
        get words() {
          return (words ??= folded(`${element.id} ${wordsOf(element)} ${titleOf(element)}`));
        },
      };
    });
  });
}

/** Reads the words of rows ahead of the first search, in idle time, so that it need not wait. */
export function warm(rows: readonly Row[]): void {
  const idle: (work: (deadline: { timeRemaining(): number }) => void) => void =
    'requestIdleCallback' in window
      ? (work) => requestIdleCallback(work)
      : (work) => setTimeout(() => work({ timeRemaining: () => 0 }), 20);
  let next = 0;
  const slice = (deadline: { timeRemaining(): number }) => {
    do {
      for (const end = Math.min(next + 40, rows.length); next < end; next++) void rows[next]!.words;
    } while (next < rows.length && deadline.timeRemaining() > 4);
    if (next < rows.length) idle(slice);
  };
  idle(slice);
}
