import facts from '../generated/facts.json' with { type: 'json' };
import sources from '../generated/sources.json' with { type: 'json' };
import type { Fact, Source } from '../../scripts/schema.ts';

const factById = new Map((facts as unknown as Fact[]).map((fact) => [fact.id, fact]));
const allSources = sources as unknown as Source[];

/** The ids of the facts that markup names in `data-fact`, each once. */
export const factsOfMarkup = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/\sdata-fact="([^"]+)"/g)].map((match) => match[1]!)),
];

/** The facts themselves and, for a derived one, those it was worked out from, down to the ground. */
function withGrounds(ids: Iterable<string | number>, found = new Set<string>()): Set<string> {
  for (const id of ids) {
    // A sum may also hold plain numbers, which no source stands behind.
    if (typeof id === 'number' || found.has(id)) continue;
    found.add(id);
    withGrounds(factById.get(id)?.derived?.of ?? [], found);
  }
  return found;
}

/** The sources that these facts were read in, in the order in which the site lists its sources. */
export function sourcesOf(ids: Iterable<string>): Source[] {
  const named = new Set([...withGrounds(ids)].map((id) => factById.get(id)?.source));
  return allSources.filter(({ id }) => named.has(id));
}
