/**
 * Makes the scripts and styles of the embedded charts: src/generated/embed/ holds the files; names.json
 * beside them says which is which, facts.json which facts each chart may show. host.js is `embed.js`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allBundles, hostScript } from '../src/embed/scripts/bundles.ts';
import { named, noteModules } from './weights/modules.ts';

/** Writes what has changed and removes what is no longer there. */
export async function makeEmbeds(root: string): Promise<void> {
  const folder = join(root, 'src/generated/embed');
  mkdirSync(folder, { recursive: true });
  const { bundles, facts } = await allBundles();
  const names = Object.fromEntries(bundles.map(({ name, file }) => [name, file]));
  const files = new Map(bundles.map(({ file, body }) => [file, body]));
  files.set('names.json', `${JSON.stringify(names, null, 2)}\n`);
  files.set('facts.json', `${JSON.stringify(facts)}\n`);
  const host = await hostScript();
  files.set('host.js', host.body);
  noteModules(
    root,
    'embeds',
    Object.fromEntries([host, ...bundles].map(({ file, modules }) => [file, named(root, modules)])),
  );
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
  for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(join(folder, old));
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  try {
    await makeEmbeds(resolve(self, '../..'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
