/**
 * `npm test`: everything, a real browser included. `npm run test:unit` and `test:browser` run one half;
 * further arguments choose files. The last line counts: "N passed, N failed, N skipped".
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import type { TestCase } from 'vitest/node';
import { build } from './build.ts';
import { runData } from './data.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [first, ...rest] = process.argv.slice(2);
const half = first === 'unit' || first === 'browser' ? first : undefined;
const files = half || first === undefined ? rest : [first, ...rest];

try {
  await runData({ root, quiet: true });
  if (half !== 'unit') await build(root);
} catch (error) {
  console.error((error as Error).message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const vitest = await startVitest('test', files, {
  root,
  run: true,
  watch: false,
  project: half ? [half] : undefined,
});
const tests: TestCase[] = vitest.state
  .getTestModules()
  .flatMap((module) => [...module.children.allTests()]);
const count = (state: string) => tests.filter((test) => test.result().state === state).length;
// A file that cannot even be loaded has no tests to count, yet has failed.
const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
const passed = count('passed');
const failed = count('failed') + broken + vitest.state.getUnhandledErrors().length;
const skipped = count('skipped');
await vitest.close();
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
