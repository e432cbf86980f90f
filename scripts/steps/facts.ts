import { TOPICS, factSchema, sourceSchema, unitsSchema } from '../schema.ts';
import type { Fact, Source, Topic } from '../schema.ts';
import type { Context, Place, Step } from '../lib/context.ts';
import { allowed } from '../lib/nearest.ts';
import type { YamlFile } from '../lib/yaml.ts';

function rowsOf(context: Context, yaml: YamlFile): number {
  if (Array.isArray(yaml.data)) return yaml.data.length;
  context.fail({ file: yaml.file, line: 1, message: 'the file must be a list of rows.' });
  return 0;
}

function placeOf(yaml: YamlFile, row: number): Place {
  return { file: yaml.file, lineOf: (path = []) => yaml.lineOf([row, ...path]) };
}

/** Takes in one source. Another step may call this for sources of its own. */
export function addSource(context: Context, source: Source, place: Place): void {
  const earlier = context.sources.get(source.id);
  if (earlier) {
    context.fail({
      file: place.file,
      line: place.lineOf(['id']),
      message: `the source id "${source.id}" is already used in ${earlier.place.file}:${earlier.place.lineOf(['id'])}.`,
    });
    return;
  }
  context.sources.set(source.id, { source, place });
}

/** Takes in one fact. Another step may call this for facts it works out from its own rows. */
export function addFact(context: Context, fact: Fact, place: Place): void {
  const say = (field: string, message: string) =>
    context.fail({ file: place.file, line: place.lineOf([field]), message });
  const earlier = context.facts.get(fact.id);
  if (earlier) {
    say(
      'id',
      `the fact id "${fact.id}" is already used in ${earlier.place.file}:${earlier.place.lineOf(['id'])}.`,
    );
    return;
  }
  const unit = context.units[fact.unit];
  if (!unit) {
    const options = allowed(fact.unit, Object.keys(context.units));
    say('unit', `"unit" is "${fact.unit}"; allowed: ${options} (see data/units.yaml).`);
  } else if (typeof fact.value === 'string') {
    if (unit.kind === 'text' && !fact.words) {
      say('value', '"words" is missing; a value that is no number is written in both languages.');
    } else if (unit.kind !== 'text' && unit.kind !== 'date') {
      say('value', `"value" is "${fact.value}"; the unit "${fact.unit}" needs a number.`);
    }
  }
  if (!context.sources.has(fact.source)) {
    const options = allowed(fact.source, [...context.sources.keys()]);
    say('source', `"source" is "${fact.source}"; allowed: ${options} (see data/sources.yaml).`);
  }
  context.facts.set(fact.id, { fact, place });
}

/** Reads units, sources and all facts of data/facts/ into the context. */
export const facts: Step = (context) => {
  const units = context.readYaml('data/units.yaml');
  context.units = context.check(unitsSchema, units) ?? {};

  const sources = context.readYaml('data/sources.yaml');
  for (let row = 0; row < rowsOf(context, sources); row++) {
    const source = context.check(sourceSchema, sources, [row]);
    if (source) addSource(context, source, placeOf(sources, row));
  }

  const files = context.list('data/facts').filter((name) => name.endsWith('.yaml'));
  for (const name of files) {
    if (!TOPICS.some((topic) => name === `${topic}.yaml`)) {
      context.fail({
        file: `data/facts/${name}`,
        message: `the file name is not a topic; allowed: ${TOPICS.join(', ')}.`,
      });
    }
  }
  for (const topic of TOPICS) {
    if (files.includes(`${topic}.yaml`)) readTopic(context, topic);
  }
  return {};
};

function readTopic(context: Context, topic: Topic): void {
  const yaml = context.readYaml(`data/facts/${topic}.yaml`);
  for (let row = 0; row < rowsOf(context, yaml); row++) {
    const fact = context.check(factSchema, yaml, [row]);
    if (fact) addFact(context, { ...fact, topic }, placeOf(yaml, row));
  }
}
