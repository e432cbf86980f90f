import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a folder, from it, with slashes, in order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
