import { textWidth } from './measure.ts';
import { sizes } from './size.ts';
import { lineHeight, textLines } from './label.ts';

/** An axis-parallel box in the units of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** True when two boxes share more than `slack` in both directions. */
export function overlap(a: Box, b: Box, slack = 0): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > slack &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > slack
  );
}

/** Matrix a b c d e f of an SVG transform list of translate, scale and rotate. */
export function parseTransform(text: string | null): number[] {
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, args] of (text ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const n = args!.split(/[\s,]+/).map(Number);
    const angle = ((n[0] ?? 0) * Math.PI) / 180;
    const next =
      name === 'translate'
        ? [1, 0, 0, 1, n[0]!, n[1] ?? 0]
        : name === 'scale'
          ? [n[0]!, 0, 0, n[1] ?? n[0]!, 0, 0]
          : [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
    matrix = multiply(matrix, next);
  }
  return matrix;
}

/** Product of two 2 × 3 matrices, the second applied first. */
export function multiply(m: number[], n: number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [p, q, r, s, t, u] = n as [number, number, number, number, number, number];
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

/** The transform from an element to its drawing. */
export function matrixOf(element: Element): number[] {
  const parent = element.parentElement;
  const own = parseTransform(element.getAttribute('transform'));
  return !parent || element.tagName.toLowerCase() === 'svg' ? own : multiply(matrixOf(parent), own);
}

/** Estimated boxes of all visible texts of a drawing, one per text, in drawing units. */
export function textBoxes(svg: Element): (Box & { text: string })[] {
  const size = sizes.find((s) => svg.getAttribute('class')?.includes(s.name)) ?? sizes[0];
  return Array.from(svg.querySelectorAll('text'), (element) => {
    const classes = element.getAttribute('class') ?? '';
    const name = (/\bt-(note|label|strong|big)\b/.exec(classes)?.[1] ??
      'label') as keyof typeof size.type;
    const matrix = matrixOf(element);
    const scale = Math.hypot(matrix[0]!, matrix[1]!);
    const fontSize = size.type[name] * scale;
    const bold = name === 'strong' || name === 'big';
    const tspans = textLines(element);
    const lines = tspans.length
      ? tspans.map((t) => t.textContent ?? '')
      : [element.textContent ?? ''];
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize, bold)));
    const anchor = element.getAttribute('text-anchor') ?? 'start';
    const x = matrix[4]! - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return {
      text: lines.join(' / '),
      x,
      y: matrix[5]! - fontSize * 0.78,
      width,
      height: fontSize * (0.98 + (lines.length - 1) * lineHeight),
    };
  }).filter((box) => box.text.trim() !== '');
}
