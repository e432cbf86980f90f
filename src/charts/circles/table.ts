import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../kit/chart.ts';
import { cities, dueOf, hoursOf, kilometres, overFigureOf, startOf } from './model.ts';
import type { Time } from './model.ts';
import { minutesText } from './words.ts';

/** What stands behind a time by a line not open yet. */
function basisText({ modelled, sum, changes }: Time, locale: Locale): string {
  const say = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  if (sum) return say('two announced times added up', '公布的两段相加');
  if (!modelled) return say('announced', '公布');
  return changes
    ? say('modelled, with a change of trains', '推算，须换乘')
    : say('modelled', '推算');
}

/** Every city with its distance and times. */
export function table(locale: Locale): Table {
  const say = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const minutes = say('minutes', '分钟');
  const number = (figure: KnownFigure) => text(figure, locale, 'number');
  return {
    caption: say(
      'Distance and travel time from Ningbo, and the promised circle of each city',
      '各城市到宁波的距离、用时和规划所列的交通圈',
    ),
    columns: [
      { label: say('City', '城市') },
      { label: say('Distance', '直线距离'), unit: say('km', '公里'), numeric: true },
      { label: say('Promised within', '规划目标'), unit: say('hours', '小时'), numeric: true },
      { label: say('Early 2021', '2021年初'), unit: minutes, numeric: true },
      { label: say('Timetable', '时刻表') },
      { label: say('Over', '超出'), unit: minutes, numeric: true },
      { label: say('With new lines', '新线通车后'), unit: minutes, numeric: true },
      { label: say('Basis', '依据') },
      { label: say('Due', '计划时间') },
    ],
    rows: cities.map((city) => {
      const start = startOf(city);
      const ring = hoursOf(city);
      const over = overFigureOf(city);
      const road = city.road && !city.start ? say(', by road', '，公路') : '';
      return [
        city.name[locale],
        number(kilometres(city.km)),
        ring ? number(ring) : '–',
        start ? minutesText(start, locale) : null,
        start ? `${date(start.date, locale)}${road}` : null,
        start ? (over ? number(over) : '–') : null,
        city.planned ? minutesText(city.planned, locale) : '–',
        city.planned ? basisText(city.planned, locale) : '–',
        city.planned ? date(dueOf(city.planned), locale) : '–',
      ];
    }),
  };
}
