/**
 * A host answers 404.html at any unknown address, however deep, so nothing in it may be relative and
 * nothing may be asked for: its styles are inside it. Its links lead from the root of the host, or from
 * the folder that SITE names; not-found.js mends them where the site lies elsewhere.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { attribute, edited, elementsOf, replaced, runs } from './elements.ts';
import type { Edit } from './elements.ts';
import { withPolicy } from './policy.ts';
import { isFromRoot } from './relative.ts';

const fontFace = /@font-face\s*\{[^}]*\}/g;

/** The folder of the host that the site lies in, as far as anybody has said: '/' or '/ballast/'. */
export function siteFolder(site: string | undefined): string {
  const { pathname } = new URL(site ?? '/', 'https://ballast.invalid');
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** An address from the root of the site as one from the root of the host. */
function fromHost(address: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address)!;
  return base + (path.endsWith('/') ? `${path}index.html` : path).slice(1) + rest;
}

/**
 * The page for unknown addresses.
 *
 * @param read the text of a file, named from the root of the site
 * @param site the public address, where there is one
 */
export async function notFoundPage(
  html: string,
  read: (file: string) => string,
  site?: string,
): Promise<string> {
  const base = siteFolder(site);
  const source = readFileSync(
    join(dirname(fileURLToPath(import.meta.url)), 'not-found.js'),
    'utf8',
  ).replace("'BASE'", () => JSON.stringify(base));
  const { code } = await transform(source, { minify: true, target: 'es2022' });
  const script = code.trim();
  const styles: string[] = [];
  const edits: Edit[] = [];
  const elements = elementsOf(html);
  for (const element of elements) {
    const rel = attribute(element, 'rel');
    const href = attribute(element, 'href');
    if (rel === 'stylesheet') {
      const css = read(href!.slice(1)).replace(fontFace, '').trim();
      styles.push(css);
      edits.push(replaced(element, `<style>${css}</style>`));
    } else if (rel === 'icon') {
      const icon = encodeURIComponent(read(href!.slice(1)));
      edits.push(
        replaced(
          element,
          `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${icon}">`,
        ),
      );
    } else if (element.tagName === 'link' || runs(element)) {
      edits.push(replaced(element, ''));
    } else if (element.tagName === 'a' && href && isFromRoot(href)) {
      const { startOffset, endOffset } = element.sourceCodeLocation!.attrs!.href!;
      edits.push({ from: startOffset, to: endOffset, text: `href="${fromHost(href, base)}"` });
    } else if (element.tagName === 'body') {
      const end = element.sourceCodeLocation!.endTag!.startOffset;
      edits.push({ from: end, to: end, text: `<script>${script}</script>` });
    }
  }
  const kept = elements.filter((element) => !runs(element));
  return edited(html, [...edits, withPolicy(kept, '404.html', { scripts: [script], styles })]);
}
