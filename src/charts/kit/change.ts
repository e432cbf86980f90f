import type { Locale } from '../../i18n/locales.ts';

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
