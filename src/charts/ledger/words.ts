import type { Locale } from '../../i18n/locales.ts';
import { date, number, text } from '../../facts/text.ts';
import { written } from '../../facts/written.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import { textWidth } from '../kit/measure.ts';
import { judged, ofPlan, ofSisters, unjudged } from './model.ts';
import type { LedgerRow } from './model.ts';

type Written = NonNullable<LedgerRow['result']>;

const hedges: Record<Locale, Record<NonNullable<Written['bound']>, string>> = {
  en: { 'more-than': 'over ', about: 'about ', 'close-to': 'close to ', 'at-most': 'at most ' },
  zh: { 'more-than': '超过', about: '约', 'close-to': '接近', 'at-most': '至多' },
};

/** A figure with what its source says of its exactness: "over 10,000 firms". */
export const hedged = (figure: Written, locale: Locale): string =>
  (figure.bound ? hedges[locale][figure.bound] : '') + text(figure, locale);

const several = (figures: readonly Written[], locale: Locale): string =>
  figures.map((figure) => text(figure, locale, 'number')).join(locale === 'zh' ? '、' : ', ');

/** What was promised, in full. */
export function promiseText(row: LedgerRow, locale: Locale): string {
  const [first, ...others] = row.promise;
  if (row.words) return written(row.words[locale], first!.id);
  return others.length ? several(row.promise, locale) : hedged(first!, locale);
}

/** A figure of a row, with the place it was measured at where the promise is of several. */
function placed({ shownBy }: LedgerRow, figure: Written, locale: Locale): string {
  const written = hedged(figure, locale);
  return shownBy ? `${shownBy[locale]}${locale === 'en' ? ': ' : ''}${written}` : written;
}

/** Where it stood; undefined where nothing was found. */
export const startText = (row: LedgerRow, locale: Locale): string | undefined =>
  row.start && placed(row, row.start, locale);

/** What came of it; undefined where nothing was found. */
export function resultText(row: LedgerRow, locale: Locale): string | undefined {
  if (row.resultWords && row.result) return written(row.resultWords[locale], row.result.id);
  return row.result && placed(row, row.result, locale);
}

/** Names the rows that a part of what was promised was enough to judge, and that part. */
export const partText = (locale: Locale): string =>
  judged
    .filter(({ coversWhat }) => coversWhat)
    .map((row) => `${row.short[locale]}${locale === 'en' ? ': ' : '：'}${row.coversWhat![locale]}`)
    .join(locale === 'en' ? '; ' : '；');

/** The same promise made for a later date, in a few words. */
export function againText(row: LedgerRow, locale: Locale): string | undefined {
  if (!row.again) return undefined;
  const when = date(row.again.asOf, locale);
  return locale === 'en' ? `again for ${when}` : `又许到${when}`;
}

/** Why the verdict is what it is; for a figure of a part or one that came too early, which. */
export function reasonText({ because, result, coversWhat }: LedgerRow, locale: Locale): string {
  if (coversWhat) return coversWhat[locale];
  if (because !== 'too-early' || !result) return verdictWords[locale].reasons[because];
  const when = date(result.asOf, locale);
  return locale === 'en' ? `last seen ${when}` : `止于${when}`;
}

/** The longest of some ways to write a thing that is no wider than `room`; the last if none is. */
export const fitting = (ways: readonly string[], fontSize: number, room: number): string =>
  ways.find((way) => textWidth(way, fontSize) <= room) ?? ways.at(-1)!;

/** Ways to write a figure, longest first. */
export const shorter = (full: string, figure: Written | undefined, locale: Locale): string[] =>
  figure && typeof figure.value === 'number'
    ? [full, text(figure, locale), text(figure, locale, 'number')]
    : [full];

export interface Labels {
  columns: { start: string; promise: string; result: string };
  plan: string;
  planShort: string;
  sisters: string;
  sistersShort: string;
  judged: string;
  questions: string;
  /** How the questions divide between the plan and its sisters. */
  share: string;
  /** After the head of a verdict that no row has. */
  none: string;
  notPublished: string;
}

export const count = (n: number, locale: Locale): string => number(n, locale, 'count');

const asked = (of: readonly LedgerRow[], locale: Locale): string =>
  count(of.filter((row) => unjudged.includes(row)).length, locale);

export const labelsOf: Record<Locale, Labels> = {
  en: {
    columns: { start: 'Start', promise: 'Promise for 2025', result: 'Result' },
    plan: 'The plan of major construction projects',
    planShort: 'The plan',
    sisters: 'Sister plans for the same years',
    sistersShort: 'Sister plans',
    judged: `${count(judged.length, 'en')} can be judged`,
    questions: `${count(unjudged.length, 'en')} questions to ask`,
    share: `The plan: ${asked(ofPlan, 'en')} of ${count(ofPlan.length, 'en')}. Sister plans: ${asked(ofSisters, 'en')} of ${count(ofSisters.length, 'en')}.`,
    none: ': none',
    notPublished: 'not published',
  },
  zh: {
    columns: { start: '起点', promise: '承诺（2025年）', result: '结果' },
    plan: '重大建设项目规划',
    planShort: '本规划',
    sisters: '同期相关规划',
    sistersShort: '相关规划',
    judged: `${count(judged.length, 'zh')}项可以判定`,
    questions: `还要问的${count(unjudged.length, 'zh')}个问题`,
    share: `本规划${count(ofPlan.length, 'zh')}项中${asked(ofPlan, 'zh')}项，相关规划${count(ofSisters.length, 'zh')}项中${asked(ofSisters, 'zh')}项`,
    none: '：无',
    notPublished: '未公布',
  },
};
