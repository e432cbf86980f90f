import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { table } from './table.ts';
import { words } from './words.ts';

export const innovation: Chart<State> = { id: 'innovation', states, words, table, draw };
