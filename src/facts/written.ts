/**
 * A written figure knows where it comes from. Around "6 GW" stand characters of no width, from the
 * private-use area, that name its fact. They survive being put into a sentence, wrapped and measured;
 * whatever finally shows the text splits it with `parts`, or takes the marks out with `plain`.
 */

/**
 * Numbers that are no fact of the data files: a step of an axis or the worth of one mark of the
 * drawing (tick), how many rows or marks there are (count), a moment (date), minutes of the
 * travel-time table, which is published whole (travel), or the name of a thing, as the sign of a metro
 * line (name).
 */
export const origins = ['tick', 'count', 'date', 'travel', 'name'] as const;
export type Origin = (typeof origins)[number];

export interface Part {
  text: string;
  /** The id of a fact, or an Origin; absent for plain words. */
  from?: string;
}

const base = 0xe000;
const open = '\uE0FD';
const close = '\uE0FE';
const mark = /[\uE000-\uE0FF]/g;
const piece = /\uE0FD([\uE000-\uE07F]*)|(\uE0FE)|([^\uE0FD\uE0FE]+)/g;

/** Wraps a written figure in marks that say where it comes from. */
export const written = (text: string, from: string): string =>
  open +
  Array.from(from, (c) => String.fromCharCode(base + c.charCodeAt(0))).join('') +
  text +
  close;

/** True for what `origins` names, false for the id of a fact. */
export const isOrigin = (from: string): from is Origin =>
  (origins as readonly string[]).includes(from);

/** The text as a reader sees it, without marks. */
export const plain = (text: string): string => text.replace(mark, '');

const decode = (marks: string): string =>
  Array.from(marks, (c) => String.fromCharCode(c.charCodeAt(0) - base)).join('');

/** Lines split into parts; a figure that runs over a line's end goes on in the next line. */
export function partsOfLines(lines: readonly string[]): Part[][] {
  let from: string | undefined;
  return lines.map((line) => {
    const found: Part[] = [];
    for (const [, opened, closed, text] of line.matchAll(piece)) {
      if (opened !== undefined) from = decode(opened);
      else if (closed) from = undefined;
      else if (text) found.push(from === undefined ? { text } : { text, from });
    }
    return found;
  });
}

/** One text split into its figures and the words between them. */
export const parts = (text: string): Part[] => partsOfLines([text])[0]!;

/** Parts as one text again, each figure in its marks. */
export const joined = (all: readonly Part[]): string =>
  all.map(({ text, from }) => (from === undefined ? text : written(text, from))).join('');

/** The ids of the facts a text names, in order, each once. */
export const factsIn = (text: string): string[] => [
  ...new Set(parts(text).flatMap(({ from }) => (from && !isOrigin(from) ? [from] : []))),
];

/**
 * Cuts a text where its plain form is cut: each of `lines` is a piece of `plain(text)`, in order, with
 * only white space left out between them.
 */
export function cutLike(text: string, lines: readonly string[]): string[] {
  if (plain(text) === text) return [...lines];
  const units = parts(text).flatMap((part, index) =>
    part.text.split('').map((unit) => ({ unit, index, from: part.from })),
  );
  let at = 0;
  return lines.map((line) => {
    while (units[at]?.unit !== line[0] && at < units.length) at++;
    const taken = units.slice(at, at + line.length);
    at += line.length;
    const found: (Part & { index: number })[] = [];
    for (const { unit, index, from } of taken) {
      const last = found.at(-1);
      if (last?.index === index) last.text += unit;
      else found.push({ text: unit, from, index });
    }
    return joined(found);
  });
}
