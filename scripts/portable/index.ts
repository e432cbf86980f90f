/**
 * Makes a built site portable: every address relative, every script a classic one, the policy of each
 * page inside it. The same folder then works at the root of a domain, in any folder of a host, and by
 * double click from a disk.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { relativeCss } from './css.ts';
import { filesOf, folderOf } from './files.ts';
import { relativeXml } from './machine.ts';
import { notFoundPage } from './not-found.ts';
import { portablePage } from './page.ts';
import { assets, classicScript, withLists } from './scripts.ts';
import type { Classic } from './scripts.ts';

/**
 * Rewrites the files of `dist` in place.
 *
 * @param site the public address, where there is one
 */
export async function makePortable(dist: string, site = process.env.SITE): Promise<void> {
  const files = filesOf(dist);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(dist, file), text);

  const all = new Map<string, Classic>();
  for (const file of files.filter((f) => f.startsWith(`${assets}/`) && f.endsWith('.js'))) {
    const name = posix.basename(file);
    all.set(name, await classicScript(name, read(file)));
  }
  for (const name of all.keys()) write(`${assets}/${name}`, withLists(name, all));
  const source = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'loader.js'), 'utf8');
  const { code } = await transform(source, { minify: true, target: 'es2022' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const loader = `loader.${hash}.js`;
  if (all.size) write(`${assets}/${loader}`, code);

  // As they were built: with addresses from the root.
  const sheets = new Map(
    files.filter((file) => file.endsWith('.css')).map((file) => [`/${file}`, read(file)]),
  );
  for (const file of files) {
    if (file === '404.html') write(file, await notFoundPage(read(file), read, site));
    else if (file.endsWith('.html'))
      write(file, portablePage(read(file), file, { all, loader }, sheets));
    else if (file.endsWith('feed.xml')) write(file, relativeXml(read(file), folderOf(file)));
  }
  for (const [address, text] of sheets)
    write(address.slice(1), relativeCss(text, folderOf(address.slice(1))));
  removeUnused(dist, files, all);
}

/** The name of a script wherever it stands, without the folders before it. */
const scriptName = /[\w.@~$-]+\.js\b/g;

/** Scripts that nothing needs any more once they are classic. */
function removeUnused(
  dist: string,
  files: readonly string[],
  scripts: ReadonlyMap<string, Classic>,
): void {
  const uses = new Map<string, number>();
  for (const file of files) {
    if (!/\.(html|js)$/.test(file)) continue;
    for (const [name] of readFileSync(join(dist, file), 'utf8').matchAll(scriptName)) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  for (const name of scripts.keys()) {
    // Each script names itself once.
    if ((uses.get(name) ?? 0) <= 1) rmSync(join(dist, assets, name));
  }
}
