import {
  airGoodDays2021,
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  geaoReservoir,
  planWaterDualNetwork,
  planWaterThreeHazards,
  pm252021,
  qingxiVolume,
  recyclingCoverage2022,
  recyclingCoverage2025,
  wasteDivisions2025,
  wasteDivisionsTarget2025,
  wasteSorting2023,
  wasteStars2025,
  wasteStarsTarget2025,
  waterInvest135,
  waterInvest135Target,
  waterInvest20218mDerived,
  waterInvest20228m,
  waterInvest2024Plan,
  waterSameQuality2025,
  waterSupplyCity,
  waterSupplyCityBefore,
  yaojiang2Date,
} from '../../generated/fact-values.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Form } from '../../facts/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import { grade } from './model.ts';
import type { Table } from '../kit/chart.ts';

/** The data behind the drawing, one row per figure. */
export function table(locale: Locale): Table {
  const isEn = locale === 'en';
  const t = (fact: KnownFigure, form?: Form) => text(fact, locale, form);
  const [start, promise, result] = isEn ? ['start', 'promise', 'result'] : ['起点', '承诺', '结果'];
  const row = (labelEn: string, labelZh: string, meaning: string, fact: KnownFigure) => [
    isEn ? labelEn : labelZh,
    meaning,
    t(fact, 'date'),
    t(fact),
  ];
  return {
    caption: isEn ? 'Water, ecology and waste in Ningbo' : '宁波的水、生态与固废',
    columns: isEn
      ? [{ label: 'What' }, { label: 'Kind' }, { label: 'When' }, { label: 'Value', numeric: true }]
      : [{ label: '项目' }, { label: '性质' }, { label: '时间' }, { label: '数值', numeric: true }],
    rows: [
      row('Hazards to be held by one system', '一体防御的水患', promise!, planWaterThreeHazards),
      [
        isEn ? 'The system of defence' : '防洪防涝防潮体系',
        result!,
        isEn ? '2025' : '2025年',
        null,
      ],
      row('Second Yaojiang channel opened', '姚江二通道通水', start!, yaojiang2Date),
      row('Supply networks', '供水网络', promise!, planWaterDualNetwork),
      row(
        'Supply of the central city, before Qincun',
        '中心城区供水能力（钦寸通水前）',
        start!,
        waterSupplyCityBefore,
      ),
      row('Supply of the central city', '中心城区供水能力', start!, waterSupplyCity),
      row('Qingxi reservoir', '清溪水库库容', promise!, qingxiVolume),
      row('Ge’ao reservoir passed for filling', '葛岙水库通过下闸蓄水验收', result!, geaoReservoir),
      row(
        'Water of one quality for town and country',
        '城乡同质化供水覆盖率',
        result!,
        waterSameQuality2025,
      ),
      row('Water works, planned', '水利投资计划', promise!, waterInvest135Target),
      row('Water works', '水利投资', start!, waterInvest135),
      row(
        'Water works, January–August (derived)',
        '水利投资，1—8月（推算）',
        result!,
        waterInvest20218mDerived,
      ),
      row('Water works, January–August', '水利投资，1—8月', result!, waterInvest20228m),
      row('Water works, at least', '水利投资计划（以上）', promise!, waterInvest2024Plan),
      [isEn ? 'Water works' : '水利投资', result!, isEn ? '2021–2025' : '2021—2025年', null],
      row('Projects of the ecology plan', '生态规划项目', promise!, ecoPlanProjects),
      row('Their investment', '总投资', promise!, ecoPlanInvestmentTotal),
      row('Part of it inside the five years', '其中五年内', promise!, ecoPlanInvestment145),
      row('Days with good air', '空气优良天数比率', result!, airGoodDays2021),
      row('Fine dust', 'PM2.5浓度', result!, pm252021),
      row(
        'Residential areas with recycling sites',
        '小区回收网点覆盖率',
        start!,
        recyclingCoverage2022,
      ),
      row(
        'Residential areas with recycling sites',
        '回收体系覆盖率',
        promise!,
        recyclingCoverage2025,
      ),
      row('Sorting of household waste', '生活垃圾分类覆盖率', result!, wasteSorting2023),
      row('Grade as a waste-free city', '“无废城市”星级', promise!, wasteStarsTarget2025),
      row('Grade as a waste-free city', '“无废城市”星级', result!, wasteStars2025),
      row(
        `Divisions at ${grade.en} stars or more`,
        `${grade.zh}星级以上区县（市）`,
        promise!,
        wasteDivisionsTarget2025,
      ),
      row(
        `Divisions at ${grade.en} stars or more`,
        `${grade.zh}星级以上区县（市）`,
        result!,
        wasteDivisions2025,
      ),
    ],
  };
}
