import { charts } from '../charts/index.ts';

/** A step of the story and where it stands in it. Numbers count from 1. */
export interface Place {
  chart: string;
  state: string;
  chapter: number;
  chapters: number;
  step: number;
  steps: number;
}

/** Every step of the story, in its order. */
export const places: readonly Place[] = charts.flatMap((chart, index) =>
  chart.states.map((state, at) => ({
    chart: chart.id,
    state,
    chapter: index + 1,
    chapters: charts.length,
    step: at + 1,
    steps: chart.states.length,
  })),
);

/** A step with its neighbours; the first has none before it, the last none after. Throws on an unknown one. */
export function placeOf(chart: string, state: string) {
  const index = places.findIndex((place) => place.chart === chart && place.state === state);
  const place = places[index];
  if (!place) throw new Error(`No step of the story shows "${state}" of the chart "${chart}".`);
  return { ...place, previous: places[index - 1], next: places[index + 1] };
}
