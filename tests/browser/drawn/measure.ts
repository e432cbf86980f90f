/** Runs in the page: what its drawings look like once a browser has set their words in the site's fonts. */

/** One line of a text as it is inked, in units of the drawing. */
export interface Line {
  text: string;
  /** Which `<text>` of the drawing it belongs to. */
  owner: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far its edge of ground colour reaches beyond the ink and covers what was painted before. */
  halo: number;
  fontSize: number;
  /** Marks that cover it or, where it has no edge, run through it. */
  marks: string[];
}

/** The lines of all texts of a drawing, in the order in which they are painted. */
export function linesOf(svg: SVGSVGElement): Line[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  const meaning = /\b(start|promise|again|result|unpublished)\b/;
  const lines: Line[] = [];

  /** What is painted over a point of a text, and the meanings whose lines run under it. */
  const marksAt = (x: number, y: number, text: Element, bare: boolean): Element[] => {
    const all = document.elementsFromPoint(x, y);
    const own = all.findIndex((element) => element.closest('text') === text);
    const found: Element[] = [];
    for (const [at, element] of all.entries()) {
      const shape = element as SVGGeometryElement;
      if (own < 0 || !('isPointInFill' in shape) || !svg.contains(shape)) continue;
      if (!shape.checkVisibility({ checkOpacity: true })) continue;
      if (at < own) {
        found.push(shape);
        continue;
      }
      if (!bare) break;
      const style = getComputedStyle(shape);
      const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()!.inverse());
      const onLine = style.stroke !== 'none' && shape.isPointInStroke(point);
      if (onLine && meaning.test(shape.getAttribute('class') ?? '')) found.push(shape);
      // What lies under a ground of its own is not seen.
      if (!onLine && style.fill.startsWith('rgb(') && shape.isPointInFill(point)) break;
    }
    return found;
  };

  svg.querySelectorAll('text').forEach((text, owner) => {
    const style = getComputedStyle(text);
    const { a, b, e, f } = text.getScreenCTM()!;
    const scale = Math.hypot(a, b);
    const edge = style.stroke === 'none' ? 0 : parseFloat(style.strokeWidth) / 2;
    pen.font = style.font;
    const rows = Array.from(text.children).filter((child) => child.hasAttribute('x'));
    let from = 0;
    for (const row of rows.length ? rows : [text]) {
      const words = row.textContent!;
      const to = from + words.length;
      if (words.trim()) {
        const start = text.getStartPositionOfChar(from);
        const end = text.getEndPositionOfChar(to - 1);
        const ink = pen.measureText(words);
        const line: Line = {
          text: words,
          owner,
          left: e + start.x * scale,
          right: e + end.x * scale,
          top: f + (start.y - ink.actualBoundingBoxAscent) * scale,
          bottom: f + (start.y + ink.actualBoundingBoxDescent) * scale,
          halo: edge * scale,
          fontSize: parseFloat(style.fontSize) * scale,
          marks: [],
        };
        const found = new Set<Element>();
        for (let x = line.left + 2, i = 0; x < line.right; x += 6, i++) {
          const y = line.top + (line.bottom - line.top) * [0.2, 0.5, 0.8][i % 3]!;
          for (const mark of marksAt(x, y, text, edge === 0)) found.add(mark);
        }
        line.marks = Array.from(
          found,
          (mark) =>
            `${mark.getAttribute('data-key') ?? mark.localName} (${mark.getAttribute('class') ?? ''})`,
        );
        lines.push(line);
      }
      from = to;
    }
  });
  return lines;
}
