import type { Step } from '../lib/context.ts';
import type { Outputs } from '../lib/emit.ts';
import { contentHash, differs, shortHash } from '../lib/edition.ts';
import { readList } from '../lib/list.ts';
import { allowed } from '../lib/nearest.ts';
import { editionSchema } from '../schema.ts';

const FILE = 'data/editions.yaml';

/**
 * Reads the editions and writes edition.json: which one this is and what changed.
 *
 * Data that differ from the newest edition are no fault here: adding a fact is one row, and a row
 * must not break the tests of whoever adds it. The build says so, and calls itself "<id>+<hash>", which
 * nobody can mistake for the edition; `npm run check`, made before a release, refuses.
 */
export const editions: Step = (context): Outputs => {
  const rows = readList(context, FILE, editionSchema);
  rows.forEach(({ row, place }, index) => {
    const say = (field: string, message: string) =>
      context.fail({ file: FILE, line: place.lineOf([field]), message });
    const before = rows[index - 1]?.row;
    if (before && Number(row.id) <= Number(before.id)) {
      say('id', `the edition "${row.id}" stands after "${before.id}"; the newest is the last.`);
    }
    if (before && row.date < before.date) {
      say('date', `the edition "${row.id}" is dated before "${before.id}" (${before.date}).`);
    }
    row.earlier?.forEach(({ fact, unit }, at) => {
      const line = (field: string) => place.lineOf(['earlier', at, field]);
      if (!context.facts.has(fact)) {
        const options = allowed(fact, [...context.facts.keys()]);
        const message = `"fact" is "${fact}", which is no fact; allowed: ${options}.`;
        context.fail({ file: FILE, line: line('fact'), message });
      }
      if (!context.units[unit]) {
        const options = allowed(unit, Object.keys(context.units));
        const message = `"unit" is "${unit}"; allowed: ${options} (see data/units.yaml).`;
        context.fail({ file: FILE, line: line('unit'), message });
      }
    });
  });
  const newest = rows.at(-1)?.row;
  if (!newest) {
    if (context.readYaml(FILE).data instanceof Array) {
      context.fail({ file: FILE, line: 1, message: 'the file holds no edition.' });
    }
    return {};
  }
  context.editions = rows.map(({ row }) => row);

  const hash = contentHash(context);
  const recorded = newest.hash === hash;
  const version = recorded ? newest.id : `${newest.id}+${shortHash(hash)}`;
  if (!recorded) context.notices.push(differs(newest.id, version));
  return {
    'edition.json': {
      id: newest.id,
      date: newest.date,
      hash,
      short: shortHash(hash),
      version,
      recorded,
      /** Newest first. */
      editions: [...context.editions]
        .reverse()
        .map(({ earlier = [], ...edition }) => ({ ...edition, earlier })),
    },
  };
};
