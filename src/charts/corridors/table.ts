import { date, text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../kit/chart.ts';
import { lanes, routes, schemes, statusOf } from './model.ts';
import { drawing } from './words.ts';

/** Every length and every scheme of the chart, as rows. */
export function table(locale: Locale): Table {
  const t = drawing[locale];
  const say = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const amounts = lanes.flatMap((lane) => [
    ...lane.before.map((a) => [t.lane[lane.id], say('in operation', '已通车'), a] as const),
    ...lane.reached.map((a) => [t.lane[lane.id], say('in operation', '已通车'), a] as const),
    [t.lane[lane.id], say('promised', '目标'), lane.promise] as const,
    ...(lane.again ? [[t.lane[lane.id], say('promised', '目标'), lane.again] as const] : []),
  ]);
  return {
    caption: say(
      'Lengths of expressways, metro and railways; expressway routes of the 2021–2035 scheme; ring-and-radial schemes',
      '高速公路、城市轨道交通和铁路里程；2021—2035年方案的高速公路路线；历次环射方案',
    ),
    columns: [
      { label: say('Subject', '项目') },
      { label: say('State', '状态') },
      { label: say('Date', '时间') },
      { label: say('Length', '里程'), unit: say('km', '公里'), numeric: true },
    ],
    rows: [
      ...amounts.map(([name, state, a]) => [
        name,
        state,
        date(a.asOf, locale),
        text(a, locale, 'number'),
      ]),
      ...routes.map((route) => {
        return [
          route.name[locale],
          t.status[statusOf(route)],
          date(route.length.asOf, locale),
          text(route.length, locale, 'number'),
        ];
      }),
      ...schemes.map((scheme) => [
        t.scheme[scheme.id].join(' '),
        say('scheme', '方案'),
        date(scheme.asOf, locale),
        '–',
      ]),
    ],
  };
}
