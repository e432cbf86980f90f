/** `npm run check`: content, edition, types, lint and format, each to its end, so that one run tells all. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNumbers } from './check-numbers.ts';
import { checkContent } from './content.ts';
import { runData } from './data.ts';
import { makeFonts } from './fonts.ts';
import { unrecorded } from './lib/edition.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const failed: string[] = [];

try {
  await runData({ root, quiet: true });
  checkContent(root);
  await checkNumbers(root);
  await makeFonts(root);
  // What is released is an edition; while it is being worked on, a build only says that it is none.
  const notice = unrecorded(root);
  if (notice) {
    console.error(notice);
    failed.push('edition');
  }
} catch (error) {
  console.error((error as Error).message);
  failed.push('content');
}
for (const [name, command, ...args] of [
  ['types', 'astro', 'check', '--minimumSeverity', 'warning'],
  ['lint', 'eslint', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
] as const) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length ? `check: ${failed.join(', ')} failed.` : 'check: all in order.');
process.exitCode = failed.length ? 1 : 0;
