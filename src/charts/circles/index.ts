import type { Chart } from '../kit/chart.ts';
import { draw } from './draw.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { source } from './source.ts';

/** Chapter 6: the cities around Ningbo by distance and by time, and the circles that were promised. */
export const circles: Chart<State> = { id: 'circles', states, source, draw };
