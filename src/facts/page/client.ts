/** Search, filter and citations on the facts page. Without it the page is whole; only these are missing. */
import { startCiting } from './citing.ts';
import { rowsOf, warm } from './entries.ts';
import { everything, facets, matcher, readFilter, writeFilter } from './filter.ts';
import type { Facet, Filter } from './filter.ts';
import { land } from './land.ts';
import { localeOfPage } from './locale.ts';
import { factsWords } from './words.ts';

/** How long the address waits for the reader to stop typing, in ms. Safari refuses more than 100 changes in 30 s. */
const settle = 300;

function startFiltering(page: HTMLElement): void {
  const words = factsWords[localeOfPage()];
  const form = page.querySelector<HTMLFormElement>('form[role="search"]')!;
  const input = form.querySelector<HTMLInputElement>('input')!;
  const more = form.querySelector<HTMLButtonElement>('[aria-controls]')!;
  const count = form.querySelector('output')!;
  const reset = form.querySelector<HTMLButtonElement>('[type="reset"]')!;
  const results = page.querySelector<HTMLElement>('.results')!;
  const none = page.querySelector<HTMLElement>('.none')!;
  const selects = Object.fromEntries(
    facets.map((facet) => [facet, form.querySelector<HTMLSelectElement>(`[name="${facet}"]`)!]),
  ) as Record<Facet, HTMLSelectElement>;
  const offered = Object.fromEntries(
    facets.map((facet) => [facet, Array.from(selects[facet].options, ({ value }) => value)]),
  ) as Record<Facet, string[]>;
  const rows = rowsOf(page);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const links = new Map(
    sections.map((section) => [
      section,
      page.querySelector<HTMLElement>(`nav [href="#topic-${section.dataset.topic}"]`),
    ]),
  );

  const asked = (): Filter => {
    const filter = { ...everything, q: input.value };
    for (const facet of facets) filter[facet] = selects[facet].value;
    return filter;
  };
  const put = (filter: Filter) => {
    input.value = filter.q;
    for (const facet of facets) selects[facet].value = filter[facet];
  };
  /** The row the address points at is shown whatever the filter says. */
  const pinned = () => decodeURIComponent(location.hash.slice(1));

  const apply = (pin = '') => {
    const filter = asked();
    const matches = matcher(filter);
    const shown = new Map(sections.map((section) => [section, 0]));
    let found = 0;
    for (const row of rows) {
      const match = matches(row);
      if (match) found++;
      const visible = match || row.element.id === pin;
      if (visible) shown.set(row.section, shown.get(row.section)! + 1);
      if (row.element.hidden === visible) row.element.hidden = !visible;
    }
    for (const [section, number] of shown) {
      section.hidden = number === 0;
      section.style.setProperty('--rows', String(number));
      const link = links.get(section);
      if (link) link.hidden = section.hidden;
    }
    const chosen = facets.filter((facet) => filter[facet]).length;
    more.textContent = words.choices(chosen);
    count.textContent = words.found(found, rows.length);
    reset.hidden = !writeFilter(filter);
    none.hidden = found > 0;
  };

  let timer = 0;
  const keep = () => {
    clearTimeout(timer);
    timer = 0;
    try {
      history.replaceState(history.state, '', location.pathname + writeFilter(asked()));
    } catch {
      // A page opened from a file may not change its address; the filter works without.
    }
  };
  /** After a change the first rows found stand below the form, even if it was stuck further down. */
  const toStart = () => {
    const past = results.getBoundingClientRect().top - form.getBoundingClientRect().bottom;
    if (past < 0) scrollBy({ top: past, behavior: 'instant' });
  };
  const changed = () => {
    apply();
    toStart();
    clearTimeout(timer);
    timer = window.setTimeout(keep, settle);
  };
  const clear = () => {
    put(everything);
    changed();
    input.focus();
  };

  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
  });
  none.querySelector('button')!.addEventListener('click', clear);
  more.addEventListener('click', () => {
    const open = more.getAttribute('aria-expanded') !== 'true';
    more.setAttribute('aria-expanded', String(open));
    form.classList.toggle('open', open);
  });
  // What is focused or linked to must not come to lie under the form, whatever its height.
  new ResizeObserver(() =>
    document.documentElement.style.setProperty('--find', `${form.offsetHeight}px`),
  ).observe(form);
  form.addEventListener('focusin', () => warm(rows), { once: true });
  // What was typed last must not be lost to a click on a link.
  addEventListener('pagehide', () => timer && keep());

  const restore = () => {
    if (timer) return;
    put(readFilter(location.search, offered));
    apply(pinned());
  };
  /** Shows what the address points at, hidden or not, and goes there; going back keeps its own place. */
  let clicked = false;
  const follow = () => {
    const target = pinned() ? document.getElementById(pinned()) : null;
    if (!target || !page.contains(target)) return;
    const hidden = target.closest('[hidden]') !== null;
    apply(target.id);
    if (clicked || hidden) land(target);
    clicked = false;
  };
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element) clicked = target.closest('a[href^="#"]') !== null;
  });
  addEventListener('popstate', restore);
  addEventListener('hashchange', follow);
  restore();
  // A page that comes back whole keeps its rows; a browser that fills forms again must not outvote the address.
  addEventListener('pageshow', restore);
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  clicked = arrival?.type === 'navigate';
  follow();
}

const page = document.querySelector<HTMLElement>('.facts-page');
if (page) {
  startFiltering(page);
  startCiting(page);
}
