import type { Shelf } from '../charts/lazy.ts';
import type { Locale } from '../i18n/locales.ts';
import { unroll } from './unroll.ts';

/**
 * Readies the story for paper when the browser says that it will print, and takes everything back when
 * it has: each step with its own drawing, all tables open, links with their whole address. Must be done
 * before the listener returns, since the browser waits for nothing else but pictures: a chart that is not
 * here yet is printed from its still pictures. Returns what undoes it.
 */
export function startPaper(root: HTMLElement, locale: Locale, shelf: Shelf): () => void {
  const document = root.ownerDocument;
  const window = document.defaultView!;
  const undo: (() => void)[] = [];
  const listeners = new AbortController();
  const { signal } = listeners;

  // A copy in one file has every chart at hand, and no pictures.
  if (document.documentElement.dataset.copy) {
    for (const stage of root.querySelectorAll<HTMLElement>('[data-stage]')) {
      void shelf.fetch(stage.dataset.stage ?? '');
    }
  }
  const restore = () => undo.splice(0).forEach((action) => action());
  const ready = () => {
    if (undo.length) return;
    undo.push(unroll(root, locale, shelf, 'now'));
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details.data:not([open])')) {
      details.open = true;
      undo.push(() => (details.open = false));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(.fact)')) {
      if (new URL(link.href).origin === 'null') continue;
      link.dataset.printed = link.href.replace(/#$/, '');
      undo.push(() => delete link.dataset.printed);
    }
  };
  window.addEventListener('beforeprint', ready, { signal });
  window.addEventListener('afterprint', restore, { signal });

  return () => {
    listeners.abort();
    restore();
  };
}
