import type { Locale } from '../i18n/locales.ts';
import units from '../generated/units.json' with { type: 'json' };
import { formatDate, formatFigure, formatNumber } from './format.ts';
import type { Figure, Form, UnitWords } from './format.ts';
import { capital, numberWord } from './number-words.ts';
import { written } from './written.ts';
import type { Origin } from './written.ts';

/** A figure that can be asked where it comes from: a fact by its id, anything else by its origin. */
export type KnownFigure = Figure & { id?: string; from?: Origin };

/**
 * A figure as it is written in a language: "RMB 1.73 trillion", "1.73万亿元", in the marks that name its
 * fact. A figure with neither id nor origin gets no marks and counts as typed by hand.
 */
export function text(figure: KnownFigure, locale: Locale, form: Form = 'full'): string {
  const said = formatFigure(figure, locale, units as UnitWords, form);
  const from = figure.id ?? figure.from;
  return from === undefined ? said : written(said, from);
}

/** A number that no fact states: how many marks there are, the step of an axis. */
export const number = (value: number, locale: Locale, from: Origin, decimals?: number): string =>
  written(formatNumber(value, locale, decimals), from);

/** A count that no fact states, in words: "seventy-three"; `Word` begins a sentence. From 0 to 100. */
export function word(
  value: number,
  locale: Locale,
  from: Origin = 'count',
  form: 'word' | 'Word' = 'word',
): string {
  const said = numberWord(value, locale);
  return written(form === 'Word' ? capital(said) : said, from);
}

/** A moment, for which no fact need be asked. */
export const date = (moment: string, locale: Locale): string =>
  written(formatDate(moment, locale), 'date');

/** `text` in English, for sentences written in it. */
export const en = (figure: KnownFigure, form?: Form): string => text(figure, 'en', form);
/** `text` in Chinese. */
export const zh = (figure: KnownFigure, form?: Form): string => text(figure, 'zh', form);
