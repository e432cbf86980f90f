import '../facts/cite-panel.css';
import { copyText } from '../facts/copy.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';

/** What a step's page does with script: its address can be copied, the step cited. Returns what undoes it. */
export function startCard(document: Document): () => void {
  const undo: (() => void)[] = [];
  const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const copy = async () => {
    const { origin, pathname } = document.location;
    const done = await copyText(origin + pathname);
    if (status) status.textContent = done ? (button?.dataset.copyLink ?? '') : '';
  };
  if (button && document.location.origin !== 'null') {
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
    const { lang } = document.documentElement;
    const { citePanel, publicAddress } = await import('./citing.ts');
    citable.append(
      citePanel({
        title,
        key,
        locale: locales.find((locale) => lang.startsWith(locale)) ?? defaultLocale,
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
