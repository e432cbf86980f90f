import { formatDate } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import {
  jinyongFirstTrain,
  jinyongPromisedJinhua,
  railJiaxing202712,
  railJinhua202101,
  railChangzhou202712Model,
  railNantong202712Model,
  railNantongOver2h,
  railShanghai202101,
  railShanghai202712Sum,
  railShanghaiOver1h,
  railWuxi202712Model,
  tsjyTime,
  yongzhouTimeFuture,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table, Words } from '../kit/chart.ts';
import { cities, overOf, startOf } from './model.ts';
import type { Time } from './model.ts';
import type { State } from './states.ts';

const en = (figure: { value: number; unit: string }): string => text(figure, 'en');
const zh = (figure: { value: number; unit: string }): string => text(figure, 'zh');

export const words: Record<Locale, Words<State>> = {
  en: {
    title: 'One, two, three hours from Ningbo',
    alt: {
      map: `Map of the coast around Hangzhou Bay. Shanghai lies straight across the water north of Ningbo, but the railway goes round: west to Hangzhou, then back east. In early 2021 the fastest train took ${en(railShanghai202101)}.`,
      compass:
        'Three grey circles around Ningbo, drawn as with a compass and crossed out. Shanghai and Hangzhou lie about equally far from the centre, yet the train to Shanghai takes more than twice as long.',
      warp: 'The coast fades and every city slides along its bearing to the minutes its fastest train took in early 2021. Hangzhou, Nanjing and Hefei come closer; Shanghai, Suzhou, Wuxi and Nantong, on the far side of the bay, move out.',
      promise:
        'Three vermilion rings at one, two and three hours. The plan wanted Shanghai and the Ningbo metropolitan area within the first, the cities of the Yangtze River Delta within the second, and the country’s major city clusters within the third.',
      missed: `In early 2021 Shanghai was ${en(railShanghaiOver1h)} outside its ring, Nantong ${en(railNantongOver2h)}. Suzhou, Wuxi, Changzhou, Wuhu and Hefei were outside theirs, and none of the big cities beyond the delta was within three hours.`,
      opened: `The railway to Jinhua that opened on the last day of 2023: ${en(jinyongPromisedJinhua)} had been named beforehand, the first train took ${en(jinyongFirstTrain)}. High-speed trains by way of Hangzhou had needed ${en(railJinhua202101)} in 2021, so the city’s place on the map of time did not change.`,
      building: `Dashed lines that are not open yet pull cities inward: Jiaxing to ${en(railJiaxing202712)} and Suzhou to about ${en(tsjyTime)} with the line due in 2027, Zhoushan to ${en(yongzhouTimeFuture)} in 2028. Diamonds mark times that nobody announced: Shanghai at ${en(railShanghai202712Sum)}, two announced times added up; Wuxi at ${en(railWuxi202712Model)}, Changzhou at ${en(railChangzhou202712Model)} and Nantong at ${en(railNantong202712Model)}, modelled with a change of trains.`,
      when: `The three rings again, dashed: in 2023 the same circles were promised for 2027. With the new lines Shanghai and Zhoushan would be inside their hour, Suzhou inside two; so would Wuxi and Changzhou, by the model, but not Nantong at ${en(railNantong202712Model)}. For Hefei and Wuhu no new time is known.`,
    },
    source: {
      map: 'Fastest train of January 2021. Lines join stations straight. Coast: OpenStreetMap.',
      compass: 'Straight-line distances; fastest trains of January 2021.',
      warp: 'Fastest train, January 2021; ≤ June 2021, an upper bound. Zhoushan by road, 2022.',
      promise:
        'Circles: plan of August 2021. Which cities stand for them: plans of 2016, own choice.',
      missed: 'Minutes over in January 2021; “up to”: June 2021. No timetable of 2025 found.',
      opened: 'CCTV, 31 December 2023; China Daily, November 2023; timetable of January 2021.',
      building:
        'Announced, 2019–2025. Diamonds: added up (Shanghai) or modelled, with changes assumed.',
      when: 'Plan of August 2021; action plan of April 2023. Diamonds: minutes added up or modelled.',
    },
  },
  zh: {
    title: '从宁波出发，一、二、三小时',
    alt: {
      map: `杭州湾一带海岸地图。上海与宁波隔海相望，铁路却要绕行：先向西到杭州，再折向东。2021年初最快列车用时${zh(railShanghai202101)}。`,
      compass:
        '以宁波为圆心、用圆规画出的三个灰色圆圈，已经划掉。上海和杭州离宁波差不多远，坐火车去上海的时间却是去杭州的两倍多。',
      warp: '海岸线淡出，每座城市方位不变，滑到2021年初最快列车所需的时间上。杭州、南京、合肥靠近了，海湾对岸的上海、苏州、无锡、南通反而更远。',
      promise:
        '一、二、三小时三个朱红色圆圈。规划要把上海和宁波都市圈圈进第一圈，长三角各城市圈进第二圈，全国主要城市群圈进第三圈。',
      missed: `2021年初，上海超出一小时圈${zh(railShanghaiOver1h)}，南通超出两小时圈${zh(railNantongOver2h)}；苏州、无锡、常州、芜湖、合肥也在圈外，长三角以外的大城市无一在三小时内。`,
      opened: `2023年最后一天，甬金铁路开通：此前预计宁波到金华${zh(jinyongPromisedJinhua)}，首趟列车用时${zh(jinyongFirstTrain)}；2021年经杭州的高铁为${zh(railJinhua202101)}，金华在时间地图上的位置没有变。`,
      building: `尚未通车的线路画成虚线，把城市拉近：通苏嘉甬高铁计划2027年通车，嘉兴${zh(railJiaxing202712)}，苏州约${zh(tsjyTime)}；舟山2028年为${zh(yongzhouTimeFuture)}。菱形的时间未见公布：上海${zh(railShanghai202712Sum)}，由公布的两段相加；无锡${zh(railWuxi202712Model)}，常州${zh(railChangzhou202712Model)}，南通${zh(railNantong202712Model)}，按换乘一次推算。`,
      when: `三个圆圈再次出现，改为虚线：2023年再次承诺，到2027年形成同样的交通圈。新线通车后，上海、舟山可进入一小时圈，苏州可进入两小时圈；按推算，无锡、常州也可进入两小时圈，南通为${zh(railNantong202712Model)}，仍在圈外。合肥、芜湖没有查到新的时间。`,
    },
    source: {
      map: '2021年1月最快列车。线路按站点直连。海岸线：OpenStreetMap。',
      compass: '直线距离；2021年1月最快列车。',
      warp: '2021年1月最快列车；≤为2021年6月时刻表上限。舟山为公路（2022年）。',
      promise: '交通圈：2021年8月规划。所含城市依据2016年规划和本站选择。',
      missed: '2021年1月超出的分钟数；“至多”据2021年6月。2025年时刻表没有查到。',
      opened: '央视，2023年12月31日；中国日报，2023年11月；2021年1月时刻表。',
      building: '2019—2025年公布；菱形为相加（上海）或推算，换乘时间为本站假设。',
      when: '2021年8月规划；2023年4月行动方案。菱形为相加或推算。',
    },
  },
};

/** Words inside the drawing. Numbers come in as formatted text. */
export interface DrawingWords {
  minutes: (n: string) => string;
  ringHolds: readonly (readonly string[])[];
  straight: (km: string) => readonly string[];
  km: (n: string) => string;
  roundTheBay: (minutes: string) => readonly string[];
  bay: readonly string[];
  byRoad: string;
  about: (n: string) => string;
  atMost: (n: string) => string;
  upTo: (n: string) => string;
  over: (n: string) => string;
  overMinutes: (n: string) => string;
  openedPromise: (minutes: string) => readonly string[];
  openedBefore: (minutes: string) => readonly string[];
  openedFirst: (minutes: string, date: string) => readonly string[];
  openedLine: string;
  modelled: (said: string) => string;
  /** Under the name of a city whose time is the model's. */
  notAnnounced: { wide: readonly string[]; close: (said: string) => readonly string[] };
  due: (date: string) => string;
  was: string;
  again: (date: string) => readonly string[];
  events: Record<'plan' | 'start' | 'again' | 'tower' | 'line' | 'zhoushan', string>;
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    minutes: (n) => `${n} min`,
    ringHolds: [
      ['Shanghai and Ningbo’s', 'metropolitan area'],
      ['the cities of the', 'Yangtze River Delta'],
      ['the country’s major', 'city clusters'],
    ],
    straight: (km) => [km, 'in a straight line'],
    km: (n) => `${n} km`,
    roundTheBay: (minutes) => [`${minutes} by rail,`, 'round the bay'],
    bay: ['Hangzhou Bay,', 'in minutes'],
    byRoad: 'by road',
    about: (n) => `about ${n}`,
    atMost: (n) => `≤${n}`,
    upTo: (n) => `up to ${n}`,
    over: (n) => `+${n}`,
    overMinutes: (n) => `+${n} min`,
    openedPromise: (minutes) => [`${minutes} expected,`, 'November 2023'],
    openedBefore: (minutes) => [`Jinhua: ${minutes}`, 'round Hangzhou,', 'January 2021'],
    openedFirst: (minutes, date) => [`${minutes}, first train,`, date],
    openedLine: 'Ningbo–Jinhua railway',
    modelled: (said) => `${said}, modelled`,
    notAnnounced: {
      wide: ['no time announced;', 'with a change of trains'],
      close: (said) => [`${said} modelled`, 'not announced; one change'],
    },
    due: (date) => `due ${date}`,
    was: 'where the compass had it',
    again: (date) => ['promised again', `in ${date}, for 2027`],
    events: {
      plan: 'circles planned for 2025',
      start: 'work on the bay line begins',
      again: 'the same circles for 2027',
      tower: 'first bridge tower topped out',
      line: 'bay line due',
      zhoushan: 'Zhoushan line due',
    },
  },
  zh: {
    minutes: (n) => `${n}分钟`,
    ringHolds: [
      ['上海和', '宁波都市圈'],
      ['长三角', '城市群'],
      ['全国主要', '城市群'],
    ],
    straight: (km) => [`直线${km}`],
    km: (n) => `${n}公里`,
    roundTheBay: (minutes) => ['铁路绕湾', minutes],
    bay: ['以分钟计的', '杭州湾'],
    byRoad: '公路',
    about: (n) => `约${n}`,
    atMost: (n) => `≤${n}`,
    upTo: (n) => `至多${n}`,
    over: (n) => `+${n}`,
    overMinutes: (n) => `超${n}分钟`,
    openedPromise: (minutes) => [`预计${minutes}`, '2023年11月'],
    openedBefore: (minutes) => ['金华', `经杭州${minutes}`, '2021年1月'],
    openedFirst: (minutes, date) => [`首趟列车${minutes}`, date],
    openedLine: '甬金铁路',
    modelled: (said) => `${said}（推算）`,
    notAnnounced: {
      wide: ['未公布时间，', '按中途换乘一次推算'],
      close: (said) => [`${said}（推算）`, '未公布时间，须换乘'],
    },
    due: (date) => `计划${date}`,
    was: '圆规图上的位置',
    again: (date) => [`${date}再次承诺`, '到2027年'],
    events: {
      plan: '规划承诺，到2025年',
      start: '通苏嘉甬高铁开工',
      again: '再次承诺，到2027年',
      tower: '跨湾大桥首座主塔封顶',
      line: '通苏嘉甬高铁计划通车',
      zhoushan: '甬舟铁路计划通车',
    },
  },
};

/** A time as it is written: "99", "≤54", "about 60". */
export function minutesText(time: Time, locale: Locale): string {
  const n = text({ value: time.minutes, unit: 'minutes' }, locale, 'number');
  if (time.bound === 'at-most') return drawing[locale].atMost(n);
  return time.bound === 'about' ? drawing[locale].about(n) : n;
}

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
  const number = (value: number) => text({ value, unit: 'km' }, locale, 'number');
  return {
    caption: say(
      'Distance and travel time from Ningbo, and the promised circle of each city',
      '各城市到宁波的距离、用时和规划所列的交通圈',
    ),
    columns: [
      { label: say('City', '城市') },
      { label: say('Distance', '直线距离'), unit: say('km', '公里'), numeric: true },
      { label: say('Promised within', '规划目标'), unit: minutes, numeric: true },
      { label: say('Early 2021', '2021年初'), unit: minutes, numeric: true },
      { label: say('Timetable', '时刻表') },
      { label: say('Over', '超出'), unit: minutes, numeric: true },
      { label: say('With new lines', '新线通车后'), unit: minutes, numeric: true },
      { label: say('Basis', '依据') },
      { label: say('Due', '计划时间') },
    ],
    rows: cities.map((city) => {
      const start = startOf(city);
      const date = start && formatDate(start.date, locale);
      const road = city.road && !city.start ? say(', by road', '，公路') : '';
      return [
        city.name[locale],
        number(city.km),
        city.ring === undefined ? '–' : number(city.ring),
        start ? minutesText(start, locale) : null,
        date ? `${date}${road}` : null,
        start ? (overOf(city) ? number(overOf(city)) : '–') : null,
        city.planned ? minutesText(city.planned, locale) : '–',
        city.planned ? basisText(city.planned, locale) : '–',
        city.planned ? formatDate(city.planned.date, locale) : '–',
      ];
    }),
  };
}
