/** The same commit gives the same bytes: in another folder, another time zone, another language, on one core. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOf } from '../../scripts/portable/files.ts';
import { verify } from '../../scripts/publish/checksums.ts';
import { root } from './harness.ts';

const elsewhere = join(mkdtempSync(join(tmpdir(), 'ballast-')), 'b ü 另');
afterAll(() => rmSync(join(elsewhere, '..'), { recursive: true, force: true }));

/** Not copied: what is made by a build, and what npm installs. */
const left = new Set(['.git', 'node_modules', 'dist', '.cache', 'sheet', 'generated']);

test('a second build elsewhere gives the same list of checksums, and keeps to it', () => {
  mkdirSync(elsewhere);
  cpSync(root, elsewhere, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  // Pictures and packed copies take minutes; they are kept by what they are made from, and have tests
  // of their own.
  for (const kept of ['pictures', 'compressed'])
    if (existsSync(join(root, '.cache', kept)))
      cpSync(join(root, '.cache', kept), join(elsewhere, '.cache', kept), { recursive: true });

  const oneCore = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];
  const [command, ...words] = [...oneCore, process.execPath, 'scripts/build.ts'];
  const { status, stderr } = spawnSync(command!, words, {
    cwd: elsewhere,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(status, stderr).toBe(0);

  const lines = (folder: string) =>
    readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8').trim().split('\n');
  const [here, there] = [lines(root), lines(elsewhere)];
  expect(there.filter((line) => !here.includes(line))).toEqual([]);
  expect(here).toHaveLength(there.length);
  expect(verify(join(elsewhere, 'dist')).faults).toEqual([]);
  expect(verify(join(root, 'dist')).faults).toEqual([]);

  // No file tells where it was made.
  const told = filesOf(join(elsewhere, 'dist'))
    .filter((file) => /\.(html|js|css|json|svg|xml)$/.test(file))
    .filter((file) => readFileSync(join(elsewhere, 'dist', file), 'utf8').includes(elsewhere));
  expect(told).toEqual([]);
}, 900_000);
