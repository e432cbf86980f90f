import { sourceSchema } from '../schema.ts';
import { addSource } from '../steps/facts.ts';
import type { Context } from './context.ts';
import { demand } from './demand.ts';

/** Takes in the sources of a YAML list which stands beside the rows that name them. */
export function readSources(context: Context, file: string): void {
  const yaml = context.readYaml(file);
  const count = Array.isArray(yaml.data) ? yaml.data.length : 0;
  for (let index = 0; index < count; index += 1) {
    const source = context.check(sourceSchema, yaml, [index]);
    if (!source) continue;
    addSource(context, source, {
      file: yaml.file,
      lineOf: (path = []) => yaml.lineOf([index, ...path]),
    });
  }
}

/** Notes that a row which is not a fact names a source, and a fault if there is no such source. */
export function citeSource(
  context: Context,
  place: { file: string; line: number },
  field: string,
  id: string,
): void {
  demand(context, place, field, id, [...context.sources.keys()], 'the files sources.yaml in data');
  context.cited.add(id);
}
