/** All pictures of all languages: made anew, and taken from the cache. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Section } from './section.ts';
import { each, timed } from './timed.ts';

/** Bytes of all files below a folder whose name ends in one of these, in MB. */
function weight(folder: string, ending: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return (
    files
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / 1e6
  );
}

export const pictures: Section = {
  id: 'pictures',
  title: 'Pictures, both languages',
  measure({ root, runs, say }) {
    const folder = mkdtempSync(join(tmpdir(), 'ballast-bench-'));
    const make = (name: string) =>
      timed(
        root,
        `const { makePictures } = await import('./scripts/pictures/make.ts');
         result = await makePictures(${JSON.stringify({ root, out: join(folder, 'out'), cache: join(folder, name) })});`,
      );
    try {
      const [cold, warm] = [[], []] as [ReturnType<typeof make>[], ReturnType<typeof make>[]];
      for (let i = 0; i < runs; i++) {
        say(`pictures, ${i + 1} of ${runs}`);
        cold.push(make(`cache-${i}`));
        warm.push(make(`cache-${i}`));
      }
      const { made } = cold[0]!.result as { made: number };
      return [
        { name: `${made} pictures, cold`, unit: 's', runs: each(cold, 'seconds'), budget: 120 },
        { name: 'cold, of the processor', unit: 's', runs: each(cold, 'cpuSeconds') },
        { name: 'cold, memory at most', unit: 'MiB', runs: each(cold, 'peakMiB') },
        { name: 'warm, none made', unit: 's', runs: each(warm, 'seconds'), budget: 5 },
        { name: 'warm, memory at most', unit: 'MiB', runs: each(warm, 'peakMiB') },
        { name: 'all SVG files', unit: 'MB', runs: [weight(join(folder, 'out/img'), '.svg')] },
        { name: 'all PNG files', unit: 'MB', runs: [weight(join(folder, 'out/img'), '.png')] },
        { name: 'all share pictures', unit: 'MB', runs: [weight(join(folder, 'out/og'), '.png')] },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
