/** The studio at work: what is chosen is shown, written as code, and kept in the address. */
import { cite } from '../facts/cite.ts';
import { copyText } from '../facts/copy.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { frameView, pictured, readChoice, scripted, widths, writeChoice } from './choice.ts';
import type { Choice } from './choice.ts';
import { addressesOf, codeOf } from './codes.ts';
import { costOf, kilobytes } from './costs.ts';
import type { Weights } from './costs.ts';
import type { Offered } from './offered.ts';
import { shownOf, tableOf } from './preview.ts';
import { siteOf } from './site.ts';
import { studioWords } from './words.ts';

const jsonIn = (page: ParentNode, where: string): unknown =>
  JSON.parse(page.querySelector(where)?.textContent ?? '{}');

export function startStudio(document: Document): void {
  const window = document.defaultView!;
  const page = document.querySelector<HTMLElement>('[data-studio]')!;
  const part = <Part extends HTMLElement = HTMLElement>(where: string) =>
    page.querySelector<Part>(where)!;
  const locale = locales.find((one) => one === page.dataset.locale) ?? defaultLocale;
  const words = studioWords[locale];
  const offered = jsonIn(page, '[data-offer]') as Offered;
  const weights = jsonIn(page, '[data-weights]') as Partial<Weights>;
  const offer = Object.fromEntries(
    Object.entries(offered).map(([id, chart]) => [id, Object.keys(chart[locale].states)]),
  );
  const { href = './', edition: id = '', version = '', date = '' } = page.dataset;
  const root = new URL('.', new URL(href, document.baseURI)).href;
  const site = siteOf(root, page.dataset.site);
  const form = part<HTMLFormElement>('form');
  const select = part<HTMLSelectElement>('[name="state"]');
  const said = part('[data-said]');
  const asked = (): Choice => {
    const { search } = window.location;
    const found = readChoice(search, offer, locale);
    // On a phone, a phone's frame needs no scaling.
    const fits = new URLSearchParams(search).has('look') || window.innerWidth >= widths.column;
    return fits ? found : { ...found, look: 'phone' };
  };
  let choice = asked();

  /** Whoever goes along the shelf by keys is shown the chart at which they stop, not each on the way. */
  let coming = 0;
  const table = tableOf({
    stage: part('[data-stage]'),
    stepped(state) {
      // What is on the table is no longer what is chosen.
      if (coming) return;
      if (choice.view !== 'stepper' || state === choice.state) return;
      if (!offer[choice.chart]!.includes(state)) return;
      choice = { ...choice, state };
      write();
    },
    laid(smaller) {
      part('[data-seen]').textContent = [
        seenWords(),
        ...(smaller && choice.look !== 'paper' ? [words.seen.smaller] : []),
      ].join(locale === 'zh' ? '' : ' ');
    },
  });

  const chart = (lang: Locale = choice.lang) => offered[choice.chart]![lang];
  const seenWords = (): string => {
    const { look, view } = choice;
    if (look === 'paper') return words.seen.paper;
    if (look === 'bare') return words.seen.bare(String(chart().height));
    const frame = words.seen.frame(String(widths[look]));
    return view === 'scroll' ? words.seen.scroll : frame;
  };

  /** What is chosen, into the form. */
  const fill = () => {
    for (const [name, value] of Object.entries(choice)) {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList) field.value = String(value);
      else if (field instanceof HTMLInputElement) field.checked = Boolean(value);
    }
    const names = Object.entries(chart(locale).states);
    select.replaceChildren(
      ...names.map(([state, [headline]], index) => {
        const option = document.createElement('option');
        option.value = state;
        option.textContent = `${index + 1}. ${headline}`;
        return option;
      }),
    );
    select.value = choice.state;
    const shelf = part('.shelf');
    const taken = part(`[name="chart"][value="${choice.chart}"]`).parentElement!;
    shelf.scrollLeft = taken.offsetLeft - (shelf.clientWidth - taken.offsetWidth) / 2;
  };

  /** Code, what it costs, what can be taken: everything but the preview. */
  const write = () => {
    const { state, as, view, lang } = choice;
    const first = offer[choice.chart]![0]!;
    const [headline, alt] = chart().states[state]!;
    const { title, height } = chart();
    const known = studioWords[lang];
    // All states under one another are about as high as as many frames.
    const tall = frameView(view) === 'unrolled' ? height * offer[choice.chart]!.length : height;
    part('[data-code]').textContent = codeOf({
      choice,
      site: site.address,
      first,
      title,
      headline,
      alt,
      height: tall,
      credit: known.creditShort,
      edition: id,
      grow: known.grow,
    });
    part('[data-note]').textContent = [
      words.notes[as](String(tall)),
      ...(view === 'scroll' && !scripted(as) && !pictured(as) && as !== 'wordpress'
        ? [words.unrolledInstead]
        : []),
      ...(as === 'iframe' && frameView(view) === 'unrolled' ? [words.tall] : []),
      ...(as === 'wordpress' ? [words.startsOver] : []),
      ...(pictured(as) ? [words.stillPicture] : []),
    ].join(locale === 'zh' ? '' : ' ');
    const cost = weights.script && costOf(choice, weights as Weights);
    const after = pictured(as)
      ? words.costOf.picture
      : as === 'amp' || as === 'wordpress'
        ? words.costOf[as]
        : words.costOf.frame;
    part('[data-cost]').textContent = cost
      ? [words.cost(String(cost.requests), kilobytes(cost.bytes)), after].join(
          locale === 'zh' ? '' : ' ',
        )
      : '';
    const warn = part('[data-warn]');
    warn.hidden = site.reach === 'public';
    warn.textContent = site.reach === 'disk' ? words.fromDisk : words.local;

    const here = addressesOf(root, choice, first, id);
    const frame = here.frame.replace(/\/(?=\?|$)/, '/index.html');
    for (const [kind, address] of Object.entries({ ...here, frame })) {
      const link = page.querySelector<HTMLAnchorElement>(`[data-take="${kind}"]`);
      if (link) link.href = address;
    }
    part('[data-credit]').textContent = cite(
      {
        title: headline,
        key: `${choice.chart}-${state}`,
        locale,
        edition: { id: version, date },
        ...(site.reach !== 'disk' && {
          address: addressesOf(site.address, choice, first, id).page,
        }),
      },
      'plain',
    );
    said.textContent = '';
    select.value = state;
    keep();
  };

  let timer = 0;
  const keep = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { pathname, hash } = window.location;
      try {
        window.history.replaceState(
          window.history.state,
          '',
          pathname + writeChoice(choice, offer, locale) + hash,
        );
      } catch {
        // A page opened from a file may not change its address; the studio works without.
      }
    }, 200);
  };

  const show = () => {
    window.clearTimeout(coming);
    coming = window.setTimeout(() => {
      coming = 0;
      table.put(
        shownOf(choice, root, offer[choice.chart]![0]!),
        chart().title,
        choice.state,
        chart().height,
      );
    }, 150);
  };
  const all = () => {
    fill();
    write();
    show();
  };

  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement;
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(form)) query.set(key, String(value));
    query.set('headline', query.has('headline') ? 'on' : 'off');
    // Another chart has other states.
    if (name === 'chart') query.delete('state');
    const before = choice;
    choice = readChoice(query.toString(), offer, locale) satisfies Choice;
    if (name === 'chart') fill();
    write();
    if (name !== 'as' || before.chart !== choice.chart) show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('popstate', () => {
    choice = asked();
    all();
  });

  const copies = (button: HTMLElement, from: HTMLElement, status: HTMLElement) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copyText(from.textContent ?? '');
      if (!done) window.getSelection()?.selectAllChildren(from);
      status.textContent = done ? words.copied : words.notCopied;
    });
  };
  copies(part('[data-copy]'), part('[data-code]'), said);
  copies(part('[data-copy-credit]'), part('[data-credit]'), part('[data-said-credit]'));
  all();
}
