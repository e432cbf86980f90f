/** A place in the story where a reader can stand: the opening, a chapter's title, a card, the ending. */
export interface Stop {
  /** What the address says after `#`; empty for the opening. */
  address: string;
  /** The chart whose drawing stands beside it, if any, and the state it shows. */
  chart?: string;
  state?: string;
  /** Chapter number from 1, or 0 outside all chapters. */
  chapter: number;
}

/**
 * The stop that is current: the last one whose top has passed the trigger line. Depends on where the
 * stops are now and on nothing that happened before, so a jump, a flick or a reload ends where a slow
 * scroll would.
 *
 * @param tops distances of the stops from the top of the window, in CSS px, rising
 * @param line the trigger line, in CSS px from the top of the window
 */
export function currentStop(tops: readonly number[], line: number): number {
  let current = 0;
  tops.forEach((top, index) => {
    if (top <= line) current = index;
  });
  return current;
}

/**
 * The state each chart shows while a stop is current: charts ahead wait in their first state, charts
 * behind rest in their last, the chart of the stop shows the stop's.
 */
export function statesAt(stops: readonly Stop[], current: number): Map<string, string> {
  const states = new Map<string, string>();
  stops.forEach(({ chart, state }, index) => {
    if (!chart || !state) return;
    if (index <= current || !states.has(chart)) states.set(chart, state);
  });
  return states;
}
