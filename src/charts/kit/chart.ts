import type { Locale } from '../../i18n/locales.ts';
import type { Size } from './size.ts';

/** A table of a chart's data: what is drawn, as rows a person can read. */
export interface Table {
  caption: string;
  /** Column headings; `unit` is written once, in words, beside the label. */
  columns: readonly { label: string; unit?: string; numeric?: boolean }[];
  /** Cells as formatted text, one row per mark; `null` is "not published". */
  rows: readonly (readonly (string | null)[])[];
}

/** What a chart says, in one language. Nothing in here is typed twice: the numbers come from facts. */
export interface Words<State extends string = string> {
  /** What the chart is about, as a short phrase. */
  title: string;
  /** The drawing of each state described in one to three sentences, for those who do not see it. */
  alt: Record<State, string>;
  /** Source and date, printed small inside every drawing. Short: it must fit 360 units in one or two lines. */
  source: Record<State, string>;
}

/** One chart: a short list of named states and one function that draws any of them. */
export interface Chart<State extends string = string> {
  id: string;
  /** State names in the order in which the story tells them. */
  states: readonly State[];
  words: Record<Locale, Words<State>>;
  /** The data behind the drawing. */
  table(locale: Locale): Table;
  /**
   * Puts one state on an SVG, whatever was on it before: drawing A then B gives exactly what drawing
   * B on an empty SVG gives. Runs the same in Node and in a browser: no layout, no clock, no chance.
   */
  draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void;
}
