import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ReceiptOptions } from './client.ts';
import { panelOf, titleId } from './panel.ts';
import { placeBeside } from './place.ts';
import { receiptWords } from './words.ts';

/** Windows narrower or lower than this show a receipt as a sheet at their lower edge; also in receipt.css. */
const sheetQuery = '(max-width: 599px), (max-height: 479px)';

export interface Dialog {
  /** Fetches the receipt of a fact that is likely to be asked for. */
  warm(fact: string): void;
  /** Opens the receipt of a fact beside an element; false when it could not be loaded. */
  open(fact: string, from: Element): Promise<boolean>;
  remove(): void;
}

/**
 * The one popover of a page, in which one receipt at a time is shown. The browser closes it by Escape or
 * by a press beside it; it also goes when the focus moves on, and when its figure is scrolled out of sight.
 */
export function createDialog(document: Document, { load, sheets = true }: ReceiptOptions): Dialog {
  const window = document.defaultView!;
  const { lang } = document.documentElement;
  const locale: Locale = locales.find((known) => lang.startsWith(known)) ?? defaultLocale;
  const factsPage =
    document.querySelector<HTMLAnchorElement>('[data-facts-page]')?.href.split('#')[0] ?? '';
  const sheet = window.matchMedia(sheetQuery);
  /** The element asked, what has the focus afterwards, and what ends with the receipt. */
  let shown: { anchor: Element; back: Element | null; end: AbortController } | undefined;
  let latest = '';

  const popover = document.createElement('div');
  popover.className = 'slip';
  popover.setAttribute('popover', 'auto');
  popover.setAttribute('role', 'dialog');
  popover.setAttribute('aria-labelledby', titleId);
  popover.tabIndex = -1;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', receiptWords[locale].close);
  close.addEventListener('click', () => popover.hidePopover());
  document.body.append(popover);

  const isOpen = () => popover.matches(':popover-open');

  const place = () => {
    if (!shown) return;
    const { style } = popover;
    if (sheets && sheet.matches) {
      style.removeProperty('left');
      style.removeProperty('top');
      style.removeProperty('max-height');
      return;
    }
    // A figure that a new state of its drawing has taken away leaves its receipt where it is.
    if (!shown.anchor.isConnected) return;
    const figure = shown.anchor.getClientRects()[0] ?? shown.anchor.getBoundingClientRect();
    const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (figure.bottom < 0 || figure.top > room.height) return popover.hidePopover();
    const { scrollTop } = popover;
    style.maxHeight = 'none';
    const { width, height } = popover.getBoundingClientRect();
    const at = placeBeside(figure, { width, height }, room);
    style.left = `${at.left}px`;
    style.top = `${at.top}px`;
    style.maxHeight = `${at.height}px`;
    popover.scrollTop = scrollTop;
  };

  /** After a receipt has closed, by whatever way: its figure is no longer asked, and no focus is lost. */
  const forget = () => {
    if (!shown) return;
    const { anchor, back, end } = shown;
    shown = undefined;
    end.abort();
    anchor.removeAttribute('data-asked');
    const { activeElement, body } = document;
    const lost = !activeElement || activeElement === body || popover.contains(activeElement);
    if (lost && back?.isConnected) (back as HTMLElement).focus?.({ preventScroll: true });
  };
  popover.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed' && !isOpen()) forget();
  });
  // What has the focus must not lie under the receipt, so the receipt goes when Tab leads out of it.
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    const on = relatedTarget as Node | null;
    if (on && !popover.contains(on) && isOpen()) popover.hidePopover();
  });

  return {
    warm: (fact) => void load(fact, locale).catch(() => undefined),
    async open(fact, from) {
      latest = fact;
      const receipt = await load(fact, locale).catch(() => undefined);
      if (!receipt || !popover.showPopover) return false;
      // Somebody asked for another one while this was on its way.
      if (latest !== fact) return true;
      const content = [close, ...panelOf(receipt, { document, locale, factsPage })];
      if (popover.contains(from) && shown && isOpen()) {
        // A figure of the receipt itself: the slip stays and says something else.
        popover.focus({ preventScroll: true });
        popover.replaceChildren(...content);
      } else {
        if (isOpen()) popover.hidePopover();
        forget();
        const takesFocus = from.matches('a[href], button, [tabindex]');
        const end = new AbortController();
        shown = { anchor: from, back: takesFocus ? from : document.activeElement, end };
        from.setAttribute('data-asked', '');
        popover.replaceChildren(...content);
        popover.showPopover();
        window.addEventListener('resize', place, { signal: end.signal });
        window.addEventListener('scroll', place, { signal: end.signal, passive: true });
      }
      place();
      popover.scrollTop = 0;
      popover.focus({ preventScroll: true });
      return true;
    },
    remove() {
      forget();
      popover.remove();
    },
  };
}
