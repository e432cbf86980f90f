import '../facts/cite-panel.css';
import { copyText } from '../facts/copy.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';

/** The first signs that somebody is reading with more than the eyes. */
const signs = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'touchstart'] as const;

export interface CardOptions {
  /** Opens the receipt of a fact. */
  ask: (fact: string, anchor: Element) => void;
}

/**
 * What a step's page does with script: its address can be copied, the step cited, the marks of its drawing
 * asked. Returns what undoes it.
 */
export function startCard(document: Document, { ask }: CardOptions): () => void {
  const undo: (() => void)[] = [];
  const { lang } = document.documentElement;
  const locale = locales.find((known) => lang.startsWith(known)) ?? defaultLocale;

  const frame = document.querySelector<HTMLElement>('figure.shown');
  const listening = new AbortController();
  const asked = async () => {
    listening.abort();
    if (!frame) return;
    const cursor = (await import('./asking.ts')).startAsking({ frame, locale, ask });
    undo.push(() => cursor?.stop());
  };
  undo.push(() => listening.abort());
  for (const sign of signs)
    document.addEventListener(sign, asked, { passive: true, signal: listening.signal });
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const copy = async () => {
    const { origin, pathname } = document.location;
    const done = await copyText(origin + pathname);
    if (status) status.textContent = done ? (button?.dataset.copyLink ?? '') : '';
  };
  // A page on a disk has no address to pass on.
  if (document.location.origin === 'null') button?.remove();
  else if (button) {
    button.hidden = false;
    button.addEventListener('click', copy);
    undo.push(() => {
      button.removeEventListener('click', copy);
      button.hidden = true;
    });
  }

  const citable = document.querySelector<HTMLDetailsElement>('[data-citable]');
  const open = async () => {
    if (!citable?.open || citable.querySelector('.cite-panel')) return;
    const { citable: key = '', title = '', edition: id = '', date = '', site } = citable.dataset;
    const { citePanel, publicAddress } = await import('./citing.ts');
    citable.append(
      citePanel({
        title,
        key,
        locale,
        edition: { id, date },
        address: publicAddress(site ?? document.location.href),
      }),
    );
  };
  if (citable) {
    citable.hidden = false;
    citable.addEventListener('toggle', open);
    undo.push(() => {
      citable.removeEventListener('toggle', open);
      citable.querySelector('.cite-panel')?.remove();
      citable.hidden = true;
    });
  }
  return () => undo.forEach((action) => action());
}
