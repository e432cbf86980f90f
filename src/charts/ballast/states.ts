export const states = ['pour', 'hold', 'money', 'holds', 'grammar'] as const;
export type State = (typeof states)[number];
