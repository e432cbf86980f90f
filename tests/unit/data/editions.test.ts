import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordEdition } from '../../../scripts/edition.ts';
import { bucketOf } from '../../../src/facts/receipt/bucket.ts';
import type { Edition } from '../../../scripts/schema.ts';
import { differences, unrecorded } from '../../../scripts/lib/edition.ts';
import { runSteps } from '../../../scripts/lib/run.ts';
import { checkFacts } from '../../../scripts/steps/check-facts.ts';
import { contradictions } from '../../../scripts/steps/contradictions.ts';
import { editions } from '../../../scripts/steps/editions.ts';
import { facts } from '../../../scripts/steps/facts.ts';
import { holes } from '../../../scripts/steps/holes.ts';
import { publishFacts } from '../../../scripts/steps/publish-facts.ts';
import { receipts } from '../../../scripts/steps/receipts.ts';
import { MONEY, STONES, workspace } from './workspace.ts';

const PLAN = 'data/facts/plan.yaml';
const DERIVED = 'data/facts/derived.yaml';
const EDITIONS = 'data/editions.yaml';
const DAY = '2026-11-23';

const edition = (id: string, date: string) =>
  `- id: '${id}'\n  date: '${date}'\n  hash: '${'0'.repeat(64)}'\n  changes: [{ en: A., zh: 甲。 }]\n`;
const steps = [facts, checkFacts, contradictions, holes, editions, publishFacts, receipts];

/** A small project whose data are recorded as its only edition. */
async function recorded() {
  const { root, read, write } = await workspace();
  await write('data/contradictions.yaml', '[]\n');
  await write('data/holes.yaml', '[]\n');
  await write(EDITIONS, edition('1', DAY));
  const run = () => runSteps(root, steps);
  const record = (today: string) => recordEdition(root, today, run);
  expect(await record(DAY)).toContain('Edition 1');
  return {
    root,
    read,
    write,
    run,
    record,
    /** Five projects for four, and the average with them. */
    async change() {
      await write(
        PLAN,
        STONES.replace('4', '5').replace('four projects.', 'five projects.').replace('4个', '5个'),
      );
      await write(
        DERIVED,
        MONEY.replace('500000000', '400000000')
          .replace('500 million', '400 million')
          .replace('5亿', '4亿'),
      );
    },
    list: async () => parse(await read(EDITIONS)) as Edition[],
    made: async () =>
      JSON.parse(await read('src/generated/edition.json')) as {
        version: string;
        hash: string;
        recorded: boolean;
      },
  };
}

describe('editions', () => {
  test('recorded data are the edition; the hash hangs on no order of rows', async () => {
    const { root, run, made, write } = await recorded();
    const { version, hash } = await made();
    expect(version).toBe('1');
    expect(unrecorded(root)).toBeUndefined();
    const [first, second] = MONEY.split(/^(?=- id: average)/m);
    await write(DERIVED, `${second}${first}`);
    await run();
    expect((await made()).hash).toBe(hash);
  });

  test('a changed row stops nothing: the build says so and takes another name', async () => {
    const { root, run, made, change } = await recorded();
    await change();
    const { notices } = await run();
    const { version, hash } = await made();
    expect(version).toBe(`1+${hash.slice(0, 7)}`);
    expect(notices).toEqual([unrecorded(root)]);
    expect(notices[0]).toContain('npm run edition');
  });

  test('a later day makes a new edition, which keeps what a fact said before', async () => {
    const { read, record, made, change, list } = await recorded();
    await change();
    expect(await record('2027-02-03')).toContain('Edition 2 of 2027-02-03');
    const [first, second] = await list();
    expect(first).toMatchObject({ id: '1', date: DAY });
    expect(second).toMatchObject({
      id: '2',
      date: '2027-02-03',
      earlier: [
        { fact: 'average', value: 500000000, unit: 'RMB', asOf: '2025' },
        { fact: 'stones', value: 4, unit: 'projects', asOf: '2025' },
      ],
    });
    expect(second!.changes[0]!.en).toBe('2 facts were changed.');
    expect(await made()).toMatchObject({ version: '2', recorded: true });
    const file = await read(`src/generated/receipts/en/${bucketOf('stones')}.json`);
    const { stones } = JSON.parse(file) as Record<string, { earlier: object[] }>;
    expect(stones!.earlier).toMatchObject([{ value: '4 projects', edition: '1' }]);
    // Asked again, nothing is left to record.
    expect(await record('2027-02-03')).toContain('already');
  });

  test('on the same day the edition is brought up to date', async () => {
    const { record, made, change, list } = await recorded();
    await change();
    await record(DAY);
    expect(await list()).toHaveLength(1);
    expect((await made()).recorded).toBe(true);
  });

  test('no edition is recorded for a day before the newest', async () => {
    const { record, change } = await recorded();
    await change();
    await expect(record('2020-01-01')).rejects.toThrow(EDITIONS);
  });

  test('faults are one sentence with file and line', async () => {
    const { run, read, write } = await recorded();
    const text = await read(EDITIONS);
    const line = text.split('\n').length;
    await write(EDITIONS, text + edition('1', '2027-01-01'));
    await expect(run()).rejects.toThrow(`${EDITIONS}:${line}: the id "1" is already used`);
    await write(EDITIONS, text + edition('2', '2001-01-01'));
    await expect(run()).rejects.toThrow(`${EDITIONS}:${line + 1}: the edition "2" is dated`);
    const earlier = '  earlier: [{ fact: nothing, value: 1, unit: RMB, asOf: "2020" }]\n';
    await write(EDITIONS, text + edition('2', '2027-01-01') + earlier);
    await expect(run()).rejects.toThrow(`${EDITIONS}:${line + 4}: "fact" is "nothing"`);
    await write(EDITIONS, '[]\n');
    await expect(run()).rejects.toThrow(`${EDITIONS}:1: the file holds no edition.`);
  });
});

test('differences(before, now) tells what came, went and changed', () => {
  const fact = (id: string, value: number, unit = 'km') => ({ id, value, unit, asOf: '2025' });
  const before = [fact('a', 1), fact('b', 2), fact('c', 3), fact('d', 4)];
  const now = [fact('e', 5), fact('d', 4, 'm'), fact('b', 7), fact('a', 1)];
  expect(differences(before, now)).toEqual({
    added: [fact('e', 5)],
    removed: [fact('c', 3)],
    earlier: [fact('b', 2), fact('d', 4)],
  });
});
