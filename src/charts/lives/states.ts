/**
 * start      the metro as the plan found it, and what was promised
 * metro      line by line to about three hundred kilometres
 * city       the urban share of the people, in the windows of one tower block
 * begun      hospitals and a campus begun, greenways
 * forefront  promises that no number can test, set as type
 */
export const states = ['start', 'metro', 'city', 'begun', 'forefront'] as const;
export type State = (typeof states)[number];
