/**
 * The public address of a page or a file, given its address from the root of the site; undefined as long
 * as nobody has said where the site will stand. Set SITE for the build (SITE=https://example.org/ballast/)
 * and canonical links, sharing tags, feed and sitemap have whole addresses; without it they have those
 * from the root, or are left out where only a whole address is true.
 */
export function absolute(path: string, site = import.meta.env?.SITE): string | undefined {
  if (!site) return undefined;
  // A site may stand in a folder of its domain: the path goes on from there.
  return new URL(path.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href;
}

/** The public address, or else the one from the root of the site. */
export const address = (path: string, site?: string): string => absolute(path, site) ?? path;
