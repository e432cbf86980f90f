import type { Step } from '../lib/context.ts';
import { readList } from '../lib/list.ts';
import { allowed } from '../lib/nearest.ts';
import { checkTokens } from '../lib/tokens.ts';
import { contradictionSchema } from '../schema.ts';

const FILE = 'data/contradictions.yaml';

/** Reads the disagreements of sources and writes contradictions.json. */
export const contradictions: Step = (context) => {
  const rows = readList(context, FILE, contradictionSchema);
  for (const { row, place } of rows) {
    row.figures.forEach(({ fact, unit }, index) => {
      const say = (field: string, message: string) =>
        context.fail({ file: FILE, line: place.lineOf(['figures', index, field]), message });
      if (fact !== undefined && !context.facts.has(fact)) {
        const options = allowed(fact, [...context.facts.keys()]);
        say('fact', `"fact" is "${fact}", which is no fact; allowed: ${options}.`);
      }
      if (unit !== undefined && !context.units[unit]) {
        const options = allowed(unit, Object.keys(context.units));
        say('unit', `"unit" is "${unit}"; allowed: ${options} (see data/units.yaml).`);
      }
    });
    if (row.figures.every(({ fact }) => fact === undefined)) {
      const message = `the disagreement "${row.id}" names no fact, so no receipt could show it.`;
      context.fail({ file: FILE, line: place.lineOf(['figures']), message });
    }
    checkTokens(context, place, 'why', row.why);
  }
  context.contradictions = rows.map(({ row }) => row);
  return { 'contradictions.json': context.contradictions };
};
