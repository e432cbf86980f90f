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

/** Where object literals have a property for each language, a module keeps that of one. */
export function moduleInOneLanguage(code: string, locale: Locale): string {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  const cuts: { from: number; to: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isObjectLiteralExpression(node) &&
      isWords(node.properties.map((property) => keyOf(property) ?? ''))
    ) {
      for (const property of node.properties) {
        const key = keyOf(property);
        const other = key !== locale && (locales as readonly string[]).includes(key ?? '');
        if (other) cuts.push({ from: property.getFullStart(), to: property.getEnd() });
        else visit(property);
      }
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  let at = 0;
  let kept = '';
  for (const { from, to } of cuts) {
    kept += code.slice(at, from);
    // The comma after it goes with it.
    at = to + (/^\s*,/.exec(code.slice(to))?.[0].length ?? 0);
  }
  return kept + code.slice(at);
}

/** Leaves the words of other languages out of a bundle: whoever reads in one does not load two. */
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
