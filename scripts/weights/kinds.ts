/**
 * The table of what may weigh how much: every kind of page with all it fetches before a reader does
 * anything, and every other kind of file. kB as they come over the wire, packed with gzip.
 */
import type { Locale } from '../../src/i18n/locales.ts';

/** One number for each language. */
type Each<T> = Readonly<Record<Locale, T>>;

export interface PageKind {
  kind: string;
  /** The pages, by their path inside a language. */
  pages: RegExp;
  /** Page, styles, scripts and fonts; pictures and frames aside. */
  all: Each<number>;
  /** The scripts among them. */
  scripts: number;
  /** How many files that is at most, where it matters. */
  files?: number;
  /** Scripts that are loaded on demand, but at once: names without hash. */
  late?: readonly string[];
  /** The fonts it is set in: names without hash. Cuts for drawings go by the characters they have. */
  faces: Each<readonly string[]>;
}

const both = <T>(value: T): Each<T> => ({ en: value, zh: value });

const latin = ['ballast-serif-400', 'ballast-serif-600', 'inter-400'];
const chinese = ['ballast-serif-sc-600', 'ballast-serif-600', 'ballast-signs-sc-400', 'inter-400'];
const bold = 'inter-600';

export const pageKinds: readonly PageKind[] = [
  {
    kind: 'story',
    pages: /^index\.html$/,
    all: { en: 170, zh: 260 },
    scripts: 45,
    late: ['ballast'],
    faces: { en: [...latin, bold, 'ballast-name-sc-600'], zh: [...chinese, bold] },
  },
  {
    kind: 'step',
    pages: /^steps\/.+\/index\.html$/,
    all: both(60),
    scripts: 6,
    faces: both(['inter-400', bold]),
  },
  {
    kind: 'list of steps',
    pages: /^steps\/index\.html$/,
    all: { en: 45, zh: 110 },
    scripts: 4,
    faces: { en: latin, zh: chinese },
  },
  {
    kind: 'facts',
    pages: /^facts\//,
    all: both(120),
    scripts: 10,
    faces: { en: ['inter-400'], zh: ['inter-400', bold] },
  },
  {
    kind: 'method',
    pages: /^method\//,
    all: { en: 60, zh: 125 },
    scripts: 4,
    faces: { en: [...latin, bold], zh: [...chinese, bold] },
  },
  {
    kind: 'charts to take',
    pages: /^charts\//,
    all: { en: 80, zh: 150 },
    scripts: 15,
    faces: { en: [...latin, bold], zh: [...chinese, bold] },
  },
  {
    kind: 'embed',
    pages: /^embed\/.*\.html$/,
    all: both(45),
    scripts: 40,
    files: 4,
    faces: both([]),
  },
  { kind: 'not found', pages: /^404\.html$/, all: both(6), scripts: 0, faces: both([]) },
];

export interface FileKind {
  kind: string;
  /** The files, by their path inside a language. */
  files: RegExp;
  /** What each of them may weigh. */
  most: number;
}

/** Files that pages ask for later or never, and the parts of pages one by one. */
export const fileKinds: readonly FileKind[] = [
  { kind: 'script of embed.js', files: /^embed\.js$/, most: 3 },
  { kind: 'answers of an embed', files: /^embed\/[\w.-]+\.answers\.[\w-]+\.js$/, most: 28 },
  { kind: 'script or style of an embed', files: /^embed\/[\w.-]+\.(js|css)$/, most: 40 },
  { kind: 'receipts', files: /^_astro\/\d+\.[\w-]+\.js$/, most: 6 },
  { kind: 'script', files: /^_astro\/[\w.~@$-]+\.js$/, most: 15 },
  { kind: 'style', files: /^_astro\/[\w.~@$-]+\.css$/, most: 10 },
  { kind: 'font', files: /^_astro\/[\w.~@$-]+\.woff2$/, most: 80 },
  { kind: 'worker', files: /^sw(-off)?\.js$/, most: 15 },
  { kind: 'story in one file', files: /^offline\/.*\.html$/, most: 1000 },
  { kind: 'picture of a chart', files: /^img\/.*\.svg$/, most: 80 },
  { kind: 'picture of a chart in pixels', files: /^img\/.*\.png$/, most: 200 },
  { kind: 'picture for sharing', files: /^og\/.*\.png$/, most: 100 },
  {
    kind: 'other picture',
    files: /^(picture\.png|(screenshots|icons)\/.*|.*\.(svg|ico))$/,
    most: 150,
  },
  { kind: 'data', files: /^data\/.*\.(csv|json)$/, most: 100 },
  { kind: 'oEmbed', files: /^oembed\/.*\.json$/, most: 2 },
  {
    kind: 'for machines',
    files: /^(.*\.xml|robots\.txt|manifest\.[\w.]*webmanifest)$/,
    most: 20,
  },
  { kind: 'checksums', files: /^SHA256SUMS$/, most: 130 },
  { kind: 'licence', files: /^licences\//, most: 20 },
];
