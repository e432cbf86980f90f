import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact } from '../schema.ts';
import type { Context } from './context.ts';
import { toJson } from './emit.ts';

const byId = <T extends { id: string }>(rows: Iterable<T>): T[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/**
 * SHA-256, in hexadecimal, of everything that can be cited: facts (those worked out, too), sources,
 * units, the ledger with its verdicts, disagreements and holes. Rows are ordered by id and keys by
 * name, so that neither the order of a file nor the machine nor its time zone changes it; coasts and
 * positions of stones are drawings and stay out.
 */
export function contentHash(context: Context): string {
  const content = {
    facts: byId([...context.facts.values()].map(({ fact }) => fact)),
    sources: byId([...context.sources.values()].map(({ source }) => source)),
    units: context.units,
    promises: byId(context.promises),
    contradictions: byId(context.contradictions),
    holes: byId(context.holes),
  };
  return createHash('sha256').update(toJson(content, 0)).digest('hex');
}

/** How much of a hash a reader is shown. */
export const shortHash = (hash: string): string => hash.slice(0, 7);

/** What an edition remembers of a fact: enough to say later what it used to be. */
export type Recorded = Pick<Fact, 'id' | 'value' | 'unit' | 'asOf' | 'words'>;

/** True when a fact no longer says what was recorded: another value, or the same digits in another unit. */
export const changed = (before: Recorded, now: Recorded): boolean =>
  before.value !== now.value || before.unit !== now.unit;

/** What became of the facts between two editions; lists are in the order of the ids. */
export function differences(before: readonly Recorded[], now: readonly Recorded[]) {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const present = new Set(now.map(({ id }) => id));
  return {
    added: byId(now.filter(({ id }) => !old.has(id))),
    removed: byId(before.filter(({ id }) => !present.has(id))),
    /** As they were before. */
    earlier: byId(
      now.flatMap((fact) => {
        const was = old.get(fact.id);
        return was && changed(was, fact) ? [was] : [];
      }),
    ),
  };
}

/** Says that the data are no longer those of an edition, and the way out. */
export const differs = (id: string, version: string): string =>
  `The data differ from edition ${id}, so this build calls itself ${version}; "npm run edition" records them.`;

/** One sentence when the data of the last run are not those of the newest edition, else undefined. */
export function unrecorded(root: string): string | undefined {
  const path = join(root, 'src/generated/edition.json');
  const { id, version, recorded } = JSON.parse(readFileSync(path, 'utf8')) as {
    id: string;
    version: string;
    recorded: boolean;
  };
  return recorded ? undefined : differs(id, version);
}
