import type { ChartCursor } from './kit/chart.ts';

/** What each chart tells of its marks, loaded with the first question a reader asks. */
export const cursors: Readonly<Record<string, () => Promise<ChartCursor>>> = {
  ballast: () => import('./ballast/cursor.ts').then(({ cursor }) => cursor),
  scale: () => import('./scale/cursor.ts').then(({ cursor }) => cursor),
  innovation: () => import('./innovation/cursor.ts').then(({ cursor }) => cursor),
  clusters: () => import('./clusters/cursor.ts').then(({ cursor }) => cursor),
  corridors: () => import('./corridors/cursor.ts').then(({ cursor }) => cursor),
  circles: () => import('./circles/cursor.ts').then(({ cursor }) => cursor),
  energy: () => import('./energy/cursor.ts').then(({ cursor }) => cursor),
  water: () => import('./water/cursor.ts').then(({ cursor }) => cursor),
  lives: () => import('./lives/cursor.ts').then(({ cursor }) => cursor),
  ledger: () => import('./ledger/cursor.ts').then(({ cursor }) => cursor),
};

/** The cursor of the chart of that id; undefined when it has none. */
export const cursorOf = (chart: string): Promise<ChartCursor> | undefined => cursors[chart]?.();
