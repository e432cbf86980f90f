/** How long the site takes to build, and how much memory: from nothing, with its caches, with nothing to do. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from './section.ts';
import { each, timed } from './timed.ts';

/** All that a build writes outside of dist/. */
const caches = ['.astro', '.cache', 'src/generated', 'node_modules/.astro', 'node_modules/.vite'];

export const build: Section = {
  id: 'build',
  title: 'Build, all languages, cards and pictures',
  measure({ root, runs, say }) {
    const remove = (names: readonly string[]) => {
      for (const name of names) rmSync(join(root, name), { recursive: true, force: true });
    };
    const script = `const { build } = await import('./scripts/build.ts'); result = await build(${JSON.stringify(root)});`;
    const times = (what: string, before: readonly string[]) =>
      Array.from({ length: runs }, (_, i) => {
        say(`${what}, ${i + 1} of ${runs}`);
        remove(before);
        return timed(root, script);
      });
    const cold = times('cold build', ['dist', ...caches]);
    const warm = times('warm build', ['dist']);
    const idle = times('build with nothing to do', []);
    return [
      { name: 'cold', unit: 's', runs: each(cold, 'seconds'), budget: 120 },
      { name: 'cold, of the processor', unit: 's', runs: each(cold, 'cpuSeconds') },
      { name: 'cold, memory at most', unit: 'MiB', runs: each(cold, 'peakMiB'), budget: 2048 },
      { name: 'every page again, caches warm', unit: 's', runs: each(warm, 'seconds') },
      { name: 'the same, of the processor', unit: 's', runs: each(warm, 'cpuSeconds') },
      { name: 'warm, nothing changed', unit: 's', runs: each(idle, 'seconds'), budget: 15 },
    ];
  },
};
