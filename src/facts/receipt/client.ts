/**
 * Figures that can be asked where they come from: a click, a tap or Enter on any `[data-fact]` opens its
 * receipt in place. Only this listens from the start; the dialog, its words and the receipts are fetched
 * when the first figure is touched. Whatever goes wrong, a link to the facts page stays a link.
 */
import type { Locale } from '../../i18n/locales.ts';
import type { Dialog } from './dialog.ts';
import type { Receipt } from './model.ts';

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

/** Lets the figures of a page be asked, those that come later too. */
export function startReceipts(document: Document, options: ReceiptOptions): Receipts {
  const end = new AbortController();
  const { signal } = end;
  let coming: Promise<Dialog> | undefined;
  /** The figure whose receipt the press now under way closes, so that its click does not open it again. */
  let closing: Element | undefined;

  const dialog = (): Promise<Dialog> =>
    (coming ??= import('./dialog.ts')
      .then(({ createDialog }) => createDialog(document, options))
      .catch((error: unknown) => {
        coming = undefined;
        throw error;
      }));

  const open = async (fact: string, anchor: Element): Promise<boolean> => {
    try {
      return await (await dialog()).open(fact, anchor);
    } catch {
      return false;
    }
  };

  const warm = (event: Event) => {
    const found = asked(event.target);
    if (!found) return;
    dialog().then(
      ({ warm }) => warm(found.fact),
      () => undefined,
    );
  };
  const press = (event: Event) => {
    const anchor = asked(event.target)?.anchor;
    closing = anchor?.hasAttribute('data-asked') ? anchor : undefined;
    warm(event);
  };
  const click = (event: MouseEvent) => {
    const found = asked(event.target);
    if (!found || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const again = found.anchor === closing;
    closing = undefined;
    if (again) return;
    const { href } = found.anchor as HTMLAnchorElement;
    void open(found.fact, found.anchor).then((opened) => {
      if (!opened && typeof href === 'string') document.defaultView!.location.href = href;
    });
  };

  document.addEventListener('click', click, { signal });
  document.addEventListener('pointerdown', press, { signal, passive: true });
  document.addEventListener('focusin', warm, { signal });

  return {
    open,
    stop() {
      end.abort();
      void coming?.then(
        ({ remove }) => remove(),
        () => undefined,
      );
    },
  };
}
