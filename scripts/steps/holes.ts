import type { Step } from '../lib/context.ts';
import { readList } from '../lib/list.ts';
import { checkTokens } from '../lib/tokens.ts';
import { holeSchema } from '../schema.ts';

/** Reads what could not be found and writes holes.json. */
export const holes: Step = (context) => {
  const rows = readList(context, 'data/holes.yaml', holeSchema);
  for (const { row, place } of rows) checkTokens(context, place, 'text', row.text);
  context.holes = rows.map(({ row }) => row);
  return { 'holes.json': context.holes };
};
