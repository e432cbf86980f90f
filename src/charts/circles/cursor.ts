import { capital } from '../../facts/number-words.ts';
import { date, number, text, word } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import { circles2027Version } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { calendarDiscs, cityDiscs, edgeArrows, isWorkedOut } from './lines.ts';
import {
  calendar,
  cities,
  cityOf,
  compassKm,
  dueOf,
  figureOf,
  hours,
  hoursOf,
  inKilometres,
  kilometres,
  opened,
  overFigureOf,
  overOf,
  rings,
  startOf,
  timeIn,
  withPlans,
} from './model.ts';
import type { City, Time } from './model.ts';
import type { State } from './states.ts';
import { drawing } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);
const joined = (parts: readonly (string | undefined)[], locale: Locale): string =>
  parts.filter(Boolean).join(pick(locale, '; ', '；'));

/** A time with its unit and hedge: "up to 54 minutes". */
function said(time: Time, locale: Locale): string {
  const minutes = text(figureOf(time), locale);
  if (time.bound === 'at-most') return drawing[locale].upTo(minutes);
  return time.bound === 'about' ? drawing[locale].about(minutes) : minutes;
}

/** The time at the start: "99 minutes", "90 minutes by road". */
function startText(city: City, locale: Locale): string | undefined {
  const start = startOf(city);
  const time = start && said(start, locale);
  return !time || city.start ? time : pick(locale, `${time} by road`, `公路${time}`);
}

const withinRing = (city: City, locale: Locale): string | undefined => {
  const promise = hoursOf(city);
  if (!promise) return undefined;
  return pick(locale, `within ${text(promise, locale)}`, `${text(promise, locale)}以内`);
};

const promised = (city: City, locale: Locale): string | undefined => {
  const within = withinRing(city, locale);
  return within && pick(locale, `promised ${within}`, `承诺${within}`);
};

/** `map`, `compass`: kilometres and the rank among them; beside them the minutes. */
function onMap(city: City, among: readonly City[], locale: Locale): Told {
  const rank: KnownFigure = {
    value: 1 + among.filter(({ km }) => km < city.km).length,
    unit: 'ordinal',
    from: 'count',
  };
  const [nth, of] = [text(rank, locale), number(among.length, locale, 'count')];
  const time = city.start && said(city.start, locale);
  return {
    value: text(kilometres(city.km), locale),
    note: joined(
      [
        pick(locale, `${nth} of ${of}, nearest first`, `由近到远${nth}位，共${of}座城市`),
        time ? pick(locale, `${time} by train`, `火车${time}`) : startText(city, locale),
      ],
      locale,
    ),
  };
}

type Told = Pick<MarkInfo, 'value' | 'note'>;

/** `warp`: the minutes; whether they lie farther out than the kilometres, at one scale. */
function warped(city: City, { perKm, perMinute }: Layout, locale: Locale): Told {
  const start = startOf(city)!;
  const km = text(kilometres(city.km), locale);
  const outward = start.minutes * perMinute > city.km * perKm;
  return {
    value: startText(city, locale)!,
    note: joined(
      [
        date(start.date, locale),
        outward
          ? // Of an upper bound it is not known.
            start.bound === 'at-most'
            ? pick(locale, `${km} in a straight line`, `直线${km}`)
            : pick(locale, `farther out than its ${km}`, `比直线${km}显得远`)
          : pick(locale, `closer than its ${km}`, `比直线${km}显得近`),
      ],
      locale,
    ),
  };
}

/** `missed`: the minutes too many, or those that are within. */
function missed(city: City, locale: Locale): Told {
  const over = overFigureOf(city);
  const time = startText(city, locale)!;
  if (!over) {
    return {
      value: pick(locale, `${time}, inside`, `${time}，在圈内`),
      note: promised(city, locale),
    };
  }
  const minutes = text(over, locale);
  const most = startOf(city)?.bound === 'at-most' ? drawing[locale].upTo(minutes) : minutes;
  return {
    value: pick(
      locale,
      `${most} outside`,
      startOf(city)?.bound === 'at-most' ? `至多超出${minutes}` : `超出${minutes}`,
    ),
    note: joined([time, promised(city, locale)], locale),
  };
}

/** `building`, `when`: the minutes by a new line, how they are known, and what they were. */
function planned(city: City, locale: Locale): Told {
  const before = startText(city, locale);
  const time = city.planned;
  if (!time) {
    return {
      value: before!,
      note: joined(
        [pick(locale, 'no new time known', '没有查到新的时间'), promised(city, locale)],
        locale,
      ),
    };
  }
  const basis = time.sum
    ? pick(locale, 'two announced times added up', '公布的两段相加')
    : time.modelled
      ? pick(locale, 'modelled with a change of trains, not announced', '按换乘推算，未公布')
      : drawing[locale].due(date(dueOf(time), locale));
  const was = before && pick(locale, `before: ${before}`, `此前${before}`);
  return { value: said(time, locale), note: joined([basis, was, promised(city, locale)], locale) };
}

function told(
  city: City,
  state: State,
  { layout, among, locale }: { layout: Layout; among: readonly City[]; locale: Locale },
): Told {
  if (inKilometres(state)) return onMap(city, among, locale);
  if (state === 'warp') return warped(city, layout, locale);
  if (state === 'missed') return missed(city, locale);
  if (withPlans(state)) return planned(city, locale);
  const start = startText(city, locale)!;
  if (state !== 'promise') return { value: start, note: promised(city, locale) };
  return {
    value: withinRing(city, locale)!,
    note: pick(locale, `at the start: ${start}`, `起步时：${start}`),
  };
}

/** The circles, asked at their names: the box of a ring would be the whole drawing. */
function ringMarks(state: State, locale: Locale): MarkInfo[] {
  if (state === 'map' || state === 'warp') return [];
  return rings.map(({ name }, i) => ({
    target: `labels/ring-${i}`,
    name:
      state === 'compass'
        ? pick(locale, 'Circle of the compass', '圆规画的圈')
        : capital(name[locale]),
    value:
      state === 'compass'
        ? drawing[locale].km(number(compassKm[i]!, locale, 'tick'))
        : text(hours[i]!, locale),
    note:
      state === 'compass'
        ? pick(locale, 'crossed out', '已划掉')
        : state === 'when'
          ? pick(
              locale,
              `promised again for ${text(circles2027Version, locale, 'date')}`,
              `再次承诺，到${text(circles2027Version, locale, 'date')}`,
            )
          : pick(locale, 'promised circle', '承诺的圈'),
  }));
}

/** `opened`: what was expected of the line to Jinhua, what it brought, what the fast trains take. */
function openedMarks(locale: Locale): MarkInfo[] {
  const { city, first, promised: expected } = opened;
  return [
    {
      target: 'tracks/jinyong-promise',
      name: pick(locale, 'Jinhua, as expected', '金华，此前预计'),
      value: text(expected, locale),
      note: date(expected.asOf, locale),
    },
    {
      target: 'cities/jinhua-first',
      name: pick(locale, 'Jinhua, first train', '金华，首趟列车'),
      value: text(first, locale),
      note: date(first.asOf, locale),
    },
    {
      target: 'cities/jinhua',
      name: pick(locale, 'Jinhua, round Hangzhou', '金华，经杭州'),
      value: startText(city, locale)!,
      note: date(city.start!.date, locale),
    },
  ];
}

/**
 * What a state has that the others have not, then the circles, then the cities from the nearest to the
 * farthest as the state counts; in `promise` by circle, in `missed` the farthest outside first.
 */
const marks: ChartCursor<State>['marks'] = (state, size, locale) => {
  const layout = layoutOf(size, cityOf('shanghai')!.km, state);
  const dots = new Set(cityDiscs(state, layout, size).map(({ key }) => key));
  const arrows = new Set(edgeArrows(state, layout).map(({ key }) => key));
  const minutes = (city: City): number => timeIn(city, state)?.minutes ?? Infinity;
  const order: Partial<Record<State, (city: City) => number>> = {
    map: ({ km }) => km,
    compass: ({ km }) => km,
    // Within a circle by minutes, of which none has a hundred thousand.
    promise: (city) => (city.ring ?? 0) * 1e5 + minutes(city),
    missed: (city) => -overOf(city) * 1e5 + minutes(city),
  };
  const by = order[state] ?? minutes;
  const among = cities
    .filter(({ id, role }) => role !== 'bend' && (dots.has(id) || arrows.has(`arrow-${id}`)))
    .filter((city) => !(state === 'opened' && city === opened.city))
    .sort((a, b) => by(a) - by(b));
  const discs = new Set(calendarDiscs(state, layout).map(({ key }) => key));
  return [
    ...(state === 'opened' ? openedMarks(locale) : []),
    ...calendar
      .filter(({ id }) => discs.has(`calendar-${id}`))
      .map(({ id, fact, form }) => ({
        target: `calendar/calendar-${id}`,
        name: capital(drawing[locale].events[id]),
        value: text(fact, locale, form),
      })),
    ...ringMarks(state, locale),
    ...among.map((city) => ({
      target: !dots.has(city.id)
        ? `arrows/arrow-${city.id}`
        : `${isWorkedOut(city, state) ? 'models' : 'cities'}/${city.id}`,
      name: city.name[locale],
      ...told(city, state, { layout, among, locale }),
    })),
  ];
};

/** "inside the one-hour ring", "outside the two-hour ring". */
function where(city: City, time: Time, locale: Locale): string {
  const hour = text(hoursOf(city)!, locale, 'word');
  const inside = time.minutes <= city.ring!;
  return pick(
    locale,
    `${inside ? 'inside' : 'outside'} the ${hour}-hour ring`,
    `${inside ? '在' : '不在'}${hour}小时圈内`,
  );
}

/** What the cities do between two states. */
function moved(from: State, to: State, locale: Locale): string {
  const [shanghai, nantong] = [cityOf('shanghai')!, cityOf('nantong')!];
  const at = (city: City, state: State) => said(timeIn(city, state)!, locale);
  if (inKilometres(to)) {
    if (inKilometres(from)) return '';
    const km = text(kilometres(shanghai.km), locale);
    return pick(
      locale,
      `Minutes turn back into kilometres: Shanghai, at ${at(shanghai, from)}, is ${km} away. `,
      `分钟换回公里：${at(shanghai, from)}的上海，直线${km}。`,
    );
  }
  if (inKilometres(from)) {
    const [far, near] = [at(shanghai, to), at(cityOf('hangzhou')!, to)];
    if (withPlans(to)) {
      return pick(
        locale,
        `Kilometres turn into minutes: Shanghai stands at ${far}, Hangzhou at ${near}. `,
        `公里换成分钟：上海${far}，杭州${near}。`,
      );
    }
    if (to !== 'warp') return pick(locale, 'Kilometres turn into minutes. ', '公里换成分钟。');
    return pick(
      locale,
      `Kilometres turn into minutes: Shanghai moves out to ${far}, Hangzhou in to ${near}. `,
      `公里换成分钟：上海外移到${far}，杭州移近到${near}。`,
    );
  }
  if (withPlans(from) === withPlans(to)) return '';
  const back = withPlans(from);
  const path = (city: City) => {
    const [was, is] = [timeIn(city, from)!, timeIn(city, to)!];
    return pick(
      locale,
      `from ${text(figureOf(was), locale, 'number')} to ${said(is, locale)}, ${where(city, is, locale)}`,
      `从${said(was, locale)}变为${said(is, locale)}，${where(city, is, locale)}`,
    );
  };
  if (back) {
    return pick(locale, `Shanghai moves back ${path(shanghai)}. `, `上海退回：${path(shanghai)}。`);
  }
  return pick(
    locale,
    `Shanghai moves ${path(shanghai)}; Nantong ${path(nantong)}. `,
    `上海${path(shanghai)}；南通${path(nantong)}。`,
  );
}

/** What a state puts into the picture, whatever was there. */
function arrival(to: State, locale: Locale): string {
  const near = cities.filter(({ role }) => role === 'near');
  // An upper bound does not prove that a city was outside.
  const outside = near
    .filter((city) => overOf(city) > 0 && startOf(city)!.bound !== 'at-most')
    .sort((a, b) => overOf(b) - overOf(a));
  const over = (city: City) => text(overFigureOf(city)!, locale);
  const km = (id: string) => text(kilometres(cityOf(id)!.km), locale);
  const count = (n: number, form?: 'Word') => word(n, locale, 'count', form);
  const [one, two, three] = hours.map((fact) => text(fact, locale));
  const [first, again] = [outside[0]!, calendar.find(({ id }) => id === 'again')!];
  const shanghai = cityOf('shanghai')!;
  const soon = (id: string, language: Locale) => said(cityOf(id)!.planned!, language);
  const all: Record<State, Record<Locale, string>> = {
    map: {
      en: `A map with its coast: the train to Shanghai runs round the bay, ${startText(shanghai, 'en')}.`,
      zh: `地图与海岸：去上海的列车绕湾而行，${startText(shanghai, 'zh')}。`,
    },
    compass: {
      en: `${count(rings.length, 'Word')} circles, crossed out: Shanghai and Hangzhou lie almost equally far, at ${km('shanghai')} and ${km('hangzhou')}.`,
      zh: `${count(rings.length)}个圆圈，已经划掉：上海${km('shanghai')}，杭州${km('hangzhou')}，几乎一样远。`,
    },
    warp: {
      en: 'The coast is gone; the rings count minutes, and the bay is wide.',
      zh: '海岸隐去，圆圈以分钟计，海湾变宽了。',
    },
    promise: {
      en: `Rings of promise: ${one} to Shanghai, ${two} to the delta, ${three} to the country’s big city clusters.`,
      zh: `承诺的圆圈：到上海${one}，到长三角${two}，到全国主要城市群${three}。`,
    },
    missed: {
      en: `Of ${count(near.length)} delta cities at least ${count(outside.length)} lie outside their rings: Shanghai by ${over(shanghai)}, ${first.name.en}, farthest, by ${over(first)}.`,
      zh: `长三角${count(near.length)}座城市中至少${count(outside.length)}座在圈外，上海超出${over(shanghai)}，最远的${first.name.zh}超出${over(first)}。`,
    },
    opened: {
      en: `A solid line to Jinhua: ${text(opened.promised, 'en')} expected, ${text(opened.first, 'en')} by the first train.`,
      zh: `一条实线通到金华：预计${text(opened.promised, 'zh')}，首趟列车${text(opened.first, 'zh')}。`,
    },
    building: {
      en: `Dashed: lines not open yet, which bring Jiaxing to ${soon('jiaxing', 'en')} and Zhoushan to ${soon('zhoushan', 'en')}.`,
      zh: `虚线是尚未通车的线路，通车后嘉兴${soon('jiaxing', 'zh')}，舟山${soon('zhoushan', 'zh')}。`,
    },
    when: {
      en: `The rings are dashed: promised again in ${text(again.fact, 'en', again.form)}, for ${text(circles2027Version, 'en', 'date')}.`,
      zh: `圆圈变为虚线：${text(again.fact, 'zh', again.form)}再次承诺，到${text(circles2027Version, 'zh', 'date')}。`,
    },
  };
  return all[to][locale];
}

/** Goes back over what the reader just had. */
const back: Partial<Record<`${State} ${State}`, Record<Locale, string>>> = {
  'missed promise': {
    en: 'The lines outside the rings go. ',
    zh: '圈外的线段撤去。',
  },
  'promise warp': { en: 'The rings turn grey again. ', zh: '圆圈变回灰色。' },
  'opened missed': { en: 'The line to Jinhua goes. ', zh: '通往金华的实线撤去。' },
  'when building': {
    en: 'The rings are whole lines again. ',
    zh: '圆圈变回实线。',
  },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (from, to, locale) =>
    (back[`${from} ${to}`]?.[locale] ?? '') + moved(from, to, locale) + arrival(to, locale),
};
