/** `npm run build`: data, fonts and pages into dist/. A build that fails leaves the dist/ of before. */
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as astroBuild } from 'astro';
import { unrecorded } from './lib/edition.ts';
import { editionDate, writeSitemap } from './sitemap.ts';
import { makePortable } from './portable/index.ts';
import { writeChecksums } from './publish/checksums.ts';
import { compress } from './publish/compress.ts';

/** Builds the site of `root`; throws with one sentence and leaves dist/ as it was when something is wrong. */
export async function build(root: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const next = join(root, '.cache/dist');
  const dist = join(root, 'dist');
  rmSync(next, { recursive: true, force: true });
  try {
    await astroBuild({ root, outDir: next, logLevel: 'silent' });
  } catch (error) {
    throw new Error(sentences(error as Error));
  }
  for (const licence of ['LICENSE', 'LICENSE-content.md', 'LICENSE-fonts.md']) {
    cpSync(join(root, licence), join(next, 'licences', licence));
  }
  cpSync(join(root, 'data/geography/LICENSE'), join(next, 'licences/LICENSE-coast'));
  // Loaded only now: what it draws was made by the build.
  const { makePictures, progress } = await import('./pictures/make.ts');
  await makePictures({ root, out: next, report: progress() });
  writeSitemap(next, editionDate(root));
  await makePortable(next);
  await compress(next, join(root, '.cache/compressed'));
  writeChecksums(next);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

/**
 * What is wrong, without the builder's frame around it: one sentence for each fault an author made
 * (those begin with a file and a line), or else the message as it is.
 */
function sentences({ message }: Error): string {
  const ours = [...message.matchAll(/^(?:\w*Error: )?((?:src|data)\/\S+:\d+: .*)$/gm)].map(
    (m) => m[1]!,
  );
  return ours.length ? [...new Set(ours)].join('\n') : message;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  const started = performance.now();
  try {
    const root = resolve(self, '../..');
    await build(root);
    console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    const notice = unrecorded(root);
    if (notice) console.log(notice);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
