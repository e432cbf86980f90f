/**
 * No naked numbers: every number that a reader sees comes from a fact or stands on the allow-list.
 * `node scripts/check-numbers.ts` tells every fault.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { defineMdastPlugin, mdxToJs } from 'satteri';
import { nakedNumbers, readAllowed } from '../src/facts/allowed.ts';
import type { Allowed } from '../src/facts/allowed.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { nakedInTree, nakedSentence } from '../src/story/naked.ts';
import { phrasesIn } from './lib/phrases.ts';
import { DataError, sentence } from './lib/problems.ts';
import type { Problem } from './lib/problems.ts';

const listFile = 'data/allowed-numbers.yaml';

/** The allow-list of a project. */
export const allowedOf = (root: string): Allowed[] =>
  readAllowed(readFileSync(join(root, listFile), 'utf8'), listFile);

/**
 * Files that hold no words for readers of the story: what the pipeline writes, ids of states, how numbers
 * are written, and the data package's notes on the form of a column.
 */
const notRead =
  /^src\/(?:generated|data-package)\/|\/states\.ts$|^src\/facts\/(?:numbers|number-words|format)\.ts$/;

const asProblem = (file: string, line: number, written: string): Problem => ({
  file,
  line,
  message: nakedSentence(written),
});

/** Frontmatter is not in the tree of a chapter: its values are read line by line. */
function nakedInHead(
  file: string,
  source: string,
  locale: Locale,
  allowed: readonly Allowed[],
  use: (row: Allowed) => void,
): Problem[] {
  const head = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return head.split('\n').flatMap((line, index) => {
    if (!/^(?:title|deck|standfirst):/.test(line)) return [];
    const words = line.replace(/^\w+:/, '').replace(/\{[\w.-]+(?:\|\w+)?\}/g, '\uFFFC');
    return nakedNumbers(words, locale, allowed, use).map((numeral) =>
      asProblem(file, index + 2, numeral.text),
    );
  });
}

/** Every number without a fact in the chapters of a project, and which rows of the list were needed. */
async function nakedInContent(
  root: string,
  allowed: readonly Allowed[],
  use: (row: Allowed) => void,
) {
  const problems: Problem[] = [];
  for (const file of globSync('src/content/*/*.mdx', { cwd: root }).sort()) {
    const source = readFileSync(join(root, file), 'utf8');
    const locale = basename(dirname(file)) as Locale;
    problems.push(...nakedInHead(file, source, locale, allowed, use));
    await mdxToJs(source, {
      fileURL: pathToFileURL(join(root, file)),
      mdastPlugins: [
        defineMdastPlugin({
          name: 'numbers',
          options: { position: true },
          before(tree) {
            for (const { line, written } of nakedInTree(tree, locale, allowed, use)) {
              problems.push(asProblem(file, line, written));
            }
          },
        }),
      ],
    });
  }
  return problems;
}

/** Every number without a fact in the words of components, charts and pages. */
function nakedInCode(root: string, allowed: readonly Allowed[], use: (row: Allowed) => void) {
  const problems: Problem[] = [];
  for (const file of globSync('src/**/*.{ts,astro}', { cwd: root }).sort()) {
    if (notRead.test(file)) continue;
    for (const phrase of phrasesIn(file, readFileSync(join(root, file), 'utf8'))) {
      const locale: Locale = /\p{Script=Han}/u.test(phrase.text) ? 'zh' : 'en';
      for (const numeral of nakedNumbers(phrase.text, locale, allowed, use)) {
        problems.push(asProblem(file, phrase.lineAt(numeral.offset), numeral.text));
      }
    }
  }
  return problems;
}

/** All faults of a project: numbers nobody can prove, and rows of the list that nothing needs. */
export async function findNaked(root: string): Promise<Problem[]> {
  const allowed = allowedOf(root);
  const used = new Set<string>();
  const use = (row: Allowed) => used.add(row.id);
  const found = [...(await nakedInContent(root, allowed, use)), ...nakedInCode(root, allowed, use)];
  const unused = allowed.filter(({ id }) => !used.has(id));
  return [
    ...found,
    ...unused.map(({ id }) => ({
      file: listFile,
      message: `nothing needs the row “${id}” any more; take it out.`,
    })),
  ];
}

/** Throws all numbers that nobody can prove, one sentence each. */
export async function checkNumbers(root: string): Promise<void> {
  const faults = await findNaked(root);
  if (faults.length) throw new DataError(faults);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = await findNaked(resolve(fileURLToPath(import.meta.url), '../..'));
  for (const fault of faults) console.error(sentence(fault));
  process.exitCode = faults.length ? 1 : 0;
}
