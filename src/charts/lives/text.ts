import { number, text } from '../../facts/text.ts';
import { written } from '../../facts/written.ts';
import {
  buildings,
  greenways,
  legs,
  promisedMetro,
  type Leg,
  type Building,
  urban,
} from './model.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';
import type { Locale } from '../../i18n/locales.ts';

const share = (which: keyof typeof urban, locale: Locale): string => text(urban[which], locale);
const figureOf = (id: Building['id'], locale: Locale): string =>
  text(buildings.find((building) => building.id === id)!.figure, locale);
const total = (id: Leg['id'], locale: Locale): string =>
  text(legs().find((leg) => leg.id === id)!.total!, locale);

/** What the chart says outside its drawing. */
export const livesText: ChartText<State> = {
  title: {
    en: 'What people got: metro, city, hospitals',
    zh: '人们得到了什么：轨道交通、城镇、医院',
  },
  alt: {
    en: {
      start: `All metro lines end to end, drawn hollow: ${total('before', 'en')} open in January 2020, ${total('line-4', 'en')} at the end of 2020. Above, the ${text(promisedMetro, 'en')} promised for 2025.`,
      metro: `Line by line the metro grows past the promised ${text(promisedMetro, 'en')}: ${total('line-5', 'en')} at the end of 2021, ${total('line-7', 'en')} in August 2025, about ${total('line-6', 'en')} after Line 6 opened in January 2026, just after the plan ended.`,
      city: `A tower block of ${number(100, 'en', 'count')} windows, each ${written('1%', 'tick')} of the residents. ${share('start', 'en')} lived in towns in 2020, outlined; the promise of ${share('promise', 'en')} is a line across the upper floors; ${share('result', 'en')} are filled for 2024.`,
      begun: `Three hospitals, as high as their planned cost: ${figureOf('tcm', 'en')}, ${figureOf('public-health', 'en')} and ${figureOf('haishu', 'en')}; beside them a medical campus of ${figureOf('campus', 'en')}. All hatched: no opening was found. Below, over ${text(greenways, 'en')} of greenways at the end of 2021.`,
      forefront:
        'Promises in large hollow type: forefront of similar cities, leading in common prosperity, take shape, initially formed, speed up.',
    },
    zh: {
      start: `各条轨道线首尾相接，画作空心：2020年1月已开通${total('before', 'zh')}，2020年末${total('line-4', 'zh')}；上方是承诺2025年达到的${text(promisedMetro, 'zh')}。`,
      metro: `轨道交通逐线延伸，越过承诺的${text(promisedMetro, 'zh')}：2021年末${total('line-5', 'zh')}，2025年8月${total('line-7', 'zh')}，2026年1月6号线开通后约${total('line-6', 'zh')}，那时规划期刚满。`,
      city: `一栋${number(100, 'zh', 'count')}扇窗的楼房，一扇窗代表${written('1%', 'tick')}的常住人口。2020年城镇化率${share('start', 'zh')}，画作空心；承诺的${share('promise', 'zh')}是高处的一道线；2024年${share('result', 'zh')}，填实。`,
      begun: `三家医院，楼高按计划投资：${figureOf('tcm', 'zh')}、${figureOf('public-health', 'zh')}、${figureOf('haishu', 'zh')}；旁边是${figureOf('campus', 'zh')}的医学校区。全是斜线：是否投用没有查到。下方是2021年末超过${text(greenways, 'zh')}的绿道。`,
      forefront:
        '空心大字写出的承诺：居同类城市前列、共同富裕先行市、初步建成、初步形成、加快建设。',
    },
  },
  table,
};
