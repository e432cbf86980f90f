/** What an editor has chosen in the studio, as the address keeps it: ?chart=energy&state=wind&as=element. */
import { themes } from '../embed/query.ts';
import type { Theme, View } from '../embed/query.ts';
import { locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';

/** The ways into an article. */
export const kinds = [
  'iframe',
  'script',
  'element',
  'amp',
  'wordpress',
  'email',
  'markdown',
] as const;
export type Kind = (typeof kinds)[number];

/** How the chart passes through the article: the frame's own views, or its words past it as text of the article. */
export const manners = ['stepper', 'unrolled', 'static', 'scroll'] as const;
export type Manner = (typeof manners)[number];

/** What the preview shows: a frame of a width, or one in special circumstances. */
export const looks = ['phone', 'column', 'wide', 'dark', 'paper', 'bare'] as const;
export type Look = (typeof looks)[number];

/** How wide that is, in CSS px. */
export const widths: Readonly<Record<Look, number>> = {
  phone: 320,
  column: 600,
  wide: 900,
  dark: 600,
  paper: 600,
  bare: 600,
};

export interface Choice {
  chart: string;
  state: string;
  view: Manner;
  theme: Theme;
  lang: Locale;
  /** Whether the chart's headlines are shown. */
  headline: boolean;
  /** Whether the code names the edition of today. */
  edition: boolean;
  as: Kind;
  look: Look;
}

/** The states of each chart, both in the order of the story. */
export type Offer = Readonly<Record<string, readonly string[]>>;

const oneOf = <Name extends string>(names: readonly Name[], wanted: string | null, usual?: Name) =>
  names.find((name) => name === wanted) ?? usual ?? names[0]!;

/** The choice in a query string. Whatever is missing or not offered is the usual. */
export function readChoice(query: string, offer: Offer, page: Locale): Choice {
  const given = new URLSearchParams(query);
  const get = (name: keyof Choice) => given.get(name);
  const chart = oneOf(Object.keys(offer), get('chart'));
  return {
    chart,
    state: oneOf(offer[chart]!, get('state')),
    view: oneOf(manners, get('view')),
    theme: oneOf(themes, get('theme')),
    lang: oneOf(locales, get('lang'), page),
    headline: get('headline') !== 'off',
    edition: get('edition') === 'on',
    as: oneOf(kinds, get('as')),
    look: oneOf(looks, get('look'), 'column'),
  };
}

/** A choice as a query string, with its question mark; empty when all is as usual. */
export function writeChoice(choice: Choice, offer: Offer, page: Locale): string {
  const usual = readChoice('', offer, page);
  const query = new URLSearchParams();
  if (choice.chart !== usual.chart) query.set('chart', choice.chart);
  if (choice.state !== offer[choice.chart]![0]) query.set('state', choice.state);
  for (const key of ['view', 'theme', 'lang', 'as', 'look'] as const)
    if (choice[key] !== usual[key]) query.set(key, choice[key]);
  if (!choice.headline) query.set('headline', 'off');
  if (choice.edition) query.set('edition', 'on');
  const text = query.toString();
  return text && `?${text}`;
}

/** Kinds of code that bring `embed.js`, which alone lets the words pass the chart. */
export const scripted = (kind: Kind): boolean => kind === 'script' || kind === 'element';

/** What the frame itself is asked for: it unrolls where nobody lets its words pass. */
export const frameView = (view: Manner): View => (view === 'scroll' ? 'unrolled' : view);

/** Kinds that are a picture and no frame. */
export const pictured = (kind: Kind): boolean => kind === 'email' || kind === 'markdown';
