import type { ChartCursor } from '../../charts/kit/chart.ts';
import { startCursor } from '../../cursor/client.ts';
import { startReceipts } from '../../facts/receipt/client.ts';
import type { Receipt } from '../../facts/receipt/model.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import type { Answers } from './ask.ts';

/**
 * What the second script of an embedded chart leaves behind, given the chart's own cursor and receipts,
 * and the address of the styles.
 */
export function answersOf(
  cursor: ChartCursor | undefined,
  receipts: Readonly<Record<string, Receipt>>,
  styles: string,
): Answers {
  return {
    styled: (document) =>
      new Promise((done) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = styles;
        link.onload = link.onerror = () => done();
        document.head.append(link);
      }),
    cursor({ box, svg }, ask) {
      const document = box.ownerDocument;
      const { lang } = document.documentElement;
      if (!cursor) return undefined;
      return startCursor({
        frame: box,
        svg,
        load: () => Promise.resolve(cursor),
        locale: locales.find((known) => lang.startsWith(known)) ?? defaultLocale,
        title: document.querySelector('h1')?.textContent ?? '',
        ask: (fact, anchor) => void ask(fact, anchor),
      });
    },
    receipts: (document) =>
      startReceipts(document, {
        load: (id) => Promise.resolve(receipts[id]),
        // A frame may be far taller than the screen: its lower edge is no place for a sheet.
        sheets: false,
      }),
  };
}
