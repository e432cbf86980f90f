import { textLines } from './label.ts';
import { textWidth } from './measure.ts';
import type { Size } from './size.ts';

/** Signs whose width in a Latin font the estimate does not know well enough to set text by it. */
const unsure = /[—…→“”]/;
const han = /\p{sc=Han}/u;

/**
 * Says on each line of a drawing how wide it is. For pictures that are set in fonts of the viewer's: a
 * wider font would else run out of the frame or into the next label.
 */
export function fitText(svg: SVGSVGElement, size: Size): void {
  for (const element of svg.querySelectorAll('text')) {
    const kind = /\bt-(note|label|strong|big)\b/.exec(element.getAttribute('class') ?? '')?.[1];
    if (!kind) continue;
    const bold = kind === 'strong' || kind === 'big' || element.classList.contains('bold');
    const lines = textLines(element);
    for (const line of lines.length ? lines : [element]) {
      const text = line.textContent ?? '';
      if (!text.trim() || (unsure.test(text) && !han.test(text))) continue;
      const width = textWidth(text, size.type[kind as keyof Size['type']], bold);
      line.setAttribute('textLength', String(Math.round(width * 10) / 10));
      line.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
  }
}
