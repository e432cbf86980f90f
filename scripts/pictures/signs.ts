/**
 * Signs the Latin cut of Inter and Source Serif leaves out, put together from signs it has, so that
 * they have its weight and width.
 */
export interface Composite {
  parts: readonly {
    char: string;
    /** a b c d e f, in thousandths of the font size, y upward. */
    matrix: readonly [number, number, number, number, number, number];
  }[];
  /** Advance in thousandths, from the advance of a sign of the same font. */
  width: (advance: (char: string) => number) => number;
}

const shifted = (char: string, y: number, scale = 1) => ({
  char,
  matrix: [1, 0, 0, scale, 0, y] as const,
});

/** By the sign they make. */
export const composites: Readonly<Record<string, Composite>> = {
  // An arrow to the right is the upward one, turned about the middle of a figure's height.
  '→': {
    parts: [{ char: '↑', matrix: [0, -1, 1, 0, 140, 690] }],
    width: () => 1000,
  },
  '≤': { parts: [shifted('<', 95, 0.9), shifted('−', -250)], width: (advance) => advance('<') },
  '≥': { parts: [shifted('>', 95, 0.9), shifted('−', -250)], width: (advance) => advance('>') },
  '≈': { parts: [shifted('~', 110), shifted('~', -110)], width: (advance) => advance('~') },
};
