import { describe, expect, test } from 'vitest';
import { grown, modulesIn, overweight, recordOf } from '../../../scripts/weights/grown.ts';
import { bareName, insideLocale } from '../../../scripts/weights/load.ts';
import type { Page } from '../../../scripts/weights/load.ts';
import { moduleName, named } from '../../../scripts/weights/modules.ts';

const page: Page = {
  file: 'zh/index.html',
  kind: {
    kind: 'story',
    pages: /x/,
    all: { en: 50, zh: 60 },
    scripts: 20,
    faces: { en: [], zh: [] },
  },
  locale: 'zh',
  load: [
    { file: 'zh/index.html', name: 'page zh', bytes: 30_000 },
    { file: '_astro/Story.ab12.js', name: 'Story.js', bytes: 12_000 },
    { file: '_astro/words.cd34.js', name: 'words.js', bytes: 4_000 },
    { file: '_astro/words.ef56.js', name: 'words.js', bytes: 3_000 },
  ],
};
const modules = {
  'Story.ab12.js': { 'src/story/client.ts': 20_000, 'd3-scale': 9_000 },
  'words.cd34.js': { 'src/i18n/en.ts': 5_000, 'd3-scale': 1_000 },
  'late.js': { 'src/late.ts': 1 },
};

test('recordOf(pages, modules) takes the most of each file and of each module', () => {
  const small = { ...page, load: page.load.slice(0, 2) };
  expect(recordOf([small, page], modules)).toEqual({
    files: { 'page zh': 30_000, 'Story.js': 12_000, 'words.js': 7_000 },
    modules: { 'd3-scale': 10_000, 'src/i18n/en.ts': 5_000, 'src/story/client.ts': 20_000 },
  });
  expect(modulesIn(small.load, modules)).not.toHaveProperty(['src/i18n/en.ts']);
});

describe('grown(now, then)', () => {
  test('names what is larger or new, the worst first, and not what stayed or shrank', () => {
    const then = { a: 1000, b: 1000, c: 1000 };
    expect(grown({ a: 3000, b: 1200, c: 10, d: 21_000 }, then)).toBe('d +21.0 kB (new), a +2.0 kB');
    expect(grown(then, then)).toBe('');
  });
});

describe('overweight(page, modules, record)', () => {
  const then = recordOf([page], modules);

  test('has nothing to say of a page that keeps its budgets', () => {
    expect(overweight(page, modules, then)).toBe('');
  });

  test('names files and modules that grew', () => {
    const load = page.load.map((one) =>
      one.name === 'Story.js' ? { ...one, bytes: one.bytes + 14_000 } : one,
    );
    const planted = { 'src/story/planted.ts': 20_000, ...modules['Story.ab12.js'] };
    expect(overweight({ ...page, load }, { ...modules, 'Story.ab12.js': planted }, then)).toBe(
      'zh/index.html weighs 63.0 kB all in, 60 are allowed. ' +
        'zh/index.html weighs 33.0 kB of scripts, 20 are allowed. ' +
        'Heavier than recorded: Story.js +14.0 kB. ' +
        'Modules that grew, before they are packed: src/story/planted.ts +20.0 kB (new).',
    );
  });

  test('counts files where that matters', () => {
    const kind = { ...page.kind, files: 3 };
    expect(overweight({ ...page, kind }, modules, then)).toBe(
      'zh/index.html asks for 4 files, 3 are allowed.',
    );
  });
});

describe('moduleName(root, id)', () => {
  test.each([
    ['/site/src/story/client.ts', 'src/story/client.ts'],
    ['/site/src/a.astro?astro&type=script&index=0&lang.ts', 'src/a.astro'],
    ['/site/node_modules/d3-scale/src/band.js', 'd3-scale'],
    ['/other/node_modules/@scope/name/index.js', '@scope/name'],
    ['/a/node_modules/outer/node_modules/inner/x.js', 'inner'],
    ['\0vite/preload-helper.js', 'vite/preload-helper.js'],
  ])('of %j is %s', (id, name) => expect(moduleName('/site', id)).toBe(name));

  test('what comes to one name is added up', () => {
    const sizes = named('/site', [
      ['/site/node_modules/a/1.js', 10],
      ['/site/node_modules/a/2.js', 20],
      ['/site/src/empty.ts', 0],
    ]);
    expect(sizes).toEqual({ a: 30 });
  });
});

test.each([
  ['_astro/Story.astro_astro_type_script_index_0_lang.BDQ.js', 'Story.js'],
  ['_astro/inter-400-65b9fe6a9f.Bnn4RHJm.woff2', 'inter-400.woff2'],
  ['_astro/_state_.BDtwzvO1.css', '_state_.css'],
  ['embed/energy.4863d670.css', 'energy.css'],
])('bareName(%j) is %s', (file, name) => expect(bareName(file)).toBe(name));

test('insideLocale(file)', () => {
  expect(insideLocale('zh/facts/index.html')).toEqual({ locale: 'zh', path: 'facts/index.html' });
  expect(insideLocale('facts/index.html')).toEqual({ locale: 'en', path: 'facts/index.html' });
});
