import type { Locale } from '../../i18n/locales.ts';
import { formatDate, formatNumber } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import { verdictWords } from '../../facts/verdict-words.ts';
import type { Table, Words } from '../kit/chart.ts';
import { textWidth } from '../kit/measure.ts';
import { groups, judged, ofPlan, ofSisters, rows, unjudged } from './model.ts';
import type { LedgerRow } from './model.ts';
import type { State } from './states.ts';

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
  if (row.words) return row.words[locale];
  const [first, ...others] = row.promise;
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
  if (row.resultWords) return row.resultWords[locale];
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
  const when = formatDate(row.again.asOf, locale);
  return locale === 'en' ? `again for ${when}` : `又许到${when}`;
}

/** Why the verdict is what it is; for a figure of a part or one that came too early, which. */
export function reasonText({ because, result, coversWhat }: LedgerRow, locale: Locale): string {
  if (coversWhat) return coversWhat[locale];
  if (because !== 'too-early' || !result) return verdictWords[locale].reasons[because];
  const when = formatDate(result.asOf, locale);
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
  /** After the head of a verdict that no row has. */
  none: string;
  notPublished: string;
}

const count = (n: number, locale: Locale): string => formatNumber(n, locale);

export const labelsOf: Record<Locale, Labels> = {
  en: {
    columns: { start: 'Start', promise: 'Promise for 2025', result: 'Result' },
    plan: 'The plan of major construction projects',
    planShort: 'The plan',
    sisters: 'Sister plans for the same years',
    sistersShort: 'Sister plans',
    judged: `${count(judged.length, 'en')} can be judged`,
    questions: `${count(unjudged.length, 'en')} questions to ask`,
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
    none: '：无',
    notPublished: '未公布',
  },
};

const tally = (locale: Locale): string =>
  groups
    .map(({ verdict, rows: found }) => {
      const n = count(found.length, locale);
      const name = verdictWords[locale].verdicts[verdict];
      return locale === 'en' ? `${name.toLowerCase()} ${n}` : `${name}${n}项`;
    })
    .join(locale === 'en' ? ', ' : '，');

const asked = (locale: Locale): string =>
  unjudged.map((row) => row.ask?.[locale] ?? '').join(locale === 'en' ? ' ' : '');

const answered = rows.filter(({ result }) => result).length;

export const words: Record<Locale, Words<State>> = {
  en: {
    title: 'The ledger: promise and result',
    alt: {
      promises: `A ledger with one row for each promise: ${count(ofPlan.length, 'en')} of the plan itself, ${count(ofSisters.length, 'en')} of sister plans. Only the column of promises is filled, in vermilion; each row has the outline of a stone.`,
      results: `Where the city started and what came of it are written in. ${count(answered, 'en')} of ${count(rows.length, 'en')} stones receive a result in celadon; the others are hatched, not published, or promised again for 2027.`,
      verdicts: `The rows have moved into five groups: ${tally('en')}.`,
      unknown: `The ${count(judged.length, 'en')} rows that can be judged stand aside as stones. The ${count(unjudged.length, 'en')} others remain, hatched, each with a question: ${asked('en')}`,
    },
    source: {
      promises: 'The plan as reported in 2021; sister plans of 2020–2022',
      results: 'Each figure has its source on the facts page; as of January 2026',
      verdicts: 'Verdicts by the rule on the method page; as of January 2026',
      unknown: 'What was looked for and not found; as of January 2026',
    },
  },
  zh: {
    title: '账本：承诺与结果',
    alt: {
      promises: `一本账，每项承诺一行：本规划${count(ofPlan.length, 'zh')}项，相关规划${count(ofSisters.length, 'zh')}项。只有朱红色的承诺一栏写满，每行一块石头的轮廓。`,
      results: `起点和结果填入账本。${count(rows.length, 'zh')}块石头中，${count(answered, 'zh')}块有了青瓷色的结果；其余画作斜线，没有公布，或者又许到2027年。`,
      verdicts: `各行移入五组：${tally('zh')}。`,
      unknown: `可以判定的${count(judged.length, 'zh')}项退到一边，只留石头；其余${count(unjudged.length, 'zh')}项仍是斜线，每项留下一个问题：${asked('zh')}`,
    },
    source: {
      promises: '规划据2021年报道；相关规划为2020—2022年',
      results: '每个数字的出处见“数据与来源”页；截至2026年1月',
      verdicts: '判定规则见“方法”页；截至2026年1月',
      unknown: '找过而没有查到的；截至2026年1月',
    },
  },
};

export function table(locale: Locale): Table {
  const l = labelsOf[locale];
  const { verdicts } = verdictWords[locale];
  const isEn = locale === 'en';
  return {
    caption: words[locale].title,
    columns: [
      { label: isEn ? 'Promise of' : '出自' },
      { label: isEn ? 'What' : '事项' },
      { label: l.columns.start },
      { label: l.columns.promise },
      { label: l.columns.result },
      { label: isEn ? 'Verdict' : '判定' },
      { label: isEn ? 'Why' : '理由' },
      { label: isEn ? 'Still to ask, or to note' : '还要问的，或说明' },
    ],
    rows: rows.map((row) => [
      row.plan === 'main' ? l.planShort : l.sistersShort,
      row.label[locale],
      startText(row, locale) ?? null,
      promiseText(row, locale),
      resultText(row, locale) ?? null,
      verdicts[row.verdict],
      againText(row, locale) ?? reasonText(row, locale),
      row.ask?.[locale] ?? row.note?.[locale] ?? '',
    ]),
  };
}
