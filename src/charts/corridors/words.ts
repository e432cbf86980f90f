import {
  expresswayRoutesNotTraced,
  expresswayScheme20132030,
  expresswayFiveTen,
  expresswaySchemeBefore2013,
  planEightRadials,
  planSixDirections,
  planThreeRings,
} from '../../generated/fact-values.ts';
import { en, zh } from '../../facts/text.ts';
import { written } from '../../facts/written.ts';
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
  km: (value: string) => string;
}

const counted = {
  six: {
    en: `${en(planSixDirections, 'word')} directions`,
    zh: `${zh(planSixDirections, 'word')}向联通`,
  },
  rings: { en: `${en(planThreeRings, 'word')} rings`, zh: `${zh(planThreeRings, 'word')}环` },
  radials: {
    en: `${en(planEightRadials, 'word')} radials`,
    zh: `${zh(planEightRadials, 'word')}射`,
  },
};

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    ningbo: 'Ningbo',
    sixDirections: counted.six.en,
    threeRings: counted.rings.en,
    eightRadials: counted.radials.en,
    namesNotFound: {
      narrow: ['Names of the rings', 'and radials: not found'],
      wide: ['names', 'not found'],
    },
    scheme: {
      'one-six': [
        written('one ring,', expresswaySchemeBefore2013.id),
        written('six radials', expresswaySchemeBefore2013.id),
      ],
      'two-ten': [
        written('two rings,', expresswayScheme20132030.id),
        written('ten radials', expresswayScheme20132030.id),
      ],
      'three-eight': [`${counted.rings.en},`, counted.radials.en],
      'five-ten': [
        written('five directions,', expresswayFiveTen.id),
        written('ten routes', expresswayFiveTen.id),
      ],
    },
    notSeen: {
      narrow: ['Zhoushan,', `${en(expresswayRoutesNotTraced, 'word')} routes:`, 'not found'],
      wide: [
        `${en(expresswayRoutesNotTraced, 'Word')} routes to Zhoushan:`,
        'ends and lengths not found',
      ],
    },
    dashed: (status) => `dashed: ${status}`,
    ringClosed: (year) => `ring closed ${year}`,
    short: { 'bay-bridge': 'Bay Bridge' },
    status: {
      open: 'open by 2021',
      opened: 'opened',
      partly: 'parts opened 2024 and 2025',
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
    sixDirections: counted.six.zh,
    threeRings: counted.rings.zh,
    eightRadials: counted.radials.zh,
    namesNotFound: { narrow: ['环线、射线的名称', '没有查到'], wide: ['名称', '没有查到'] },
    scheme: {
      'one-six': [written('一环六射', expresswaySchemeBefore2013.id)],
      'two-ten': [written('二环十射', expresswayScheme20132030.id)],
      'three-eight': [counted.rings.zh + counted.radials.zh],
      'five-ten': [written('五向十径', expresswayFiveTen.id)],
    },
    notSeen: {
      narrow: [`往舟山${zh(expresswayRoutesNotTraced, 'word')}条`, '没有查到'],
      wide: [`通往舟山的${zh(expresswayRoutesNotTraced, 'word')}条：`, '起讫和里程没有查到'],
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
