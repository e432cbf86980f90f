import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emit, toJson } from '../../../scripts/lib/emit.ts';
import { STONES, workspace } from './workspace.ts';

it('toJson(value) does not depend on the order in which keys were put in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(toJson(turned)).toBe(toJson(value));
      expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('toJson(list) keeps the order of a list and ends with a newline', () => {
  expect(toJson([3, 1, 2], 0)).toBe('[3,1,2]\n');
});

it('emit(folder, outputs) writes the same bytes twice and touches nothing the second time', async () => {
  const { root, read } = await workspace();
  const folder = join(root, 'out');
  const outputs = { 'a.json': { b: 1, a: [2] }, 'deep/b.ts': 'export {};\n' };
  expect(await emit(folder, outputs)).toEqual(['a.json', 'deep/b.ts']);
  const first = await stat(join(folder, 'a.json'));
  const bytes = await read('out/a.json');
  expect(await emit(folder, outputs)).toEqual([]);
  expect((await stat(join(folder, 'a.json'))).mtimeMs).toBe(first.mtimeMs);
  expect(await read('out/a.json')).toBe(bytes);
});

it('emit(folder, outputs) leaves no temporary folder behind, even when a write fails', async () => {
  const { root, read, write } = await workspace();
  const folder = join(root, 'out');
  await write('out/a.json', 'old');
  // A file cannot be put below another file.
  await expect(emit(folder, { 'a.json': {}, 'x.json': {}, 'x.json/y': 'text' })).rejects.toThrow();
  expect(await read('out/a.json')).toBe('old');
  expect((await readdir(root)).sort()).toEqual(['data', 'out']);
});

it('the pipeline run twice gives the same files', async () => {
  const project = await workspace();
  expect(await project.run()).toEqual([]);
  const folder = join(project.root, 'src/generated');
  const names = (await readdir(folder, { recursive: true })).filter((n) => /\.\w+$/.test(n)).sort();
  expect(names).toEqual([
    'fact-values.ts',
    'facts.json',
    'sources.json',
    'units.json',
    'values/derived.ts',
    'values/plan.ts',
  ]);
  const first = await Promise.all(names.map((name) => project.read(`src/generated/${name}`)));
  await project.write('data/facts/plan.yaml', `${STONES}\n# a remark changes nothing\n`);
  expect(await project.run()).toEqual([]);
  expect(await Promise.all(names.map((name) => project.read(`src/generated/${name}`)))).toEqual(
    first,
  );
});
