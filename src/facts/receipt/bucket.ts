/** In how many files the receipts of each language lie. */
export const buckets = 64;

/**
 * The file that holds the receipt of a fact, from 0 to `buckets` − 1, by the 32-bit FNV-1a hash of its
 * id. So the browser knows the file from the id alone: neither the page nor the script has a list of
 * facts that grows with them, and the files stay alike in size where topics do not (one has a hundred
 * facts, another seven).
 */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % buckets;
}
