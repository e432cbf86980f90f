import { posix } from 'node:path';

/** True for an address from the root of the site, such as '/facts/#id'; not for '//host' or 'https:'. */
export const isFromRoot = (address: string): boolean => /^\/(?!\/)/.test(address);

/** A folder of the site, named from the page's own: 'method/' or '../facts/#gdp'. */
const relativeFolder = /^(?![a-z][a-z\d+.-]*:|\/)([^?#]*\/)(?=[?#]|$)/i;

/**
 * An address from the root of the site as one from a page's folder, with `index.html` where it names a
 * folder: relativeTo('/zh/', '/facts/#gdp') → '../facts/index.html#gdp'. Of one that is relative already
 * only the name of a folder is completed; those of other sites come back as they are.
 *
 * @param folder the folder of the page, from the root, with slashes at both ends
 */
export function relativeTo(folder: string, address: string): string {
  if (!isFromRoot(address)) return address.replace(relativeFolder, '$1index.html');
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address)!;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return (posix.relative(folder, file) || posix.basename(file)) + rest;
}
