import type { Label } from '../kit/label.ts';
import type { Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Notes } from '../kit/notes.ts';
import type { Frame } from './frame.ts';
import type { Phrases } from './words.ts';

/** The scenery of the section, from back to front. It ends softly beside the text. */
export const sceneryLayers = ['hills', 'town', 'waters', 'soil', 'ship', 'rain'] as const;

/** What is drawn over it, from back to front. Every state fills some of these. */
export const markLayers = ['pipes', 'works', 'unknown', 'marks', 'outlines'] as const;

export type LayerName = (typeof sceneryLayers | typeof markLayers)[number];

export type Scene = Partial<Record<LayerName, Stroke[]>> & {
  rules?: Stroke[];
  plates?: Stroke[];
  labels?: Label[];
};

/** What a state needs to compose its scene. */
export interface Desk {
  size: Size;
  narrow: boolean;
  locale: Locale;
  frame: Frame;
  p: Phrases;
  notes: Notes;
  /** Paint of the hatch for "not published". */
  hatch: string;
}
