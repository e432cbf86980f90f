import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { locales } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';

/** True for a list of keys that holds every language: then the thing is one of words, not of anything else. */
const isWords = (keys: readonly string[]): boolean =>
  locales.every((locale) => keys.includes(locale));

/** Where objects have a value for each language, JSON keeps that of one. */
export function jsonInOneLanguage(json: string, locale: Locale): string {
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      if (!isWords(Object.keys(value))) return value;
      return Object.fromEntries(
        Object.entries(value).filter(
          ([key]) => key === locale || !(locales as readonly string[]).includes(key),
        ),
      );
    }),
  );
}

/** The key of a property, where it is written as a plain name. */
const keyOf = ({ name }: ts.ObjectLiteralElementLike): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

interface Span {
  from: number;
  to: number;
}

const without = (code: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), code);

const parsed = (code: string) => ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);

/** The properties of other languages in objects that have one for each, with the comma after them. */
function foreignWords(code: string, locale: Locale): Span[] {
  const cuts: Span[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isObjectLiteralExpression(node) &&
      isWords(node.properties.map((property) => keyOf(property) ?? ''))
    ) {
      for (const property of node.properties) {
        const key = keyOf(property);
        if (key === locale || !(locales as readonly string[]).includes(key ?? '')) visit(property);
        else {
          const to = property.getEnd();
          const comma = /^\s*,/.exec(code.slice(to))?.[0].length ?? 0;
          cuts.push({ from: property.getFullStart(), to: to + comma });
        }
      }
    } else ts.forEachChild(node, visit);
  };
  visit(parsed(code));
  return cuts;
}

/** Names that stand in a piece of code. */
const namesIn = (code: string): readonly string[] => code.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** Constants of a module that nothing there names, among `names`; what is exported stays. */
function unusedConstants(code: string, names: ReadonlySet<string>): Span[] {
  const used = namesIn(code);
  return parsed(code).statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || statement.modifiers?.length) return [];
    const { declarations } = statement.declarationList;
    const [{ name } = { name: undefined }] = declarations;
    if (declarations.length !== 1 || !name || !ts.isIdentifier(name)) return [];
    const { text } = name;
    return names.has(text) && used.filter((word) => word === text).length === 1
      ? [{ from: statement.getFullStart(), to: statement.getEnd() }]
      : [];
  });
}

/**
 * Where object literals have a property for each language, a module keeps that of one; constants that
 * only the others named go with them.
 */
export function moduleInOneLanguage(code: string, locale: Locale): string {
  let spans = foreignWords(code, locale);
  let kept = without(code, spans);
  const gone = new Set(spans.flatMap(({ from, to }) => namesIn(code.slice(from, to))));
  while ((spans = unusedConstants(kept, gone)).length > 0) {
    for (const { from, to } of spans) namesIn(kept.slice(from, to)).forEach((n) => gone.add(n));
    kept = without(kept, spans);
  }
  return kept;
}

/**
 * Leaves the words of other languages out of a bundle: whoever reads in one does not load two. A module
 * that needs the words of another language to draw would break; tests/browser/embed.test.ts proves for
 * every state that none does.
 */
export const oneLanguage = (locale: Locale): Plugin => ({
  name: 'one-language',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: moduleInOneLanguage(await readFile(path, 'utf8'), locale),
      loader: 'ts',
    }));
    build.onLoad({ filter: /[\\/]src[\\/].*\.json$/ }, async ({ path }) => ({
      contents: jsonInOneLanguage(await readFile(path, 'utf8'), locale),
      loader: 'json',
    }));
  },
});
