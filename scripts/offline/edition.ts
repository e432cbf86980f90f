/** Which files of a built site the worker keeps, with their hashes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashLength } from '../../src/offline/worker/content.ts';
import type { Edition } from '../../src/offline/worker/edition.ts';
import { filesOf } from '../portable/files.ts';

/** Pages and what they are made of, without a language: what a reader of the story may turn to next. */
const pages = new Set(['index.html', 'facts/index.html', 'method/index.html', 'charts/index.html']);
const plain = /^(?:404\.html|favicon\.svg|manifest\.\w+\.webmanifest|manifest\.webmanifest)$/;
/** A file of receipts is asked for by the first figure that is touched; there are many. */
const receipts = /^chunk\("[^"]*",\[\],[\s\S]{0,1200}?"quality"/;

const bare = (file: string): string => file.replace(/^zh\//, '');

/** When a file is kept: with the edition, later, or not before somebody asks. */
export function turnOf(file: string, read: (file: string) => string): 'first' | 'later' | 'asked' {
  if (/\.(?:br|gz)$/.test(file)) return 'asked';
  if (pages.has(bare(file)) || plain.test(file)) return 'first';
  if (file.startsWith('_astro/')) {
    return file.endsWith('.js') && receipts.test(read(file)) ? 'later' : 'first';
  }
  if (/^(?:steps|data)\//.test(bare(file))) return 'later';
  return 'asked';
}

const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, hashLength);

/** The edition that lies in a folder. */
export function editionOf(dist: string): Edition {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const first: Record<string, string> = {};
  const later: Record<string, string> = {};
  for (const file of filesOf(dist)) {
    const turn = turnOf(file, read);
    if (turn === 'asked') continue;
    (turn === 'first' ? first : later)[file] = hashOf(readFileSync(join(dist, file)));
  }
  const version = createHash('sha256')
    .update(JSON.stringify([first, later]))
    .digest('hex');
  return { version: version.slice(0, 12), first, later };
}
