import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { layoutOf } from './layout.ts';
import { calendarDiscs, cityDiscs, edgeArrows } from './lines.ts';
import {
  calendar,
  cities,
  cityOf,
  hoursOf,
  inKilometres,
  kilometres,
  opened,
  overFigureOf,
  startOf,
  timeIn,
  withPlans,
} from './model.ts';
import type { City, Time } from './model.ts';
import type { State } from './states.ts';
import { drawing, minutesText } from './words.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);
const full = (time: Time, locale: Locale): string =>
  drawing[locale].minutes(minutesText(time, locale));

/** What the plan promised for a city. */
function promiseOf(city: City, locale: Locale): string | undefined {
  const hours = hoursOf(city);
  if (!hours) return undefined;
  const said = text(hours, locale);
  return pick(locale, `promised within ${said}`, `承诺${said}以内`);
}

/** How a city stands against its promise in early 2021. */
function againstPromise(city: City, locale: Locale): string | undefined {
  const promise = promiseOf(city, locale);
  const over = overFigureOf(city);
  if (!promise || !over) return promise;
  const said = text(over, locale);
  return pick(locale, `${promise}: ${said} too far`, `${promise}，超出${said}`);
}

/** What a line not yet open is to change. */
function toCome(city: City, locale: Locale): string | undefined {
  const before = startOf(city);
  const { planned } = city;
  if (!planned) return againstPromise(city, locale);
  const parts = [
    before && pick(locale, `before: ${full(before, locale)}`, `此前${full(before, locale)}`),
    planned.modelled || planned.sum
      ? pick(locale, 'not announced', '未公布时间')
      : drawing[locale].due(date(planned.date, locale)),
  ];
  return parts.filter(Boolean).join(pick(locale, ', ', '，'));
}

/** Cities from the nearest to the farthest, as the state counts: kilometres or minutes. */
const marks: ChartCursor<State>['marks'] = (state, size, locale) => {
  const d = drawing[locale];
  const layout = layoutOf(size, cityOf('shanghai')!.km, state);
  const dots = new Set(cityDiscs(state, layout, size).map(({ key }) => key));
  const arrows = new Set(edgeArrows(state, layout).map(({ key }) => key));
  const byDistance = inKilometres(state);
  const order = (city: City): number =>
    byDistance ? city.km : (timeIn(city, state)?.minutes ?? Infinity);
  const found = cities
    .filter(({ id, role }) => role !== 'bend' && (dots.has(id) || arrows.has(`arrow-${id}`)))
    .filter((city) => byDistance || timeIn(city, state))
    .sort((a, b) => order(a) - order(b));
  const list = found.map((city): MarkInfo => {
    const time = timeIn(city, state);
    const said = time && full(time, locale);
    return {
      target: dots.has(city.id) ? `cities/${city.id}` : `arrows/arrow-${city.id}`,
      name: city.name[locale],
      value: byDistance ? d.km(text(kilometres(city.km), locale, 'number')) : said!,
      note: byDistance
        ? said && pick(locale, `${said} by train`, `火车${said}`)
        : withPlans(state)
          ? toCome(city, locale)
          : state === 'warp'
            ? d.km(text(kilometres(city.km), locale, 'number'))
            : againstPromise(city, locale),
    };
  });
  if (state === 'opened') {
    list.push({
      target: 'cities/jinhua-first',
      name: pick(locale, 'Jinhua, first train', '金华，首趟列车'),
      value: text(opened.first, locale),
      note: date(opened.first.asOf, locale),
    });
  }
  const moments = new Set(calendarDiscs(state, layout).map(({ key }) => key));
  for (const { id, date: moment } of calendar) {
    if (!moments.has(`calendar-${id}`)) continue;
    list.push({
      target: `calendar/calendar-${id}`,
      name: date(moment, locale),
      value: d.events[id],
    });
  }
  return list;
};

/** Minutes of a city before and after the new lines. */
const both = (id: string): [was: Time, will: Time] => {
  const city = cityOf(id)!;
  return [startOf(city)!, city.planned!];
};

/** What each state puts into the picture. */
function arrival(to: State, locale: Locale): string {
  const shanghai = cityOf('shanghai')!;
  const start = full(startOf(shanghai)!, locale);
  const [was, will] = both('shanghai').map((time) => full(time, locale)) as [string, string];
  const over = text(overFigureOf(shanghai) as KnownFigure, locale);
  const said: Record<State, Record<Locale, string>> = {
    map: {
      en: `A map: Shanghai straight across the bay, ${start} by train round it.`,
      zh: `一幅地图：上海就在湾对面，铁路绕湾要${start}。`,
    },
    compass: {
      en: 'Grey circles, drawn as with a compass and crossed out: the train does not follow them.',
      zh: '用圆规画出的灰色圆圈，已经划掉：火车不照它走。',
    },
    warp: {
      en: `The coast fades and cities slide to their minutes: Shanghai moves out to ${start}, Hangzhou in to ${full(startOf(cityOf('hangzhou')!)!, locale)}.`,
      zh: `海岸淡去，城市滑到各自的分钟数：上海外移到${start}，杭州移近到${full(startOf(cityOf('hangzhou')!)!, locale)}。`,
    },
    promise: {
      en: 'The rings turn vermilion: what the plan promised, and which cities each was to hold.',
      zh: '圆圈变为朱红：规划的承诺，以及各圈要装进的城市。',
    },
    missed: {
      en: `Lines show what lies outside: Shanghai by ${over}.`,
      zh: `线段标出圈外的部分：上海超出${over}。`,
    },
    opened: {
      en: `One line opened in time, to Jinhua: ${text(opened.promised, locale)} announced, ${text(opened.first, locale)} by the first train.`,
      zh: `规划期内开通一条线，到金华：预告${text(opened.promised, locale)}，首趟列车${text(opened.first, locale)}。`,
    },
    building: {
      en: `Dashed lines pull cities inward: Shanghai moves from ${was} to ${will}, inside the first ring.`,
      zh: `虚线把城市拉近：上海从${was}到${will}，进入第一圈。`,
    },
    when: {
      en: 'The rings turn dashed: the same circles, promised again for 2027.',
      zh: '圆圈变为虚线：同样的交通圈，再次承诺到2027年。',
    },
  };
  return said[to][locale];
}

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival(to, locale),
};
