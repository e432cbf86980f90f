import type { Element, ElementContent } from 'hast';
import { defineHastPlugin } from 'satteri';

/** The clauses of a heading, each with the mark it ends in; one clause when nothing parts it. */
function clausesOf(heading: Readonly<Element>): ElementContent[][] {
  const clauses: ElementContent[][] = [[]];
  for (const child of heading.children) {
    if (child.type !== 'text') {
      clauses.at(-1)!.push(child);
      continue;
    }
    for (const value of child.value.split(/(?<=[，；])/)) {
      clauses.at(-1)!.push({ type: 'text', value });
      if (/[，；]$/.test(value)) clauses.push([]);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
}

/**
 * Chinese has no spaces to break a line at, and a balanced heading breaks in the middle of a word. Each
 * clause of a Chinese heading becomes a box of its own: it goes to the next line whole, and only a
 * clause longer than a line is broken.
 */
export const wholeClauses = defineHastPlugin({
  name: 'ballast-clauses',
  element: {
    filter: ['h3'],
    visit(heading, ctx) {
      if (!/\/zh\/[^/]+$/.test(ctx.fileURL?.pathname ?? '')) return;
      const clauses = clausesOf(heading);
      if (clauses.length < 2) return;
      const children = clauses.map((clause): Element => ({
        type: 'element',
        tagName: 'span',
        properties: { className: ['clause'] },
        children: clause,
      }));
      return { ...heading, children };
    },
  },
});
