import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { DataError } from './problems.ts';

/** A parsed YAML file that still knows on which line everything stands. */
export interface YamlFile {
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** Line (from 1) of the value at a path, or of the nearest thing around it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Line (from 1) of a key inside the map at a path. */
  lineOfKey(path: readonly PropertyKey[], key: string): number;
}

/** Parses YAML 1.2. Throws DataError for text that is not YAML, naming file and line. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
      })),
    );
  }

  const pairAt = (path: readonly PropertyKey[], key: PropertyKey) => {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    return isMap(parent)
      ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(key))
      : undefined;
  };

  const lineOf = (path: readonly PropertyKey[]): number => {
    const last = path.at(-1);
    const parent = path.slice(0, -1);
    // A field begins at its key: a folded text may start on the line after it.
    const key = last === undefined ? undefined : pairAt(parent, last)?.key;
    const node = isNode(key) ? key : document.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return last === undefined ? 1 : lineOf(parent);
  };

  return {
    file,
    data: document.toJS(),
    lineOf,
    lineOfKey: (path, key) => lineOf([...path, key]),
  };
}
