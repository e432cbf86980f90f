import data from '../../generated/travel-cities.json' with { type: 'json' };
import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { startCombobox } from './combobox.ts';
import { drawMinutes, sizes } from './draw.ts';
import { byTime, cityOf, neighbour, readChoice, search, writeChoice } from './model.ts';
import type { Choice, Travel } from './model.ts';
import { fillPanel } from './panel.ts';
import { optionOf, viewOf } from './view.ts';
import type { Publishers } from './view.ts';
import { words } from './words.ts';

/** How long address and voice wait for the reader to settle, in ms. Safari refuses more than 100 changes in 30 s. */
const settle = 400;

const localeOf = (root: HTMLElement): Locale => {
  const tag = root.ownerDocument.documentElement.lang;
  return locales.find((locale) => tag.startsWith(locale)) ?? defaultLocale;
};

/**
 * Brings the explorer of the travel times to life: a city by search, list, slider, buttons or arrow
 * keys, two dates by selects; the panel, the drawing and the address follow. Returns what undoes it.
 */
export function startExplorer(root: HTMLElement): () => void {
  const travel = data as unknown as Travel;
  const locale = localeOf(root);
  const say = words[locale];
  const find = <Found extends Element>(name: string): Found =>
    root.querySelector<Found>(`[data-control="${name}"]`)!;
  const input = find<HTMLInputElement>('search');
  const range = find<HTMLInputElement>('range');
  const buttons = {
    nearer: find<HTMLButtonElement>('nearer'),
    farther: find<HTMLButtonElement>('farther'),
  };
  const selects = { from: find<HTMLSelectElement>('from'), to: find<HTMLSelectElement>('to') };
  const live = find<HTMLElement>('live');
  const factsPage = find<HTMLAnchorElement>('facts').getAttribute('href')!;
  const publishers = JSON.parse(find('publishers').textContent ?? '{}') as Publishers;
  const listeners = new AbortController();
  const { signal } = listeners;
  let choice = readChoice(travel, location.search);
  let order = byTime(travel, choice.from);
  let timer = 0;

  /** Shows the choice everywhere but in the address. */
  const show = () => {
    const city = cityOf(travel, choice.city);
    const index = order.findIndex(({ id }) => id === city.id);
    fillPanel(root, viewOf(travel, choice, locale, publishers), say, factsPage);
    for (const size of sizes) {
      const svg = root.querySelector<SVGSVGElement>(`.minutes-line svg.${size.name}`)!;
      // The server's drawing has no data bound to it: drawn once more, in one task, it is ours.
      if (root.dataset.ready === undefined) svg.textContent = '';
      drawMinutes(svg, travel, choice, size, locale);
      svg.classList.add('live');
    }
    combobox.show(city.name[locale]);
    selects.from.value = choice.from;
    selects.to.value = choice.to;
    range.max = String(order.length - 1);
    range.value = String(index);
    range.setAttribute('aria-valuetext', optionOf(city, choice.from, locale).join(', '));
    for (const [name, step, none] of [
      ['nearer', -1, say.atNearest],
      ['farther', 1, say.atFarthest],
    ] as const) {
      const next = neighbour(order, city.id, step);
      const button = buttons[name];
      const text = next.id === city.id ? none : say[name](next.name[locale]);
      // Not disabled: that would drop the focus of a reader who walks by this button.
      button.setAttribute('aria-disabled', String(next.id === city.id));
      button.setAttribute('aria-label', text);
      button.title = text;
    }
  };

  /** A choice of the reader's: shown at once, said and written into the address when it rests. */
  const set = (change: Partial<Choice>) => {
    choice = { ...choice, ...change };
    if (change.from) order = byTime(travel, choice.from);
    show();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      live.textContent = viewOf(travel, choice, locale, publishers).spoken;
      const query = writeChoice(choice, location.search);
      history.replaceState(history.state, '', `${location.pathname}${query}#${root.id}`);
      keepPlace();
    }, settle);
  };

  /** The same page in another language opens with the same choice. */
  const keepPlace = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place]')) {
      link.search = location.search;
    }
  };

  const walk = (step: number) => {
    const next = neighbour(order, choice.city, step).id;
    if (next !== choice.city) set({ city: next });
  };

  const combobox = startCombobox(
    { input, button: find('open'), list: find('list') },
    {
      options: (typed) =>
        search(order, typed).map((city) => {
          const [name, detail] = optionOf(city, choice.from, locale);
          return { id: city.id, name, detail };
        }),
      chosen: () => {
        const { id, name } = cityOf(travel, choice.city);
        return { id, name: name[locale] };
      },
      choose: (city) => set({ city }),
      found: (count) => {
        live.textContent = say.found(count);
      },
    },
  );

  buttons.nearer.addEventListener('click', () => walk(-1), { signal });
  buttons.farther.addEventListener('click', () => walk(1), { signal });
  range.addEventListener('input', () => set({ city: order[Number(range.value)]!.id }), { signal });
  for (const key of ['from', 'to'] as const) {
    selects[key].addEventListener('change', () => set({ [key]: selects[key].value }), { signal });
  }
  // Left and right walk the cities from anywhere in here; fields and the table keep their own keys. The
  // story must not step meanwhile, so the keys go no farther.
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      // A step of the story brings the focus to the section itself: then the keys are still the story's.
      if (event.target === root) return;
      event.stopPropagation();
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if ((event.target as Element).closest('input, select, [role="region"]')) return;
      event.preventDefault();
      walk(event.key === 'ArrowRight' ? 1 : -1);
    },
    { signal },
  );

  show();
  if (new URLSearchParams(location.search).has('city')) keepPlace();
  // From now on the marks move.
  root.dataset.ready = '';

  return () => {
    clearTimeout(timer);
    listeners.abort();
    combobox.stop();
    delete root.dataset.ready;
  };
}
