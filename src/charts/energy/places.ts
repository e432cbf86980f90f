import gazetteer from '../../generated/places.json' with { type: 'json' };
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
  const at = (key: string, id: string, name: string): Place => {
    const division = gazetteer.divisions.find((d) => d.id === id);
    if (!division) throw new Error(`energy: no division is called "${id}" in data/places.yaml.`);
    const [x, y] = division.ningbo as [number, number];
    return { key, name, x: map.x + x * map.scale, y: map.y + y * map.scale };
  };
  // The point of the city itself lies in Haishu.
  return [at('ningbo', 'haishu', ningbo), at('xiangshan', 'xiangshan', xiangshan)];
}
