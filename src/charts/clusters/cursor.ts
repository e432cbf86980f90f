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
import { languageTag } from '../../i18n/locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changeBy } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
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
    name: pick(locale, 'Single champions, promised', '单项冠军，目标'),
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
        value: locale === 'en' ? text(fact, locale, 'number') : text(fact, locale),
        note: more && pick(locale, `${more} more than the count before`, `比上次多${more}家`),
      };
    }),
    {
      target: 'unknown/champions-unknown',
      name: pick(
        locale,
        `Single champions, ${date(String(lastYear), locale)}`,
        `${date(String(lastYear), locale)}单项冠军`,
      ),
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

/** The newest count of single champions. */
const lastCount = champions.at(-1)!.fact;

/** The clusters of a tier as a list: "Green petrochemicals and Automobiles" in the small letters of a sentence. */
const namesOf = (tier: 2 | 4, locale: Locale): string => {
  const names = clusters
    .filter((cluster) => cluster.tier.id === tier)
    .map(({ name }) => name[locale]);
  const list = new Intl.ListFormat(languageTag[locale], { type: 'conjunction' }).format(names);
  return locale === 'en' ? list.toLowerCase() : list;
};

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  two: (t) => ({
    en: `The largest circles, ${namesOf(2, 'en')}: ${t(_246Scale2)} each.`,
    zh: `最大的圆：${namesOf(2, 'zh')}，目标各${t(_246Scale2)}。`,
  }),
  four: (t) => ({
    en: `The second tier has its outlines, ${namesOf(4, 'en')}: ${t(_246Scale4)} each.`,
    zh: `第二层的圆：${namesOf(4, 'zh')}，目标各${t(_246Scale4)}。`,
  }),
  six: (t) => ({
    en: `With the smallest tier, ${t(_246Scale6)} each, all clusters are outlined; together ${t(_246SumTarget)}.`,
    zh: `加上最小的一层，目标各${t(_246Scale6)}，全部集群都有了圆；合计${t(_246SumTarget)}。`,
  }),
  filled: (t) => ({
    en: `The outlines are filled with what was published: petrochemicals ${t(petroOutput2021)} in ${t(petroOutput2021, 'date')}; most are hatched.`,
    zh: `圆里填入已公布的产值：${t(petroOutput2021, 'date')}绿色石化${t(petroOutput2021)}；多数画着斜线。`,
  }),
  map: () => ({
    en: 'Circles go to the map: petrochemicals at Zhenhai, Beilun and Daxie, automobiles at Hangzhou Bay. Most stay at the side, place not found.',
    zh: '圆放到地图上：绿色石化在镇海、北仑、大榭，汽车在杭州湾新区；多数列在一旁，所在地没有查到。',
  }),
  champions: (t) => ({
    en: `Dots, one for each single champion, stack up to ${t(lastCount, 'number')} in ${t(lastCount, 'date')}, past the line of ${t(outlineChampions2025, 'number')}.`,
    zh: `一个点是一家单项冠军，逐年增高，${t(lastCount, 'date')}到${t(lastCount)}，越过${t(outlineChampions2025)}的目标线。`,
  }),
  chains: (t) => ({
    en: `A chain of hatched links, ${t(planIconicChains)} without names; below, the lists of clusters in turn.`,
    zh: `一条斜线环扣的链，${t(planIconicChains)}，没有名称；下方是先后几份集群名单。`,
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'four two': { en: 'The second tier goes.', zh: '第二层撤去。' },
  'six four': { en: 'The smallest tier goes.', zh: '最小的一层撤去。' },
  'filled six': { en: 'What was published is taken out.', zh: '填入的产值撤去。' },
  'map filled': { en: 'The circles leave the map.', zh: '圆离开地图。' },
  'map champions': { en: 'The map goes.', zh: '地图撤去。' },
  'champions map': { en: 'The dots give way to the map.', zh: '点阵换回地图。' },
  'chains champions': { en: 'The chain goes.', zh: '链条撤去。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
