/** Two decimals are finer than any screen and keep the markup small. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A `transform` attribute that moves, and if asked turns (degrees) or scales, a mark. */
export function place(x: number, y: number, { rotate = 0, scale = 1 } = {}): string {
  const parts = [`translate(${round(x)},${round(y)})`];
  if (rotate) parts.push(`rotate(${round(rotate)})`);
  if (scale !== 1) parts.push(`scale(${Math.round(scale * 10000) / 10000})`);
  return parts.join(' ');
}
