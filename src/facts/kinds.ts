import facts from '../generated/facts.json' with { type: 'json' };

/** The kind of every fact by its id, gathered once: a component's own code runs for each of its uses. */
export const kindOf: ReadonlyMap<string, string> = new Map(facts.map(({ id, kind }) => [id, kind]));
