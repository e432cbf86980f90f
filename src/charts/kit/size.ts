/**
 * The two designs of every drawing. They are drawings of their own, not one shrunk: `narrow` fits
 * the pinned upper part of a phone screen, `wide` the right two thirds of a desktop screen.
 * Lengths are SVG user units; at 360 CSS pixels one narrow unit is about one pixel.
 */
export interface Size {
  name: 'narrow' | 'wide';
  width: number;
  height: number;
  /** Font sizes in user units: at most these four in one drawing. */
  type: { note: number; label: number; strong: number; big: number };
}

export const narrow: Size = {
  name: 'narrow',
  width: 360,
  height: 360,
  type: { note: 12.5, label: 13, strong: 16, big: 30 },
};

export const wide: Size = {
  name: 'wide',
  width: 960,
  height: 780,
  type: { note: 14, label: 16, strong: 20, big: 52 },
};

export const sizes = [narrow, wide] as const;
