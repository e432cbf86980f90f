import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** File name (inside the output folder) to its text or to data that becomes JSON. */
export type Outputs = Record<string, string | object>;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/**
 * JSON that depends only on the data: keys in alphabetical order, lists in theirs, a newline at
 * the end. `indent` 0 is for files of coordinates, which nobody reads.
 */
export function toJson(value: object, indent: 0 | 2 = 2): string {
  return `${JSON.stringify(sorted(value), null, indent)}\n`;
}

/**
 * Writes all outputs or none. New texts are first written whole into a temporary folder beside
 * the target and then renamed into place; a file whose text is the same is not touched, so
 * that watchers stay quiet. Returns the names of the files that changed.
 */
export async function emit(folder: string, outputs: Outputs): Promise<string[]> {
  const changed: [name: string, text: string][] = [];
  for (const [name, content] of Object.entries(outputs)) {
    const text = typeof content === 'string' ? content : toJson(content);
    const path = join(folder, name);
    if (!existsSync(path) || (await readFile(path, 'utf8')) !== text) changed.push([name, text]);
  }
  if (changed.length === 0) return [];
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  try {
    for (const [name, text] of changed) {
      await mkdir(dirname(join(temporary, name)), { recursive: true });
      await writeFile(join(temporary, name), text);
    }
    for (const [name] of changed) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await rename(join(temporary, name), join(folder, name));
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return changed.map(([name]) => name);
}
