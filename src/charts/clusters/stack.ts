import { lineHeight } from '../kit/label.ts';
import type { Label, TextSize } from '../kit/label.ts';
import type { Size } from '../kit/size.ts';

/** One text of a stack: a name, an amount. */
export interface Part {
  key: string;
  lines: readonly string[];
  size: TextSize;
  class?: string;
}

/** Height of a capital letter as a share of the font size: what the eye centres. */
const CAP_HEIGHT = 0.72;

/** Stacks texts under each other, the whole centred on a point. */
export function stack(
  x: number,
  y: number,
  parts: readonly Part[],
  size: Size,
  anchor: NonNullable<Label['anchor']> = 'middle',
): Label[] {
  const rows = parts.flatMap((part) => part.lines.map(() => size.type[part.size]));
  const height = rows
    .slice(1)
    .reduce((sum, font) => sum + font * lineHeight, rows[0]! * CAP_HEIGHT);
  let baseline = y - height / 2 + rows[0]! * CAP_HEIGHT;
  return parts.map((part, index) => {
    const font = size.type[part.size];
    if (index > 0) baseline += font * lineHeight;
    const label: Label = {
      key: part.key,
      text: part.lines,
      x,
      y: baseline,
      size: part.size,
      anchor,
      ...(part.class && { class: part.class }),
    };
    baseline += (part.lines.length - 1) * font * lineHeight;
    return label;
  });
}
