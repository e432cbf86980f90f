/**
 * `npm run weights`: what every kind of page weighs now, as a table, and a record of what it is made of.
 * A test that finds a page too heavy compares it with the record, to say what grew. Fails on nothing.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableLines } from '../bench/row.ts';
import { build } from '../build.ts';
import { recordOf } from './grown.ts';
import { pageKinds } from './kinds.ts';
import { pagesOf } from './load.ts';
import { readModules } from './modules.ts';
import { weightRows } from './rows.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
try {
  await build(root);
  const pages = pagesOf(join(root, 'dist'));
  const modules = readModules(root);
  const title = 'First load of the heaviest page, gzip';
  console.log(tableLines(title, weightRows(pages)).join('\n'));
  const record = Object.fromEntries(
    pageKinds.map((kind) => [
      kind.kind,
      recordOf(
        pages.filter((page) => page.kind === kind),
        modules,
      ),
    ]),
  );
  const file = 'tests/browser/weights.json';
  writeFileSync(join(root, file), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`Recorded in ${file}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
