import type { MarkShape } from './model.ts';
import type { Side, View } from './view.ts';
import type { ExplorerWords } from './words.ts';

type Child = Node | string;

/** Creates an element of the document that `like` belongs to. */
function make(like: Element, name: string, className: string, ...children: Child[]): HTMLElement {
  const element = like.ownerDocument.createElement(name);
  if (className) element.setAttribute('class', className);
  for (const child of children) {
    element.appendChild(
      typeof child === 'string' ? like.ownerDocument.createTextNode(child) : child,
    );
  }
  return element;
}

function replace(element: Element, children: readonly Child[]): void {
  element.textContent = '';
  for (const child of children) {
    element.appendChild(
      typeof child === 'string' ? element.ownerDocument.createTextNode(child) : child,
    );
  }
}

/** The outline of each shape in a box of 20 by 20, its middle at 10, 10. */
export const shapes: Record<MarkShape | 'air', string> = {
  start: 'M10,4a6,6 0 1 1 0,12a6,6 0 1 1 0,-12Z',
  bound: 'M10,4a6,6 0 1 1 0,12a6,6 0 1 1 0,-12ZM-2,10H4M1,7L-2,10L1,13',
  result: 'M10,4a6,6 0 1 1 0,12a6,6 0 1 1 0,-12Z',
  again: 'M10,4a6,6 0 1 1 0,12a6,6 0 1 1 0,-12Z',
  model: 'M10,3L17,10L10,17L3,10Z',
  air: 'M10,3.5L16.5,15H3.5Z',
};

/** The mark of a value as a small picture beside it. */
function badge(like: Element, shape: MarkShape): Element {
  const svg = like.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'badge drawing');
  svg.setAttribute('viewBox', shape === 'bound' ? '-4 0 22 20' : '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = like.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', `mark ${shape}`);
  path.setAttribute('d', shapes[shape]);
  svg.appendChild(path);
  return svg;
}

function sideContent(at: Element, side: Side, say: ExplorerWords, factsPage: string): Child[] {
  const date = make(at, 'p', 'date-name', side.date);
  if (side.minutes === null) return [date, make(at, 'p', 'minutes missing', say.notKnown)];
  const minutes = make(at, 'p', side.carried ? 'minutes carried' : 'minutes', side.minutes);
  minutes.insertBefore(badge(at, side.shape!), minutes.firstChild);
  const way = side.path.length
    ? make(
        at,
        'ol',
        'stations',
        ...side.path.flatMap((station) => [make(at, 'li', '', station), ' ']),
      )
    : make(at, 'p', 'missing', say.noPath);
  const links = side.receipts.map(({ anchor, label }) => {
    const link = make(at, 'a', 'receipt', label);
    link.setAttribute('href', `${factsPage}#${anchor}`);
    return make(at, 'li', '', link);
  });
  return [
    date,
    minutes,
    make(at, 'p', 'verdict', side.verdict),
    make(at, 'p', 'basis', side.basis),
    ...(side.note ? [make(at, 'p', 'note', side.note)] : []),
    make(at, 'p', 'small-heading', say.path),
    way,
    ...(side.lines ? [make(at, 'p', 'lines', say.by(side.lines))] : []),
    make(at, 'p', 'small-heading', say.source),
    make(at, 'ul', 'receipts', ...links),
  ];
}

/**
 * Writes what a choice says into the panel, whatever it said before. Runs the same in Node, at build,
 * and in a browser. `factsPage` is the address of the page of facts.
 */
export function fillPanel(panel: Element, view: View, say: ExplorerWords, factsPage: string): void {
  const part = (name: string) => panel.querySelector(`[data-part="${name}"]`)!;
  replace(part('city'), [view.city]);
  replace(part('about'), [view.about]);
  replace(part('change'), [view.change]);
  replace(part('flight'), [view.flight]);
  view.sides.forEach((side, index) => {
    const at = part(index === 0 ? 'from' : 'to');
    replace(at, sideContent(at, side, say, factsPage));
  });
}
