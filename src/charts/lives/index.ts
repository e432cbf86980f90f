import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** What people got: the metro, the city, hospitals begun, and promises that no number tests. */
export const lives: Chart<State> = { id: 'lives', states, source, draw };
