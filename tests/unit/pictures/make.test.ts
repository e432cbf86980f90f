import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePictures } from '../../../scripts/pictures/make.ts';
import type { Made } from '../../../scripts/pictures/make.ts';
import { allJobs } from '../../../scripts/pictures/scene.ts';
import type { Job } from '../../../scripts/pictures/scene.ts';
import { charts } from '../../../src/charts/index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { fontCache, root } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'ballast-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A map with words around it to take away, hatched letters to share; one in each language. */
const jobs: readonly Job[] = [
  { kind: 'picture', chart: 'circles', state: 'map', locale: 'en' },
  { kind: 'share', chart: 'lives', state: 'forefront', locale: 'zh' },
];

/** A cache with nothing in it but the fonts, which take long to unpack. */
function emptyCache(name: string): string {
  const cache = join(folder, name);
  mkdirSync(cache, { recursive: true });
  mkdirSync(fontCache, { recursive: true });
  if (!existsSync(join(cache, 'fonts'))) symlinkSync(fontCache, join(cache, 'fonts'));
  return cache;
}

const run = (out: string, cache: string): Promise<Made> =>
  makePictures({ root, out: join(folder, out), cache: emptyCache(cache), jobs });

/** Every file below a folder with its content. */
const contents = (out: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, out, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, out, name), 'base64')]),
  );

describe('makePictures', { timeout: 120_000 }, () => {
  let first: Made;
  beforeAll(async () => {
    first = await run('first', 'cache');
  }, 120_000);

  test('a second time nothing is drawn again and the files are the same', async () => {
    expect(first).toEqual({ made: jobs.length, kept: 0 });
    expect(await run('second', 'cache')).toEqual({ made: 0, kept: jobs.length });
    expect(contents('second')).toEqual(contents('first'));
  });

  test('two builds from nothing make the same bytes', async () => {
    expect((await run('third', 'other-cache')).made).toBe(jobs.length);
    expect(contents('third')).toEqual(contents('first'));
  });

  test('a fault is one sentence with chart, state and language', async () => {
    await expect(
      makePictures({
        root,
        out: join(folder, 'fault'),
        cache: emptyCache('cache'),
        jobs: [{ kind: 'picture', chart: 'circles', state: 'nowhere', locale: 'zh' }],
      }),
    ).rejects.toThrow(/^The picture of circles\/nowhere \(zh\) cannot be made: .*\.$/);
  });
});

test('allJobs() asks for a picture and a share picture of every state in every language', () => {
  const states = charts.reduce((sum, chart) => sum + chart.states.length, 0);
  expect(allJobs()).toHaveLength(locales.length * (2 * states + 1));
  expect(new Set(allJobs().map((job) => JSON.stringify(job))).size).toBe(allJobs().length);
});
