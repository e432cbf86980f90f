import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { checkNumbers } from './check-numbers.ts';
import { checkContent } from './content.ts';
import { runData } from './data.ts';
import { makeFonts } from './fonts.ts';

/**
 * Makes the files of the embedded charts, in a process of its own: it reads the data and the charts as
 * they are now, not as they were when this one began.
 */
async function runEmbeds(root: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/embed.ts')]);
  } catch (error) {
    throw new Error((error as { stderr?: string }).stderr?.trim() || (error as Error).message);
  }
}

/** What an embedded chart is made of: a change there makes its files anew. */
const embedded = /^(data|src\/(charts|content|cursor|embed|facts|i18n|styles))\//;

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
        await runEmbeds(root);
      },
      'astro:server:setup'({ server, logger }) {
        server.watcher.add(`${root}data`);
        let running: Promise<unknown> = Promise.resolve();
        server.watcher.on('all', (_, path) => {
          const file = path.slice(root.length);
          if (!path.startsWith(root) || !embedded.test(file)) return;
          running = running
            .then(async () => {
              if (file.startsWith('data/')) await runData({ root, quiet: true });
              await runEmbeds(root);
            })
            .catch((error: unknown) => logger.error((error as Error).message));
        });
      },
    },
  };
}
