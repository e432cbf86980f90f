import type { Locale } from '../../i18n/locales.ts';
import { date } from '../../facts/text.ts';
import { text } from '../../facts/text.ts';
import type { Table } from '../kit/chart.ts';
import {
  buildings,
  greenways,
  legs,
  otherIn2020,
  promisedMetro,
  untestable,
  urban,
} from './model.ts';
import { labelsOf } from './words.ts';

export function table(locale: Locale): Table {
  const l = labelsOf[locale];
  const isEn = locale === 'en';
  const on = (moment: string) => date(moment, locale);
  return {
    caption: isEn
      ? 'Metro, urban share, buildings and greenways'
      : '轨道交通、城镇化率、建筑与绿道',
    columns: isEn
      ? [{ label: 'What' }, { label: 'When' }, { label: 'Added' }, { label: 'Total or figure' }]
      : [{ label: '项目' }, { label: '时间' }, { label: '新增' }, { label: '累计或数值' }],
    rows: [
      ...legs().map((leg) => [
        l.leg[leg.id],
        on(leg.when),
        leg.added ? text(leg.added, locale) : null,
        leg.total ? text(leg.total, locale) : null,
      ]),
      [
        isEn ? 'Opened in 2020 besides Line 4' : '2020年4号线以外',
        on('2020'),
        text(otherIn2020, locale),
        null,
      ],
      [
        isEn ? 'Metro promised' : '轨道交通承诺',
        on(promisedMetro.asOf),
        null,
        text(promisedMetro, locale),
      ],
      ...(['proposed', 'start', 'promise', 'result'] as const).map((which) => [
        {
          proposed: isEn ? 'Urban share proposed in December 2020' : '城镇化率（2020年12月建议）',
          start: isEn ? 'Urban share, census' : '城镇化率（普查）',
          promise: isEn ? 'Urban share promised' : '城镇化率（承诺）',
          result: isEn ? 'Urban share, result' : '城镇化率（结果）',
        }[which],
        on(urban[which].asOf),
        null,
        text(urban[which], locale),
      ]),
      ...buildings.map(({ id, figure }) => [
        l.building[id].name,
        l.building[id].dates,
        null,
        text(figure, locale),
      ]),
      [isEn ? 'Greenways' : '绿道', on(greenways.asOf), null, text(greenways, locale)],
      ...untestable.map((id) => [l.untestable[id].of, l.untestable[id].phrase, null, null]),
    ],
  };
}
