/**
 * Writes a .br and a .gz beside each text file, for hosts that hand them out as they are. Compressing as
 * hard as it goes takes seconds for the whole site, so what a build before has made is kept by content.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from '../portable/files.ts';

const isText = /\.(html|css|js|json|svg|csv|xml|txt|md|webmanifest)$/;

/** Below this a response fits in its first packet anyway. */
const leastBytes = 512;

/** Pictures are many and large; the last percent of them would take as long as all the rest. */
const quality = (file: string): number =>
  file.endsWith('.svg') ? 9 : constants.BROTLI_MAX_QUALITY;

const ways = {
  br: (text: Buffer, file: string) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: quality(file),
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};
type Way = keyof typeof ways;

export interface Compressed {
  /** Copies made anew. */
  made: number;
  /** Copies taken from the cache. */
  kept: number;
}

/**
 * Compresses the text files of a folder. A copy that would not be smaller is not written.
 *
 * @param cache where copies are kept from build to build, by the SHA-256 of what they hold
 */
export async function compress(dist: string, cache: string): Promise<Compressed> {
  mkdirSync(cache, { recursive: true });
  const count: Compressed = { made: 0, kept: 0 };
  const copies = new Map<string, Promise<Buffer>>();

  async function packed(name: string, text: Buffer, file: string, way: Way): Promise<Buffer> {
    const held = join(cache, name);
    if (existsSync(held)) {
      count.kept++;
      return readFile(held);
    }
    const small = await ways[way](text, file);
    // A build that is stopped here must not leave half a copy under this name.
    const draft = `${held}.draft`;
    await writeFile(draft, small);
    await rename(draft, held);
    count.made++;
    return small;
  }

  /** Two files may hold the same; it is packed once. */
  async function copy(file: string, text: Buffer, key: string, way: Way): Promise<void> {
    const name = `${key}.${way}`;
    if (!copies.has(name)) copies.set(name, packed(name, text, file, way));
    const small = await copies.get(name)!;
    if (small.length < text.length) await writeFile(`${join(dist, file)}.${way}`, small);
  }

  const queue = filesOf(dist).filter((file) => isText.test(file));
  async function work(): Promise<void> {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const text = await readFile(join(dist, file));
      if (text.length < leastBytes) continue;
      const key = createHash('sha256').update(text).digest('hex');
      await copy(file, text, key, 'br');
      await copy(file, text, key, 'gz');
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const old of readdirSync(cache)) if (!copies.has(old)) rmSync(join(cache, old));
  return count;
}
