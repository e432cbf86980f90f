import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkNumbers } from './check-numbers.ts';
import { checkContent } from './content.ts';
import { runData } from './data.ts';
import { makeFonts } from './fonts.ts';

/**
 * Runs the data pipeline before Astro reads anything, and in `dev` again whenever a row changes: the
 * new JSON makes the page reload. A broken row is told and the page stays as it was.
 */
export function ballastData(): AstroIntegration {
  let root = '';
  return {
    name: 'ballast-data',
    hooks: {
      async 'astro:config:setup'({ config, command }) {
        root = fileURLToPath(config.root);
        if (command === 'preview') return;
        await runData({ root, quiet: true });
        checkContent(root);
        await checkNumbers(root);
        await makeFonts(root);
      },
      'astro:server:setup'({ server, logger }) {
        server.watcher.add(`${root}data`);
        let running: Promise<unknown> = Promise.resolve();
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(`${root}data`)) return;
          running = running
            .then(() => runData({ root, quiet: true }))
            .catch((error: unknown) => logger.error((error as Error).message));
        });
      },
    },
  };
}
