import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress } from '../../../scripts/publish/compress.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ballast-compress-'));
  cache = `${folder}-cache`;
  mkdirSync(join(folder, 'zh'));
});
afterEach(() => [folder, cache].forEach((each) => rmSync(each, { recursive: true, force: true })));

const text = '<p>It promised a hundred and said so.</p>'.repeat(40);
const write = (file: string, body: string | Buffer) => writeFileSync(join(folder, file), body);

test('packs what it says, and nothing but text', async () => {
  write('index.html', text);
  write('zh/data.csv', text);
  write('picture.png', text);
  // Two files that hold the same are packed once.
  expect(await compress(folder, cache)).toEqual({ made: 2, kept: 0 });
  for (const file of ['index.html', 'zh/data.csv']) {
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text);
  }
  expect(readdirSync(folder).filter((file) => file.startsWith('picture'))).toEqual(['picture.png']);
});

test('leaves out what would not be smaller', async () => {
  write('noise.txt', randomBytes(4000));
  write('short.txt', 'x'.repeat(100));
  await compress(folder, cache);
  expect(readdirSync(folder).sort()).toEqual(['noise.txt', 'short.txt', 'zh']);
});

test('takes what has not changed from the cache, and only that', async () => {
  write('a.html', text);
  write('b.html', `${text}b`);
  await compress(folder, cache);
  const before = readFileSync(join(folder, 'a.html.br'));
  for (const file of ['a.html.br', 'a.html.gz', 'b.html.br', 'b.html.gz'])
    rmSync(join(folder, file));
  write('b.html', `${text}c`);
  expect(await compress(folder, cache)).toEqual({ made: 2, kept: 2 });
  expect(readFileSync(join(folder, 'a.html.br')).equals(before)).toBe(true);
  expect(gunzipSync(readFileSync(join(folder, 'b.html.gz'))).toString()).toBe(`${text}c`);
  // What nothing uses any more is let go.
  expect(readdirSync(cache)).toHaveLength(4);
  expect(existsSync(join(folder, 'b.html.br'))).toBe(true);
});
