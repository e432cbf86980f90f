export const states = ['gdp', 'person', 'years', 'instep'] as const;
export type State = (typeof states)[number];
