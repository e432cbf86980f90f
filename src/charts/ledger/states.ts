/**
 * promises  the vermilion column alone
 * results   where the city started and what came of it
 * verdicts  the rows sorted into beaten, met, late, missed, cannot be judged
 * unknown   what would still have to be asked
 */
export const states = ['promises', 'results', 'verdicts', 'unknown'] as const;
export type State = (typeof states)[number];
