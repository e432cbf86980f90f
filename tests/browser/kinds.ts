import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/i18n/locales.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root } from './harness.ts';

/** The part of an address that is the same in every language. */
const shared = (address: string): string =>
  locales
    .map((locale) => pagePath(locale))
    .filter((home) => home !== '/')
    .reduce((path, home) => (path.startsWith(home) ? path.slice(home.length) : path), address)
    .replace(/^\//, '');

export const isEmbed = (address: string): boolean => shared(address).startsWith('embed/');
export const isStep = (address: string): boolean => /^steps\/./.test(shared(address));

/**
 * One address of each kind of page in each language, read off the built site so that a new page is in;
 * of steps and embeds one for each chart.
 */
export function kindsOfPages(): string[] {
  const addresses = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
  const kinds = new Map(
    addresses.map((address) => {
      const [page, chart] = shared(address).split('/');
      const home = address.slice(0, address.length - shared(address).length);
      return [page === 'steps' && chart ? `${home}steps/${chart}/` : address, address];
    }),
  );
  return [...kinds.values(), '/404.html'];
}
