/**
 * Makes a built site portable: every address relative, every script a classic one. The same folder then
 * works at the root of a domain, in any folder of a host, and by double click from a disk.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { relativeCss } from './css.ts';
import { filesOf } from './files.ts';
import { edited, elementsOf, parsed, relativeHtml } from './html.ts';
import type { Edit } from './html.ts';
import { relativeXml } from './machine.ts';
import { relativeTo } from './relative.ts';
import { classicScript, inOrder } from './scripts.ts';
import type { Classic } from './scripts.ts';

const assets = '_astro';

/** The folder of a file, from the root, with slashes at both ends: 'zh/index.html' → '/zh/'. */
const folderOf = (file: string): string => (file.includes('/') ? `/${posix.dirname(file)}/` : '/');

/** Replaces each module script of a page by the classic scripts it comes to. */
function withClassicScripts(
  html: string,
  folder: string,
  scripts: ReadonlyMap<string, Classic>,
  loader: string,
): string {
  const edits: Edit[] = [];
  const named = new Set<string>();
  const tag = (file: string, entry: boolean): string => {
    const address = relativeTo(folder, `/${assets}/${file}`);
    return `<script defer src="${address}"${entry ? ' data-entry' : ''}></script>`;
  };
  for (const element of elementsOf(parsed(html))) {
    const attribute = (name: string) => element.attrs.find((a) => a.name === name)?.value;
    if (element.tagName !== 'script' || attribute('type') !== 'module') continue;
    const place = element.sourceCodeLocation!;
    const name = posix.basename(attribute('src') ?? '');
    const files = [loader, ...inOrder(name, scripts)].filter((file) => !named.has(file));
    files.forEach((file) => named.add(file));
    edits.push({
      from: place.startOffset,
      to: place.endOffset,
      text: files.map((file) => tag(file, file === name)).join(''),
    });
  }
  return edited(html, edits);
}

/** Rewrites the files of `dist` in place. */
export async function makePortable(dist: string): Promise<void> {
  const files = filesOf(dist);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(dist, file), text);

  const scripts = new Map<string, Classic>();
  for (const file of files.filter((f) => f.startsWith(`${assets}/`) && f.endsWith('.js'))) {
    const name = posix.basename(file);
    const classic = await classicScript(name, read(file));
    scripts.set(name, classic);
    write(file, classic.code);
  }
  const source = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'loader.js'), 'utf8');
  const { code } = await transform(source, { minify: true, target: 'es2022' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const loader = `loader.${hash}.js`;
  if (scripts.size) write(`${assets}/${loader}`, code);

  for (const file of files) {
    const folder = folderOf(file);
    if (file.endsWith('.html')) {
      write(file, relativeHtml(withClassicScripts(read(file), folder, scripts, loader), folder));
    } else if (file.endsWith('.css')) write(file, relativeCss(read(file), folder));
    else if (file.endsWith('feed.xml')) write(file, relativeXml(read(file), folder));
  }
  removeUnused(dist, files, scripts);
}

/** Scripts that nothing needs any more once they are classic. */
function removeUnused(
  dist: string,
  files: readonly string[],
  scripts: ReadonlyMap<string, Classic>,
): void {
  const text = files
    .filter((file) => /\.(html|js)$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');
  for (const name of scripts.keys()) {
    const uses = text.split(name).length - 1;
    // Each script names itself once.
    if (uses <= 1) rmSync(join(dist, assets, name));
  }
}
