/** The weights of a built site beside their budgets, as rows of a table. */
import { locales } from '../../src/i18n/locales.ts';
import type { Row } from '../bench/row.ts';
import { bytesOf, isScript } from './grown.ts';
import { pageKinds } from './kinds.ts';
import type { Page } from './load.ts';

/** Two rows for each kind of page and language: what the heaviest fetches at first, and the scripts of it. */
export const weightRows = (pages: readonly Page[]): Row[] =>
  pageKinds.flatMap((kind) =>
    locales.flatMap((locale) => {
      const own = pages.filter((page) => page.kind === kind && page.locale === locale);
      const most = (scripts: boolean): number =>
        Math.max(...own.map(({ load }) => bytesOf(scripts ? load.filter(isScript) : load))) / 1000;
      const name = `${kind.kind}, ${locale}`;
      return own.length === 0
        ? []
        : [
            { name, unit: 'kB', runs: [most(false)], budget: kind.all[locale] },
            { name: `${name}, scripts`, unit: 'kB', runs: [most(true)], budget: kind.scripts },
          ];
    }),
  );
