import names from '../generated/embed/names.json' with { type: 'json' };

/** The address of one of the embed's files from the root of the site: embedFile('energy.css'). */
export function embedFile(name: string): string {
  const file = (names as Record<string, string>)[name];
  if (!file) throw new Error(`No file of the embeds is called "${name}": see scripts/embed.ts.`);
  return `/embed/${file}`;
}
