import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { figureOf } from './model.ts';
import type { Time } from './model.ts';

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
  openedPromise: (minutes: string, date: string) => readonly string[];
  openedBefore: (minutes: string, date: string) => readonly string[];
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
    openedPromise: (minutes, date) => [`${minutes} expected,`, date],
    openedBefore: (minutes, date) => [`Jinhua: ${minutes}`, 'round Hangzhou,', date],
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
    openedPromise: (minutes, date) => [`预计${minutes}`, date],
    openedBefore: (minutes, date) => ['金华', `经杭州${minutes}`, date],
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
  const n = text(figureOf(time), locale, 'number');
  if (time.bound === 'at-most') return drawing[locale].atMost(n);
  return time.bound === 'about' ? drawing[locale].about(n) : n;
}
