import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inputsKey, isAsBuilt, noteBuilt } from '../../../scripts/lib/as-built.ts';

let root: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ballast-as-built-'));
  write('package.json', '{}');
  write('src/pages/index.astro', '<h1>Ballast</h1>');
  write('src/content/en/a.mdx', 'one');
  write('data/facts/port.yaml', '- id: a');
  write('src/generated/facts.json', '[]');
  write('dist/index.html', '<h1>Ballast</h1>');
  write('dist/_astro/a.js', '1');
  write('node_modules/.package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('inputsKey(root, site)', () => {
  test.each<[string, () => void]>([
    ['a row of data', () => write('data/facts/port.yaml', '- id: b')],
    ['a word of the story', () => write('src/content/en/a.mdx', 'two')],
    ['a new file', () => write('public/robots.txt', '')],
    ['a new name', () => renameSync(join(root, 'package.json'), join(root, 'packages.json'))],
    ['a file less', () => rmSync(join(root, 'src/content/en/a.mdx'))],
    ['another package', () => write('node_modules/.package-lock.json', '{"a":1}')],
    [
      'text that moves from one file to the next',
      () => {
        write('src/content/en/a.mdx', 'on');
        write('src/content/en/b.mdx', 'e');
      },
    ],
  ])('%s is another key', (_, change) => {
    const before = inputsKey(root);
    change();
    expect(inputsKey(root)).not.toBe(before);
  });

  test('another public address is another key', () => {
    expect(inputsKey(root, 'https://a.example')).not.toBe(inputsKey(root, 'https://b.example'));
  });

  test('what a build writes, and what only tests read, changes nothing', () => {
    const before = inputsKey(root);
    write('dist/index.html', 'other');
    write('src/generated/facts.json', 'other');
    write('.cache/pictures/a.svg', 'other');
    write('tests/unit/a.test.ts', 'other');
    write('node_modules/astro/index.js', 'other');
    utimesSync(join(root, 'package.json'), 0, 0);
    symlinkSync('nowhere', join(root, 'src/.#a.mdx'));
    expect(inputsKey(root)).toBe(before);
  });
});

describe('isAsBuilt(root, key)', () => {
  test('not before a build, then as long as nothing changes', () => {
    const key = inputsKey(root);
    expect(isAsBuilt(root, key)).toBe(false);
    noteBuilt(root, key);
    expect(isAsBuilt(root, inputsKey(root))).toBe(true);
    write('data/facts/port.yaml', '- id: b');
    expect(isAsBuilt(root, inputsKey(root))).toBe(false);
  });

  test.each<[string, () => void]>([
    ['a page is edited', () => write('dist/index.html', '<h1>Other</h1>')],
    ['a file is removed', () => rmSync(join(root, 'dist/_astro/a.js'))],
    ['a file is added', () => write('dist/b.html', '')],
    ['the whole folder is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
    ['generated data are gone', () => rmSync(join(root, 'src/generated'), { recursive: true })],
    ['the note is broken', () => write('.cache/as-built.json', '{"key":')],
  ])('no longer once %s', (_, change) => {
    const key = inputsKey(root);
    noteBuilt(root, key);
    change();
    expect(isAsBuilt(root, key)).toBe(false);
  });
});
