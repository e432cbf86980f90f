/** The generated rail minutes as rows of one table: what is the same in many rows is said once. */
import type { Fact } from '../../../scripts/schema.ts';
import type { RailCity, RailTime } from '../../../scripts/lib/rail/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { factsWords } from './words.ts';

export interface RailRow {
  fact: Fact;
  city: string;
  /** What the minutes are; names the train by which the source is searched. */
  what: string;
}

const byFact = (cities: readonly RailCity[]) =>
  new Map(
    cities.flatMap((city) =>
      [...city.times, ...city.planned].map((time) => [time.fact, { city, time }] as const),
    ),
  );

/**
 * The facts of the topic "rail" in a language. The fastest trains of a timetable, most of the rows,
 * are written short; anything else keeps the statement of its fact.
 */
export function railRows(
  facts: readonly Fact[],
  cities: readonly RailCity[],
  stations: Readonly<Record<string, Record<Locale, string>>>,
  locale: Locale,
): RailRow[] {
  const words = factsWords[locale].rail;
  const known = byFact(cities);
  const station = (id: string) => stations[id]?.[locale] ?? id;
  const short = ({ scope, bound, train, from, to }: RailTime): string | undefined => {
    if (scope !== 'fastest') return undefined;
    const kind = bound === 'at-most' ? words.merged : words.fastest;
    const named = [
      train && words.train(train.replaceAll('_', '/')),
      words.ride(station(from), station(to)),
    ];
    return [kind, ...named].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
  };
  return facts.map((fact) => {
    const row = known.get(fact.id);
    const city =
      row?.city ?? cities.find(({ id, overFact }) => overFact === fact.id || named(fact.id, id));
    return {
      fact,
      city: city?.name[locale] ?? '',
      what: (row && short(row.time)) ?? fact.statement[locale],
    };
  });
}

/** Ids are rail-<city>-<what>; a city's own id may hold hyphens. */
const named = (fact: string, city: string): boolean => fact.startsWith(`rail-${city}-`);
