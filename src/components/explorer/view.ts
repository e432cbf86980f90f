import type { Locale } from '../../i18n/locales.ts';
import {
  cityOf,
  difference,
  isCarried,
  isPlanned,
  isRoad,
  scenarioOf,
  shapeOf,
  timeOf,
  verdictOf,
} from './model.ts';
import type { Choice, City, MarkShape, Travel } from './model.ts';
import { kmText, minutesText, number, ringName, words } from './words.ts';

/** A way to where a number was read: an anchor on the page of facts, and what the link says. */
export interface Receipt {
  anchor: string;
  label: string;
}

/** One of the two dates, in words. `minutes` is null where no value is known. */
export interface Side {
  date: string;
  minutes: string | null;
  shape: MarkShape | null;
  /** The value is of an earlier date; nothing newer was found. */
  carried: boolean;
  verdict: string;
  basis: string;
  /** Stations from Ningbo on, or a sentence where they are not known. */
  path: readonly string[];
  /** Names of the lines to come that the way takes. */
  lines: string;
  note: string;
  receipts: readonly Receipt[];
}

/** Everything the panel says of a choice, as finished text. */
export interface View {
  city: string;
  about: string;
  sides: readonly [Side, Side];
  change: string;
  flight: string;
  spoken: string;
}

/** A date at the head of a column or a row begins with a capital. */
export const dateOf = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Names of publishers by source id, in the language of the page. */
export type Publishers = Readonly<Record<string, string>>;

function sideOf(
  travel: Travel,
  city: City,
  scenario: string,
  locale: Locale,
  publishers: Publishers,
): Side {
  const say = words[locale];
  const time = timeOf(city, scenario);
  const date = dateOf(scenarioOf(travel, scenario).label[locale]);
  if (!time) {
    const nothing = { shape: null, carried: false, verdict: '', basis: '', path: [], lines: '' };
    return { date, minutes: null, ...nothing, note: '', receipts: [] };
  }
  const verdict = verdictOf(city, time);
  const carried = isCarried(travel, city, time);
  const read = time.sources.map((id) => ({ anchor: `source-${id}`, label: publishers[id] ?? id }));
  // The fact carries the receipt of its source; further sources follow it.
  const receipts = time.fact
    ? [{ anchor: time.fact, label: read[0]?.label ?? say.source }, ...read.slice(1)]
    : read;
  return {
    date,
    minutes: minutesText(time.minutes, locale),
    shape: shapeOf(travel, city, time),
    carried,
    verdict: verdict
      ? say.verdict(verdict, minutesText(verdict.minutes, locale), ringName(city, locale))
      : say.noPromise,
    basis: carried ? say.nothingNewer : isRoad(time) ? say.byRoad : say.basis[time.basis],
    path: time.path.map((id) => travel.stations[id]?.[locale] ?? id),
    lines: time.lines.map((id) => travel.lines[id]?.[locale] ?? id).join(say.separator),
    note: time.note?.[locale] ?? '',
    receipts,
  };
}

/** What changed from the earlier to the later of the two dates, in whichever order they were chosen. */
function changeOf(travel: Travel, city: City, choice: Choice, locale: Locale): string {
  const say = words[locale];
  const order = travel.scenarios.map(({ id }) => id);
  const [before, after] = [choice.from, choice.to].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const [from, to] = [timeOf(city, before!), timeOf(city, after!)];
  if (!from || !to) return say.cannotCompare;
  const carried = before !== after && isCarried(travel, city, to);
  if (carried && from.fact === to.fact) return say.nothingNewer;
  const change = difference(from, to);
  const minutes = 'minutes' in change ? minutesText(change.minutes, locale) : '';
  const standing = carried ? 'carried' : isPlanned(to) ? 'planned' : 'known';
  return say.difference(change, minutes, standing);
}

/** Puts a choice into words. */
export function viewOf(
  travel: Travel,
  choice: Choice,
  locale: Locale,
  publishers: Publishers,
): View {
  const say = words[locale];
  const city = cityOf(travel, choice.city);
  const side = (scenario: string) => sideOf(travel, city, scenario, locale, publishers);
  const sides = [side(choice.from), side(choice.to)] as const;
  const promise = city.limit === null ? say.noPromise : say.promised(say.hours(city.limit));
  const gap = locale === 'en' ? ' ' : '';
  const change = changeOf(travel, city, choice, locale);
  return {
    city: city.name[locale],
    about: [say.distance(kmText(city.km, locale)), promise].join(gap),
    sides,
    change,
    flight: city.flight
      ? say.flight(minutesText(city.flight.minutes, locale), kmText(city.flight.km, locale))
      : '',
    spoken: say.spoken(
      city.name[locale],
      sides.map(({ date, minutes, basis, verdict }) => [
        date,
        minutes === null
          ? `${say.notKnown}${locale === 'en' ? '.' : '。'}`
          : [`${minutes}${locale === 'en' ? '.' : '。'}`, basis, verdict].join(gap),
      ]),
      change,
    ),
  };
}

/** What an option of the list says: the city, and its minutes at the first date. */
export function optionOf(
  city: City,
  scenario: string,
  locale: Locale,
): [name: string, minutes: string] {
  const time = timeOf(city, scenario);
  const say = words[locale];
  if (!time) return [city.name[locale], say.notKnown];
  const bound = time.basis === 'upper-bound' ? '≤' : '';
  return [city.name[locale], `${bound}${say.minutes(number(time.minutes, locale))}`];
}
