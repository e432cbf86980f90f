import './cite-panel.css';
import { cite, citationStyles } from './cite.ts';
import type { Citable } from './cite.ts';
import { citeWords } from './cite-words.ts';
import { copyText } from './copy.ts';

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** The citations of something in every style, each with a button that copies it and says so. */
export function citePanel(what: Citable): HTMLElement {
  const words = citeWords[what.locale];
  const said = make('p', { className: 'cite-said' });
  said.setAttribute('role', 'status');
  const list = make('dl', { className: 'cite-styles' });
  for (const style of citationStyles) {
    const name = words.styles[style];
    const text = cite(what, style);
    const written = make('dd', { className: `cite-text ${style}` }, text);
    const button = make('button', { type: 'button', ariaLabel: words.copyStyle(name) }, words.copy);
    button.addEventListener('click', async () => {
      const done = await copyText(text);
      if (!done) getSelection()?.selectAllChildren(written);
      said.textContent = done ? words.copied(name) : words.notCopied;
    });
    list.append(make('div', {}, make('dt', {}, name), written, make('dd', {}, button)));
  }
  return make('div', { className: 'cite-panel' }, list, said);
}
