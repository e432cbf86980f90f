import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { table, words } from './words.ts';

/** Every promise, one row each: start, promise, result, verdict; and what is left to ask. */
export const ledger: Chart<State> = { id: 'ledger', states, words, table, draw };
