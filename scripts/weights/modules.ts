/**
 * Which source modules each script of the site is made of: noted by the build in .cache/modules/, so that
 * a script that has become too heavy can be traced to the module that did it.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** Bytes by the name of a module, before they are packed. */
export type Sizes = Record<string, number>;

const folder = (root: string): string => join(root, '.cache/modules');

/** A module as a person knows it: its file in the project, or the package it is from. */
export function moduleName(root: string, id: string): string {
  const path = id.split('?')[0]!.split(sep).join('/');
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (inPackage) return inPackage[1]!;
  // Helpers of the builder have names that are no files.
  return path.startsWith('/') ? relative(root, path).split(sep).join('/') : path.replace('\0', '');
}

/** Sizes by the names that people know, added up where several modules come to one name. */
export function named(root: string, sizes: Iterable<readonly [id: string, bytes: number]>): Sizes {
  const sum: Sizes = {};
  for (const [id, bytes] of sizes) {
    const name = moduleName(root, id);
    if (bytes > 0) sum[name] = (sum[name] ?? 0) + bytes;
  }
  return sum;
}

/** Keeps what the scripts of one part of the build are made of, by the file name of the script. */
export function noteModules(root: string, part: string, scripts: Record<string, Sizes>): void {
  mkdirSync(folder(root), { recursive: true });
  writeFileSync(join(folder(root), `${part}.json`), JSON.stringify(scripts));
}

/** What all scripts are made of, by their file names, as the last build noted it. */
export function readModules(root: string): Record<string, Sizes> {
  const parts = existsSync(folder(root)) ? readdirSync(folder(root)) : [];
  const all = parts.map((part) => readFileSync(join(folder(root), part), 'utf8'));
  return Object.assign({}, ...all.map((text) => JSON.parse(text) as object));
}

interface Chunk {
  type: 'chunk';
  modules: Record<string, { renderedLength: number }>;
}

/** For the builder: notes what the scripts for the browser are made of. */
export const moduleSizes = () => ({
  name: 'ballast:module-sizes',
  generateBundle(
    this: { environment: { name: string; config: { root: string } } },
    _: unknown,
    bundle: Record<string, Chunk | { type: 'asset' }>,
  ): void {
    const { name, config } = this.environment;
    if (name !== 'client') return;
    const scripts: Record<string, Sizes> = {};
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const sizes = Object.entries(chunk.modules).map(
        ([id, { renderedLength }]) => [id, renderedLength] as const,
      );
      scripts[basename(file)] = named(config.root, sizes);
    }
    noteModules(config.root, 'pages', scripts);
  },
});
