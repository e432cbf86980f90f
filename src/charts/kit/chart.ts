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

/**
 * What a chart says outside its drawing. Pages ask for it at build; no browser loads it. Nothing in here
 * is typed twice: the numbers come from facts.
 */
export interface ChartText<State extends string = string> {
  /** What the chart is about, as a short phrase. */
  title: Record<Locale, string>;
  /** The drawing of each state described in one to three sentences, for those who do not see it. */
  alt: Record<Locale, Record<State, string>>;
  /** The data behind the drawing. */
  table(locale: Locale): Table;
}

/** A mark of a drawing that a reader can ask about. */
export interface MarkInfo {
  /** The mark in the drawing, as `findMarks` names it: 'cities/shanghai', 'solar/roofs-*'. */
  target: string;
  /** Its name, as in "Shanghai". */
  name: string;
  /** Its value, from facts, as in "99 minutes"; or the words for a value that was not published. */
  value: string;
  /** Its rank or what it is to be held against, as in "3rd of 21", "the plan wanted 60". */
  note?: string;
}

/**
 * What a chart can tell of its marks when asked, by key, finger or mouse. A browser loads it with the
 * first question.
 */
export interface ChartCursor<State extends string = string> {
  /** The marks of a state, in the order in which one would read them aloud. */
  marks(state: State, size: Size, locale: Locale): readonly MarkInfo[];
  /** What changes from one state to another, in one or two sentences, composed from the two. */
  change(from: State, to: State, locale: Locale): string;
}

/** One chart: a short list of named states and one function that draws any of them. */
export interface Chart<State extends string = string> {
  id: string;
  /** State names in the order in which the story tells them. */
  states: readonly State[];
  /** Source and date, printed small inside every drawing. Short: it must fit 360 units in one or two lines. */
  source: Record<Locale, Record<State, string>>;
  /**
   * Puts one state on an SVG, whatever was on it before: drawing A then B gives exactly what drawing
   * B on an empty SVG gives. Runs the same in Node and in a browser: no layout, no clock, no chance.
   */
  draw(svg: SVGSVGElement, state: State, size: Size, locale: Locale): void;
}
