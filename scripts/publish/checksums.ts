/** SHA256SUMS: the checksum of every published file, as sha256sum reads and writes it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../portable/files.ts';

export const listName = 'SHA256SUMS';

const line = /^([0-9a-f]{64})  (\S.*)$/;

const checksum = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** The files of a folder that the list is about. */
const published = (folder: string): string[] => filesOf(folder).filter((file) => file !== listName);

/** Writes the list of a folder into it. */
export function writeChecksums(folder: string): void {
  const lines = published(folder).map((file) => `${checksum(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, listName), lines.join(''));
}

export interface Verdict {
  /** Files that were compared. */
  checked: number;
  /** One sentence for each thing that is not as it was published; none when all is well. */
  faults: string[];
}

/** Compares a copy of the site with its list. */
export function verify(folder: string): Verdict {
  if (!existsSync(folder)) return { checked: 0, faults: [`There is no folder ${folder}.`] };
  const list = join(folder, listName);
  if (!existsSync(list)) {
    return {
      checked: 0,
      faults: [`${listName} is missing: without it nothing in ${folder} can be checked.`],
    };
  }
  const faults: string[] = [];
  const found = new Set(published(folder));
  const named = new Set<string>();
  let checked = 0;
  const text = readFileSync(list, 'utf8');
  if (!text.endsWith('\n')) {
    faults.push(`${listName} breaks off in the middle of a line: it was not copied to its end.`);
  }
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, entry] of lines.entries()) {
    const [, sum, file] = line.exec(entry) ?? [];
    if (file === undefined || file.split('/').includes('..') || file.startsWith('/')) {
      faults.push(`${listName}, line ${index + 1}, is not a checksum and the name of a file.`);
      continue;
    }
    named.add(file);
    if (!found.has(file)) faults.push(`${file} is missing.`);
    else {
      checked++;
      if (checksum(join(folder, file)) !== sum)
        faults.push(`${file} differs from what was published.`);
    }
  }
  for (const file of found) {
    if (!named.has(file)) faults.push(`${file} is extra: ${listName} does not name it.`);
  }
  return { checked, faults };
}
