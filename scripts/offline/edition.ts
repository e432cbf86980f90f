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
/** In a script that knows them all: a file of receipts, asked for by the first figure that is touched. */
const receipts = /"[^"]*\/receipts\/[^"]*":\(\)=>[^"]{0,80}?__load\("([^"]+)"/g;

/** The scripts that hold receipts. There are many of them, and a reader needs few. */
const receiptsIn = (scripts: readonly string[]): Set<string> =>
  new Set(
    scripts.flatMap((code) => [...code.matchAll(receipts)].map(([, name]) => `_astro/${name}`)),
  );

const bare = (file: string): string => file.replace(/^zh\//, '');

/** When a file is kept: with the edition, later, or not before somebody asks. */
export function turnOf(file: string): 'first' | 'later' | 'asked' {
  if (/\.(?:br|gz)$/.test(file)) return 'asked';
  if (pages.has(bare(file)) || plain.test(file)) return 'first';
  if (file.startsWith('_astro/')) return 'first';
  if (/^(?:steps|data)\//.test(bare(file))) return 'later';
  return 'asked';
}

const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, hashLength);

/** The edition that lies in a folder. */
export function editionOf(dist: string): Edition {
  const files = filesOf(dist);
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
  const large = receiptsIn(scripts.map((file) => readFileSync(join(dist, file), 'utf8')));
  const first: Record<string, string> = {};
  const later: Record<string, string> = {};
  for (const file of files) {
    const turn = large.has(file) ? 'later' : turnOf(file);
    if (turn === 'asked') continue;
    (turn === 'first' ? first : later)[file] = hashOf(readFileSync(join(dist, file)));
  }
  const version = createHash('sha256')
    .update(JSON.stringify([first, later]))
    .digest('hex');
  return { version: version.slice(0, 12), first, later };
}
