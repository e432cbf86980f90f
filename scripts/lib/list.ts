import type { z } from 'zod';
import type { Context, Place } from './context.ts';

/** A row of a list together with where it stands. */
export interface Row<T> {
  row: T;
  place: Place;
}

/** Reads a YAML file that is a list of rows with ids of their own; notes every fault. */
export function readList<S extends z.ZodType<{ id: string }>>(
  context: Context,
  file: string,
  schema: S,
): Row<z.infer<S>>[] {
  const yaml = context.readYaml(file);
  if (!Array.isArray(yaml.data)) {
    context.fail({ file, line: 1, message: 'the file must be a list of rows.' });
    return [];
  }
  const rows: Row<z.infer<S>>[] = [];
  const lines = new Map<string, number>();
  for (let index = 0; index < yaml.data.length; index++) {
    const row = context.check(schema, yaml, [index]);
    if (!row) continue;
    const place: Place = { file, lineOf: (path = []) => yaml.lineOf([index, ...path]) };
    const earlier = lines.get(row.id);
    if (earlier !== undefined) {
      const message = `the id "${row.id}" is already used on line ${earlier}.`;
      context.fail({ file, line: place.lineOf(['id']), message });
      continue;
    }
    lines.set(row.id, yaml.lineOf([index, 'id']));
    rows.push({ row, place });
  }
  return rows;
}
