/** Pages of the built site, changed so that something about them can be measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of a story with three times the chapters. */
export const longerPath = '/longer.html';

/** The English story with its chapters three times over. */
export function longerPage(root: string): string {
  const story = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const from = story.indexOf('<section class="chapter"');
  const to = story.indexOf('<section class="ending"');
  if (from < 0 || to < from) throw new Error('dist/index.html has no chapters before its ending.');
  return story.slice(0, to) + story.slice(from, to).repeat(2) + story.slice(to);
}

/**
 * A page as it is built when the site's address is known (`SITE`): its twins in other languages named by
 * whole addresses, as search engines want them.
 */
export const published = (html: string, address: string): string =>
  html.replaceAll(
    /(<link rel="alternate" hreflang="[^"]+" href=")([^"]+)/g,
    (_, start: string, href: string) => start + new URL(href, address).href,
  );
