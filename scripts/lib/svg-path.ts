import type { GeoContext } from 'd3-geo';

/**
 * A d3-geo context which writes an SVG path with relative moves on a grid of `step` units.
 * Relative moves of small numbers take a third of the bytes of absolute ones, and points which fall
 * on one spot of the grid are left out. Rounding does not add up: each move starts from the
 * rounded position.
 */
export function pathWriter(step: number): GeoContext & { toString: () => string } {
  let d = '';
  let last = '';
  let at: [number, number] = [0, 0];
  let start: [number, number] = [0, 0];
  // Points of the open ring, kept until it is known to enclose anything.
  let ring: [number, number][] = [];

  const snap = (x: number, y: number): [number, number] => [
    Math.round(x / step),
    Math.round(y / step),
  ];
  const text = (n: number) => String(+(n * step).toFixed(3)).replace(/^(-?)0\./, '$1.');
  const pair = (dx: number, dy: number) => {
    const [a, b] = [text(dx), text(dy)];
    return b.startsWith('-') ? a + b : `${a} ${b}`;
  };

  const flush = (close: boolean) => {
    const [first, ...rest] = ring;
    ring = [];
    if (!first || rest.length < (close ? 2 : 1)) return;
    const from = d === '' ? ([0, 0] as const) : at;
    // The first move is absolute; pairs after a capital M would be absolute too, so no pair may be
    // implied there.
    last = d === '' ? 'M' : 'm';
    d += last + pair(first[0] - from[0], first[1] - from[1]);
    start = at = first;
    for (const [x, y] of rest) {
      const [dx, dy] = [x - at[0], y - at[1]];
      const command = dx === 0 ? 'v' : dy === 0 ? 'h' : 'l';
      const body = command === 'v' ? text(dy) : command === 'h' ? text(dx) : pair(dx, dy);
      // A pair after m or l is an implicit lineto.
      const implied = command === 'l' && (last === 'l' || last === 'm');
      d += `${implied ? (body.startsWith('-') ? '' : ' ') : command}${body}`;
      at = [x, y];
      last = command;
    }
    if (close) {
      d += 'z';
      at = start;
      last = 'z';
    }
  };

  return {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      flush(false);
      ring = [snap(x, y)];
    },
    lineTo: (x, y) => {
      const next = snap(x, y);
      const previous = ring.at(-1);
      if (previous?.[0] === next[0] && previous[1] === next[1]) return;
      ring.push(next);
    },
    arc: () => undefined,
    closePath: () => flush(true),
    toString: () => {
      flush(false);
      return d;
    },
  };
}
