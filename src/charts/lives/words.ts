import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import { written } from '../../facts/written.ts';
import { promisedMetro } from './model.ts';
import type { Building, Leg, Untestable, urban } from './model.ts';

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

const sign = (line: string): string => written(line, 'name');
const signs = {
  'line-5': sign('5'),
  'line-8': sign('8'),
  'line-7': sign('7'),
  'line-6': sign('6'),
};

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
  badge: signs,
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
  window: `One window, ${written('1%', 'tick')} of the residents`,
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
  badge: signs,
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
  window: `一扇窗代表${written('1%', 'tick')}的常住人口`,
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
