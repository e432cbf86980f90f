import { posix } from 'node:path';
import { attribute, edited, elementsOf, replaced } from './elements.ts';
import type { Edit, Element } from './elements.ts';
import { folderOf } from './files.ts';
import { firstScreen, isStyleSheet } from './first-screen.ts';
import { relativeAddresses } from './html.ts';
import { withPolicy } from './policy.ts';
import { isFontPreload, preloadByScript } from './preload.ts';
import { relativeTo } from './relative.ts';
import { assets, inOrder } from './scripts.ts';
import type { Classic } from './scripts.ts';

/** The classic scripts of the site, by name, and the one that runs them. */
export interface Scripts {
  all: ReadonlyMap<string, Classic>;
  loader: string;
}

const isModule = (element: Element): boolean =>
  element.tagName === 'script' && attribute(element, 'type') === 'module';

/** Puts the classic scripts that a module script comes to in its place. */
function classicScripts(elements: readonly Element[], folder: string, scripts: Scripts): Edit[] {
  const named = new Set<string>();
  const tag = (file: string, entry: boolean): string => {
    const address = relativeTo(folder, `/${assets}/${file}`);
    return `<script defer src="${address}"${entry ? ' data-entry' : ''}></script>`;
  };
  return elements.filter(isModule).map((element) => {
    const name = posix.basename(attribute(element, 'src') ?? '');
    const files = [scripts.loader, ...inOrder(name, scripts.all)].filter((f) => !named.has(f));
    files.forEach((file) => named.add(file));
    return replaced(element, files.map((file) => tag(file, file === name)).join(''));
  });
}

/**
 * A page as it can stand anywhere: relative addresses, classic scripts, the styles of its first screen
 * inside it, its own policy.
 *
 * @param file from the root: 'zh/index.html'
 * @param sheets the texts of the style sheets, by their addresses from the root; gets those of the page
 */
export function portablePage(
  html: string,
  file: string,
  scripts: Scripts,
  sheets: Map<string, string>,
): string {
  const elements = elementsOf(html);
  const folder = folderOf(file);
  const first = firstScreen(elements, folder, sheets);
  const { edits, script } = preloadByScript(elements, folder);
  const moved = (e: Element) => first !== undefined && isStyleSheet(e);
  const rest = elements.filter((e) => !isModule(e) && !isFontPreload(e) && !moved(e));
  return edited(html, [
    ...edits,
    ...(first?.edits ?? []),
    ...classicScripts(elements, folder, scripts),
    ...relativeAddresses(rest, folder),
    withPolicy(rest, file, {
      scripts: script === undefined ? [] : [script],
      styles: first && [first.styles],
    }),
  ]);
}
