import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** Chapter 7: six gigawatts of renewable power, cell by cell. */
export const energy: Chart<State> = { id: 'energy', states, source, draw };
