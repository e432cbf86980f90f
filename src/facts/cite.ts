import type { Locale } from '../i18n/locales.ts';

/** Something of Ballast that can be cited: the whole story, one step of it, or one fact. */
export interface Citable {
  /** What the reference list calls it: the story's title, a step's headline, a fact's statement. */
  title: string;
  /** For BibTeX, unique on the site: a fact's id, `<chart>-<state>`, or "story". */
  key: string;
  locale: Locale;
  /** The edition cited: its number (`version` of edition.json), and the date of its data as YYYY-MM-DD. */
  edition: { id: string; date: string };
  /** Where it stands, only if that address is public: see `publicAddress`. */
  address?: string | undefined;
}

export const citationStyles = ['apa', 'bibtex', 'plain'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Author and publisher in one: the site speaks for nobody else. */
const author: Record<Locale, string> = { en: 'Ballast', zh: '压舱石' };

/** An edition in brackets or alone. */
const named: Record<Locale, (id: string) => string> = {
  en: (id) => `Edition ${id}`,
  zh: (id) => `第${id}版`,
};

const month = (date: Date, style: 'long' | 'short'): string =>
  new Intl.DateTimeFormat('en-US', { month: style, timeZone: 'UTC' }).format(date);

/** The parts of a YYYY-MM-DD. Throws on anything else: an invented date is worse than none. */
function partsOf(iso: string) {
  const date = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(date.valueOf()))
    throw new Error(`The edition's date is "${iso}"; a citation needs YYYY-MM-DD.`);
  return {
    date,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

const chineseDate = (iso: string): string => {
  const { year, month: number, day } = partsOf(iso);
  return `${year}年${number}月${day}日`;
};

/** A title without the stop that ends a statement; the style sets its own. */
const bare = (title: string): string => title.trim().replace(/[.。]$/, '');

/** A title inside quotation marks: those it brings itself become single. */
const quoted = (title: string): string =>
  `“${bare(title).replaceAll('“', '‘').replaceAll('”', '’')}”`;

/**
 * APA, 7th edition, as a web page: author, (year, month day), title, [description], address. The
 * publisher is left out since it is the author (Publication Manual, 10.16). The Chinese form writes the
 * date as Chinese does.
 */
function apa({ title, locale, edition, address }: Citable): string {
  const { date, year, day } = partsOf(edition.date);
  const [dated, described] =
    locale === 'zh'
      ? [chineseDate(edition.date), named.zh(edition.id)]
      : [`${year}, ${month(date, 'long')} ${day}`, named.en(edition.id)];
  const head = `${author[locale]}. (${dated}). ${bare(title)} [${described}].`;
  return address ? `${head} ${address}` : head;
}

/** Signs that TeX reads as commands. */
const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => texSigns[sign] ?? `\\${sign}`);

/** BibTeX, one @misc. The title stands in two pairs of braces, so that no style changes its capitals. */
function bibtex({ title, key, locale, edition, address }: Citable): string {
  const { date, year } = partsOf(edition.date);
  const fields = [
    `author = {{${author[locale]}}}`,
    `title = {{${tex(bare(title))}}}`,
    `year = {${year}}`,
    `month = ${month(date, 'short').toLowerCase()}`,
    `note = {${tex(named[locale](edition.id))}}`,
    ...(address ? [`url = {${address}}`] : []),
  ];
  return `@misc{ballast-${key},\n${fields.map((field) => `  ${field},\n`).join('')}}`;
}

/** For a caption or a line of text, as a newspaper names a source. */
function plain({ title, locale, edition, address }: Citable): string {
  const { date, year, day } = partsOf(edition.date);
  if (locale === 'zh') {
    const head = `${author.zh}：${quoted(title)}，${named.zh(edition.id)}，${chineseDate(edition.date)}`;
    return address ? `${head}，${address}` : `${head}。`;
  }
  const dated = `edition ${edition.id}, ${day} ${month(date, 'long')} ${year}`;
  const head = `${author.en}, ${quoted(title)}, ${dated}`;
  return address ? `${head}, ${address}` : `${head}.`;
}

/** A reference to a part of the site, in a style, without a line break at its end. */
export function cite(what: Citable, style: CitationStyle): string {
  return { apa, bibtex, plain }[style](what);
}

/**
 * The address of a page and place if others can open it: http(s) and a host on the network. Undefined
 * for file:, for this machine and for private names, since a citation must not lead nowhere.
 */
export function publicAddress(page: string, fragment = ''): string | undefined {
  if (!URL.canParse(page)) return undefined;
  const url = new URL(page);
  const { protocol, hostname } = url;
  const named =
    hostname.includes('.') && !/\.(local|localhost|internal|test|invalid)$/.test(hostname);
  const own = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname);
  if (!/^https?:$/.test(protocol) || !named || own) return undefined;
  url.search = '';
  url.hash = fragment;
  return url.href;
}
