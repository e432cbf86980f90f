import seats from '../../generated/division-points.json' with { type: 'json' };
import type { Scene } from './scene.ts';
import type { Phrases } from './words.ts';

/** A place on the map, in drawing units. */
export interface Place {
  key: string;
  name: string;
  x: number;
  y: number;
}

/** The city and the county off whose coast the wind farms stand. None without a map. */
export function places({ map }: Scene, { ningbo, xiangshan }: Phrases): Place[] {
  if (!map) return [];
  const at = (key: string, [x, y]: readonly number[], name: string): Place => ({
    key,
    name,
    x: map.x + x! * map.scale,
    y: map.y + y! * map.scale,
  });
  // The point of the city itself lies in Haishu.
  return [at('ningbo', seats.haishu, ningbo), at('xiangshan', seats.xiangshan, xiangshan)];
}
