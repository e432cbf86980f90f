import { charts } from '../charts/index.ts';
import { textOf } from '../charts/texts.ts';
import { plain } from '../facts/written.ts';
import { locales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { headlineOf } from '../story/headlines.ts';
import type { Offered } from './offered.ts';
import { heightOf } from './height.ts';

/** All that the studio knows of the charts, in every language; worked out at build. */
export const offered = (): Offered =>
  Object.fromEntries(
    charts.map((chart) => {
      const inLocale = (locale: Locale) => ({
        title: plain(textOf(chart.id).title[locale]),
        height: heightOf(chart, locale),
        states: Object.fromEntries(
          chart.states.map((state) => [
            state,
            [headlineOf(chart.id, state, locale), plain(textOf(chart.id).alt[locale][state]!)],
          ]),
        ),
      });
      return [chart.id, Object.fromEntries(locales.map((one) => [one, inLocale(one)]))];
    }),
  ) as Offered;
