import { publicAddress } from '../facts/cite.ts';

/** Stands for the address of the site where nobody knows it yet. */
export const example = 'https://example.org/';

/** Where the site stands, and whether others can reach it there. */
export interface Site {
  /** With a slash at its end. */
  address: string;
  reach: 'public' | 'local' | 'disk';
}

/**
 * The address that codes begin with: the public one that was given at build, or else the one at which the
 * page was opened. A page from a disk has none that would lead anywhere.
 *
 * @param root the folder of the site, as the page sees it
 */
export function siteOf(root: string, given?: string): Site {
  if (given) return { address: given, reach: 'public' };
  if (!/^https?:/.test(root)) return { address: example, reach: 'disk' };
  return { address: root, reach: publicAddress(root) ? 'public' : 'local' };
}
