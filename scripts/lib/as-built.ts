/**
 * Is dist/ still what a build of these very files left? One key of everything a build reads, and the
 * traces of everything it wrote: a build with nothing to do can then leave it alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What a build does not read: what it writes itself, and what only people and tests read. */
const ignored: ReadonlySet<string> = new Set([
  '.astro',
  '.cache',
  '.ci',
  '.git',
  'README.md',
  'bench',
  'deploy',
  'dist',
  'node_modules',
  'sheet',
  'src/generated',
  'tests',
]);

/** What a build writes, save for its caches. */
const written = ['dist', 'src/generated'] as const;

const stampOf = (root: string): string => join(root, '.cache/as-built.json');

/** Every file below a folder of `root`, as a sorted list of paths with slashes. */
function filesBelow(root: string, folder: string, skip: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at)) {
      const path = join(at, entry);
      const name = relative(root, path).split(sep).join('/');
      if (skip.has(name)) continue;
      // A link that leads nowhere, such as an editor's lock, is no file.
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory()) walk(path);
      else if (stat?.isFile()) found.push(name);
    }
  };
  if (existsSync(join(root, folder))) walk(join(root, folder));
  return found.sort();
}

/**
 * The key of all that a build of `root` is made from: names and contents of the project's files, the
 * packages that are installed, the version of Node, the public address, and whether it is kept offline.
 */
export function inputsKey(root: string, site = process.env.SITE ?? ''): string {
  const hash = createHash('sha256').update(
    `${process.version}\0${site}\0${process.env.OFFLINE ?? ''}\0`,
  );
  // npm's own list of what it installed; a file of node_modules/, which is skipped otherwise.
  const installed = 'node_modules/.package-lock.json';
  const files = filesBelow(root, '.', ignored);
  for (const file of existsSync(join(root, installed)) ? [...files, installed] : files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** What would change if a file of the build were changed, added or removed by hand. */
function traces(root: string): string {
  const hash = createHash('sha256');
  for (const folder of written) {
    for (const file of filesBelow(root, folder, new Set())) {
      const { size, mtimeMs } = statSync(join(root, file));
      hash.update(`${file}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/** Was dist/ built from what `key` stands for, and has nobody touched it since? */
export function isAsBuilt(root: string, key: string): boolean {
  if (!existsSync(stampOf(root)) || !existsSync(join(root, 'dist'))) return false;
  let stamp: { key?: unknown; traces?: unknown };
  try {
    stamp = JSON.parse(readFileSync(stampOf(root), 'utf8')) as typeof stamp;
  } catch {
    return false;
  }
  return stamp.key === key && stamp.traces === traces(root);
}

/** Notes that dist/ was built from what `key` stood for when the build began. */
export function noteBuilt(root: string, key: string): void {
  const stamp = { key, traces: traces(root) };
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), `${JSON.stringify(stamp)}\n`);
}
