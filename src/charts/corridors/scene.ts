import type { Locale } from '../../i18n/locales.ts';
import type { Label } from '../kit/label.ts';
import type { Bar, Disc, Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { DrawingWords } from './words.ts';
import { drawing } from './words.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';

/** Everything that one state puts on the paper, in the order of the layers. */
export interface Scene {
  map: 'delta' | 'ningbo' | null;
  bars: Bar[];
  discs: Disc[];
  strokes: Stroke[];
  labels: Label[];
}

/** What a scene is made from. */
export interface View {
  size: Size;
  locale: Locale;
  layout: Layout;
  words: DrawingWords;
  wide: boolean;
}

export const view = (size: Size, locale: Locale): View => ({
  size,
  locale,
  layout: layoutOf(size),
  words: drawing[locale],
  wide: size.name === 'wide',
});
