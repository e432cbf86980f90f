/**
 * `npm run weights`: what every kind of page weighs now, as a table, and a record of what it is made of.
 * A test that finds a page too heavy compares it with the record, to say what grew. Fails on nothing.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '../../src/i18n/locales.ts';
import { tableLines } from '../bench/row.ts';
import { build } from '../build.ts';
import { bytesOf, isScript, recordOf } from './grown.ts';
import { pageKinds } from './kinds.ts';
import { pagesOf } from './load.ts';
import type { Page } from './load.ts';
import { readModules } from './modules.ts';

const root = resolve(fileURLToPath(import.meta.url), '../../..');
try {
  await build(root);
  const pages = pagesOf(join(root, 'dist'));
  const modules = readModules(root);
  const heaviest = (own: readonly Page[], scripts: boolean): number =>
    Math.max(...own.map(({ load }) => bytesOf(scripts ? load.filter(isScript) : load))) / 1000;
  const rows = pageKinds.flatMap((kind) =>
    locales.flatMap((locale) => {
      const own = pages.filter((page) => page.kind === kind && page.locale === locale);
      const name = `${kind.kind}, ${locale}`;
      return own.length === 0
        ? []
        : [
            { name, unit: 'kB', runs: [heaviest(own, false)], budget: kind.all[locale] },
            { name: `${name}, scripts`, unit: 'kB', runs: [heaviest(own, true)], budget: kind.scripts }, // prettier-ignore
          ];
    }),
  );
  console.log(tableLines('First load of the heaviest page, gzip', rows).join('\n'));
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
