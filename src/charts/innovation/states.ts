export const states = ['highlands', 'quarter', 'unknown', 'grown', 'built'] as const;
export type State = (typeof states)[number];
