/** The built files in data/, read by a validator that is no part of this project. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { pagePath } from '../../src/i18n/paths.ts';
import { root } from './harness.ts';

const built = join(root, 'dist/data');
const descriptor = JSON.parse(readFileSync(join(built, 'datapackage.json'), 'utf8')) as {
  $schema: string;
  version?: string;
  sources: { title: string; path?: string }[];
  resources: {
    name: string;
    path: string;
    mediatype: string;
    title: string;
    'title@zh': string;
    schema?: { fields: { name: string; title: string; 'title@zh': string }[] };
  }[];
};
const mark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The validator takes the byte order mark for a part of the first column's name, so it is given copies
 * of the built files without those three bytes and otherwise as they are.
 */
const folder = mkdtempSync(join(tmpdir(), 'ballast-package-'));
let validator: Package;

beforeAll(async () => {
  cpSync(built, folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, file), bytes.subarray(mark.length));
  }
  validator = await Package.load(join(folder, 'datapackage.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the descriptor is valid and says that it follows version 2', () => {
  expect(validator.errors.map(String)).toEqual([]);
  expect(validator.valid).toBe(true);
  expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
});

test('the descriptor lists every file of the folder, and there is a table for every chart', () => {
  const listed = descriptor.resources.map(({ path }) => path);
  const files = readdirSync(built).filter(
    (name) => name !== 'datapackage.json' && !/\.(br|gz)$/.test(name),
  );
  expect([...listed].sort()).toEqual(files.sort());
  expect(listed).toEqual(expect.arrayContaining(charts.map(({ id }) => `${id}.csv`)));
  expect(listed).toEqual(expect.arrayContaining(['facts.csv', 'facts.json', 'sources.csv', 'promises.csv', 'travel-times.csv'])); // prettier-ignore
});

test('every table and every column has a title in both languages', () => {
  for (const { name, title, 'title@zh': zh, schema } of descriptor.resources) {
    for (const one of [{ name, title, 'title@zh': zh }, ...(schema?.fields ?? [])]) {
      expect(one.title, one.name).toMatch(/[a-z]/i);
      expect(one['title@zh'], one.name).toMatch(/\p{Script=Han}/u);
    }
  }
});

describe.each(descriptor.resources.filter(({ schema }) => schema).map(({ name }) => name))(
  '%s.csv',
  (name) => {
    test('begins with a byte order mark, ends lines with CR LF and has no formula', () => {
      const bytes = readFileSync(join(built, `${name}.csv`));
      expect(bytes.subarray(0, 3)).toEqual(mark);
      const text = bytes.toString('utf8');
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text).not.toMatch(/[\uE000-\uE0FF]/);
      expect(text.split('\r\n').filter((line) => /^[=+\-@\t]/.test(line))).toEqual([]);
    });

    test('has rows of the declared types that keep all conditions and relations', async () => {
      const resource = validator.getResource(name)!;
      const rows = await resource.read({ relations: true });
      expect(rows.length).toBeGreaterThan(0);
    });

    test('has no two rows with the same primary key', async () => {
      const resource = validator.getResource(name)!;
      const keys = resource.descriptor.schema.primaryKey;
      const rows = (await resource.read({ keyed: true })) as Record<string, unknown>[];
      const seen = rows.map((row) => JSON.stringify((keys ?? Object.keys(row)).map((k) => row[k])));
      if (keys) expect(new Set(seen).size).toBe(seen.length);
      else expect(seen.length).toBeGreaterThan(0);
    });
  },
);

test('a wrong cell, a broken relation and a missing column do not pass the validator', async () => {
  const broken = async (change: (text: string) => string, file = 'facts.csv') => {
    const before = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), change(before));
    try {
      const package_ = await Package.load(join(folder, 'datapackage.json'));
      return await package_.getResource(file.replace('.csv', ''))!.read({ relations: true }).then(() => 'passed', () => 'refused'); // prettier-ignore
    } finally {
      writeFileSync(join(folder, file), before);
    }
  };
  expect(await broken((text) => text)).toBe('passed');
  expect(await broken((text) => text.replace(',target,753,', ',target,many,'))).toBe('refused');
  expect(await broken((text) => text.replace(',ningbolife-plan-2021,', ',nobody,'))).toBe(
    'refused',
  );
  expect(await broken((text) => text.replace('id,topic,', 'id,subject,'))).toBe('refused');
  expect(await broken((text) => text.replace(/beaten/, 'splendid'), 'promises.csv')).toBe(
    'refused',
  );
});

test('lists in cells name facts that exist', async () => {
  const facts = (await validator.getResource('facts')!.read({ keyed: true })) as Record<string, string | null>[]; // prettier-ignore
  const ids = new Set(facts.map(({ id }) => id));
  const inputs = facts.flatMap(({ derived_of: of }) => of?.split(' ') ?? []);
  expect(inputs.length).toBeGreaterThan(20);
  expect(inputs.filter((one) => !ids.has(one) && Number.isNaN(Number(one)))).toEqual([]);
});

test('facts.json has the facts of facts.csv and the same edition as the descriptor', async () => {
  const json = JSON.parse(readFileSync(join(built, 'facts.json'), 'utf8')) as {
    edition: { version: string };
    facts: { id: string; value: unknown }[];
  };
  const rows = (await validator.getResource('facts')!.read({ keyed: true })) as Record<string, unknown>[]; // prettier-ignore
  expect(json.facts.map(({ id, value }) => [id, value])).toEqual(
    rows.map((row) => [row['id'], row['value'] ?? row['value_text']]),
  );
  expect(descriptor.version).toBe(json.edition.version);
});

test('an address of a source is the publisher’s own or absent', () => {
  for (const { title, path } of descriptor.sources) {
    expect(title).toMatch(/.+: .+/);
    if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
  }
  expect(descriptor.sources.some(({ path }) => path === undefined)).toBe(true);
});

test('facts named in data/ have their anchor on the facts page', async () => {
  const html = readFileSync(join(root, 'dist', pagePath('en', 'facts/'), 'index.html'), 'utf8');
  const anchors = new Set([...html.matchAll(/\bid="?([\w.-]+)/g)].map(([, id]) => id));
  const rows = (await validator.getResource('facts')!.read({ keyed: true })) as { id: string }[];
  expect(rows.filter(({ id }) => !anchors.has(id)).map(({ id }) => id)).toEqual([]);
});
