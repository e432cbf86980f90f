import type { Locale } from '../i18n/locales.ts';

/** A chart in one language, all as plain text. */
export interface OfferedChart {
  title: string;
  /** Of a frame that needs no script, in CSS px: see height.ts. */
  height: number;
  /** By state, in the order of the story: its headline, and what the drawing shows. */
  states: Record<string, [headline: string, alt: string]>;
}

/** Every chart by its id, in the order of the story. */
export type Offered = Record<string, Record<Locale, OfferedChart>>;
