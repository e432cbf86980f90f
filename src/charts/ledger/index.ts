import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** Every promise, one row each: start, promise, result, verdict; and what is left to ask. */
export const ledger: Chart<State> = { id: 'ledger', states, source, draw };
