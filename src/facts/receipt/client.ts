import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Receipt } from './model.ts';
import { panelOf, titleId } from './panel.ts';
import { placeBeside } from './place.ts';
import { receiptWords } from './words.ts';

/** Windows narrower or lower than this show a receipt as a sheet at their lower edge. */
const sheetQuery = '(max-width: 599px), (max-height: 479px)';

export interface ReceiptOptions {
  /** Fetches the receipt of a fact; undefined when there is none. */
  load: (id: string, locale: Locale) => Promise<Receipt | undefined>;
  /** Whether small windows show a receipt as a sheet at their lower edge; it is so unless told otherwise. */
  sheets?: boolean;
}

export interface Receipts {
  /** Opens the receipt of a fact beside an element; false when it could not be loaded. */
  open(fact: string, anchor: Element): Promise<boolean>;
  stop(): void;
}

/** An element that can be asked for its receipt, and the fact it names. */
const asked = (target: EventTarget | null): { anchor: Element; fact: string } | undefined => {
  const anchor = (target as Element | null)?.closest?.('[data-fact]');
  const fact = anchor?.getAttribute('data-fact');
  return anchor && fact ? { anchor, fact } : undefined;
};

/**
 * Opens the receipt of any `[data-fact]` in place. One popover serves the page: the browser closes it by
 * Escape or by a click beside it, and gives the focus back. Where it cannot be opened, a link to the facts
 * page stays a link.
 */
export function startReceipts(
  document: Document,
  { load, sheets = true }: ReceiptOptions,
): Receipts {
  const window = document.defaultView!;
  const { lang } = document.documentElement;
  const locale: Locale = locales.find((known) => lang.startsWith(known)) ?? defaultLocale;
  const factsPage =
    document.querySelector<HTMLAnchorElement>('[data-facts-page]')?.href.split('#')[0] ?? '';
  const sheet = window.matchMedia(sheetQuery);
  let popover: HTMLElement | undefined;
  let anchor: Element | undefined;

  const made = (): HTMLElement => {
    if (popover) return popover;
    popover = document.createElement('div');
    popover.className = 'slip';
    popover.setAttribute('popover', 'auto');
    popover.setAttribute('role', 'dialog');
    popover.setAttribute('aria-labelledby', titleId);
    popover.tabIndex = -1;
    popover.addEventListener('toggle', closed);
    document.body.append(popover);
    return popover;
  };

  const place = () => {
    if (!popover || !anchor) return;
    const { style } = popover;
    if (sheets && sheet.matches) {
      style.removeProperty('left');
      style.removeProperty('top');
      style.removeProperty('max-height');
      return;
    }
    style.maxHeight = 'none';
    const { width, height } = popover.getBoundingClientRect();
    const figure = anchor.getBoundingClientRect();
    const room = {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    };
    const at = placeBeside(figure, { width, height }, room);
    style.left = `${at.left}px`;
    style.top = `${at.top}px`;
    style.maxHeight = `${at.height}px`;
  };

  const closed = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    anchor?.removeAttribute('data-asked');
    window.removeEventListener('resize', place);
    window.removeEventListener('scroll', place);
  };

  const open = async (fact: string, from: Element): Promise<boolean> => {
    const receipt = await load(fact, locale).catch(() => undefined);
    const box = made();
    if (!receipt || !box.showPopover) return false;
    if (box.matches(':popover-open')) box.hidePopover();
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.setAttribute('aria-label', receiptWords[locale].close);
    close.addEventListener('click', () => box.hidePopover());
    box.replaceChildren(close, ...panelOf(receipt, { document, locale, factsPage }));
    anchor = from;
    from.setAttribute('data-asked', '');
    // The element that has the focus now gets it back.
    box.showPopover();
    place();
    box.scrollTop = 0;
    box.focus({ preventScroll: true });
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, { passive: true });
    return true;
  };

  const click = (event: MouseEvent) => {
    const found = asked(event.target);
    if (!found || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const inside = popover?.contains(found.anchor);
    const link = found.anchor as HTMLAnchorElement;
    if (!inside) link.focus?.({ preventScroll: true });
    void open(found.fact, inside && anchor ? anchor : found.anchor).then((opened) => {
      if (!opened && link.href) window.location.href = link.href;
    });
  };

  /** Fetches the words of a receipt that is likely to be asked for. */
  const warm = (event: Event) => {
    const found = asked(event.target);
    if (found) void load(found.fact, locale).catch(() => undefined);
  };

  document.addEventListener('click', click);
  document.addEventListener('pointerdown', warm, { passive: true });
  document.addEventListener('focusin', warm);

  return {
    open,
    stop() {
      document.removeEventListener('click', click);
      document.removeEventListener('pointerdown', warm);
      document.removeEventListener('focusin', warm);
      popover?.remove();
    },
  };
}
