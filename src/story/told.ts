import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { factText, unbroken } from '../facts/fill.ts';
import { forms } from '../facts/format.ts';
import type { Form } from '../facts/format.ts';
import { plain } from '../facts/written.ts';
import type { Locale } from '../i18n/locales.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Tree = { children?: readonly MdastNode[] };

/** What a chapter says of one state, as plain text with the facts filled in. */
export interface Told {
  /** The step's `###` heading. */
  headline: string;
  /** The paragraphs below it. */
  paragraphs: string[];
  /** The facts named in either, each once, in order. */
  facts: string[];
}

/**
 * The folder of the project: the nearest one above this module that holds the chapters. The build puts
 * this module into a bundle elsewhere, so no fixed number of steps upwards would do.
 */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'src/content'))) {
    if (dirname(folder) === folder) throw new Error('There is no src/content/ to read.');
    folder = dirname(folder);
  }
  return folder;
}

/** The file in which a language tells a chart, from the root of the project, and its text. */
function chapterFile(chart: string, locale: Locale, root: string) {
  const folder = `src/content/${locale}`;
  for (const name of readdirSync(join(root, folder)).filter((f) => /^\d\d-.*\.mdx$/.test(f))) {
    const source = readFileSync(join(root, folder, name), 'utf8');
    if (new RegExp(`^chart: ["']?${chart}["']?\\s*$`, 'm').test(source))
      return { file: `${folder}/${name}`, source };
  }
  throw new Error(`${folder}: no chapter tells the chart "${chart}".`);
}

const attribute = (node: Element, name: string): string | undefined => {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

function* descendants(node: Tree): Generator<MdastNode> {
  for (const child of node.children ?? []) {
    yield child;
    yield* descendants(child as Tree);
  }
}

const isElement = (node: MdastNode, name: string): node is Element =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;

/** A heading or paragraph as plain text. Throws on what plain text cannot hold, such as an image. */
function plainText(node: MdastNode, locale: Locale, place: string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (isElement(node, 'Fact')) {
    const form = attribute(node, 'form') as Form | undefined;
    if (form !== undefined && !forms.includes(form))
      throw new Error(`${place}: <Fact> has no form "${form}"; it has: ${forms.join(', ')}.`);
    return plain(unbroken(factText(attribute(node, 'id') ?? '', locale, form ?? 'full', place)));
  }
  const { children } = node as Tree;
  if (!children)
    throw new Error(`${place}: "${node.type}" cannot be told in plain text, as titles need it.`);
  return children.map((child) => plainText(child, locale, place)).join('');
}

/**
 * What the chapter of a chart says of a state, read from its MDX, so that nothing is typed twice.
 * Node only. Throws one sentence with the file when the state is not told or has no heading.
 */
export function toldOf(
  chart: string,
  state: string,
  locale: Locale,
  root: string = projectRoot(),
): Told {
  const { file, source } = chapterFile(chart, locale, root);
  const tree = mdxToMdast(source, { features: { smartPunctuation: false } }) as Tree;
  const step = [...descendants(tree)].find(
    (node) => isElement(node, 'Step') && attribute(node, 'state') === state,
  ) as (Element & Tree) | undefined;
  if (!step) throw new Error(`${file}:1: state "${state}" of chart "${chart}" is not told here.`);
  const place = `${file}:${step.position?.start.line ?? 1}`;
  const heading = step.children?.find((node) => node.type === 'heading' && node.depth === 3);
  if (!heading)
    throw new Error(`${place}: the step "${state}" needs a heading that begins with ###.`);
  const facts = [...descendants(step)]
    .filter((node) => isElement(node, 'Fact'))
    .map((node) => attribute(node as Element, 'id')!);
  return {
    headline: plainText(heading, locale, place),
    paragraphs: (step.children ?? [])
      .filter((node) => node.type === 'paragraph')
      .map((node) => plainText(node, locale, place)),
    facts: [...new Set(facts)],
  };
}
