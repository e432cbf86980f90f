import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { table, words } from './words.ts';

export const scale: Chart<State> = { id: 'scale', states, words, table, draw };
