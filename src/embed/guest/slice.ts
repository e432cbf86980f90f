/** Into how many tiles the box is cut: fine enough to follow, few enough for a phone. */
const count = 128;

/** A part of a box, in CSS px from its upper edge. */
export interface Slice {
  top: number;
  bottom: number;
}

/**
 * Tells which slice of a box the reader has on screen, whenever that changes; nothing while the box is
 * out of sight. A frame that is as tall as its content knows nothing of the window it is scrolled
 * through, and a page of another origin does not say. Browsers do tell whether an element is on screen,
 * though, through any number of frames, so the box is covered with invisible tiles and all are observed.
 * The slice is right to the height of a tile.
 *
 * @param box positioned, so that the tiles fill it
 */
export function watchSlice(box: HTMLElement, tell: (slice: Slice) => void): { stop(): void } {
  const { ownerDocument: document } = box;
  const window = document.defaultView!;
  const column = document.createElement('div');
  column.className = 'tiles';
  column.setAttribute('aria-hidden', 'true');
  const tiles = Array.from({ length: count }, () => document.createElement('i'));
  column.append(...tiles);
  box.append(column);

  const seen = new Set<number>();
  const observer = new window.IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const index = tiles.indexOf(target as HTMLElement);
      if (isIntersecting) seen.add(index);
      else seen.delete(index);
    }
    if (!seen.size) return;
    const tile = box.clientHeight / count;
    tell({ top: Math.min(...seen) * tile, bottom: (Math.max(...seen) + 1) * tile });
  });
  tiles.forEach((tile) => observer.observe(tile));

  return {
    stop() {
      observer.disconnect();
      column.remove();
    },
  };
}
