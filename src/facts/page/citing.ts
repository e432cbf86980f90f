/** "Cite this": a button in each row opens the citations of its fact below it. */
import { publicAddress } from '../cite.ts';
import { citePanel } from '../cite-panel.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeOfPage } from './locale.ts';
import { factsWords } from './words.ts';

/** What a row says, as the title of a citation: its statement, or the cells of a table. */
function titleOf(row: HTMLElement, locale: Locale): string {
  const statement = row.querySelector('.statement');
  if (statement) return statement.textContent;
  const [city, time, asOf, what] = Array.from(
    row.querySelectorAll('[data-say]'),
    ({ textContent }) => textContent,
  ) as [string, string, string, string];
  return /[.。]$/.test(what) ? what : factsWords[locale].rail.cited(city, time, asOf, what);
}

export function startCiting(page: HTMLElement): void {
  const locale = localeOfPage();
  const { edition: id = '', date = '', site = location.href } = page.dataset;
  for (const button of page.querySelectorAll('button.cite'))
    button.setAttribute('aria-expanded', 'false');
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button.cite');
    const row = button && button.closest<HTMLElement>('[data-kind]');
    if (!row) return;
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    if (open) {
      row.querySelector('.cite-panel')?.remove();
      return;
    }
    const panel = citePanel({
      title: titleOf(row, locale),
      key: row.id,
      locale,
      edition: { id, date },
      address: publicAddress(site, row.id),
    });
    button.after(panel);
  });
}
