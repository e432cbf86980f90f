import ts from 'typescript';
import { elsewhere } from '../../src/story/naked.ts';

/** Words in a source file that a reader may see, as they stand there. */
export interface Phrase {
  text: string;
  /** Line (from 1) of each position of the text. */
  lineAt: (offset: number) => number;
}

/** Calls whose texts are read by machines, by whoever builds the site, or that name their fact themselves. */
const machineCalls =
  /^(?:attr|classed|select|selectAll|querySelector|querySelectorAll|closest|matches|matchMedia|addEventListener|getPropertyValue|setProperty|getAttribute|removeAttribute|toggle|add|remove|layer|join|split|replace|replaceAll|test|exec|startsWith|endsWith|includes|warn|log|debug|glob|format|fail|written)$/;
/** Properties and attributes that are no words. */
const machineNames =
  /^(?:class|className|class:list|cls|id|key|d|path|href|src|rel|type|style|transform|viewBox|points|sizes|media|width|gridTemplateColumns|srcset|content|http-equiv|rootMargin|timeZone|unit|data-.*)$/;
/** Attributes set by script that are read out. */
const spoken =
  /^(?:alt|title|aria-label|aria-description|aria-roledescription|aria-valuetext|label|placeholder)$/;

/**
 * Whether a text is words for people: Chinese, or Latin words with a space between. A selector, a path
 * or a list of classes is not.
 */
const isPhrase = (text: string): boolean =>
  /\p{Script=Han}/u.test(text) ||
  (/[A-Za-z]{2}/.test(text) &&
    /\S[\s\u00a0]+\S/.test(text) &&
    !/^\s*[\w-]+\([^)]*\)\s*$/.test(text)) ||
  /^(?:[a-z]+teen|twelve|eleven|[a-z]+ty(?:-[a-z]+)?|half|dozen)$/i.test(text) ||
  /^\d[\d.,]*\s?(?:%|km|[kMG]W)$/.test(text);

const nameOf = (node: ts.Node): string =>
  ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isPrivateIdentifier(node)
    ? node.text
    : ts.isPropertyAccessExpression(node)
      ? node.name.text
      : ts.isNonNullExpression(node)
        ? nameOf(node.expression)
        : '';

/** A media query is no words either. */
const isQuery = (text: string): boolean => /\((?:min|max|prefers)-/.test(text);

/** Commands of an SVG path, with a sign for each substitution. */
const isPath = (text: string): boolean => /^[MmLlHhVvCcSsQqTtAaZz\d\s.,+\-\uFFFC]*$/u.test(text);

/** The written parts of a template or literal, with a sign for each substitution. */
function written(
  node: ts.Node,
): { text: string; starts: [offset: number, at: number][] } | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return { text: node.text, starts: [[0, node.getStart() + 1]] };
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  let text = node.head.text;
  const starts: [number, number][] = [[0, node.getStart() + 1]];
  for (const span of node.templateSpans) {
    text += elsewhere;
    starts.push([text.length, span.literal.getStart() + 1]);
    text += span.literal.text;
  }
  return { text, starts };
}

/** An Astro component as TSX of the same length: the fence, styles, scripts and comments blanked out. */
function astroAsTsx(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const fence = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source);
  const head = fence ? `   ${fence[0].slice(3, -3)}` : '';
  const body = source
    .slice(fence?.[0].length ?? 0)
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, blank)
    .replace(
      /(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/g,
      (_, open, __, inner, close) => open + blank(inner as string) + close,
    )
    .replace(/<(meta|link|br|hr|img|input)\b([^>]*?)\s?\/?>/g, (tag: string) =>
      tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`,
    );
  return `${head}\n;<>${body}</>`;
}

/**
 * The phrases of a TypeScript or Astro source, in order: string and template literals, words between
 * tags, and lists of literals also read as one text, since a label may be broken into lines by hand.
 */
export function phrasesIn(file: string, source: string): Phrase[] {
  const astro = file.endsWith('.astro');
  const code = astro ? astroAsTsx(source) : source;
  const tree = ts.createSourceFile(
    file,
    code,
    ts.ScriptTarget.Latest,
    true,
    astro ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  // The fence of a component ends one line early: the line break before the fragment is ours.
  const fenceEnd = astro ? code.indexOf('\n;<>') : Infinity;
  const lineOf = (at: number) =>
    tree.getLineAndCharacterOfPosition(at).line + (at > fenceEnd ? 0 : 1);
  const found: Phrase[] = [];
  const keep = (text: string, starts: readonly (readonly [number, number])[]) => {
    if (!isPhrase(text) || isPath(text) || isQuery(text)) return;
    found.push({
      text,
      lineAt: (offset) => {
        const [from, at] = starts.findLast(([start]) => start <= offset) ?? starts[0]!;
        return lineOf(at + offset - from);
      },
    });
  };

  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isThrowStatement(node)
    )
      return;
    if (ts.isNewExpression(node) && /Error$|^RegExp$/.test(nameOf(node.expression))) return;
    if (ts.isCallExpression(node)) {
      const name = nameOf(node.expression);
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return;
      if (name === 'attr' || name === 'setAttribute') {
        const [first, ...rest] = node.arguments;
        if (first && spoken.test(nameOf(first))) rest.forEach(visit);
        return;
      }
      if (machineCalls.test(name)) {
        visit(node.expression);
        // A list that is joined is words all the same; a callback may hold words.
        node.arguments.filter((a) => !written(a)).forEach(visit);
        return;
      }
    }
    if (ts.isPropertyAssignment(node)) {
      if (!machineNames.test(nameOf(node.name))) visit(node.initializer);
      return;
    }
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText();
      if (!machineNames.test(name) && node.initializer) visit(node.initializer);
      return;
    }
    if (ts.isElementAccessExpression(node)) return visit(node.expression);
    if (ts.isJsxText(node)) {
      keep(node.text, [[0, node.getFullStart()]]);
      return;
    }
    if (ts.isArrayLiteralExpression(node)) {
      const parts = node.elements.map(written);
      if (parts.length > 1 && parts.every((part) => part !== undefined)) {
        let text = '';
        const starts: [number, number][] = [];
        for (const part of parts) {
          if (text && !/\p{Script=Han}$/u.test(text)) text += ' ';
          for (const [offset, at] of part.starts) starts.push([text.length + offset, at]);
          text += part.text;
        }
        keep(text, starts);
        node.elements.forEach((element) => ts.forEachChild(element, visit));
        return;
      }
    }
    const part = written(node);
    if (part) keep(part.text, part.starts);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
