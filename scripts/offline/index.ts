/** Everything by which a built site is read without a network. */
import { makeCopies } from './copy/index.ts';
import { writeIcons } from './icons.ts';
import { writeManifests } from './manifest.ts';
import { writeSizes } from './sizes.ts';
import { writeWorker } from './worker.ts';

/**
 * Adds copies to keep, manifests with their icons, and last the worker, to a portable site. After it no
 * file that the worker keeps may change.
 */
export async function makeOffline(dist: string): Promise<void> {
  writeSizes(dist, await makeCopies(dist));
  writeIcons(dist);
  writeManifests(dist);
  await writeWorker(dist);
}
