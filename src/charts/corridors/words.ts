import {
  _1115RailKm2027,
  expresswayKm2008,
  expresswayKm2019,
  expresswayKm2025,
  expresswayKmTarget2025,
  metroKm2025,
  metroKmTarget2025,
  railKm2019,
  railKmTarget2025,
} from '../../generated/fact-values.ts';
import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table, Words } from '../kit/chart.ts';
import { lanes, routes, schemes, statusOf } from './model.ts';
import type { Amount, Lane, Scheme, Status } from './model.ts';
import type { State } from './states.ts';

const en = (amount: Amount): string => text(amount, 'en');
const zh = (amount: Amount): string => text(amount, 'zh');

export const words: Record<Locale, Words<State>> = {
  en: {
    title: 'Six ways, three rings, eight radials',
    alt: {
      six: 'Map of the Yangtze River Delta. Six arrows leave Ningbo: north across Hangzhou Bay, north-west to Nanjing and on to Xi’an, west along the Yangtze, south-west towards Kunming, south along the coast, and east over the sea.',
      rings:
        'A schematic, not a map: the plan’s three rings and eight radials around the city, the six directions leaving them. Beside it, smaller, the older schemes of one ring with six radials and two rings with ten, and the scheme of five directions with ten routes that came three months later. The names of the plan’s rings and radials were not found.',
      routes:
        'Map of Ningbo with eight expressway routes of the 2021 scheme. Five were open when it was published. Two parts of the second Hangzhou–Ningbo expressway opened in 2024 and 2025, the third is due in 2027. The crossing to Shanghai and the road from Meishan inland were only planned. Two routes towards Zhoushan are missing from the copy that was read.',
      length: `Three strips to one scale. Expressways grew from ${en(expresswayKm2008)} in 2008 to ${en(expresswayKm2019)} in 2019 and ${en(expresswayKm2025)} in April 2025, against close to ${en(expresswayKmTarget2025)} promised. The metro reached ${en(metroKm2025)} in August 2025, against ${en(metroKmTarget2025)}. Railways had ${en(railKm2019)} in 2019; for 2025 only the promise of ${en(railKmTarget2025)} is known, for 2027 one of ${en(_1115RailKm2027)}.`,
    },
    source: {
      six: 'Directions: Ningbo’s transport plan, 2022. Arrows show directions, not routes. Coast: OpenStreetMap.',
      rings:
        'Schematic, not a map. Plan of August 2021; schemes before 2013, of 2013 and of November 2021.',
      routes:
        'Scheme of about 2021, lengths approximate; openings to April 2025. Drawn by eye. Coast: OpenStreetMap.',
      length: 'Transport plan, 2022; Ningbo and Zhejiang transport departments, 2009–2025.',
    },
  },
  zh: {
    title: '六向、三环、八射',
    alt: {
      six: '长三角地图。六个箭头从宁波出发：北跨杭州湾，西北经南京通往西安，西沿长江，西南指向昆明，南沿海岸，东出海上。',
      rings:
        '示意图，不是地图：规划提出的三环八射围绕市区，六个方向由此向外。旁边以小图列出此前的一环六射、二环十射，以及三个月后的五向十径。三环、八射的名称没有查到。',
      routes:
        '宁波地图，标出2021年方案中的八条高速公路。五条在方案公布时已通车；杭甬高速复线一期、二期先后于2024年、2025年通车，三期计划2027年完工；沪甬跨海通道和甬金衢上高速尚在规划。通往舟山的两条，所见文本中缺失。',
      length: `三条长带，用同一比例尺。高速公路由2008年的${zh(expresswayKm2008)}、2019年的${zh(expresswayKm2019)}增至2025年4月的${zh(expresswayKm2025)}，规划目标接近${zh(expresswayKmTarget2025)}；城市轨道交通2025年8月达到${zh(metroKm2025)}，目标${zh(metroKmTarget2025)}；铁路2019年为${zh(railKm2019)}，此后只查到2025年${zh(railKmTarget2025)}、2027年${zh(_1115RailKm2027)}两个目标。`,
    },
    source: {
      six: '方向：宁波市综合交通规划（2022年）。箭头只表示方向。海岸线：OpenStreetMap。',
      rings: '示意图，不是地图。2021年8月规划；2013年以前、2013年及2021年11月方案。',
      routes: '2021—2035年方案，里程为约数；通车截至2025年4月。线位为目测。海岸线：OpenStreetMap。',
      length: '2022年交通规划；宁波市、浙江省交通运输部门，2009—2025年。',
    },
  },
};

/** Words inside the drawing. */
export interface DrawingWords {
  ningbo: string;
  sixDirections: string;
  threeRings: string;
  eightRadials: string;
  namesNotFound: Record<'narrow' | 'wide', readonly string[]>;
  scheme: Record<Scheme['id'], readonly string[]>;
  notSeen: Record<'narrow' | 'wide', readonly string[]>;
  /** Of the part of a route that is drawn dashed. */
  dashed: (status: string) => string;
  /** Of the scheme whose own date is not known. */
  ringClosed: (year: string) => string;
  /** Shorter names for a phone. */
  short: Record<string, string>;
  status: Record<Status | 'partly', string>;
  lane: Record<Lane['id'], string>;
  promised: (amount: string, year: string) => string;
  closeTo: (amount: string) => string;
  again: (amount: string, year: string) => string;
  notPublished: readonly string[];
  km: (value: number) => string;
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    ningbo: 'Ningbo',
    sixDirections: 'six directions',
    threeRings: 'three rings',
    eightRadials: 'eight radials',
    namesNotFound: {
      narrow: ['Names of the rings', 'and radials: not found'],
      wide: ['names', 'not found'],
    },
    scheme: {
      'one-six': ['one ring,', 'six radials'],
      'two-ten': ['two rings,', 'ten radials'],
      'three-eight': ['three rings,', 'eight radials'],
      'five-ten': ['five directions,', 'ten routes'],
    },
    notSeen: {
      narrow: ['Zhoushan,', 'two routes:', 'not found'],
      wide: ['Two routes to Zhoushan:', 'ends and lengths not found'],
    },
    dashed: (status) => `dashed: ${status}`,
    ringClosed: (year) => `ring closed ${year}`,
    short: { 'bay-bridge': 'Bay Bridge' },
    status: {
      open: 'open by 2021',
      opened: 'opened',
      partly: 'two parts opened 2024 and 2025',
      building: 'due 2027',
      planned: 'planned',
    },
    lane: { expressway: 'Expressways', metro: 'Metro', railway: 'Railways' },
    promised: (amount, year) => `promised for ${year}: ${amount}`,
    closeTo: (amount) => `close to ${amount}`,
    again: (amount, year) => `for ${year}: ${amount}`,
    notPublished: ['2025: not published', 'or not found'],
    km: (value) => `${value} km`,
  },
  zh: {
    ningbo: '宁波',
    sixDirections: '六向联通',
    threeRings: '三环',
    eightRadials: '八射',
    namesNotFound: { narrow: ['三环、八射的名称', '没有查到'], wide: ['名称', '没有查到'] },
    scheme: {
      'one-six': ['一环六射'],
      'two-ten': ['二环十射'],
      'three-eight': ['三环八射'],
      'five-ten': ['五向十径'],
    },
    notSeen: {
      narrow: ['往舟山两条', '没有查到'],
      wide: ['通往舟山的两条：', '起讫和里程没有查到'],
    },
    dashed: (status) => `虚线：${status}`,
    ringClosed: (year) => `环线${year}贯通`,
    short: { 'bay-bridge': '跨海大桥' },
    status: {
      open: '2021年前已通车',
      opened: '已通车',
      partly: '一期2024年、二期2025年通车',
      building: '计划2027年完工',
      planned: '规划',
    },
    lane: { expressway: '高速公路', metro: '城市轨道交通', railway: '铁路' },
    promised: (amount, year) => `${year}目标：${amount}`,
    closeTo: (amount) => `接近${amount}`,
    again: (amount, year) => `${year}再许${amount}`,
    notPublished: ['2025年：未公布', '或未查到'],
    km: (value) => `${value}公里`,
  },
};

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
        formatDate(a.asOf, locale),
        text(a, locale, 'number'),
      ]),
      ...routes.map((route) => {
        return [
          route.name[locale],
          t.status[statusOf(route)],
          formatDate(route.length.asOf, locale),
          text(route.length, locale, 'number'),
        ];
      }),
      ...schemes.map((scheme) => [
        t.scheme[scheme.id].join(' '),
        say('scheme', '方案'),
        formatDate(scheme.asOf, locale),
        '–',
      ]),
    ],
  };
}
