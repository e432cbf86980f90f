/** What each page of a built site fetches before a reader does anything, read from its files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { filesOf } from '../portable/files.ts';
import { filesAsked } from '../weigh.ts';
import { pageKinds } from './kinds.ts';
import type { PageKind } from './kinds.ts';

/** A file on its way to a reader. */
export interface Weighed {
  /** From the root of the site. */
  file: string;
  /** "circles.js": without the mark of its content; a page is called by its language. */
  name: string;
  bytes: number;
}

export interface Page {
  file: string;
  kind: PageKind;
  locale: Locale;
  load: readonly Weighed[];
}

const homes = locales.map((locale) => [locale, pagePath(locale).slice(1)] as const);

/** The language of a file of the site, and its path inside it: 'zh/facts/index.html' → zh, 'facts/index.html'. */
export function insideLocale(file: string): { locale: Locale; path: string } {
  const found = homes.find(([, home]) => home !== '' && file.startsWith(home));
  const [locale, home] = found ?? homes.find(([, home]) => home === '')!;
  return { locale, path: file.slice(home.length) };
}

/** Every file that is published, copies that are packed aside. */
export const publishedFiles = (dist: string): string[] =>
  filesOf(dist).filter((file) => !/\.(br|gz)$/.test(file));

/** Bytes of a file over the wire. */
export function packedSize(dist: string, file: string): number {
  const path = join(dist, file);
  if (existsSync(`${path}.gz`)) return statSync(`${path}.gz`).size;
  const body = readFileSync(path);
  return /\.(woff2|png)$/.test(file) ? body.length : gzipSync(body, { level: 9 }).length;
}

/** "Story.js" for "_astro/Story.astro_astro_type_script.Ab12.js". */
export const bareName = (file: string): string =>
  basename(file).split(/[._]astro|\.|-[\da-f]{10}/)[0]! + extname(file);

const onDemand = /\b__load\("([^"]+)"(?:,(\[[^\]]*\]))?\)/g;

/** The scripts that some scripts load on demand, but at once, with what those need. */
function lateScripts(
  dist: string,
  scripts: readonly string[],
  late: readonly string[] = [],
): string[] {
  const found = scripts.flatMap((script) => {
    const code = readFileSync(join(dist, script), 'utf8');
    return [...code.matchAll(onDemand)]
      .filter(([, name]) => late.includes(bareName(name!).replace('.js', '')))
      .flatMap(([, name, needs = '[]']) => [name!, ...(JSON.parse(needs) as string[])])
      .map((name) => posix.join(posix.dirname(script), name));
  });
  return found.length === 0 ? [] : [...found, ...lateScripts(dist, found, late)];
}

const face = /@font-face\s*\{[^}]*\}/g;

/** Is a character of the text in the range of a face? "U+4E00,U+4E03-4E05,U+4E1?" */
function meets(text: string, range: string): boolean {
  const runs = range.split(',').map((run) => {
    const [from = '', to = from] = run.trim().slice(2).split('-');
    return [
      parseInt(from.replaceAll('?', '0'), 16),
      parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return [...text].some((char) => {
    const code = char.codePointAt(0)!;
    return runs.some(([from, to]) => from <= code && code <= to);
  });
}

/** The fonts of a page, as its styles and those inside it name them; cuts for drawings by the characters of its drawings. */
function fontsOf(
  dist: string,
  sheets: readonly string[],
  faces: readonly string[],
  drawn: string,
): string[] {
  const fonts = sheets.flatMap((sheet) => {
    const css = readFileSync(join(dist, sheet), 'utf8');
    return [...css.matchAll(face)].map(([rule]) => {
      const [, address = ''] = /url\(["']?([^"')]+)/.exec(rule) ?? [];
      const [, range] = /unicode-range:\s*([^;}]+)/.exec(rule) ?? [];
      return { file: posix.join(posix.dirname(sheet), address), range };
    });
  });
  return fonts
    .filter(({ file, range }) => {
      const name = bareName(file).replace('.woff2', '');
      return name === 'ballast-sans-sc-400' ? meets(drawn, range ?? '') : faces.includes(name);
    })
    .map(({ file }) => file);
}

/** All pages of a built site with what they fetch. */
export function pagesOf(dist: string): Page[] {
  const sizes = new Map<string, number>();
  const weighed = (file: string): Weighed => {
    const bytes = sizes.get(file) ?? packedSize(dist, file);
    sizes.set(file, bytes);
    const name = file.endsWith('.html') ? `page ${insideLocale(file).locale}` : bareName(file);
    return { file, name, bytes };
  };
  return publishedFiles(dist).flatMap((file) => {
    const { locale, path } = insideLocale(file);
    const kind = pageKinds.find(({ pages }) => pages.test(path));
    if (!kind) return [];
    const html = readFileSync(join(dist, file), 'utf8');
    const asked = filesAsked(html).map((address) => posix.join(posix.dirname(file), address));
    const scripts = asked.filter((one) => one.endsWith('.js'));
    const sheets = asked.filter((one) => one.endsWith('.css'));
    const drawn = [...html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].join('').replace(/<[^>]*>/g, '');
    const files = new Set([
      file,
      ...sheets,
      ...scripts,
      ...lateScripts(dist, scripts, kind.late),
      ...fontsOf(dist, [file, ...sheets], kind.faces[locale], drawn),
    ]);
    return [{ file, kind, locale, load: [...files].map(weighed) }];
  });
}
