/**
 * The picture of one state, to be shown or printed anywhere: chapter, headline, drawing, source, credit.
 * A square, so that the drawing keeps its place from one picture of a chart to the next.
 */
import { wide } from '../../src/charts/kit/size.ts';
import { sourceHeight } from '../../src/charts/kit/label.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Sheet } from './css.ts';
import { namesCoast, plainDrawing } from './drawing.ts';
import { colour, file, mark } from './frame.ts';
import { fillLines, setHeadline } from './headline.ts';
import { element } from './markup.ts';
import { setType } from './outline.ts';
import type { Glyphs } from './outline.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

/** In the units of the wide drawing. */
const side = 1008;
const frame = { width: side, height: side };
/** The drawing has a margin of 16 of its own: its words and the headline begin at one line. */
const inset = (side - wide.width) / 2;
const margin = inset + 16;
const top = 184;
const foot = top + wide.height - sourceHeight(wide);

export function picture(scene: Scene, sheet: Sheet, glyphs: Glyphs): string {
  const { job, headline, chapter, position, source, svg } = scene;
  const { locale } = job;
  const own = words[locale];
  const [ink, quiet] = [colour('ink', sheet), colour('ink-quiet', sheet)];
  const type = (setting: Parameters<typeof setType>[1]) => setType(glyphs, setting, locale);

  const head = setHeadline(
    headline,
    'serif-600',
    locale,
    {
      width: side - 2 * margin,
      sizes: [
        { size: 54, lines: 1 },
        { size: 49, lines: 1 },
        { size: 44, lines: 2 },
        { size: 40, lines: 2 },
        { size: 36, lines: 2 },
      ],
    },
    glyphs.faces,
  );
  const lead = locale === 'zh' ? 1.3 : 1.14;
  const kicker = own.kicker(chapter, ...position);
  const header =
    element('path', { d: `M${margin} 36h56`, stroke: ink, 'stroke-width': 4 }) +
    type({
      text: kicker,
      x: margin - hang(kicker, 16, locale),
      y: 68,
      size: 16,
      style: 'sans-600',
      fill: quiet,
    }) +
    head.lines
      .map((text, i) =>
        type({
          text,
          x: margin - hang(text, head.size, locale),
          y: 68 + head.size * (locale === 'zh' ? 1.2 : 1.12) + i * head.size * lead,
          size: head.size,
          style: 'serif-600',
          fill: ink,
        }),
      )
      .join('');

  const credit = [own.credit, ...(namesCoast(svg, source) ? [own.coast] : [])];
  const sources = fillLines(
    source,
    'sans-400',
    locale,
    { width: side - 2 * margin - 300, size: 15 },
    glyphs.faces,
  );
  const small = { size: 15, style: 'sans-400', fill: quiet } as const;
  const footer =
    sources
      .map((text, i) =>
        type({ text, x: margin - hang(text, 15, locale), y: foot + 36 + i * 20, ...small }),
      )
      .join('') +
    credit
      .map((text, i) =>
        type({ text, x: side - margin, y: foot + 36 + i * 20, anchor: 'end', ...small }),
      )
      .join('');
  const name = glyphs.faces.set(own.credit, 'sans-400', locale).width * 0.015;

  const drawing = element(
    'g',
    { transform: `translate(${inset} ${top})` },
    plainDrawing(svg, sheet, glyphs, locale),
  );
  // A map runs to the edges of the picture, save for the headline's: ground is laid over it there.
  const ground = element('path', { fill: colour('ground', sheet), d: `M0 0h${side}v${top}H0z` });
  return file(
    frame,
    drawing + ground + header + footer + mark(side - margin - name - 32, foot + 16, 26, sheet),
    scene,
    glyphs,
    sheet,
  );
}

/** An opening mark of full width, as Chinese has it, has its ink on the right: it hangs into the margin. */
export const hang = (line: string, size: number, locale: Locale): number =>
  locale === 'zh' && /^[“‘（《「『]/u.test(line) ? size / 2 : 0;
