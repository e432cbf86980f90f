/** The inside of an open receipt, built from what the model says. No event, no layout: only elements. */
import type { Locale } from '../../i18n/locales.ts';
import { languageTag } from '../../i18n/locales.ts';
import { isOrigin, parts } from '../written.ts';
import type { Receipt, ReceiptDispute, ReceiptPromise } from './model.ts';
import { receiptWords } from './words.ts';

export interface PanelPlace {
  document: Document;
  locale: Locale;
  /** Address of the facts page, to which `#id` is added. */
  factsPage: string;
}

type Child = Node | string | undefined;

/** Id of the heading that names the dialog. */
export const titleId = 'receipt-title';

/** Builds the content of the receipt: a heading, the statement, a list of what is known, one link. */
export function panelOf(receipt: Receipt, { document, locale, factsPage }: PanelPlace): Node[] {
  const words = receiptWords[locale];

  const make = (tag: string, name: string, ...children: Child[]): HTMLElement => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children.filter((child) => child !== undefined));
    return element;
  };
  /** Text whose figures can be asked in their turn, all but the one that is being asked. */
  const figures = (text: string): Child[] =>
    parts(text).map(({ text: said, from }) => {
      if (from === undefined || isOrigin(from) || from === receipt.id) return said;
      const link = make('a', 'fact', said) as HTMLAnchorElement;
      link.href = `${factsPage}#${from}`;
      link.dataset.fact = from;
      return link;
    });
  const foreign = (tag: string, lang: string, ...children: Child[]): HTMLElement => {
    const element = make(tag, '', ...children);
    if (lang !== languageTag[locale]) element.lang = lang;
    return element;
  };
  const entry = (label: string, ...children: Child[]): HTMLElement[] =>
    children.length ? [make('dt', '', label), make('dd', '', ...children)] : [];

  const promise = (row: ReceiptPromise): HTMLElement => {
    const line = (label: string, name: string, text: string | undefined): HTMLElement =>
      make(
        'p',
        name,
        make('span', 'label', label),
        ' ',
        ...(text === undefined ? [make('em', 'none', words.notFound)] : figures(text)),
      );
    return make(
      'div',
      'promise',
      make('h3', '', row.label),
      line(words.start, 'start', row.start),
      line(words.promised, 'promised', row.promised + words.aside(words.due(row.due))),
      line(words.result, 'result', row.result),
      row.again === undefined ? undefined : make('p', '', ...figures(words.again(row.again))),
      make(
        'p',
        `verdict ${row.verdict}`,
        make('span', 'label', words.verdict),
        ' ',
        make('strong', '', row.verdictWord),
        words.aside(row.reason),
      ),
      row.note === undefined ? undefined : make('p', 'quiet', row.note),
    );
  };

  const dispute = ({ others, taken, why }: ReceiptDispute): HTMLElement[] => {
    const someTaken = taken || others.some((other) => other.taken);
    return [
      make(
        'ul',
        '',
        ...others.map((other) =>
          make(
            'li',
            '',
            ...figures(other.figure),
            words.colon,
            other.said,
            other.taken ? words.aside(words.takenInstead) : undefined,
          ),
        ),
      ),
      make(
        'p',
        '',
        someTaken ? make('strong', '', taken ? words.taken : words.notTaken) : undefined,
        someTaken && locale === 'en' ? ' ' : undefined,
        ...figures(why),
      ),
    ];
  };

  const { source, locator, derived } = receipt;
  const title = foreign('cite', source.lang, source.title);
  const link = source.url === undefined ? undefined : make('a', '', title);
  if (link) {
    (link as HTMLAnchorElement).href = source.url!;
    (link as HTMLAnchorElement).rel = 'external';
  }
  const more = make('a', 'all', words.all) as HTMLAnchorElement;
  more.href = `${factsPage}#${receipt.id}`;

  const heading = make(
    'h2',
    `value ${receipt.kind}`,
    receipt.hedge === undefined
      ? undefined
      : make('span', 'hedge', receipt.hedge + (locale === 'en' ? ' ' : '')),
    ...figures(receipt.value),
  );
  heading.id = titleId;

  return [
    make(
      'p',
      'kind',
      make('span', receipt.kind, words.kinds[receipt.kind]),
      ' · ',
      ...(receipt.asOf === undefined
        ? [words.undated]
        : [`${words.asOf}${locale === 'en' ? ' ' : words.colon}`, ...figures(receipt.asOf)]),
    ),
    heading,
    make('p', 'statement', receipt.statement),
    ...receipt.promises.map(promise),
    make(
      'dl',
      '',
      ...entry(
        words.source,
        source.publisher,
        words.comma,
        link ?? title,
        ...(source.published === undefined ? [] : [words.comma, ...figures(source.published)]),
        source.copy ? words.aside(words.copy) : undefined,
      ),
      ...(locator ? entry(words.locator, foreign('q', locator.lang, locator.text)) : []),
      ...entry(words.quality, words.qualities[receipt.confidence]),
      ...(derived
        ? entry(
            words.derived,
            derived.sum === undefined ? undefined : make('p', 'sum', ...figures(derived.sum)),
            make('p', '', derived.note),
          )
        : []),
      ...(receipt.contradictions.length
        ? entry(words.disagree, ...receipt.contradictions.flatMap(dispute))
        : []),
      ...(receipt.earlier.length
        ? entry(
            words.earlier,
            ...receipt.earlier.map(({ value, edition, until }) =>
              make('p', '', ...figures(words.earlierValue(value, edition, until))),
            ),
          )
        : []),
      ...(receipt.note === undefined ? [] : entry(words.note, receipt.note)),
    ),
    make('p', 'more', more),
  ];
}
