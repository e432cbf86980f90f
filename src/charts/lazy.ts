import type { Chart } from './kit/chart.ts';

/** Each chart in a script of its own, so that a page fetches what its reader comes to see. */
const scripts: Readonly<Record<string, () => Promise<Chart>>> = {
  ballast: () => import('./ballast/index.ts').then(({ ballast }) => ballast),
  scale: () => import('./scale/index.ts').then(({ scale }) => scale),
  innovation: () => import('./innovation/index.ts').then(({ innovation }) => innovation),
  clusters: () => import('./clusters/index.ts').then(({ clusters }) => clusters),
  corridors: () => import('./corridors/index.ts').then(({ corridors }) => corridors),
  circles: () => import('./circles/index.ts').then(({ circles }) => circles),
  energy: () => import('./energy/index.ts').then(({ energy }) => energy),
  water: () => import('./water/index.ts').then(({ water }) => water),
  lives: () => import('./lives/index.ts').then(({ lives }) => lives),
  ledger: () => import('./ledger/index.ts').then(({ ledger }) => ledger),
};

/** The charts that a page has fetched so far. */
export interface Shelf {
  /** The chart, if it is here already. */
  get(id: string): Chart | undefined;
  /** Fetches a chart, once; undefined for an unknown id or when the network fails: then it may be asked again. */
  fetch(id: string): Promise<Chart | undefined>;
}

/** An empty shelf; charts come with `import()`, or from `all` where a test has its own. */
export function openShelf(all = scripts): Shelf {
  const here = new Map<string, Chart>();
  const coming = new Map<string, Promise<Chart | undefined>>();
  return {
    get: (id) => here.get(id),
    fetch(id) {
      const script = Object.hasOwn(all, id) ? all[id] : undefined;
      const chart =
        coming.get(id) ??
        Promise.resolve(script?.()).then(
          (loaded) => {
            if (loaded) here.set(id, loaded);
            return loaded;
          },
          () => {
            coming.delete(id);
            return undefined;
          },
        );
      coming.set(id, chart);
      return chart;
    },
  };
}
