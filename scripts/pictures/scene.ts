/** What one picture shows, gathered: the same for a person, a cache key and a worker. */
import { chartById, charts } from '../../src/charts/index.ts';
import { cover } from '../../src/charts/kit/picture.ts';
import type { Chart } from '../../src/charts/kit/chart.ts';
import { textOf } from '../../src/charts/texts.ts';
import { narrow, wide } from '../../src/charts/kit/size.ts';
import { plain } from '../../src/facts/written.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { headlineOf } from '../../src/story/headlines.ts';
import { drawn } from './drawing.ts';
import { openingOf } from './opening.ts';

/** A picture to be made: of a state for showing and printing, of a state for sharing, of the story for sharing. */
export interface Job {
  kind: 'picture' | 'share' | 'story';
  chart: string;
  state: string;
  locale: Locale;
}

export interface Scene {
  job: Job;
  headline: string;
  /** More words below the headline; only the story has them. */
  deck?: string;
  /** The chapter, and which of its states this is. */
  chapter: string;
  position: readonly [n: number, total: number];
  /** Source and date, as the drawing has them at its foot. */
  source: string;
  /** The drawing in words. */
  description: string;
  svg: SVGSVGElement;
}

/** Every picture of the site, in the order of the story. */
export const allJobs = (): Job[] =>
  locales.flatMap((locale) => [
    ...charts.flatMap((chart) =>
      chart.states.flatMap((state) =>
        (['picture', 'share'] as const).map((kind) => ({ kind, chart: chart.id, state, locale })),
      ),
    ),
    { kind: 'story' as const, ...cover, locale },
  ]);

/** Draws what a job shows. */
export function sceneOf(job: Job, root: string): Scene {
  const { kind, state, locale } = job;
  const chart: Chart = chartById(job.chart)!;
  const text = textOf(chart.id);
  const story = kind === 'story' ? openingOf(locale, root) : undefined;
  return {
    job,
    headline: story?.title ?? headlineOf(chart.id, state, locale),
    deck: story?.deck,
    chapter: plain(text.title[locale]),
    position: [chart.states.indexOf(state) + 1, chart.states.length],
    source: plain(chart.source[locale][state]!),
    description: plain(text.alt[locale][state]!),
    svg: drawn(chart, state, kind === 'picture' ? wide : narrow, locale),
  };
}
