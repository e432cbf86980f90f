/** Pictures kept from build to build, under a name that is the hash of all they are made from. */
import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fontFiles } from './faces.ts';
import { sheetFiles } from './render.ts';
import type { Scene } from './scene.ts';

export const cacheFolder = (root: string): string => join(root, '.cache/pictures');

/** What every picture depends on besides what it shows: this code, the fonts, the renderers. */
export function recipe(root: string): string {
  const hash = createHash('sha256');
  const code = join(root, 'scripts/pictures');
  for (const name of readdirSync(code).sort()) hash.update(readFileSync(join(code, name)));
  for (const file of fontFiles) hash.update(readFileSync(join(root, 'node_modules', file)));
  for (const name of ['@resvg/resvg-js', 'harfbuzzjs']) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  // zlib packs the pixels, ICU finds the words of Chinese headlines.
  return hash.update(`${process.versions.zlib} ${process.versions.icu}`).digest('hex');
}

/** The name of a picture in the cache. */
export function keyOf(scene: Scene, made: string, root: string): string {
  const { svg, ...words } = scene;
  const hash = createHash('sha256')
    .update(made)
    .update(JSON.stringify(words))
    .update(svg.outerHTML);
  for (const file of sheetFiles(scene.job.chart, root)) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

/** Puts a kept file where it is wanted; false when it is not kept. */
export function takeOut(kept: string, wanted: string): boolean {
  if (!existsSync(kept)) return false;
  mkdirSync(dirname(wanted), { recursive: true });
  copyFileSync(kept, wanted);
  return true;
}

/** Writes a file under its name only when it is whole. */
export function keep(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** Removes what no picture of the site is made from any more. */
export function prune(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    if (/^[0-9a-f]{32}\./.test(name) && !used.has(name.slice(0, 32))) rmSync(join(folder, name));
  }
}
