export const states = ['six', 'rings', 'routes', 'length'] as const;
export type State = (typeof states)[number];
