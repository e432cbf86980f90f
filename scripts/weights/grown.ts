/** Says whether a page is too heavy, and what made it so. */
import type { Page, Weighed } from './load.ts';
import type { Sizes } from './modules.ts';

/** What pages of one kind were made of when their weight was last looked at: the most of all of them. */
export interface Recorded {
  files: Sizes;
  /** Before they are packed. */
  modules: Sizes;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
export const bytesOf = (files: readonly Weighed[]): number => sum(files.map(({ bytes }) => bytes));
export const isScript = ({ file }: Weighed): boolean => file.endsWith('.js');

/** Files by their names, those of one name together. */
const byName = (files: readonly Weighed[]): Sizes => {
  const sizes: Sizes = {};
  for (const { name, bytes } of files) sizes[name] = (sizes[name] ?? 0) + bytes;
  return sizes;
};

/** The modules in some scripts, each with all that is left of it in them. */
export function modulesIn(files: readonly Weighed[], modules: Record<string, Sizes>): Sizes {
  const sizes: Sizes = {};
  for (const { file } of files)
    for (const [name, bytes] of Object.entries(modules[file.replace(/.*\//, '')] ?? {}))
      sizes[name] = (sizes[name] ?? 0) + bytes;
  return sizes;
}

/** What pages of one kind are made of now. */
export function recordOf(pages: readonly Page[], modules: Record<string, Sizes>): Recorded {
  const most = (all: readonly Sizes[]): Sizes => {
    const found: Sizes = {};
    for (const sizes of all)
      for (const [name, bytes] of Object.entries(sizes))
        found[name] = Math.max(found[name] ?? 0, bytes);
    return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return {
    files: most(pages.map(({ load }) => byName(load))),
    modules: most(pages.map(({ load }) => modulesIn(load, modules))),
  };
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** "a.ts +3.4 kB, b.ts +1.2 kB (new)": what is larger by more than a little, the worst first. */
export function grown(now: Sizes, then: Sizes, little = 300): string {
  return Object.entries(now)
    .map(([name, bytes]) => ({ name, more: bytes - (then[name] ?? 0), isNew: !(name in then) }))
    .filter(({ more }) => more > little)
    .sort((a, b) => b.more - a.more)
    .map(({ name, more, isNew }) => `${name} +${kB(more)} kB${isNew ? ' (new)' : ''}`)
    .join(', ');
}

/** What is wrong with the weight of a page, as sentences; nothing where it keeps its budgets. */
export function overweight(
  { file, kind, locale, load }: Page,
  modules: Record<string, Sizes>,
  then: Recorded,
): string {
  const scripts = load.filter(isScript);
  const over = [
    ['all in', load, kind.all[locale]] as const,
    ['of scripts', scripts, kind.scripts] as const,
  ].filter(([, files, most]) => bytesOf(files) > most * 1000);
  const told = over.map(
    ([what, files, most]) =>
      `${file} weighs ${kB(bytesOf(files))} kB ${what}, ${most} are allowed.`,
  );
  if (kind.files !== undefined && load.length > kind.files)
    told.push(`${file} asks for ${load.length} files, ${kind.files} are allowed.`);
  if (told.length === 0) return '';
  const files = grown(byName(load), then.files);
  const inScripts = grown(modulesIn(scripts, modules), then.modules);
  if (files) told.push(`Heavier than recorded: ${files}.`);
  if (inScripts) told.push(`Modules that grew, before they are packed: ${inScripts}.`);
  return told.join(' ');
}
