import type { Locale } from '../../i18n/locales.ts';
import type { Lane, Scheme, Status } from './model.ts';

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
