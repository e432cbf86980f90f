import {
  _246Scale2,
  _246Scale4,
  _246Scale6,
  _246SumTarget,
  autoHangzhoubayTarget,
  championsGoal2020,
  championsStreak2025,
  outlineChampions2025,
  petroOutput2021,
  planIconicChains,
} from '../../generated/fact-values.ts';
import { date, number, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { champions, clusters, lastYear, placeName } from './model.ts';
import { schemes } from './schemes.ts';
import type { State } from './states.ts';
import { drawing, nameOf } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);

/** The clusters of a tier and of those before it, largest first. */
function promised(upTo: 2 | 4 | 6, locale: Locale): MarkInfo[] {
  return clusters
    .filter(({ tier }) => tier.id <= upTo)
    .map((cluster) => ({
      target: `outlines/${cluster.id}`,
      name: nameOf(cluster, locale),
      value: text(cluster.tier.promise, locale),
      note: pick(locale, 'promised', '目标产值'),
    }));
}

/** The clusters with what was published of them, largest promise first. */
function reached(locale: Locale): MarkInfo[] {
  return clusters.map(({ tier, result, ...cluster }) => {
    const promise = text(tier.promise, locale);
    const said =
      result && `${text(result, locale)}${pick(locale, ', ', '，')}${text(result, locale, 'date')}`;
    return {
      target: `outlines/${cluster.id}`,
      name: cluster.name[locale],
      value: said ?? drawing[locale].notPublished,
      note: pick(locale, `promised: ${promise}`, `目标${promise}`),
    };
  });
}

/** The same on the map: where each is, if it was found. */
function placed(locale: Locale): MarkInfo[] {
  const between = pick(locale, ', ', '、');
  const marks = reached(locale).map((mark, i) => ({
    ...mark,
    note: clusters[i]!.places.length
      ? clusters[i]!.places.map((id) => placeName(id, locale)).join(between)
      : pick(locale, 'place not found', '所在地没有查到'),
  }));
  return [
    ...marks,
    {
      target: 'outlines/hangzhou-bay',
      name: pick(locale, 'Automobiles, Hangzhou Bay New Area', '杭州湾新区汽车产业'),
      value: pick(
        locale,
        `more than ${text(autoHangzhoubayTarget, locale)} wanted`,
        `目标超${text(autoHangzhoubayTarget, locale)}`,
      ),
    },
  ];
}

/** Years from left to right, each held against the one before. */
function counted(locale: Locale): MarkInfo[] {
  const d = drawing[locale];
  const goal = (fact: KnownFigure & { id: string }, key: string): MarkInfo => ({
    target: `rules/${key}`,
    name: pick(locale, 'Goal', '目标'),
    value: text(fact, locale),
    note: text(fact, locale, 'date'),
  });
  return [
    ...champions.map(({ fact }, i) => {
      const before = champions[i - 1]?.fact.value;
      const more = before === undefined ? undefined : number(fact.value - before, locale, 'count');
      return {
        target: `dots/${fact.id}-*`,
        name: pick(
          locale,
          `Single champions, ${text(fact, locale, 'date')}`,
          `${text(fact, locale, 'date')}单项冠军`,
        ),
        value: text(fact, locale, 'number'),
        note: more && pick(locale, `${more} more than the count before`, `比上次多${more}家`),
      };
    }),
    {
      target: 'unknown/champions-unknown',
      name: date(String(lastYear), locale),
      value: d.notPublished,
    },
    goal(championsGoal2020, 'goal-2020'),
    goal(outlineChampions2025, 'goal-2025'),
    {
      target: 'outlines/first',
      name: d.firstPromised,
      value: d.first(text(championsStreak2025, locale)),
    },
  ];
}

/** The chain of hatched links, then scheme by scheme, in the order of each text. */
function named(drawn: readonly (typeof schemes)[number][], locale: Locale): MarkInfo[] {
  const d = drawing[locale];
  const [what, missing] = d.chains(text(planIconicChains, locale, 'number'));
  return [
    { target: 'links', name: what, value: missing },
    ...drawn.flatMap(({ id, fact, entries }) =>
      entries.map((entry) => ({
        target: `outlines/${id === '246' ? entry.id : `${id}-${entry.id}`}`,
        name: entry.name[locale],
        value: d.scheme(id.slice(0, 3), fact.asOf.slice(0, 4)),
      })),
    ),
  ];
}

const marks: ChartCursor<State>['marks'] = (state, size, locale) => {
  switch (state) {
    case 'two':
      return promised(2, locale);
    case 'four':
      return promised(4, locale);
    case 'six':
      return promised(6, locale);
    case 'filled':
      return reached(locale);
    case 'map':
      return placed(locale);
    case 'champions':
      return counted(locale);
    case 'chains':
      // A phone has no room for the oldest scheme.
      return named(size.name === 'wide' ? schemes : schemes.slice(1), locale);
  }
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  two: (t) => ({
    en: `The largest circles: petrochemicals and automobiles, ${t(_246Scale2)} each.`,
    zh: `最大的圆：绿色石化和汽车，目标各${t(_246Scale2)}。`,
  }),
  four: (t) => ({
    en: `The next tier takes its outline: ${t(_246Scale4)} each.`,
    zh: `第二层的圆画出来了：目标各${t(_246Scale4)}。`,
  }),
  six: (t) => ({
    en: `The smallest tier joins, ${t(_246Scale6)} each; together all come to ${t(_246SumTarget)}.`,
    zh: `最小的一层加入，目标各${t(_246Scale6)}；全部合计${t(_246SumTarget)}。`,
  }),
  filled: (t) => ({
    en: `The outlines fill with what was published: petrochemicals ${t(petroOutput2021)}; most turn to hatch.`,
    zh: `圆里填入已公布的产值：绿色石化${t(petroOutput2021)}；多数变成斜线。`,
  }),
  map: () => ({
    en: 'The circles travel to their places on the map; most wait at the side, their place not found.',
    zh: '圆移到地图上各自的位置；多数列在一旁，所在地没有查到。',
  }),
  champions: (t) => ({
    en: `Dots stack up year by year, past the line of ${t(outlineChampions2025)}.`,
    zh: `点阵逐年增高，越过${t(outlineChampions2025)}的目标线。`,
  }),
  chains: (t) => ({
    en: `A chain of hatched links, ${t(planIconicChains)} without names; below, the lists of clusters that followed one another.`,
    zh: `一条斜线环扣组成的链，${t(planIconicChains)}，没有名称；下方是先后几份集群名单。`,
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
