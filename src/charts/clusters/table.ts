import {
  _361V1Revenue,
  _361V2Output2027,
  _361V2Output2030,
  championsGoal2020,
  championsStreak2025,
  clustersNational2025,
  ningboRefiningCapacity,
  outlineChampions2025,
  petroZone2019,
  planIconicChains,
  zhenhaiCapacity,
  zhenhaiExpansionCost,
} from '../../generated/fact-values.ts';
import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../kit/chart.ts';
import { champions, clusters, placeName } from './model.ts';
import { tableWords } from './table-words.ts';

type Row = Table['rows'][number];

/** Nothing was promised, or no start belongs to it: not a gap in what was published. */
const NONE = '–';

/** The twelve clusters, the single champions by year, and what else the chart shows. */
export function table(locale: Locale): Table {
  const words = tableWords[locale];
  const dated = (fact: Figure) => words.dated(text(fact, locale), text(fact, locale, 'date'));
  const goals = [championsGoal2020, outlineChampions2025];
  const rows: Row[] = [
    ...clusters.map(({ name, tier, start, result, otherCount, places }): Row => {
      const before = start ?? otherCount;
      return [
        name[locale],
        text(tier.promise, locale),
        before ? dated(before) : null,
        result ? dated(result) + (otherCount ? words.otherCount : '') : null,
        places.length ? places.map((id) => placeName(id, locale)).join(words.comma) : null,
      ];
    }),
    ...champions.map(({ fact, kind }): Row => {
      const goal = goals.find((other) => other.asOf === fact.asOf);
      return [
        words.champions,
        goal ? dated(goal) : NONE,
        kind === 'start' ? dated(fact) : NONE,
        kind === 'result' ? dated(fact) : NONE,
        NONE,
      ];
    }),
    [words.champions, dated(outlineChampions2025), NONE, null, NONE],
    [words.first, words.firstPlace, NONE, dated(championsStreak2025), NONE],
    [words.chains, text(planIconicChains, locale), NONE, null, null],
    [words.national, NONE, NONE, dated(clustersNational2025), NONE],
    [words.zone, NONE, dated(petroZone2019), NONE, words.zhenhai],
    [words.refining, NONE, NONE, dated(zhenhaiCapacity), words.zhenhai],
    [words.expansion, NONE, NONE, dated(zhenhaiExpansionCost), words.zhenhai],
    [words.refining, NONE, NONE, dated(ningboRefiningCapacity), words.city],
    [words.scheme2023, dated(_361V1Revenue), NONE, null, NONE],
    [
      words.scheme2025,
      `${dated(_361V2Output2027)}${words.semicolon}${dated(_361V2Output2030)}`,
      NONE,
      null,
      NONE,
    ],
  ];
  return {
    caption: words.caption,
    columns: words.columns.map((label) => ({ label })),
    rows,
  };
}
