/**
 * `npm run edition`: records the data as they are now. On the day of the newest edition that edition is
 * brought up to date; on a later day a new one is added. Writes the hash, the values of all facts
 * (data/editions/<id>.jsonl) and, for facts whose value changed, what they said in the edition before;
 * the sentence on what changed is proposed, and is there to be written better.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import type { Bilingual, Edition, Fact } from './schema.ts';
import { runData } from './data.ts';
import { differences } from './lib/edition.ts';
import type { Recorded } from './lib/edition.ts';

const FILE = 'data/editions.yaml';

const recordOf = (root: string, id: string) => join(root, `data/editions/${id}.jsonl`);

const only = ({ id, value, unit, asOf, words }: Recorded): Recorded =>
  words ? { id, value, unit, asOf, words } : { id, value, unit, asOf };

function read(root: string, id: string): Recorded[] | undefined {
  const path = recordOf(root, id);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Recorded);
}

/** "3 facts were added, 1 value changed." in both languages. */
export function proposal({ added, removed, earlier }: ReturnType<typeof differences>): Bilingual {
  const were = (n: number) => (n === 1 ? '1 fact was' : `${n} facts were`);
  const parts: [number, string, string][] = [
    [added.length, `${were(added.length)} added`, `新增${added.length}条数据`],
    [earlier.length, `${were(earlier.length)} changed`, `更改${earlier.length}条`],
    [removed.length, `${were(removed.length)} taken out`, `撤下${removed.length}条`],
  ];
  const told = parts.filter(([n]) => n > 0);
  return told.length === 0
    ? {
        en: 'Sources and notes were corrected; no value changed.',
        zh: '更正来源与说明，数值未变。',
      }
    : {
        en: `${told.map(([, en]) => en).join(', ')}.`,
        zh: `${told.map(([, , zh]) => zh).join('，')}。`,
      };
}

const pipeline = (root: string): Promise<unknown> => runData({ root, quiet: true });

/**
 * Records the data of `root` as of `today` (YYYY-MM-DD), worked out by `run`; returns one sentence on what was done. Throws
 * DataError when the data are broken, and an Error when `today` is before the newest edition.
 */
export async function recordEdition(root: string, today: string, run = pipeline): Promise<string> {
  await run(root);
  const generated = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'src/generated', name), 'utf8'));
  const { hash, recorded } = generated('edition.json') as { hash: string; recorded: boolean };
  const facts = (generated('facts.json') as Fact[])
    .map(only)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

  const text = readFileSync(join(root, FILE), 'utf8');
  const document = parseDocument(text);
  const list = document.toJS() as Edition[];
  const newest = list.at(-1)!;
  if (recorded && existsSync(recordOf(root, newest.id))) {
    return `Edition ${newest.id} holds these data already.`;
  }
  if (today < newest.date) {
    throw new Error(`${FILE}: edition ${newest.id} is dated ${newest.date}, after ${today}.`);
  }
  const fresh = today > newest.date;
  const id = fresh ? String(Number(newest.id) + 1) : newest.id;
  const before = fresh ? newest : list.at(-2);
  const known = before && read(root, before.id);
  if (before && !known) {
    throw new Error(`data/editions/${before.id}.jsonl is missing; take it from the history.`);
  }
  const difference = differences(known ?? facts, facts);
  const earlier = difference.earlier.map(({ id: fact, ...was }) => ({ fact, ...was }));

  const at = fresh ? list.length : list.length - 1;
  if (fresh) {
    document.addIn(
      [],
      document.createNode({ id, date: today, hash, changes: [proposal(difference)] }),
    );
  } else {
    document.setIn([at, 'hash'], hash);
    document.deleteIn([at, 'earlier']);
  }
  if (earlier.length > 0) document.setIn([at, 'earlier'], document.createNode(earlier));

  const options = { ...(await resolveConfig(join(root, FILE))), parser: 'yaml' };
  const written = await format(document.toString({ lineWidth: 0, singleQuote: true }), options);
  mkdirSync(join(root, 'data/editions'), { recursive: true });
  writeFileSync(recordOf(root, id), facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
  writeFileSync(join(root, FILE), written);
  await run(root);
  const did = fresh ? 'added; write its "changes" in your own words' : 'brought up to date';
  return `Edition ${id} of ${today} was ${did}.`;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && resolve(process.argv[1]) === self) {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  try {
    console.log(await recordEdition(resolve(self, '../..'), today));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
