export const states = ['two', 'four', 'six', 'filled', 'map', 'champions', 'chains'] as const;
export type State = (typeof states)[number];
