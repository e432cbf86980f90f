import { number } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Label } from '../kit/label.ts';
import type { Bar, Disc, Stroke } from '../kit/scene.ts';
import type { Size } from '../kit/size.ts';
import type { DrawingWords } from './words.ts';
import { drawing } from './words.ts';
import { scaleBar } from '../kit/ground.ts';
import { round } from '../kit/transform.ts';
import { kmPerUnit } from './model.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';

/** A scale bar in the corner of a map, at sea. */
export function mapScale(map: 'delta' | 'ningbo', km: number, v: View) {
  const length = (km / kmPerUnit[map]) * v.layout[map].scale;
  const { width, height } = v.size;
  return scaleBar(
    width - (v.wide ? 24 : 10),
    height - (v.wide ? 50 : 42),
    round(length),
    v.words.km(number(km, v.locale, 'tick')),
  );
}

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
