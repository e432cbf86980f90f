import { ballast } from './ballast/index.ts';
import { clusters } from './clusters/index.ts';
import { corridors } from './corridors/index.ts';
import { energy } from './energy/index.ts';
import type { Chart } from './kit/chart.ts';
import { lives } from './lives/index.ts';

/** Every chart, in the order of the story. Adding a chart is one folder and one line here. */
export const charts: readonly Chart[] = [ballast, clusters, corridors, energy, lives];

/** The chart of that id, or undefined. */
export const chartById = (id: string): Chart | undefined => charts.find((chart) => chart.id === id);
