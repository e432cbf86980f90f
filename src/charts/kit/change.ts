import { text } from '../../facts/text.ts';
import type { Form } from '../../facts/format.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor } from './chart.ts';

/** Writes a figure in the language of the sentence. */
export type Told = (figure: KnownFigure, form?: Form) => string;
export const told =
  (locale: Locale): Told =>
  (figure, form) =>
    text(figure, locale, form);

/** What each state shows, wherever one comes from. */
export type Arrival<State extends string> = Record<State, (t: Told) => Record<Locale, string>>;

/** What goes or comes back on a step from one state to another, by "from to". */
export type Moves<State extends string> = Partial<
  Record<`${State} ${State}`, Record<Locale, string>>
>;

/**
 * A change of state as a message: first what moves on this step, if anything has to be said of it, then
 * what the new state shows, which holds wherever the reader comes from.
 */
export function changeOf<State extends string>(
  step: { from: State; to: State; locale: Locale },
  moves: Moves<NoInfer<State>>,
  shows: string,
): string {
  const { from, to, locale } = step;
  const move = moves[`${from} ${to}`]?.[locale];
  return move ? `${move}${locale === 'en' ? ' ' : ''}${shows}` : shows;
}

/** The change of a chart whose states are all told as sentences with figures. */
export const changeBy =
  <State extends string>(
    moves: Moves<State>,
    arrival: Arrival<State>,
  ): ChartCursor<State>['change'] =>
  (from, to, locale) =>
    changeOf({ from, to, locale }, moves, arrival[to](told(locale))[locale]);
