/**
 * Everything a receipt says of a fact, in one language. Pure: the data come in, nothing is read. Figures
 * are in the marks of written.ts, so that each can be asked in its turn; other strings are plain.
 */
import { derive } from '../../../scripts/lib/derive.ts';
import { quantities } from '../../../scripts/lib/quantities.ts';
import type {
  Contradiction,
  Disputed,
  Edition,
  Fact,
  FactRow,
  Source,
  Units,
} from '../../../scripts/schema.ts';
import type { LedgerRow } from '../../../scripts/steps/promises.ts';
import { languageTag } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatDate, formatFigure, formatNumber } from '../format.ts';
import type { Figure, Form } from '../format.ts';
import { verdictWords } from '../verdict-words.ts';
import type { Verdict } from '../verdict.ts';
import { plain, written } from '../written.ts';

export interface ReceiptData {
  facts: readonly Fact[];
  sources: readonly Source[];
  units: Units;
  promises: readonly LedgerRow[];
  contradictions: readonly Contradiction[];
  editions: readonly Edition[];
}

/** The promise a fact belongs to. */
export interface ReceiptPromise {
  label: string;
  /** What the fact is in it. */
  role: 'promise' | 'start' | 'result' | 'again';
  promised: string;
  due: string;
  start?: string;
  result?: string;
  /** The moment for which the same promise was made again. */
  again?: string;
  verdict: Verdict;
  verdictWord: string;
  reason: string;
  note?: string;
}

export interface ReceiptSource {
  id: string;
  publisher: string;
  title: string;
  /** Language of the title. */
  lang: string;
  /** Absent when the source bears no date. */
  published?: string;
  /** Only the publisher's own address. */
  url?: string;
  /** Read on an unrelated copy. */
  copy?: true;
}

export interface ReceiptDispute {
  id: string;
  title: string;
  /** Whether the fact of this receipt is what the site uses. */
  taken: boolean;
  others: { figure: string; said: string; taken: boolean }[];
  why: string;
}

export interface ReceiptEarlier {
  value: string;
  /** The edition that held this value last, and the day of the edition that replaced it. */
  edition: string;
  until: string;
}

export interface Receipt {
  id: string;
  statement: string;
  /** With its unit, in marks. */
  value: string;
  /** How the source hedges the value: "more than". */
  hedge?: string;
  kind: FactRow['kind'];
  /** Absent when undated. */
  asOf?: string;
  promises: ReceiptPromise[];
  source: ReceiptSource;
  /** The words by which the source is searched; absent where the value was worked out without a sum. */
  locator?: { text: string; lang: string };
  confidence: FactRow['confidence'];
  derived?: {
    /** "182.3 km − 27.9 km = 154.4 km"; absent where the inputs are no facts. */
    sum?: string;
    note: string;
  };
  contradictions: ReceiptDispute[];
  /** Newest first. */
  earlier: ReceiptEarlier[];
  note?: string;
}

type Known = Figure & { id?: string; bound?: FactRow['bound'] };

const hedges: Record<Locale, Record<NonNullable<FactRow['bound']>, string>> = {
  en: { 'more-than': 'more than', about: 'about', 'close-to': 'close to', 'at-most': 'at most' },
  zh: { 'more-than': '超过', about: '约', 'close-to': '接近', 'at-most': '至多' },
};

/** How each operation is written between its inputs. */
const signs = {
  sum: ' + ',
  difference: ' − ',
  ratio: ' ÷ ',
  product: ' × ',
  growth: ' ÷ ',
} as const;

const TOKEN = /\{([\w.-]+)(?:\|(\w+))?\}/g;

/** The language of a source's own words: train lists in English name the stations in Chinese. */
export const languageOf = ({ lang }: Pick<Source, 'lang'>, words: string): string =>
  lang === 'zh' || (lang === 'en' && /\p{Script=Han}/u.test(words)) ? languageTag.zh : lang;

/** Rows by a key that one row may have several of. */
function index<T>(rows: readonly T[], keys: (row: T) => readonly (string | undefined)[]) {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    for (const key of new Set(keys(row))) {
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  return found;
}

/**
 * Prepares the data once and returns the function that writes the receipt of a fact. It throws on an
 * id that is no fact.
 */
export function receiptsOf(data: ReceiptData): (id: string, locale: Locale) => Receipt {
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const promisesOf = index(data.promises, ({ promise, start, result, again }) =>
    [...promise, start, result, again].map((figure) => figure?.id),
  );
  const disputesOf = index(data.contradictions, ({ figures }) => figures.map(({ fact }) => fact));
  const changesOf = index(data.editions, ({ earlier = [] }) => earlier.map(({ fact }) => fact));
  const editionBefore = new Map(
    data.editions.map((edition, at) => [edition.id, data.editions[at - 1]?.id ?? '0']),
  );

  /** A figure in its marks; without an id it is a figure that was seen and not taken up. */
  const say = (figure: Known, locale: Locale, form: Form = 'full'): string => {
    const said = formatFigure(figure, locale, data.units, form);
    return figure.id === undefined ? said : written(said, figure.id);
  };
  const hedged = (figure: Known, locale: Locale): string =>
    (figure.bound ? hedges[locale][figure.bound] + (locale === 'en' ? ' ' : '') : '') +
    say(figure, locale);
  const date = (moment: string, locale: Locale): string =>
    written(formatDate(moment, locale), 'date');

  /** The number a reader sees, as a number: what "RMB 1.73 trillion" comes to. */
  const shown = (figure: Figure): number => {
    const said = formatFigure(figure, 'en', data.units);
    return (quantities(said)[0] ?? NaN) * (said.includes('−') ? -1 : 1);
  };

  /** The sum written out with its inputs as readers see them; "≈" where those digits do not give it exactly. */
  const sumOf = (fact: Fact, locale: Locale): string | undefined => {
    const { op, of } = fact.derived!;
    if (op === 'custom' || op === 'count' || of.length < 2) return undefined;
    const inputs = of.map((input) => (typeof input === 'number' ? input : facts.get(input)!));
    const terms = inputs.map((input, at) => {
      const said = typeof input === 'number' ? formatNumber(input, locale, 4) : say(input, locale);
      return at > 0 && plain(said).startsWith('−') ? `(${said})` : said;
    });
    const isShare = (unit: string) => data.units[unit]?.kind === 'share';
    const computed = derive(
      op,
      inputs.map((input) =>
        typeof input === 'number'
          ? { value: input, share: false }
          : { value: shown(input), share: isShare(input.unit) },
      ),
      isShare(fact.unit),
    );
    const result = shown(fact);
    const exact = computed !== undefined && Math.abs(computed - result) <= Math.abs(result) * 1e-9;
    const left =
      op === 'growth'
        ? `${[terms.at(-1), terms[0]].join(signs.growth)} − ${formatNumber(1, locale)}`
        : terms.join(signs[op]);
    return `${left} ${exact ? '=' : '≈'} ${say(fact, locale)}`;
  };

  const promiseOf = (row: LedgerRow, id: string, locale: Locale): ReceiptPromise => {
    const role = (['start', 'result', 'again'] as const).find((name) => row[name]?.id === id);
    const placed = (figure: Known): string => {
      const place = row.shownBy?.[locale];
      return (place ? place + (locale === 'en' ? ': ' : '：') : '') + hedged(figure, locale);
    };
    const [only, ...more] = row.promise;
    const list = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' });
    const { verdicts, reasons } = verdictWords[locale];
    return {
      label: row.label[locale],
      role: role ?? 'promise',
      promised:
        row.words?.[locale] ??
        (more.length
          ? list.format(row.promise.map((one) => say(one, locale, 'number')))
          : hedged(only!, locale)),
      due: date(row.due, locale),
      ...(row.start && { start: placed(row.start) }),
      ...(row.result && { result: row.resultWords?.[locale] ?? placed(row.result) }),
      ...(row.again && { again: date(row.again.asOf, locale) }),
      verdict: row.verdict,
      verdictWord: verdicts[row.verdict],
      reason: row.coversWhat?.[locale] ?? reasons[row.because],
      ...(row.note && { note: row.note[locale] }),
    };
  };

  const disputeOf = (row: Contradiction, id: string, locale: Locale): ReceiptDispute => {
    const write = ({ fact, value, unit, bound, words }: Disputed, exact: boolean): string => {
      if (words) return words[locale];
      if (fact !== undefined) return hedged({ ...facts.get(fact)!, exact }, locale);
      return hedged({ value: value!, unit: unit!, exact, ...(bound && { bound }) }, locale);
    };
    // What is told apart must look different: where rounding hides it, all digits are shown.
    const rounded = row.figures.map((figure) => plain(write(figure, false)));
    const alike = new Set(rounded).size < rounded.length;
    const figureOf = (figure: Disputed): string => write(figure, alike);
    return {
      id: row.id,
      title: row.title[locale],
      taken: row.figures.some(({ fact, taken }) => fact === id && taken === true),
      others: row.figures
        .filter(({ fact }) => fact !== id)
        .map((figure) => ({
          figure: figureOf(figure),
          said: figure.said[locale],
          taken: figure.taken === true,
        })),
      why: row.why[locale].replace(TOKEN, (_, named: string, form?: Form) =>
        say(facts.get(named)!, locale, form),
      ),
    };
  };

  const earlierOf = (edition: Edition, id: string, locale: Locale): ReceiptEarlier[] =>
    (edition.earlier ?? [])
      .filter(({ fact }) => fact === id)
      .map(({ value, unit, asOf, words }) => ({
        value: say({ value, unit, asOf, ...(words && { words }) }, locale),
        edition: editionBefore.get(edition.id)!,
        until: date(edition.date, locale),
      }));

  return (id, locale) => {
    const fact = facts.get(id);
    if (!fact) throw new Error(`No fact is called "${id}", so it has no receipt.`);
    const source = sources.get(fact.source)!;
    const { derived } = fact;
    const sum = derived && sumOf(fact, locale);
    return {
      id,
      statement: fact.statement[locale],
      value: say(fact, locale),
      ...(fact.bound && { hedge: hedges[locale][fact.bound] }),
      kind: fact.kind,
      ...(fact.asOf !== 'undated' && { asOf: date(fact.asOf, locale) }),
      promises: (promisesOf.get(id) ?? []).map((row) => promiseOf(row, id, locale)),
      source: {
        id: source.id,
        publisher: locale === 'zh' ? source.publisherZh : source.publisher,
        title: source.title,
        lang: languageOf(source, source.title),
        ...(source.published !== 'undated' && { published: date(source.published, locale) }),
        ...(source.url !== undefined && { url: source.url }),
        ...(source.copy && { copy: true as const }),
      },
      ...(derived?.op !== 'custom' && {
        locator: { text: fact.locator, lang: languageOf(source, fact.locator) },
      }),
      confidence: fact.confidence,
      ...(derived && {
        derived: { ...(sum !== undefined && { sum }), note: derived.note[locale] },
      }),
      contradictions: (disputesOf.get(id) ?? []).map((row) => disputeOf(row, id, locale)),
      earlier: (changesOf.get(id) ?? [])
        .flatMap((edition) => earlierOf(edition, id, locale))
        .reverse(),
      ...(fact.note && { note: fact.note[locale] }),
    };
  };
}
