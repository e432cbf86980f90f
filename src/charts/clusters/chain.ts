import { round } from '../kit/transform.ts';

/** A link of a chain: where its middle lies and by how many degrees it is turned. */
export interface Link {
  x: number;
  y: number;
  degrees: number;
}

/**
 * Links hung between two points at equal height: their middles lie on a parabola that sags by `sag`
 * at the centre, at equal steps across.
 */
export function hang(
  count: number,
  from: readonly [x: number, y: number],
  to: number,
  sag: number,
): Link[] {
  const half = (to - from[0]) / 2;
  return Array.from({ length: count }, (_, i) => {
    const u = (2 * (i + 0.5)) / count - 1;
    const slope = (-2 * sag * u) / half;
    return {
      x: from[0] + half * (1 + u),
      y: from[1] + sag * (1 - u * u),
      degrees: (Math.atan(slope) * 180) / Math.PI,
    };
  });
}

/** A round-ended bar about a point, turned: the outline of a link, or the hole in it. */
export function stadium({ x, y, degrees }: Link, length: number, width: number): string {
  const r = width / 2;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number) =>
    `${round(x + along * cos - across * sin)},${round(y + along * sin + across * cos)}`;
  const straight = length / 2 - r;
  const arc = (to: string) => `A${round(r)},${round(r)} 0 0 1 ${to}`;
  return `M${at(-straight, -r)}L${at(straight, -r)}${arc(at(straight, r))}L${at(-straight, r)}${arc(at(-straight, -r))}Z`;
}
