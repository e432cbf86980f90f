import { curveCatmullRomClosed, lineRadial } from 'd3-shape';

/** Corners of a pebble. */
const corners = 9;

/** A number from 0 to 1 that is always the same for the same seed. */
function noise(seed: number): number {
  const x = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
}

const outline = lineRadial<readonly [angle: number, radius: number]>()
  .angle(([angle]) => angle)
  .radius(([, radius]) => radius)
  .curve(curveCatmullRomClosed)
  .digits(2);

const known = new Map<string, string>();

/** Outline of a stone of about `radius`, each seed a slightly different one, around 0,0. */
export function pebble(seed: number, radius: number): string {
  const key = `${seed} ${radius}`;
  let shape = known.get(key);
  if (shape === undefined) known.set(key, (shape = cut(seed, radius)));
  return shape;
}

function cut(seed: number, radius: number): string {
  const turn = noise(seed) * Math.PI;
  const points = Array.from({ length: corners }, (_, i): [number, number] => [
    turn + (i / corners) * 2 * Math.PI,
    radius * (0.9 + 0.2 * noise(seed * 31 + i + 1)),
  ]);
  return outline(points) ?? '';
}
