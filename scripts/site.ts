/** The site of a project, made from nothing into a folder. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build as astroBuild } from 'astro';
import { editionDate, writeSitemap } from './sitemap.ts';
import { makeOffline } from './offline/index.ts';
import { makePortable } from './portable/index.ts';
import { writeChecksums } from './publish/checksums.ts';
import { compress } from './publish/compress.ts';

/** Makes the site of `root` in the empty folder `out`; throws with one sentence for each fault. */
export async function makeSite(root: string, out: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  try {
    await astroBuild({ root, outDir: out, logLevel: 'silent' });
  } catch (error) {
    throw new Error(sentences(error as Error));
  }
  for (const licence of ['LICENSE', 'LICENSE-content.md', 'LICENSE-fonts.md']) {
    cpSync(join(root, licence), join(out, 'licences', licence));
  }
  cpSync(join(root, 'data/geography/LICENSE'), join(out, 'licences/LICENSE-coast'));
  // Loaded only now: what it draws was made by the build.
  const { makePictures, progress } = await import('./pictures/make.ts');
  await makePictures({ root, out, report: progress() });
  writeSitemap(out, editionDate(root));
  await makePortable(out);
  const { weigh } = await import('./weigh.ts');
  weigh(out);
  await makeOffline(out);
  await compress(out, join(root, '.cache/compressed'));
  writeChecksums(out);
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
