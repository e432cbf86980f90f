import { TOPICS } from '../schema.ts';
import type { Fact } from '../schema.ts';
import type { Step } from '../lib/context.ts';
import { constantName } from '../lib/names.ts';

type Literal = string | number | boolean | Readonly<Record<string, string>>;

const literal = (value: Literal): string =>
  typeof value === 'object'
    ? `{ ${Object.entries(value)
        .map(([key, held]) => `${key}: ${literal(held)}`)
        .join(', ')} }`
    : typeof value === 'string'
      ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
      : String(value);

/** One line of TypeScript: a constant that a chart can import without the other facts. */
function constant(fact: Fact): string {
  const fields: [string, Literal][] = [
    ['id', fact.id],
    ['value', fact.value],
    ['unit', fact.unit],
    ['asOf', fact.asOf],
    ['kind', fact.kind],
  ];
  if (fact.bound) fields.push(['bound', fact.bound]);
  // A value that is no number is written in each language's own words.
  if (fact.words) fields.push(['words', fact.words]);
  if (fact.derived) fields.push(['derived', true]);
  const body = fields.map(([key, value]) => `${key}: ${literal(value)}`).join(', ');
  return `export const ${constantName(fact.id)} = { ${body} } as const;`;
}

const made = '// Made from data/facts by "npm run data".\n';

/**
 * The constants, a file for each topic and one that leads to them all. A page then fetches the facts of the
 * topics it draws: a bundler parts files, not what is in one.
 */
function constants(facts: readonly Fact[]): Record<string, string> {
  const topics = TOPICS.filter((name) => facts.some(({ topic }) => topic === name));
  const ways = topics.map((topic) => `export * from './values/${topic}.ts';\n`);
  const files = topics.map((name) => {
    const lines = facts.filter(({ topic }) => topic === name).map(constant);
    return [`values/${name}.ts`, `${made}${lines.join('\n')}\n`];
  });
  return { 'fact-values.ts': made + ways.join(''), ...Object.fromEntries(files) };
}

/** Writes facts, sources and units for the pages, and one constant per fact for the charts. */
export const publishFacts: Step = (context) => {
  const all = [...context.facts.values()];
  const names = new Map<string, string>();
  for (const { fact, place } of all) {
    const name = constantName(fact.id);
    const other = names.get(name);
    if (other !== undefined) {
      context.fail({
        file: place.file,
        line: place.lineOf(['id']),
        message: `the ids "${fact.id}" and "${other}" both become the constant ${name}.`,
      });
    }
    names.set(name, fact.id);
  }
  const list = all
    .map(({ fact }) => fact)
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic));
  const used = new Set([...list.map(({ source }) => source), ...context.cited]);
  for (const { source, place } of context.sources.values()) {
    if (used.has(source.id)) continue;
    context.fail({
      file: place.file,
      line: place.lineOf(['id']),
      message: `no fact names the source "${source.id}"; use it or take it out.`,
    });
  }
  return {
    'facts.json': list,
    'sources.json': [...context.sources.values()].map(({ source }) => source),
    'units.json': context.units,
    ...constants(list),
  };
};
