/** `npm run build`: data, fonts and pages into dist/. A build that fails leaves the dist/ of before. */
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputsKey, isAsBuilt, noteBuilt } from './lib/as-built.ts';
import { unrecorded } from './lib/edition.ts';

/**
 * Builds the site of `root`, unless dist/ was built from the same files and is as it was left; throws
 * with one sentence and leaves dist/ as it was when something is wrong. Answers whether it built.
 */
export async function build(root: string): Promise<boolean> {
  // Taken first: what is changed while a build runs is for the next one.
  const key = inputsKey(root);
  if (isAsBuilt(root, key)) return false;
  const next = join(root, '.cache/dist');
  const dist = join(root, 'dist');
  rmSync(next, { recursive: true, force: true });
  // Loaded only when needed: the builder alone takes longer to load than to find nothing to do.
  const { makeSite } = await import('./site.ts');
  await makeSite(root, next);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  noteBuilt(root, key);
  return true;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  const started = performance.now();
  try {
    const root = resolve(self, '../..');
    const built = await build(root);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(built ? `Built dist/ in ${seconds} s.` : 'Nothing changed: dist/ is as built.');
    const notice = unrecorded(root);
    if (notice) console.log(notice);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
