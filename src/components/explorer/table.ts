import type { Table } from '../../charts/kit/chart.ts';
import type { Locale } from '../../i18n/locales.ts';
import { byTime, isCarried, isRoad, standard, timeOf } from './model.ts';
import type { Travel } from './model.ts';
import { dateOf } from './view.ts';
import { cellText, number, words } from './words.ts';

/** Every city at every date, nearest first: minutes and where they come from. */
export function tableOf(travel: Travel, locale: Locale): Table {
  const say = words[locale];
  const unit = locale === 'en' ? 'minutes' : '分钟';
  return {
    caption: say.tableCaption,
    columns: [
      { label: say.city },
      { label: say.limit, unit, numeric: true },
      ...travel.scenarios.map(({ label }) => ({ label: dateOf(label[locale]), unit })),
      { label: say.byAir, unit, numeric: true },
    ],
    rows: byTime(travel, standard.from).map((city) => [
      city.name[locale],
      city.limit === null ? '–' : number(city.limit, locale),
      ...travel.scenarios.map(({ id }) => {
        const time = timeOf(city, id);
        if (!time) return say.notKnown;
        const basis = isRoad(time) ? say.byRoadShort : say.short[time.basis];
        const said = isCarried(travel, city, time) ? say.carried : basis;
        return say.cell(cellText(time, locale), said);
      }),
      // Only where no train can keep the promise has a flight been derived.
      city.flight ? number(city.flight.minutes, locale) : '–',
    ]),
  };
}
