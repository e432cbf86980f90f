import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { verify, writeChecksums } from '../../../scripts/publish/checksums.ts';

const made: string[] = [];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ballast sums ü-'));
  made.push(folder);
  mkdirSync(join(folder, 'zh/a b'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>One</p>');
  writeFileSync(join(folder, 'zh/a b/压舱石.svg'), '<svg/>');
  writeFileSync(join(folder, 'empty.txt'), '');
  writeChecksums(folder);
});
afterAll(() => made.forEach((each) => rmSync(each, { recursive: true, force: true })));

const list = () => join(folder, 'SHA256SUMS');

test('a whole copy has no fault', () => {
  const copy = `${folder}-copy`;
  made.push(copy);
  cpSync(folder, copy, { recursive: true });
  expect(verify(copy)).toEqual({ checked: 3, faults: [] });
});

test('sha256sum reads the list', () => {
  const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(said.match(/: OK$/gm)).toHaveLength(3);
});

test('the list does not depend on the order of writing', () => {
  const before = readFileSync(list(), 'utf8');
  rmSync(join(folder, 'index.html'));
  writeFileSync(join(folder, 'index.html'), '<p>One</p>');
  writeChecksums(folder);
  expect(readFileSync(list(), 'utf8')).toBe(before);
});

describe('names, each in one sentence,', () => {
  test('a file with one byte changed', () => {
    writeFileSync(join(folder, 'index.html'), '<p>one</p>');
    expect(verify(folder).faults).toEqual(['index.html differs from what was published.']);
  });

  test('a file cut off, one missing and one that came to it', () => {
    writeFileSync(join(folder, 'index.html'), '<p>');
    rmSync(join(folder, 'zh/a b'), { recursive: true });
    writeFileSync(join(folder, 'zh/new.html'), 'x');
    expect(verify(folder).faults).toEqual([
      'index.html differs from what was published.',
      'zh/a b/压舱石.svg is missing.',
      'zh/new.html is extra: SHA256SUMS does not name it.',
    ]);
  });

  test('a list that was not copied to its end', () => {
    const text = readFileSync(list(), 'utf8');
    writeFileSync(list(), text.slice(0, -1 - 'zh/a b/压舱石.svg'.length - 20));
    const { faults } = verify(folder);
    expect(faults[0]).toBe(
      'SHA256SUMS breaks off in the middle of a line: it was not copied to its end.',
    );
    expect(faults).toContain('SHA256SUMS, line 3, is not a checksum and the name of a file.');
    expect(faults).toContain('zh/a b/压舱石.svg is extra: SHA256SUMS does not name it.');
  });

  test('a list that leads out of the folder', () => {
    appendFileSync(list(), `${'0'.repeat(64)}  ../secret\n${'0'.repeat(64)}  /etc/passwd\n`);
    expect(verify(folder).faults).toEqual([
      'SHA256SUMS, line 4, is not a checksum and the name of a file.',
      'SHA256SUMS, line 5, is not a checksum and the name of a file.',
    ]);
  });

  test('a copy without a list, and no copy at all', () => {
    rmSync(list());
    expect(verify(folder).faults).toEqual([
      `SHA256SUMS is missing: without it nothing in ${folder} can be checked.`,
    ]);
    expect(verify(`${folder}/none`).faults).toEqual([`There is no folder ${folder}/none.`]);
  });
});

test('npm run verify says it and fails', () => {
  const script = join(import.meta.dirname, '../../../scripts/verify.ts');
  const run = (at: string) => {
    try {
      return { code: 0, said: execFileSync(process.execPath, [script, at], { encoding: 'utf8', stdio: 'pipe' }) }; // prettier-ignore
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  };
  expect(run(folder)).toEqual({ code: 0, said: 'All 3 files are as they were published.\n' });
  writeFileSync(join(folder, 'empty.txt'), 'x');
  expect(run(folder)).toEqual({ code: 1, said: 'empty.txt differs from what was published.\n' });
});
