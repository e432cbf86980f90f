/**
 * What an article may ask of an embedded chart, in the query of its address:
 * `embed/energy/?state=wind&view=unrolled&theme=dark&title=0&edition=1`.
 */
export const views = ['stepper', 'unrolled', 'static'] as const;
export type View = (typeof views)[number];
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Wish {
  /** The state to begin with, or the only one of a static view. */
  state: string;
  view: View;
  theme: Theme;
  /** Whether the chart's headline is shown; an article may have one of its own. */
  title: boolean;
  /** The edition of the data that the article was written with. */
  edition?: string;
}

const oneOf = <Name extends string>(names: readonly Name[], wanted: string | null): Name =>
  names.find((name) => name === wanted) ?? names[0]!;

/** What a query asks for. Anything unknown, missing or malformed is the default: no answer is blank. */
export function readWish(query: string, states: readonly string[]): Wish {
  const given = new URLSearchParams(query);
  const edition = /^\d{1,4}$/.exec(given.get('edition') ?? '')?.[0];
  return {
    state: oneOf(states, given.get('state')),
    view: oneOf(views, given.get('view')),
    theme: oneOf(themes, given.get('theme')),
    title: given.get('title') !== '0',
    ...(edition !== undefined && { edition }),
  };
}

/** A wish as a query, "" or from "?" on, without what is the default anyway. */
export function writeWish(wish: Partial<Wish>, states: readonly string[]): string {
  const query = new URLSearchParams();
  if (wish.state !== undefined && wish.state !== states[0]) query.set('state', wish.state);
  if (wish.view !== undefined && wish.view !== views[0]) query.set('view', wish.view);
  if (wish.theme !== undefined && wish.theme !== themes[0]) query.set('theme', wish.theme);
  if (wish.title === false) query.set('title', '0');
  if (wish.edition !== undefined) query.set('edition', wish.edition);
  const text = query.toString();
  return text && `?${text}`;
}
