/** A rectangle in CSS px of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room kept free at the edges of the window, and between a figure and its receipt, in CSS px. */
const edge = 8;
const gap = 6;

/**
 * Where a receipt lies: under its figure, or over it where there is more room, and always wholly inside
 * the window. Gives its left and top, and the height it may have.
 */
export function placeBeside(
  figure: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number; height: number } {
  const below = window.height - edge - (figure.bottom + gap);
  const above = figure.top - gap - edge;
  const under = size.height <= below || below >= above;
  const height = Math.max(
    0,
    Math.min(size.height, under ? below : above, window.height - 2 * edge),
  );
  const wanted = under ? figure.bottom + gap : figure.top - gap - height;
  const top = Math.max(edge, Math.min(wanted, window.height - edge - height));
  const left = Math.max(edge, Math.min(figure.left, window.width - edge - size.width));
  return { left, top, height };
}
