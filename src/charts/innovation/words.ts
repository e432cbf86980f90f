import type { Locale } from '../../i18n/locales.ts';
import type { Event, Series } from './model.ts';

/** Words inside the drawing. */
export interface DrawingWords {
  count: (highlands: string, number: string) => string;
  noMeasure: string;
  highlands: readonly (readonly string[])[];
  forHightech: string;
  of: (amount: string) => string;
  makes: (amount: string) => string;
  shareReached: string;
  notPublished: string;
  growth: (nine: string, eleven: string) => readonly string[];
  series: Record<Series['id'], readonly string[]>;
  contour: (step: string) => string;
  moreThan: (amount: string, long: boolean) => readonly string[];
  /** An amount in two lines, for a small hill. */
  split: (amount: string) => readonly string[];
  wanted: (count: string, year: string) => readonly string[];
  period: (years: string) => string;
  lanes: Record<Event['of'], string>;
  events: Record<Event['id'], string>;
}

export const drawing: Record<Locale, DrawingWords> = {
  en: {
    count: (highlands) => highlands,
    noMeasure: 'drawn equal: how high, by what measure, was not said',
    highlands: [
      ['New', 'materials'],
      ['Industrial', 'internet'],
      ['Key core', 'basic parts'],
    ],
    forHightech: 'For high-technology industries',
    of: (amount) => `of more than ${amount}:`,
    makes: (amount) => `over ${amount}`,
    shareReached: 'Share reached by 2025',
    notPublished: 'not published',
    growth: (nine, eleven) => [
      `Growth, first nine months of 2023: ${nine};`,
      `first eleven: ${eleven}. Growth is not a share.`,
    ],
    series: { firms: ['High-tech firms'], output: ['Strategic emerging', 'industries: output'] },
    contour: (step) => `each line: ${step}`,
    moreThan: (amount, long) => (long ? [`more than ${amount}`] : ['more than', amount]),
    split: (amount) => amount.split(/ (?=[a-z]+illion)/),
    wanted: (count, year) => [`more than ${count}`, `wanted by ${year}`],
    period: (years) => `The plan, ${years}`,
    lanes: { lab: 'Yongjiang Laboratory', university: 'Eastern University of Technology' },
    events: {
      'lab-open': 'unveiled',
      'lab-zone': 'B zone, first phase: listed to open',
      'university-begun': 'ground broken',
      'university-open': 'first students',
    },
  },
  zh: {
    count: (highlands) => `${highlands}科创高地`,
    noMeasure: '画得一样高：要多高、拿什么量，没有说明',
    highlands: [['新材料'], ['工业互联网'], ['关键核心', '基础件']],
    forHightech: '高新技术产业投资的目标占比',
    of: (amount) => `规划总投资${amount}以上，`,
    makes: (amount) => `折合${amount}以上`,
    shareReached: '2025年实际占比',
    notPublished: '未公布',
    growth: (nine, eleven) => [
      `2023年前三季度增长${nine}，`,
      `前11个月增长${eleven}。`,
      '增速不是占比。',
    ],
    series: { firms: ['高新技术企业'], output: ['战略性新兴产业产值'] },
    contour: (step) => `每条线：${step}`,
    moreThan: (amount) => [`超过${amount}`],
    split: (amount) => [amount],
    wanted: (count, year) => [`${year}目标`, `超过${count}家`],
    period: (years) => `规划期：${years}`,
    lanes: { lab: '甬江实验室', university: '宁波东方理工大学' },
    events: {
      'lab-open': '揭牌',
      'lab-zone': 'B区一期计划投用',
      'university-begun': '校区一期奠基',
      'university-open': '建校并首次招生',
    },
  },
};
