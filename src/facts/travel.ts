/** Numbers about the model of travel times, for the method page. */
import type { Travel } from '../../scripts/lib/rail/travel.ts';
import data from '../generated/travel.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';

const travel = data as unknown as Travel;
const { check, network, transfer, flightFormula } = travel;

const nameOf = (id: string, locale: Locale): string =>
  travel.cities.find((city) => city.id === id)?.name[locale] ?? id;

const left = (why: (typeof check.left)[number]['why']): number =>
  check.left.filter((one) => one.why === why).length;

const modelled = travel.cities.filter(({ times }) =>
  times.some(({ basis }) => basis === 'modelled'),
);

/** The modelled city whose gain depends most on the minutes assumed for a change. */
const leastFirm = modelled
  .flatMap((city) =>
    city.times.flatMap(({ holdsBelow }) => (holdsBelow ? { city, holdsBelow } : [])),
  )
  .sort((a, b) => a.holdsBelow - b.holdsBelow)[0];

const joined = (names: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'zh-CN').format(names);

/** What the running text says of the model, in a language. */
export const modelNumbers = (locale: Locale) => ({
  ...network,
  withStation: network.reached + network.notReached,
  transfer: transfer.minutes,
  compared: check.compared,
  median: check.median,
  tooFast: check.tooFast,
  tooSlow: check.rows.filter(({ error }) => error > 0).length,
  worstCity: check.worst ? nameOf(check.worst.city, locale) : '',
  worst: check.worst ? Math.abs(check.worst.error) : '',
  upperBounds: left('upper-bound'),
  onePiece: left('one-piece'),
  noPath: left('no-path'),
  modelledCities: joined(
    modelled.map(({ name }) => name[locale]),
    locale,
  ),
  leastFirm: leastFirm?.city.name[locale] ?? '',
  holdsBelow: leastFirm?.holdsBelow ?? '',
  flights: travel.cities.filter(({ flight }) => flight).length,
  ...flightFormula,
});

/** A number with its sign: +5, −11, 0. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : String(value).replace('-', '−');

/** The error of every city compared, the largest first. */
export const modelErrors = (locale: Locale) =>
  check.rows
    .toSorted((a, b) => Math.abs(b.error) - Math.abs(a.error))
    .map(({ city, measured, modelled: minutes, error }) => ({
      city: nameOf(city, locale),
      measured,
      modelled: minutes,
      error: signed(error),
    }));
