import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editionOf } from './edition.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '../../src/offline/worker');

/** One of the workers as one classic script. */
async function bundle(file: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define,
  });
  return outputFiles[0]!.text;
}

/**
 * Writes the worker of a finished site: every file that it keeps must have its last content. `sw-off.js`,
 * the way out, lies beside it; with OFFLINE=off it is written in its place.
 */
export async function writeWorker(dist: string, offline = process.env.OFFLINE): Promise<void> {
  const off = await bundle('off.ts');
  const on =
    offline === 'off'
      ? off
      : await bundle('worker.ts', { EDITION: JSON.stringify(editionOf(dist)) });
  writeFileSync(join(dist, 'sw.js'), on);
  writeFileSync(join(dist, 'sw-off.js'), off);
}
