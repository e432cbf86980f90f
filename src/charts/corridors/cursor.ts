import { capital } from '../../facts/number-words.ts';
import { date, number, text, word } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import {
  expresswayKm2025,
  expresswayKmShort2025,
  expresswayKmTarget2025,
  expresswayRoutesNotTraced,
  expresswayRoutesTraced,
  hangyong2Phase1Length,
  hangyong2Phase1Opening,
  hangyong2Phase2,
  hangyong2Phase3,
  metroKm2020Derived,
  metroKmAboveTarget2025,
  planEightRadials,
  planSixDirections,
  planThreeRings,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
import { directions, lanes, routes, schemes, statusOf } from './model.ts';
import type { Lane, Route } from './model.ts';
import { states } from './states.ts';
import type { State } from './states.ts';
import { drawing } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);
const comma = (locale: Locale): string => pick(locale, ', ', '，');
const others = schemes.filter(({ id }) => id !== 'three-eight');

/** Clockwise from the north. */
const arrows = (locale: Locale): MarkInfo[] => {
  const six = text(planSixDirections, locale, 'word');
  return directions.map(({ id, name, towards }) => ({
    target: `ways/${id}-*`,
    name: name[locale],
    value: towards[locale],
    note: pick(locale, `one of the plan’s ${six} directions`, `规划“${six}向”之一`),
  }));
};

/** The plan's scheme from the inside out, then the others by date. */
function schemeMarks(locale: Locale): MarkInfo[] {
  const d = drawing[locale];
  const missing = pick(locale, 'names not found', '名称没有查到');
  return [
    {
      target: 'rings/three-eight-ring-*',
      name: pick(locale, 'Rings of the plan', '规划环线'),
      value: d.threeRings,
      note: missing,
    },
    {
      target: 'ways/three-eight-radial-*',
      name: pick(locale, 'Radials of the plan', '规划射线'),
      value: d.eightRadials,
      note: missing,
    },
    ...arrows(locale),
    ...others.map(({ id, asOf }) => ({
      target: `ways/${id}-radial-*`,
      name:
        id === 'one-six'
          ? capital(d.ringClosed(date(asOf, locale)))
          : pick(locale, `Scheme of ${date(asOf, locale)}`, `${date(asOf, locale)}的方案`),
      value: d.scheme[id].join(pick(locale, ' ', '')),
      note:
        asOf > '2021-08'
          ? pick(locale, 'a later scheme', '后来的方案')
          : pick(locale, 'an older scheme', '此前的方案'),
    })),
  ];
}

/** The parts of the second expressway to Hangzhou, in the order of their sections, from the west. */
function parts(route: Route, locale: Locale): MarkInfo[] {
  if (route.id !== 'hangzhou-second') return [];
  const { opened, building } = drawing[locale].status;
  const told = [
    [pick(locale, 'phase two', '二期'), hangyong2Phase2, hangyong2Phase2],
    [pick(locale, 'phase one', '一期'), hangyong2Phase1Length, hangyong2Phase1Opening],
    [pick(locale, 'phase three', '三期'), hangyong2Phase3, undefined],
  ] as const;
  return told.map(([phase, length, since], i) => {
    const when = since && text(since, locale, 'date');
    return {
      target: `ways/${route.id}-${i}*`,
      name: `${route.name[locale]}${comma(locale)}${phase}`,
      value: said(length, locale),
      note: when ? pick(locale, `${opened} ${when}`, `${when}通车`) : building,
    };
  });
}

/** In the order of the scheme, each with its rank by length; then the routes that no copy shows. */
function routeMarks(locale: Locale): MarkInfo[] {
  const d = drawing[locale];
  const of = number(routes.length, locale, 'count');
  const rank = (route: Route): string => {
    const longer = routes.filter(({ length }) => length.value > route.length.value).length;
    const nth = text({ value: 1 + longer, unit: 'ordinal', from: 'count' }, locale);
    return pick(locale, `${nth} of ${of}, longest first`, `由长到短${nth}位，共${of}条`);
  };
  const two = text(expresswayRoutesNotTraced, locale, locale === 'en' ? 'Word' : 'word');
  return [
    ...routes.flatMap((route) => [
      {
        // A star alone would take in a route whose name goes on: hangzhou, hangzhou-second.
        target: `ways/${route.id}-${route.sections.length > 1 ? '' : '0'}*`,
        name: route.name[locale],
        value: said(route.length, locale),
        note: `${d.status[statusOf(route)]}${pick(locale, '; ', '；')}${rank(route)}`,
      },
      ...parts(route, locale),
    ]),
    {
      target: 'ways/zhoushan',
      name: pick(locale, `${two} routes to Zhoushan`, `通往舟山的${two}条`),
      value: pick(locale, 'ends and lengths not found', '起讫和里程没有查到'),
    },
  ];
}

/** How the last length stands to the promise. */
const against: Partial<Record<Lane['id'], (locale: Locale) => string>> = {
  expressway: (locale) => {
    const km = text(expresswayKmShort2025, locale);
    return pick(locale, `${km} short of the figure promised`, `比目标数少${km}`);
  },
  metro: (locale) => {
    const km = text(metroKmAboveTarget2025, locale);
    return pick(locale, `${km} more than promised`, `比目标多${km}`);
  },
};

/** Each kind of way in the order of time, then what was promised for it. */
function laneMarks(lane: Lane, locale: Locale): MarkInfo[] {
  const d = drawing[locale];
  const { id, before, reached, promise, again } = lane;
  const name = (what: string) => `${d.lane[id]}${comma(locale)}${what}`;
  const when = (figure: KnownFigure) => text(figure, locale, 'date');
  const last = reached.at(-1);
  const start = before.at(-1)!;
  const stood = [...before, ...reached].map((figure): MarkInfo => {
    const notes = [
      figure === start && pick(locale, 'the start', '起点'),
      figure.id === metroKm2020Derived.id && pick(locale, 'derived', '推算'),
      figure === last && against[id]?.(locale),
    ].filter(Boolean);
    // The last length is the end of the strip itself.
    const end = figure === last ? 'reached' : !last && figure === start ? 'start' : undefined;
    return {
      target: end ? `strips/${id}-${end}` : `ways/${figure.id}`,
      name: name(when(figure)),
      value: said(figure, locale),
      ...(notes.length ? { note: notes.join(comma(locale)) } : {}),
    };
  });
  const hole: MarkInfo[] = last
    ? []
    : [
        {
          target: `strips/${id}-unknown`,
          name: name(when(promise)),
          value: pick(locale, 'not published or not found', '未公布或未查到'),
        },
      ];
  const amount = text(promise, locale);
  const wanted = pick(locale, `promised for ${when(promise)}`, `${when(promise)}目标`);
  const promises: MarkInfo[] = [
    {
      target: `ways/${promise.id}`,
      name: name(wanted),
      value: id === 'expressway' ? d.closeTo(amount) : amount,
    },
  ];
  if (again) {
    promises.push({
      target: `ways/${again.id}`,
      name: name(pick(locale, `promised for ${when(again)}`, `${when(again)}目标`)),
      value: said(again, locale),
      note: pick(locale, 'promised again', '再次承诺'),
    });
  }
  return [...stood, ...hole, ...promises];
}

const byState: Record<State, (locale: Locale) => MarkInfo[]> = {
  six: arrows,
  rings: schemeMarks,
  routes: routeMarks,
  length: (locale) => lanes.flatMap((lane) => laneMarks(lane, locale)),
};

/** What a state takes with it, told when one goes back from it. */
const leaving: Record<State, Record<Locale, string>> = {
  six: { en: '', zh: '' },
  rings: {
    en: 'Rings and radials go; the arrows spread out again. ',
    zh: '环和射撤去，箭头重新伸开。',
  },
  routes: { en: 'The roads of the map go. ', zh: '地图上的路线撤去。' },
  length: { en: 'The strips go. ', zh: '长带撤去。' },
};

/** What each state puts into the picture. */
function arrival(to: State, locale: Locale): string {
  const say = (fact: KnownFigure, form?: 'word') => text(fact, locale, form);
  const [six, three, eight] = [planSixDirections, planThreeRings, planEightRadials].map((fact) =>
    say(fact, 'word'),
  );
  const count = (status: ReturnType<typeof statusOf>) =>
    word(routes.filter((route) => statusOf(route) === status).length, locale);
  const beside = word(others.length, locale);
  const traced = say(expresswayRoutesTraced, 'word');
  const [km, target] = [say(expresswayKm2025), say(expresswayKmTarget2025)];
  const said: Record<State, Record<Locale, string>> = {
    six: {
      en: `A map of the delta: ${six} arrows leave Ningbo, from the north across the bay round to the east over the sea.`,
      zh: `长三角地图：${six}个箭头从宁波出发，北跨海湾，东出海上。`,
    },
    rings: {
      en: `Not a map: the ${six} arrows stand round ${three} rings and ${eight} radials, names not found; beside them ${beside} other schemes.`,
      zh: `示意图：${six}个箭头围着${three}环${eight}射，名称没有查到；旁边是另外${beside}种方案。`,
    },
    routes: {
      en: `A map of Ningbo with ${traced} expressway routes: ${count('open')} open by 2021, ${count('partly')} opened in parts since, ${count('planned')} only planned. Towards Zhoushan, hatched: not found.`,
      zh: `宁波地图，${traced}条高速公路：${count('open')}条2021年前已通车，${count('partly')}条此后分段通车，${count('planned')}条还在规划。往舟山方向是斜线：没有查到。`,
    },
    length: {
      en: `Strips of roads and rails: ${km} of expressway, close to ${target} promised; the metro past its promise; railways of 2025 not published.`,
      zh: `道路和铁路排成长带：高速公路${km}，目标接近${target}；轨道交通超过目标；铁路2025年的里程未公布。`,
    },
  };
  return said[to][locale];
}

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks: (state, _size, locale) => byState[state](locale),
  change: (from, to, locale) =>
    (states.indexOf(from) > states.indexOf(to) ? leaving[from][locale] : '') + arrival(to, locale),
};
