import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files.ts';

/**
 * For the builder: scripts are rewritten after they got the hash in their names, so how they are
 * rewritten is part of it. A browser keeps what has such a name for ever.
 */
export const portableHash = () => {
  const sources = filesOf(import.meta.dirname).map((file) =>
    readFileSync(join(import.meta.dirname, file)),
  );
  const hash = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
  return { name: 'ballast:portable-hash', augmentChunkHash: () => hash };
};
