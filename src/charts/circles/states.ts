export const states = [
  'map',
  'compass',
  'warp',
  'promise',
  'missed',
  'opened',
  'building',
  'when',
] as const;
export type State = (typeof states)[number];
