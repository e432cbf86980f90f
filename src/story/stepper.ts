/** Where the reader is, for the bar above the story. */
export interface Place {
  index: number;
  count: number;
  /** Chapter number from 1, or 0 outside all chapters. */
  chapter: number;
}

const typing = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * The bar's words and buttons, and the arrow keys. Left and right step; up and down stay the browser's.
 * Keys do nothing while typing, with a modifier, or inside a box that scrolls sideways.
 */
export function startStepper(root: HTMLElement, { go }: { go: (step: 1 | -1) => void }) {
  const document = root.ownerDocument;
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-stepper="${name}"]`);
  const [bar, left, title, line] = ['bar', 'left', 'title', 'line'].map(find);
  const previous = find('previous');
  const next = find('next');

  const back = () => go(-1);
  const on = () => go(1);
  const keys = (event: KeyboardEvent) => {
    const target = event.target as Element | null;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target?.closest(`${typing}, [role="region"][tabindex]`)) return;
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    go(event.key === 'ArrowRight' ? 1 : -1);
  };
  previous?.addEventListener('click', back);
  next?.addEventListener('click', on);
  document.addEventListener('keydown', keys);
  bar?.removeAttribute('hidden');

  return {
    /** Writes the reader's place into the bar. */
    show({ index, count, chapter }: Place): void {
      const heading = root.querySelector<HTMLElement>(`[data-chapter="${chapter}"]`)?.dataset.title;
      if (title) {
        const labels = title.dataset.labels?.split('|') ?? [];
        const forms = chapter ? labels.slice(2) : labels;
        Array.from(title.children).forEach(
          (child, form) => (child.textContent = forms[form]!.replace('#', String(chapter))),
        );
        title.title = heading ?? '';
      }
      const remaining = count - 1 - index;
      if (left) {
        const [none = '', one = '', many = ''] = left.dataset.labels?.split('|') ?? [];
        left.textContent = (remaining === 0 ? none : remaining === 1 ? one : many).replace(
          '#',
          String(remaining),
        );
      }
      line?.setAttribute('transform', `scale(${Math.round((index / (count - 1)) * 1e4) / 1e4},1)`);
      // Not `disabled`: a button at an end would lose the focus, and with it the reader’s place.
      previous?.setAttribute('aria-disabled', String(index === 0));
      next?.setAttribute('aria-disabled', String(remaining === 0));
    },
    /** Keeps the reader's place in links to the same page in another language. */
    address(search: string, hash: string): void {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
        link.search = search;
        link.hash = hash;
      }
    },
    stop(): void {
      previous?.removeEventListener('click', back);
      next?.removeEventListener('click', on);
      document.removeEventListener('keydown', keys);
    },
  };
}
