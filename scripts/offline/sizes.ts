import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import { sizeMark } from '../../src/offline/files.ts';
import { filesOf } from '../portable/files.ts';

/** A size for readers: 1234567 → '1.2 MB'. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)}\u00a0MB`;

/** Writes the sizes of the copies where pages offer them. */
export function writeSizes(
  dist: string,
  sizes: readonly { locale: Locale; bytes: number }[],
): void {
  for (const file of filesOf(dist).filter((name) => name.endsWith('.html'))) {
    const before = readFileSync(join(dist, file), 'utf8');
    const after = sizes.reduce(
      (html, { locale, bytes }) => html.replaceAll(sizeMark(locale), megabytes(bytes)),
      before,
    );
    if (after !== before) writeFileSync(join(dist, file), after);
  }
}
