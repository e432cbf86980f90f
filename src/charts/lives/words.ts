import type { Locale } from '../../i18n/locales.ts';
import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Table, Words } from '../kit/chart.ts';
import {
  buildings,
  greenways,
  legs,
  otherIn2020,
  promisedMetro,
  untestable,
  urban,
} from './model.ts';
import type { Building, Leg, Untestable } from './model.ts';
import type { State } from './states.ts';

/** Labels inside the drawing. */
export interface Labels {
  /** Name of a piece of the metro. */
  leg: Record<Leg['id'], string>;
  /** The number on its line, as the signs in the stations have it. */
  badge: Partial<Record<Leg['id'], string>>;
  promisedMetro: string;
  /** Under the drawing of the metro. */
  schematic: string;
  opened: (when: string) => string;
  planEnds: string;
  urban: Record<keyof typeof urban, string>;
  window: string;
  building: Record<Building['id'], { name: string; short: string; dates: string; brief: string }>;
  costNote: string;
  /** Where the figures stand without their currency. */
  costNoteNarrow: string;
  notFound: string;
  noCost: string;
  greenways: (length: string) => string;
  greenwaysNote: string;
  untestable: Record<
    Untestable,
    { phrase: string; narrow: readonly string[]; of: string; ask: string }
  >;
}

const en: Labels = {
  leg: {
    before: 'open in January 2020',
    'line-4': 'Line 4 and others',
    'line-5': 'Line 5',
    others: 'other pieces',
    'line-8': 'Line 8',
    'line-7': 'Line 7',
    'line-6': 'Line 6',
  },
  badge: { 'line-5': '5', 'line-8': '8', 'line-7': '7', 'line-6': '6' },
  promisedMetro: `Promised for 2025: ${text(promisedMetro, 'en')}`,
  schematic: 'All lines laid end to end: lengths to scale, course schematic',
  opened: (when) => `opened ${when}`,
  planEnds: 'after the plan’s end',
  urban: {
    result: 'living in towns in 2024',
    promise: 'promised for 2025',
    start: 'by the 2020 census, derived',
    proposed: 'first proposed, December 2020',
  },
  window: 'One window, one in a hundred residents',
  building: {
    tcm: {
      name: 'Integrated-medicine hospital',
      short: 'Integrated medicine',
      dates: 'begun September 2020, due early 2024',
      brief: 'begun 2020',
    },
    'public-health': {
      name: 'Public health clinical centre',
      short: 'Public health',
      dates: 'begun January 2022',
      brief: 'begun 2022',
    },
    haishu: {
      name: 'Haishu People’s Hospital',
      short: 'Haishu People’s',
      dates: 'planned from December 2023 to December 2026',
      brief: 'due 2026',
    },
    campus: {
      name: 'Ningbo University medical campus',
      short: 'Medical campus',
      dates: 'announced May 2022',
      brief: 'named 2022',
    },
  },
  costNote: 'Height: planned cost, two of them estimates',
  costNoteNarrow: 'Height: planned cost, RMB',
  notFound: 'Hatched: opening not found',
  noCost: 'cost not found; floor area only',
  greenways: (length) => `Greenways: over ${length} at the end of 2021`,
  greenwaysNote: 'no promise and no later length found',
  untestable: {
    services: {
      phrase: 'forefront of similar cities',
      narrow: ['forefront of', 'similar cities'],
      of: 'Public services',
      ask: 'Which cities? Measured how?',
    },
    prosperity: {
      phrase: 'leading in common prosperity',
      narrow: ['leading in common', 'prosperity'],
      of: 'The whole plan',
      ask: 'Leading whom, by what measure?',
    },
    highlands: {
      phrase: 'take shape',
      narrow: ['take shape'],
      of: 'Innovation highlands',
      ask: 'What shape?',
    },
    chains: {
      phrase: 'initially formed',
      narrow: ['initially formed'],
      of: 'Iconic industrial chains',
      ask: 'When is a chain formed?',
    },
    waste: {
      phrase: 'speed up',
      narrow: ['speed up'],
      of: 'Waste-free city',
      ask: 'Faster than what?',
    },
  },
};

const zh: Labels = {
  leg: {
    before: '2020年1月已开通',
    'line-4': '4号线等',
    'line-5': '5号线',
    others: '其他区段',
    'line-8': '8号线',
    'line-7': '7号线',
    'line-6': '6号线',
  },
  badge: { 'line-5': '5', 'line-8': '8', 'line-7': '7', 'line-6': '6' },
  promisedMetro: `承诺2025年达到${text(promisedMetro, 'zh')}`,
  schematic: '各线首尾相接：长度按比例，走向为示意',
  opened: (when) => `${when}开通`,
  planEnds: '规划期满之后',
  urban: {
    result: '2024年城镇化率',
    promise: '承诺2025年达到',
    start: '2020年人口普查，推算',
    proposed: '2020年12月最初的建议',
  },
  window: '一扇窗代表百分之一的常住人口',
  building: {
    tcm: {
      name: '宁波市中西医结合医院',
      short: '中西医结合',
      dates: '2020年9月开工，预计2024年初投用',
      brief: '2020年开工',
    },
    'public-health': {
      name: '市公共卫生临床中心',
      short: '公共卫生',
      dates: '2022年1月开工',
      brief: '2022年开工',
    },
    haishu: {
      name: '海曙区人民医院',
      short: '海曙人民',
      dates: '计划2023年12月至2026年12月建设',
      brief: '计划2026年',
    },
    campus: {
      name: '宁波大学医学校区',
      short: '宁大医学校区',
      dates: '2022年5月公布',
      brief: '2022年公布',
    },
  },
  costNote: '楼高表示计划投资，其中两项为约数',
  costNoteNarrow: '楼高表示计划投资（元）',
  notFound: '斜线：是否投用，没有查到',
  noCost: '投资没有查到，只有建筑面积',
  greenways: (length) => `绿道：2021年末超过${length}`,
  greenwaysNote: '没有查到承诺，也没有查到此后的长度',
  untestable: {
    services: {
      phrase: '居同类城市前列',
      narrow: ['居同类城市前列'],
      of: '公共服务',
      ask: '哪些是同类城市？拿什么比？',
    },
    prosperity: {
      phrase: '共同富裕先行市',
      narrow: ['共同富裕先行市'],
      of: '整部规划',
      ask: '先于谁？怎么衡量？',
    },
    highlands: {
      phrase: '初步建成',
      narrow: ['初步建成'],
      of: '科创高地',
      ask: '到什么程度算建成？',
    },
    chains: {
      phrase: '初步形成',
      narrow: ['初步形成'],
      of: '标志性产业链',
      ask: '一条链怎样算形成？',
    },
    waste: {
      phrase: '加快建设',
      narrow: ['加快建设'],
      of: '“无废城市”',
      ask: '比什么更快？',
    },
  },
};

export const labelsOf: Record<Locale, Labels> = { en, zh };

const share = (which: keyof typeof urban, locale: Locale): string => text(urban[which], locale);
const figureOf = (id: Building['id'], locale: Locale): string =>
  text(buildings.find((building) => building.id === id)!.figure, locale);
const total = (id: Leg['id'], locale: Locale): string =>
  text(legs().find((leg) => leg.id === id)!.total!, locale);

export const words: Record<Locale, Words<State>> = {
  en: {
    title: 'What people got: metro, city, hospitals',
    alt: {
      start: `All metro lines laid end to end as one line. ${total('before', 'en')} were open in January 2020 and ${total('line-4', 'en')} at the end of 2020, drawn hollow. Above it, outlined in vermilion, the ${text(promisedMetro, 'en')} promised for 2025.`,
      metro: `Line by line the metro grows past the promised ${text(promisedMetro, 'en')}: ${total('line-5', 'en')} at the end of 2021, ${total('line-7', 'en')} in August 2025, and about ${total('line-6', 'en')} after Line 6 opened in January 2026, two weeks after the plan ended.`,
      city: `A tower block with a hundred windows, each for one in a hundred residents. ${share('start', 'en')} lived in towns in 2020, outlined; the promise of ${share('promise', 'en')} is a vermilion line above the eighth floor; ${share('result', 'en')} are filled for 2024.`,
      begun: `Three hospitals drawn as buildings as high as their planned cost: ${figureOf('tcm', 'en')}, ${figureOf('public-health', 'en')} and ${figureOf('haishu', 'en')}; beside them a medical campus of ${figureOf('campus', 'en')}. All are hatched, since no opening was found. Below them, over ${text(greenways, 'en')} of greenways at the end of 2021.`,
      forefront:
        'Promises set as large hatched type, because no number can test them: forefront of similar cities, leading in common prosperity, take shape, initially formed, speed up.',
    },
    source: {
      start: 'Promise: UMC 2022, from the city transport plan; metro: Ningbo Evening News 2022',
      metro: 'Metro: Ningbo Evening News 2022; contractor’s notice 2025; Wikipedia, January 2026',
      city: 'Census 2020; statistical bulletin 2024; Ningbo Daily, December 2020; China Daily, March 2021',
      begun: 'Ningbo Daily, cnnb.com.cn and city notices, 2022–2023',
      forefront: 'After the plan as reported in English by Ningbo Life, 2021',
    },
  },
  zh: {
    title: '人们得到了什么：轨道交通、城镇、医院',
    alt: {
      start: `各条轨道线首尾相接成一条线：2020年1月已开通${total('before', 'zh')}，2020年末${total('line-4', 'zh')}，画作空心；上方朱红轮廓是承诺2025年达到的${text(promisedMetro, 'zh')}。`,
      metro: `轨道交通逐线延伸，越过承诺的${text(promisedMetro, 'zh')}：2021年末${total('line-5', 'zh')}，2025年8月${total('line-7', 'zh')}，2026年1月6号线开通后约${total('line-6', 'zh')}，那时规划期已满约两周。`,
      city: `一栋百窗楼房，一扇窗代表百分之一的常住人口。2020年城镇化率${share('start', 'zh')}，画作空心；承诺的${share('promise', 'zh')}是第八层之上的朱红线；2024年${share('result', 'zh')}，填为青瓷色。`,
      begun: `三家医院画成楼房，高度按计划投资：${figureOf('tcm', 'zh')}、${figureOf('public-health', 'zh')}、${figureOf('haishu', 'zh')}；旁边是${figureOf('campus', 'zh')}的医学校区。是否投用都没有查到，画作斜线。下方是2021年末超过${text(greenways, 'zh')}的绿道。`,
      forefront:
        '没有数字可以检验的承诺，用斜线大字写出：居同类城市前列、共同富裕先行市、初步建成、初步形成、加快建设。',
    },
    source: {
      start: '承诺：UMC公司2022年转述市综合交通规划；里程：宁波晚报，2022年',
      metro: '轨道交通：宁波晚报，2022年；施工单位消息，2025年；维基百科，2026年1月',
      city: '2020年人口普查；2024年统计公报；宁波日报，2020年12月；中国日报，2021年3月',
      begun: '宁波日报、中国宁波网、宁波发布，2022—2023年',
      forefront: '规划用语据宁波生活网2021年英文报道回译',
    },
  },
};

export function table(locale: Locale): Table {
  const l = labelsOf[locale];
  const isEn = locale === 'en';
  const on = (moment: string) => formatDate(moment, locale);
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
