/**
 * Makes the copies to keep: the whole story of a language in one file, from the built pages. Whatever the
 * page asks for lies inside, the scripts packed, so that a copy stays under the size that mail lets through.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { transform } from 'esbuild';
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { offlineWords } from '../../../src/offline/words.ts';
import { inlineCss } from './css.ts';
import { copyName, storyFile } from './links.ts';
import { copyPage, nameOf } from './page.ts';
import { reachOf } from './reach.ts';

/** The folder of copies, from the root of the site. */
export const copies = 'offline';

/** Bytes that a copy may have. */
export const limit = 1_500_000;

const bootFile = join(dirname(fileURLToPath(import.meta.url)), '../../../src/offline/boot.js');

/** The copy in one language, and its size in bytes. */
export interface Copy {
  locale: Locale;
  /** From the root of the site. */
  file: string;
  bytes: number;
}

/** The public address of the site's root, as the story's page tells it. */
const siteOf = (html: string, locale: Locale): string | undefined => {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical && new URL(locale === 'en' ? '.' : '..', canonical).href;
};

/** Writes the copies beside the pages of a built, portable site. */
export async function makeCopies(dist: string): Promise<Copy[]> {
  const { code } = await transform(readFileSync(bootFile, 'utf8'), { minify: true, target: 'es2022' }); // prettier-ignore
  const boot = code.trim();
  mkdirSync(join(dist, copies), { recursive: true });
  return locales.map((locale): Copy => {
    const page = storyFile(locale);
    const beside = (href: string) => join(dist, dirname(page), decodeURI(href));
    const text = (href: string) => readFileSync(beside(href), 'utf8');
    const html = text(nameOf(page));
    const site = siteOf(html, locale);
    const words = offlineWords[locale];
    const copy = copyPage({
      locale,
      html,
      site,
      boot,
      about: `<p id="copy">${site ? words.copy : words.copyAlone}</p><noscript><p>${words.copyStill}</p></noscript>`,
      css: (href) =>
        inlineCss(text(href), locale, (font) => readFileSync(join(dist, '_astro', font))),
      picture: text,
      pack: (sources, entries) => {
        const read = (name: string) => readFileSync(join(dist, '_astro', name), 'utf8');
        const loader = sources.filter((source) => nameOf(source).startsWith('loader.'));
        const chunks = sources.filter((source) => !loader.includes(source)).map(nameOf);
        const last = entries.map(nameOf);
        const rest = reachOf(chunks, read, locale).filter((name) => !last.includes(name));
        const scripts = [...loader.map(nameOf), ...rest].map(read).join('');
        const run = [scripts, ...last.map(read)];
        const packed = JSON.stringify({ scripts, entries: run.slice(1) });
        return { data: deflateRawSync(packed, { level: 9 }).toString('base64'), run };
      },
    });
    const file = `${copies}/${copyName(locale)}`;
    writeFileSync(join(dist, file), copy);
    const bytes = Buffer.byteLength(copy);
    if (bytes > limit) {
      throw new Error(`${file} has ${bytes} bytes, more than the ${limit} that a copy may have.`);
    }
    return { locale, file, bytes };
  });
}
