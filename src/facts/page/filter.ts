/** What a reader asked of the list of facts, as the address keeps it: ?q=metro&topic=transport. */

/** The choices besides the words, in the order of the form. Each is a `data-` attribute of a row. */
export const facets = ['topic', 'kind', 'verdict', 'quality'] as const;
export type Facet = (typeof facets)[number];

/** An empty string asks nothing. */
export type Filter = Record<'q' | Facet, string>;

export const everything: Filter = { q: '', topic: '', kind: '', verdict: '', quality: '' };
const keys = Object.keys(everything) as (keyof Filter)[];

/** The filter in a query string; a value that is not offered is left out, other keys are passed over. */
export function readFilter(query: string, offered: Record<Facet, readonly string[]>): Filter {
  const given = new URLSearchParams(query);
  const filter = { ...everything, q: given.get('q') ?? '' };
  for (const facet of facets) {
    const value = given.get(facet) ?? '';
    if (offered[facet].includes(value)) filter[facet] = value;
  }
  return filter;
}

/** The query string of a filter, with its question mark; empty when nothing is asked. */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = filter[key].trim();
    if (value) query.set(key, value);
  }
  const written = query.toString();
  return written && `?${written}`;
}

/**
 * A text as it is compared: width, case and accents do not count, nor which apostrophe or dash is
 * used, nor the commas in large numbers.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, ' ');

/** A row as the filter sees it. */
export interface Entry {
  /** All its words, folded. */
  words: string;
  topic: string;
  kind: string;
  quality: string;
  /** Verdicts of the promises that the fact makes, parted by spaces; mostly empty. */
  verdict: string;
}

/** A test for entries: every word asked for is somewhere in the row, every choice agrees. */
export function matcher(filter: Filter): (entry: Entry) => boolean {
  const terms = folded(filter.q).split(' ').filter(Boolean);
  return (entry) =>
    (!filter.topic || entry.topic === filter.topic) &&
    (!filter.kind || entry.kind === filter.kind) &&
    (!filter.quality || entry.quality === filter.quality) &&
    (!filter.verdict || entry.verdict.split(' ').includes(filter.verdict)) &&
    terms.every((term) => entry.words.includes(term));
}
