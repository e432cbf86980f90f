/** Files as they are kept: whole, checked, and without what belonged only to their way here. */

/** Says of a kept file which content it has. */
export const hashHeader = 'x-content-hash';

/** Signs of a SHA-256 that are compared: 22 of base64url are 132 bits. */
export const hashLength = 22;

/** The beginning of the SHA-256 of a content, in base64url. */
export async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const base64 = btoa(String.fromCharCode(...digest));
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, hashLength);
}

/**
 * Fetches a file and insists that it has the content it should; what the browser has is good enough if
 * it is right. Rejects when the host has something else, as while a new edition is being put there.
 */
export async function fetchChecked(address: string, hash: string): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache, credentials: 'same-origin', priority: 'low' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const content = await response.arrayBuffer();
    if ((await hashOf(content)) === hash) return kept(response, content, hash);
  }
  throw new Error(`${address} is not what this edition has.`);
}

/** A response to keep. Made anew, since a browser refuses one that came by a redirect for a page. */
function kept(response: Response, content: ArrayBuffer, hash: string): Response {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(hashHeader, hash);
  return new Response(content, { headers });
}
