import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** Chapter 5: six directions, three rings, eight radials, and how many kilometres there are. */
export const corridors: Chart<State> = { id: 'corridors', states, source, draw };
