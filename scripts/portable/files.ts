import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** Every file of a folder, from it, with slashes, in order. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** The folder of a file, from the root, with slashes at both ends: 'zh/index.html' → '/zh/'. */
export const folderOf = (file: string): string =>
  file.includes('/') ? `/${posix.dirname(file)}/` : '/';
