import type { Locale } from '../i18n/locales.ts';
import { toldOf } from './told.ts';

/**
 * The finding of a step in one line of plain text: the heading of its card, facts filled in. The same
 * inside Astro and in a plain script; Node only. Throws one sentence for a state nobody tells.
 */
export const headlineOf = (chart: string, state: string, locale: Locale): string =>
  toldOf(chart, state, locale).headline;
