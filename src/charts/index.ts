import { ballast } from './ballast/index.ts';
import { clusters } from './clusters/index.ts';
import { circles } from './circles/index.ts';
import { corridors } from './corridors/index.ts';
import { energy } from './energy/index.ts';
import { innovation } from './innovation/index.ts';
import type { Chart } from './kit/chart.ts';
import { ledger } from './ledger/index.ts';
import { lives } from './lives/index.ts';
import { scale } from './scale/index.ts';
import { water } from './water/index.ts';

/** Every chart, in the order of the story. Adding one is a folder and a line here, in `lazy.ts`, `texts.ts` and `cursors.ts`. */
export const charts: readonly Chart[] = [
  ballast,
  scale,
  innovation,
  clusters,
  corridors,
  circles,
  energy,
  water,
  lives,
  ledger,
];

/** The chart of that id, or undefined. */
export const chartById = (id: string): Chart | undefined => charts.find((chart) => chart.id === id);
