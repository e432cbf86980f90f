import type { MdastNode } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { nakedNumbers } from '../facts/allowed.ts';
import type { Allowed } from '../facts/allowed.ts';

/** A number that nobody can prove, and where it stands. */
export interface Naked {
  line: number;
  written: string;
}

/** What is wrong with a number without a fact, and the way out: one sentence without the place. */
export const nakedSentence = (written: string): string =>
  `“${written}” is a number without a fact; write it with <Fact> in prose or text(fact) in code, or say in data/allowed-numbers.yaml why it may stand.`;

/** Stands where an element or an expression writes something of its own. */
export const elsewhere = '\uFFFC';

type Node = MdastNode & {
  children?: readonly MdastNode[];
  value?: string;
  name?: string;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
};

/** Attributes that the page needs and no reader sees. */
const technical = new Set([
  'id', 'chart', 'state', 'form', 'href', 'src', 'class', 'lang', 'locale', 'place',
]); // prettier-ignore
const inline = new Set([
  'text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'delete', 'mdxTextExpression',
  'mdxJsxTextElement', 'image',
]); // prettier-ignore

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Text of one block with, for each of its pieces, where it begins and on which line. */
interface Block {
  text: string;
  pieces: { from: number; line: number; text: string }[];
}

/** The words of a block, elements and expressions left out. */
function gather(node: Node, block: Block): Block {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const text = node.value ?? '';
    block.pieces.push({ from: block.text.length, line: lineOf(node), text });
    block.text += text;
  } else if (node.type.startsWith('mdx')) {
    block.text += elsewhere;
  } else {
    for (const child of node.children ?? []) gather(child as Node, block);
  }
  return block;
}

const literal = /(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

/** What an expression writes by itself: its string literals, or the number that it is. */
const literalsIn = (code: string): string[] =>
  /^\s*[\d.]+\s*$/.test(code) ? [code] : [...code.matchAll(literal)].map((match) => match[2]!);

/**
 * The numbers of a chapter that are neither a fact's nor on the allow-list, in words, in attributes
 * that readers see, and in literals of expressions; with their lines in the file.
 */
export function nakedInTree(
  root: { children?: readonly MdastNode[] },
  locale: Locale,
  allowed: readonly Allowed[],
  use?: (row: Allowed) => void,
): Naked[] {
  const found: Naked[] = [];
  const look = (text: string, lineAt: (offset: number) => number) => {
    for (const numeral of nakedNumbers(text, locale, allowed, use)) {
      found.push({ line: lineAt(numeral.offset), written: numeral.text });
    }
  };
  const breaks = (text: string) => text.split('\n').length - 1;

  const walk = (node: Node, inBlock: boolean) => {
    for (const { name, value } of node.attributes ?? []) {
      if (!name || technical.has(name) || value === null || value === undefined) continue;
      const written =
        typeof value === 'string' ? [value] : literalsIn((value as { value?: string }).value ?? '');
      for (const text of written) look(text, () => lineOf(node));
    }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      for (const text of literalsIn(node.value ?? '')) look(text, () => lineOf(node));
    }
    if (node.type === 'image') {
      look((node as { alt?: string }).alt ?? '', () => lineOf(node));
    }
    const children = (node.children ?? []) as readonly Node[];
    const isBlock =
      !inBlock && children.length > 0 && children.every(({ type }) => inline.has(type));
    if (isBlock || node.type === 'mdxJsxTextElement') {
      const block: Block = { text: '', pieces: [] };
      for (const child of children) gather(child, block);
      look(block.text, (offset) => {
        const piece = block.pieces.findLast(({ from }) => from <= offset);
        return piece ? piece.line + breaks(piece.text.slice(0, offset - piece.from)) : lineOf(node);
      });
    }
    for (const child of children) walk(child, inBlock || isBlock);
  };
  walk(root as Node, false);
  return found;
}
