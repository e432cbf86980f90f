import type { Chart } from '../charts/kit/chart.ts';
import { textWidth } from '../charts/kit/measure.ts';
import type { Locale } from '../i18n/locales.ts';
import { headlineOf } from '../story/headlines.ts';
import { toldOf } from '../story/told.ts';

/** Width and height in CSS px. */
export interface Frame {
  width: number;
  height: number;
}

/**
 * How many lines a text fills, at least one. Words leave the ends of English lines unfilled, figures that
 * keep to their units those of Chinese ones.
 */
const lines = (text: string, size: number, width: number, zh: boolean): number =>
  Math.max(1, Math.ceil(textWidth(text, size) / (zh ? width - 2.75 * size : width * 0.95)));

/**
 * The size of a frame of up to 799 px that needs no scrolling, as far as it can be known without a
 * browser: what to set before the frame says its height, or where it never can. Follows embed.css.
 */
export function frameOf(chart: Chart, locale: Locale, width: number): Frame {
  const room = width - 24;
  const zh = locale === 'zh';
  const told = chart.states.map((state) => toldOf(chart.id, state, locale));
  const headline = Math.max(
    ...chart.states.map(
      (state) => lines(headlineOf(chart.id, state, locale), 21, room, zh) * 21 * (zh ? 1.4 : 1.25),
    ),
  );
  const words = Math.max(
    ...told.map(({ paragraphs }) =>
      paragraphs.reduce(
        (sum, text) =>
          sum + lines(text, 16, Math.min(room, 608), zh) * 16 * (zh ? 1.7 : 1.5) + 0.6 * 16,
        0,
      ),
    ),
  );
  const picture = (width < 600 ? width : Math.min(room, 576)) + 16;
  // Name of the chart, the way into the story, buttons, foot, padding.
  const rest = 24 + 44 + 60 + (width < 480 ? 88 : 45) + 30;
  return { width, height: Math.ceil((headline + picture + words + rest) / 10) * 10 };
}
