import type { Label } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';

/** The three lines at the head of a drawing: what it is about, the number, what to make of it. */
export function heading(
  size: Size,
  intro: string,
  big: string | undefined,
  after: string | readonly string[] | undefined,
  meaning = 'promise',
): Label[] {
  const narrow = size.name === 'narrow';
  const x = narrow ? 8 : 24;
  const [first, second, third] = narrow ? [20, 52, 74] : [36, 92, 122];
  const lines: Label[] = [{ key: 'intro', text: intro, x, y: first! }];
  if (big !== undefined)
    lines.push({ key: 'big', text: big, x, y: second!, size: 'big', class: meaning });
  if (after !== undefined) lines.push({ key: 'after', text: after, x, y: third!, class: 'quiet' });
  return lines;
}

/** Names of years below their slots: all where there is room, else the given ones. */
export function yearNames(
  years: readonly number[],
  middle: (year: number) => number,
  y: number,
  size: Size,
): Label[] {
  return years.map((year) => ({
    key: `year-${year}`,
    text: String(year),
    x: middle(year),
    y,
    size: size.name === 'narrow' ? 'note' : 'label',
    anchor: 'middle',
    class: 'quiet',
  }));
}
