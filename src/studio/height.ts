import type { Chart } from '../charts/kit/chart.ts';
import { frameOf } from '../embed/frame.ts';
import type { Locale } from '../i18n/locales.ts';

/** Widths of a frame, in CSS px, from the smallest phone to a column of text. */
const widths = [320, 360, 412, 480, 599, 600, 680];

/** A height in which a chart to step through needs no scrolling at any of those widths, in CSS px. */
export const heightOf = (chart: Chart, locale: Locale): number =>
  Math.max(...widths.map((width) => frameOf(chart, locale, width).height));
