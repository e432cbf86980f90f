/** Which frames of somebody's page are ours. Pure. */

/**
 * The chart that an address shows, when it is an embedded chart of the site in `folder`; undefined for
 * every other address.
 *
 * @param folder the whole address of the site, with a slash at its end
 */
export function chartAt(address: string, folder: string): string | undefined {
  if (!address.startsWith(folder)) return undefined;
  const path = address.slice(folder.length);
  return /^(?:[a-z-]+\/)?embed\/([\w-]+)(?:\/(?:index\.html)?)?(?:[?#]|$)/.exec(path)?.[1];
}

/** The lowest and the highest frame that a page is made to show, in CSS px. */
export const limits = { least: 100, most: 20_000 } as const;

/** A height that a frame asked for, kept within reason; in whole CSS px. */
export const clamped = (height: number): number =>
  Math.min(limits.most, Math.max(limits.least, Math.ceil(height)));

/** Whether a message may come from a chart of the site: a frame in a sandbox has the origin "null". */
export const mayBeOurs = (origin: string, folder: string): boolean =>
  origin === 'null' || folder.startsWith(`${origin}/`);
