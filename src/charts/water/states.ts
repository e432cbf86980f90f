export const states = [
  'hazards',
  'defence',
  'supply',
  'money',
  'ecology',
  'waste',
  'stars',
] as const;
export type State = (typeof states)[number];
