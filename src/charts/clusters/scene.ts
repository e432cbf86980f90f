import type { Label } from '../kit/label.ts';
import type { Veil } from '../kit/ground.ts';
import type { Bar, Disc, MapFrame, Stroke } from '../kit/scene.ts';

/** Everything one state shows, layer by layer; what is left out is not there. Drawing units. */
export interface Scene {
  /** Where the map of Ningbo lies. */
  map?: MapFrame;
  /** Where the map ends softly, apart from the side of the text. */
  veils: readonly Veil[];
  /** Circles filled with the hatch: not published. */
  hatched: readonly Disc[];
  /** Boxes filled with the hatch. */
  bars: readonly Bar[];
  results: readonly Disc[];
  starts: readonly Disc[];
  outlines: readonly Disc[];
  /** Places on the map, and single champions: one dot each. */
  dots: readonly Disc[];
  /** Lines, ticks, connectors. */
  rules: readonly Stroke[];
  /** Links of a chain; hatched. */
  links: readonly Stroke[];
  labels: readonly Label[];
}

export const emptyScene: Scene = {
  veils: [],
  hatched: [],
  bars: [],
  results: [],
  starts: [],
  outlines: [],
  dots: [],
  rules: [],
  links: [],
  labels: [],
};
