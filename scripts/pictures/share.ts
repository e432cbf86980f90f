/**
 * The pictures that services show beside a link, 1200 × 630: few words, large, on the left; on the
 * right the narrow drawing, which was made for small screens.
 */
import { narrow } from '../../src/charts/kit/size.ts';
import { sourceHeight } from '../../src/charts/kit/label.ts';
import type { Sheet } from './css.ts';
import { namesCoast, plainDrawing, showsCoast } from './drawing.ts';
import { colour, file, mark } from './frame.ts';
import { fillLines, setHeadline } from './headline.ts';
import { element, number } from './markup.ts';
import { setType } from './outline.ts';
import type { Glyphs } from './outline.ts';
import { ui } from '../../src/i18n/ui.ts';
import { hang } from './picture.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';

const frame = { width: 1200, height: 630 };
const margin = 56;
/** Units of the picture to one of the drawing. */
const scale = 1.76;
const drawn = {
  x: frame.width - 24 - narrow.width * scale,
  y: (frame.height - (narrow.height - sourceHeight(narrow)) * scale) / 2,
};
const column = drawn.x - 20 - margin;
/** The room of a headline: a finding is a sentence, the story's title a word. */
const forState = {
  top: 150,
  width: column,
  sizes: [
    { size: 76, lines: 3 },
    { size: 72, lines: 3 },
    { size: 68, lines: 4 },
    { size: 64, lines: 4 },
    { size: 60, lines: 4 },
    { size: 56, lines: 5 },
    { size: 52, lines: 5 },
    { size: 48, lines: 6 },
    { size: 44, lines: 6 },
  ],
};
const forStory = { top: 124, width: column, sizes: [{ size: 128, lines: 1 }] };

export function share(scene: Scene, sheet: Sheet, glyphs: Glyphs): string {
  const { job, headline, deck, source, svg } = scene;
  const { locale } = job;
  const own = words[locale];
  const [ink, quiet] = [colour('ink', sheet), colour('ink-quiet', sheet)];
  const type = (setting: Parameters<typeof setType>[1]) => setType(glyphs, setting, locale);

  const lead = locale === 'zh' ? 1.28 : 1.1;
  const room = deck === undefined ? forState : forStory;
  const head = setHeadline(headline, 'serif-600', locale, room, glyphs.faces);
  const first = room.top + head.size * 0.78;
  const below = first + (head.lines.length - 1) * head.size * lead;
  const title = head.lines
    .map((text, i) =>
      type({
        text,
        x: margin - hang(text, head.size, locale),
        y: first + i * head.size * lead,
        size: head.size,
        style: 'serif-600',
        fill: ink,
      }),
    )
    .join('');
  const prose = { size: 27, style: 'serif-400', fill: ink } as const;
  const more = deck
    ? fillLines(deck, prose.style, locale, { width: column, size: prose.size }, glyphs.faces)
        .map((text, i) => type({ text, x: margin, y: below + 62 + i * 38, ...prose }))
        .join('')
    : '';

  const small = { size: 20, style: 'sans-400', fill: quiet } as const;
  const lines = [source, own.credit, ...(namesCoast(svg, source) ? [own.coastShort] : [])].flatMap(
    (text) => fillLines(text, small.style, locale, { width: column, ...small }, glyphs.faces),
  );
  const footer = lines
    .map((text, i) =>
      type({
        text,
        x: margin - hang(text, small.size, locale),
        y: frame.height - 48 - (lines.length - 1 - i) * 27,
        ...small,
      }),
    )
    .join('');
  const name =
    mark(margin, 44, 44, sheet) +
    type({
      text: deck === undefined ? ui[locale].siteName : ui[locale].siteSubtitle,
      x: margin + 56,
      y: 78,
      size: 30,
      style: 'serif-600',
      fill: ink,
    });
  const veil = showsCoast(svg) ? '' : clearing(drawn.x, colour('ground', sheet));
  const drawing = element(
    'g',
    { transform: `translate(${number(drawn.x)} ${number(drawn.y)}) scale(${scale})` },
    plainDrawing(svg, sheet, glyphs, locale),
  );
  return file(frame, drawing + veil + name + title + more + footer, scene, glyphs, sheet);
}

/** Ground over what of a drawing without a map runs out to the left, where it would touch the words. */
function clearing(edge: number, ground: string): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': ground, 'stop-opacity': opacity });
  const [from, to] = [number(edge - 12), number(edge + 10)];
  return (
    element(
      'linearGradient',
      { id: 'clearing', gradientUnits: 'userSpaceOnUse', x1: from, y1: 0, x2: to, y2: 0 },
      stop(0, 1) + stop(1, 0),
    ) + element('path', { fill: 'url(#clearing)', d: `M0 0H${to}V${frame.height}H0z` })
  );
}
