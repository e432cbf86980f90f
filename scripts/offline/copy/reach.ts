/** The classic scripts of the built site, as scripts/portable/ writes them, and which of them one copy needs. */
import { locales } from '../../../src/i18n/locales.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

const required = /\brequire\("([^"]+)"\)/g;
/** A load on demand, with the key it stands under where it is one of a list of files. */
const load = /(?:"([^"]*)":\(\)=>[^"]{0,80}?)?__load\("([^"]+)"/g;

/** Whether a file's path says that it is of another language: '…/receipts/zh/1.json', 'words.zh.ts'. */
const isForeign = (path: string, locale: Locale): boolean =>
  locales.some((other) => other !== locale && new RegExp(`[/.]${other}[/.]`).test(path));

/**
 * The names of all scripts that some scripts lead to, at once or on demand, those before what needs them.
 * Files of another language are left out. Throws when one is missing.
 */
export function reachOf(
  names: readonly string[],
  read: (name: string) => string,
  locale: Locale,
): string[] {
  const reached = new Set<string>();
  const entered = new Set<string>();
  const visit = (name: string): void => {
    if (entered.has(name)) return;
    entered.add(name);
    const code = read(name);
    for (const [, file = ''] of code.matchAll(required)) visit(file);
    reached.add(name);
    for (const [, key = '', file = ''] of code.matchAll(load)) {
      if (!isForeign(key, locale)) visit(file);
    }
  };
  names.forEach(visit);
  return [...reached];
}
