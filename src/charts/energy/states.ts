export const states = [
  'start',
  'target',
  'passed',
  'solar',
  'roofs',
  'wind',
  'share',
  'next',
] as const;
export type State = (typeof states)[number];
