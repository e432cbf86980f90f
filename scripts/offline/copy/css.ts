/** The styles of a page as one text that asks for nothing. */
import { basename } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';

/** Faces cut to the Chinese text of one language; the others have Chinese only in names and signs. */
const chineseOnly = /^'Ballast (Serif|Sans) SC'/;

const face = /@font-face\s*\{[^}]*\}/g;
const address = /url\((["']?)([^"')]+)\1\)/g;

/**
 * A style sheet with its fonts inside, without those that a page in this language never sets.
 *
 * @param font the content of a font, by file name
 */
export const inlineCss = (css: string, locale: Locale, font: (name: string) => Buffer): string =>
  css
    .replace(face, (rule) => {
      const family = /font-family:\s*("[^"]*"|'[^']*'|[^;}]+)/
        .exec(rule)?.[1]
        ?.replaceAll('"', "'");
      const bare = family?.startsWith("'") ? family : `'${family}'`;
      return locale !== 'zh' && chineseOnly.test(bare) ? '' : rule;
    })
    .replace(address, (whole, _, url: string) =>
      url.startsWith('data:') || url.startsWith('#')
        ? whole
        : `url(data:font/woff2;base64,${font(basename(url)).toString('base64')})`,
    )
    // A style element ends at the first "</style", wherever it stands.
    .replaceAll('</', '<\\/');
