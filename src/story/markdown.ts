import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { readAllowed } from '../facts/allowed.ts';
import type { Allowed } from '../facts/allowed.ts';
import { forms } from '../facts/format.ts';
import { locales } from '../i18n/locales.ts';
import { nakedInTree, nakedSentence } from './naked.ts';
import { phraseEnd } from './phrases.ts';
import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Tree = { children?: readonly MdastNode[] };

/** What may be named in a chapter: charts with their states, and facts; and numbers that are no facts. */
export interface Known {
  /** Chart id → its states in order. */
  charts: ReadonlyMap<string, readonly string[]>;
  facts: ReadonlySet<string>;
  /** Numbers that may be typed. */
  allowed: readonly Allowed[];
}

/** Reads what may be named, afresh for each file, so that `dev` sees a new fact at once. */
export type ReadKnown = () => Promise<Known>;

/** Facts as the last run of the pipeline left them, charts as they are registered. */
export const readKnown: ReadKnown = async () => {
  const { charts } = await import('../charts/index.ts');
  const file = new URL('../generated/facts.json', import.meta.url);
  const facts = JSON.parse(readFileSync(file, 'utf8')) as { id: string }[];
  const allowed = new URL('../../data/allowed-numbers.yaml', import.meta.url);
  return {
    charts: new Map(charts.map((chart) => [chart.id, chart.states])),
    facts: new Set(facts.map((fact) => fact.id)),
    allowed: readAllowed(readFileSync(allowed, 'utf8')),
  };
};

const attribute = (node: Element, name: string): string | undefined => {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/** All elements of the tree, parents before children. */
function* elements(node: Tree): Generator<Element> {
  for (const child of node.children ?? []) {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement')
      yield child as Element;
    yield* elements(child as Tree);
  }
}

type Given = ReadonlyMap<unknown, Record<string, string>>;

/** The children of a Chinese headline, each phrase in an element that stays on one line if it can. */
function inPhrases(children: readonly MdastNode[]): MdastNode[] {
  const phrases: MdastNode[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      phrases.at(-1)!.push(child);
      continue;
    }
    for (const value of child.value.split(phraseEnd)) {
      phrases.at(-1)!.push({ ...child, value });
      if (/[，：；、。？！]$/u.test(value)) phrases.push([]);
    }
  }
  const found = phrases.filter((phrase) => phrase.length > 0);
  if (found.length < 2) return [...children];
  return found.map((phrase) => ({
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'phrase' }],
    children: phrase,
  })) as MdastNode[];
}

const contains = (node: MdastNode, given: Given): boolean =>
  given.has(node) || ((node as Tree).children ?? []).some((child) => contains(child, given));

/** A copy of a subtree in which each element has the attributes it was given, and headlines their phrases. */
function withAttributes(node: MdastNode, given: Given, locale: string): MdastNode {
  const copy = { ...node } as MdastNode & { children?: MdastNode[]; attributes?: unknown[] };
  const added = Object.entries(given.get(node) ?? {}).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value,
  }));
  if (added.length) copy.attributes = [...(copy.attributes ?? []), ...added];
  if (copy.children) {
    const children = copy.children.map((child) => withAttributes(child, given, locale));
    copy.children = copy.type === 'heading' && locale === 'zh' ? inPhrases(children) : children;
  }
  return copy;
}

/** "did you mean" for a short list: the allowed names, or the few that begin alike. */
function allowed(names: Iterable<string>, near: string): string {
  const all = [...names];
  if (all.length <= 16) return all.join(', ');
  const start = near.split('-')[0]!;
  const alike = all.filter((name) => name.startsWith(start)).slice(0, 8);
  return alike.length ? `${alike.join(', ')} …` : `${all.length} ids, see the facts page`;
}

/**
 * Reads a chapter's `<Stage chart>`, `<Step state>`, `<Fact id>` and `<Explorer>`. Throws one sentence with file and
 * line on a name that does not exist, a state left out, told twice or out of order, and on a number
 * that is typed instead of coming from a fact; gives each element the language of its file, and each
 * step its chart, so that authors need not repeat them.
 */
export function storyMarkdown(read: ReadKnown = readKnown) {
  return defineMdastPlugin({
    name: 'ballast-story',
    options: { position: true },
    async before(root, ctx) {
      if (!ctx.fileURL) return;
      const file = relative(process.cwd(), fileURLToPath(ctx.fileURL));
      const locale = basename(dirname(file));
      const known = await read();
      const lineOf = (node: Element) => node.position?.start.line ?? 1;
      const fail = (node: Element, message: string): never => {
        throw new Error(`${file}:${lineOf(node)}: ${message}`);
      };
      const given = new Map<unknown, Record<string, string>>();
      const give = (node: Element, values: Record<string, string>) =>
        given.set(node, { ...given.get(node), ...values });

      for (const node of elements(root as Tree)) {
        if (node.name === 'Fact') {
          const id = attribute(node, 'id') ?? fail(node, '<Fact> needs an id.');
          if (!known.facts.has(id)) {
            fail(node, `no fact is called "${id}"; there are: ${allowed(known.facts, id)}.`);
          }
          const form = attribute(node, 'form');
          if (form !== undefined && !(forms as readonly string[]).includes(form)) {
            fail(node, `<Fact> has no form "${form}"; it has: ${forms.join(', ')}.`);
          }
          give(node, { locale, place: `${file}:${lineOf(node)}` });
        }
        if (node.name === 'Explorer') give(node, { locale });
        if (node.name !== 'Stage') continue;
        const chart = attribute(node, 'chart') ?? fail(node, '<Stage> needs a chart.');
        const states =
          known.charts.get(chart) ??
          fail(
            node,
            `no chart is called "${chart}"; there are: ${allowed(known.charts.keys(), chart)}.`,
          );
        give(node, { locale });
        const told: string[] = [];
        for (const step of elements(node as Tree)) {
          if (step.name !== 'Step') continue;
          const state = attribute(step, 'state') ?? fail(step, '<Step> needs a state.');
          if (!states.includes(state)) {
            fail(step, `chart "${chart}" has no state "${state}"; it has: ${states.join(', ')}.`);
          }
          if (told.includes(state))
            fail(step, `state "${state}" is told twice; tell each state once.`);
          const expected = states[told.length];
          if (state !== expected) {
            fail(
              step,
              `state "${state}" stands where "${expected}" should; the order is ${states.join(', ')}.`,
            );
          }
          told.push(state);
          give(step, { locale, chart });
        }
        if (told.length < states.length) {
          fail(
            node,
            `chart "${chart}" also has: ${states.slice(told.length).join(', ')}; add a <Step> for each.`,
          );
        }
      }
      const language = locales.find((one) => one === locale);
      const [naked] = language ? nakedInTree(root as Tree, language, known.allowed) : [];
      if (naked) throw new Error(`${file}:${naked.line}: ${nakedSentence(naked.written)}`);
      for (const node of root.children) {
        if (contains(node, given)) ctx.replaceNode(node, withAttributes(node, given, locale));
      }
    },
  });
}
