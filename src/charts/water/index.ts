import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** Chapter 8: water, from the hills through the city to the sea; its money; the ecology plan; waste. */
export const water: Chart<State> = { id: 'water', states, source, draw };
