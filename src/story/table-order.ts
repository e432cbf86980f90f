import { quantities } from '../../scripts/lib/quantities.ts';
import type { Table } from '../charts/kit/chart.ts';
import facts from '../generated/facts.json' with { type: 'json' };
import { formatDate } from '../facts/format.ts';
import { parts, plain } from '../facts/written.ts';
import type { Locale } from '../i18n/locales.ts';
import { languageTag } from '../i18n/locales.ts';

/** Tables with more rows than this can be sorted; shorter ones are seen at a glance. */
export const longFrom = 13;

/** What a cell is compared by: an amount with its unit, a moment as a number, words, or nothing. */
type Key = { unit: string; value: number } | { words: string } | undefined;

const factById = new Map(facts.map((fact) => [fact.id, fact]));

const monthNames = Array.from(
  { length: 12 },
  (_, month) => formatDate(`2000-${String(month + 1).padStart(2, '0')}`, 'en').split(' ')[0]!,
);

/** A written date as a number that grows with time, at whatever precision; undefined for other words. */
export function momentOf(said: string): number | undefined {
  const year = /(?:19|20)\d\d/.exec(said)?.[0];
  if (!year) return undefined;
  const named = monthNames.findIndex((name) => said.includes(name)) + 1;
  const chinese = /年(\d+)月(?:(\d+)日)?/.exec(said);
  const late = /second half|下半年/.test(said) ? 7 : 0;
  const quarter = ['first', 'second', 'third', 'fourth'].findIndex((name, at) =>
    new RegExp(`${name} quarter|${'一二三四'[at]}季度`).test(said),
  );
  const month = named || Number(chinese?.[1] ?? 0) || late || (quarter + 1 && quarter * 3 + 1);
  const day = Number(/^(\d{1,2}) [A-Z]/.exec(said)?.[1] ?? chinese?.[2] ?? 0);
  return Number(year) * 1e4 + month * 100 + day;
}

function keyOf(cell: string | null, locale: Locale): Key {
  if (cell === null || /^[–—]?$/.test(plain(cell).trim())) return undefined;
  const figure = parts(cell).find(({ from }) => from !== undefined);
  if (figure) {
    const fact = factById.get(figure.from!);
    const isMoment =
      figure.from === 'date' ||
      fact?.unit === 'year' ||
      (fact && figure.text === formatDate(fact.asOf, locale));
    const moment = isMoment ? momentOf(figure.text) : undefined;
    if (moment !== undefined) return { unit: 'date', value: moment };
    if (typeof fact?.value === 'number') return { unit: fact.unit, value: fact.value };
    const value = fact ? undefined : quantities(figure.text)[0];
    if (value !== undefined && figure.from !== 'name') return { unit: '', value };
  }
  return { words: plain(cell) };
}

/**
 * Where each cell of a column stands when the column is sorted upwards: equal cells share a rank, a cell
 * with nothing to compare has none. In a column of amounts those of one unit stand together, units in the
 * order in which the table names them, and words count as nothing; other columns go by the language's
 * alphabet.
 */
function ranksOf(cells: readonly (string | null)[], locale: Locale): (number | undefined)[] {
  const keys = cells.map((cell) => keyOf(cell, locale));
  const given = keys.filter((key) => key !== undefined);
  const amounts = given.filter((key) => 'unit' in key);
  const collator = new Intl.Collator(languageTag[locale], { numeric: true });
  let order: { key: Key; at: number }[];
  let compare: (a: Key, b: Key) => number;
  if (amounts.length * 2 > given.length) {
    const units = [...new Set(amounts.map(({ unit }) => unit))];
    order = keys.flatMap((key, at) => (key && 'unit' in key ? [{ key, at }] : []));
    compare = (a, b) => {
      if (!a || !b || !('unit' in a) || !('unit' in b)) return 0;
      return units.indexOf(a.unit) - units.indexOf(b.unit) || a.value - b.value;
    };
  } else {
    const words = keys.map((key, at) => (key ? plain(cells[at]!) : ''));
    order = keys.flatMap((key, at) => (key ? [{ key: { words: words[at]! }, at }] : []));
    compare = (a, b) =>
      a && b && 'words' in a && 'words' in b ? collator.compare(a.words, b.words) : 0;
  }
  order.sort((a, b) => compare(a.key, b.key));
  const ranks: (number | undefined)[] = cells.map(() => undefined);
  let rank = 0;
  order.forEach(({ key, at }, i) => {
    if (i > 0 && compare(order[i - 1]!.key, key) !== 0) rank++;
    ranks[at] = rank;
  });
  return ranks;
}

/**
 * For each row of a long table the ranks of its cells, "3,0,,7": all that a browser needs in order to sort
 * it by any column. Undefined for a short table.
 */
export function orderOf({ columns, rows }: Table, locale: Locale): string[] | undefined {
  if (rows.length < longFrom) return undefined;
  const ranks = columns.map((_, i) =>
    ranksOf(
      rows.map((row) => row[i]!),
      locale,
    ),
  );
  return rows.map((_, at) => ranks.map((column) => column[at] ?? '').join(','));
}
