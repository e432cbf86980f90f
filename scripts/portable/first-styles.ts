import postcss from 'postcss';
import type { AtRule, ChildNode, Container, Root, Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { attribute } from './elements.ts';
import type { Element } from './elements.ts';

/** What selectors can name: `p`, `.deck`, `#main`, `[hidden]`, `[lang=zh]`. */
type Names = ReadonlySet<string>;

/** The names of elements, and of their attributes. */
export function namesOf(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    names.add(element.tagName.toLowerCase());
    for (const { name, value } of element.attrs) names.add(`[${name}]`).add(`[${name}=${value}]`);
    for (const name of (attribute(element, 'class') ?? '').split(/\s+/)) names.add(`.${name}`);
    names.add(`#${attribute(element, 'id')}`);
  }
  return names;
}

/** What comes about only when a reader does something. */
const later = /^:(hover|active|focus|focus-visible|focus-within|target|:selection|:backdrop)$/;

/** Nothing moves on a first screen, or is pointed at. */
const moving = /^(transition|animation|scroll-behavior|cursor)/;

/** False where a selector names something that is not there; true does not say that it is met. */
function mayMeet(selector: selectorParser.Selector, names: Names): boolean {
  return selector.nodes.every((node) => {
    if (node.type === 'tag') return names.has(node.value.toLowerCase());
    if (node.type === 'class') return names.has(`.${node.value}`);
    if (node.type === 'id') return names.has(`#${node.value}`);
    if (node.type === 'attribute') {
      const { attribute: name, operator, value } = node;
      return names.has(operator === '=' ? `[${name}=${value}]` : `[${name}]`);
    }
    if (node.type === 'pseudo' && later.test(node.value)) return false;
    if (node.type === 'pseudo' && /^:(is|where)$/.test(node.value))
      return node.nodes.some((inner) => mayMeet(inner, names));
    return true;
  });
}

/** Screens alone: what paper needs comes with the whole style sheets. */
const isForScreens = (name: string, params: string): boolean =>
  /^(container|supports|layer)$/.test(name) || (name === 'media' && params.trim() !== 'print');

/** True for a rule that names the file of a font among `fonts`. */
const isFace = (rule: AtRule, fonts: readonly string[]): boolean =>
  rule.name === 'font-face' && fonts.some((font) => rule.toString().includes(font));

/** A style sheet without the faces of these fonts; undefined where it has none of them. */
export function withoutFaces(sheet: string, fonts: readonly string[]): string | undefined {
  const tree = postcss.parse(sheet);
  let found = false;
  tree.walkAtRules('font-face', (rule) => {
    if (!isFace(rule, fonts)) return;
    rule.remove();
    found = true;
  });
  return found ? tree.toString() : undefined;
}

/** Takes out of a style sheet what cannot meet any of the names, and all that fetches something. */
function prune(container: Container, names: Names, fonts: readonly string[]): void {
  container.each((node: ChildNode) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'decl' && (/\burl\(/.test(node.value) || moving.test(node.prop)))
      node.remove();
    if (node.type === 'atrule') {
      if (isFace(node, fonts)) {
        // There at the first paint or not at all: nothing moves for its sake.
        node.walkDecls('font-display', (decl) => void (decl.value = 'optional'));
        return;
      }
      if (!isForScreens(node.name, node.params)) return void node.remove();
      prune(node, names, fonts);
      if (!node.nodes?.length) node.remove();
    }
    if (node.type === 'rule') pruneRule(node, names, fonts);
  });
}

function pruneRule(rule: Rule, names: Names, fonts: readonly string[]): void {
  const selectors = selectorParser()
    .astSync(rule.selector)
    .nodes.filter((selector) => mayMeet(selector, names));
  if (!selectors.length) return void rule.remove();
  rule.selector = selectors.map(String).join();
  prune(rule, names, fonts);
  if (!rule.nodes.length) rule.remove();
}

/**
 * The rules of minified style sheets that elements with these names may need on a screen, in their order.
 *
 * @param fonts file names of the fonts that are wanted at once
 */
export function firstStyles(
  sheets: readonly string[],
  names: Names,
  fonts: readonly string[] = [],
): string {
  const tree = postcss.parse(sheets.join('\n'));
  prune(tree, names, fonts);
  dropUnused(tree);
  return tree.toString().replaceAll('\n', '');
}

/** Takes out variables that no other value uses, until none is left. */
function dropUnused(tree: Root): void {
  const used = new Set<string>();
  tree.walkDecls(({ prop, value }) => {
    for (const [name] of value.matchAll(/--[\w-]+/g)) if (name !== prop) used.add(name);
  });
  let dropped = false;
  tree.walkDecls(/^--/, (decl) => {
    if (used.has(decl.prop)) return;
    const rule = decl.parent!;
    decl.remove();
    if (!rule.nodes.length) rule.remove();
    dropped = true;
  });
  if (dropped) dropUnused(tree);
}
