/**
 * What the worker knows of one edition of the site, and what follows from it. Nothing here touches the
 * browser.
 */

/** The files of an edition: path from the root of the site → the beginning of its SHA-256. */
export type Files = Readonly<Record<string, string>>;

export interface Edition {
  /** Changes when any file does. */
  version: string;
  /** Without these nothing is kept at all: they are fetched together or not. */
  first: Files;
  /** Fetched when there is time, one by one. */
  later: Files;
}

/** Folders whose files are kept once somebody has asked for them. */
const onDemand = /^(?:img|og|embed|oembed)\//;

/** Whether a file is kept only once somebody has asked for it. */
export const isOnDemand = (path: string): boolean => onDemand.test(path);

/** Whether a file's name changes with its content, so that it is the same in every edition that has it. */
export const isImmutable = (path: string): boolean =>
  path.startsWith('_astro/') || /^embed\/[^/]+\.[0-9a-f]{8}\.\w+$/.test(path);

/**
 * The path of an address below the folder of the site, decoded, without query and fragment; undefined for
 * addresses elsewhere. Both are whole addresses; the folder ends with a slash.
 */
export function pathIn(address: string, scope: string): string | undefined {
  const bare = address.replace(/[?#].*$/s, '');
  if (!bare.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(bare.slice(scope.length));
  } catch {
    return undefined;
  }
}

/** The file that a host answers at a path: a folder is its index.html. */
export const fileAt = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;

const mark = 'ballast';

/**
 * The name of the store of an edition. All sites of an origin see each other's stores, so it names the
 * folder too.
 */
export const storeName = (scope: string, version: string): string => `${mark} ${version} ${scope}`;

/** Of all stores of the origin, those of the site in this folder, oldest first as they were given. */
export const ownStores = (names: readonly string[], scope: string): string[] =>
  names.filter((name) => {
    const [first, , ...rest] = name.split(' ');
    return first === mark && rest.join(' ') === scope;
  });
