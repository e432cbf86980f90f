import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import {
  eitGroundbreaking,
  hightechInvest11m2023,
  hightechInvest9m2023,
  outlineHightechFirms2025,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInvestmentTarget,
  planProjectCount,
  yongjiangLab2026,
  yongjiangLabOpen,
  eitOpened2025,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../kit/chart.ts';
import { firms, output } from './model.ts';
import type { Event, Series } from './model.ts';
import type { State } from './states.ts';

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
      `Growth in 2023: ${nine} in nine months,`,
      `${eleven} in eleven. Growth is not a share.`,
    ],
    series: { firms: ['High-tech firms'], output: ['Strategic emerging', 'industries: output'] },
    contour: (step) => `each line: ${step}`,
    moreThan: (amount, long) => (long ? [`more than ${amount}`] : ['more than', amount]),
    split: (amount) => amount.split(/ (?=\w+illion$)/),
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

const en = (fact: Figure, form?: 'number' | 'date') => text(fact, 'en', form);
const zh = (fact: Figure, form?: 'number' | 'date') => text(fact, 'zh', form);

/** "2,149 in 2019, 3,102 in 2020 …" */
function told(series: Series, locale: Locale): string {
  const parts = series.measures.map(({ fact }) => {
    const [amount, date] = [text(fact, locale), text(fact, locale, 'date')];
    if (locale === 'zh') return `${date}${fact.bound ? '超过' : ''}${amount}`;
    return `${fact.bound ? 'more than ' : ''}${amount} in ${date}`;
  });
  return parts.join(locale === 'en' ? ', ' : '，');
}

export const words: Record<Locale, Words<State>> = {
  en: {
    title: 'A quarter for high technology',
    alt: {
      highlands:
        'Three hills of equal height rise out of the sea, drawn in vermilion contour lines: new materials, industrial internet, key core basic parts. They are drawn equal because no height and no measure was given. A small ship lies before them.',
      quarter: `The ship cut open, with its ${en(planProjectCount, 'number')} stones. A quarter of them, the lowest layer, is vermilion: ${en(planHightechInvestmentShare)} of more than ${en(planInvestmentTarget)}, or over ${en(planHightechInvestment)}, was meant for high-technology industries.`,
      unknown: `The same layer of stones is hatched: the share that high technology reached was not published. Only growth was: ${en(hightechInvest9m2023)} in the first nine months of 2023, ${en(hightechInvest11m2023)} in the first eleven.`,
      grown: `Two rows of hills whose heights are measured. High-tech firms: ${told(firms, 'en')}; a vermilion line marks the more than ${en(outlineHightechFirms2025, 'number')} wanted by 2025, and the last hill rises far above it. Output of strategic emerging industries: ${told(output, 'en')}.`,
      built: `Stones along the years. Solid: Yongjiang Laboratory unveiled on ${en(yongjiangLabOpen)}; the Eastern University of Technology breaks ground on ${en(eitGroundbreaking)} and takes its first students in ${en(eitOpened2025)}. Dashed: the first phase of the laboratory’s B zone, listed to open in ${en(yongjiangLab2026)}, after the plan.`,
    },
    source: {
      highlands: 'Ningbo Life, 2021. The hills are a picture, not a measure.',
      quarter: 'Ningbo Life, 2021; the sum of money is derived',
      unknown: 'CRI Online, October 2023; China Daily, December 2023',
      grown: 'China Daily, 2020, 2021; Ningbo Life, 2023; work report, January 2026',
      built: 'Press note, 2021; China Daily, 2023; Ningbo Daily, January 2026',
    },
  },
  zh: {
    title: '四分之一给高新技术',
    alt: {
      highlands:
        '三座等高的山从海上升起，以朱红色等高线画出：新材料、工业互联网、关键核心基础件。因为没有给出高度和衡量办法，所以画得一样高。山前有一艘小船。',
      quarter: `剖开的船，舱内${zh(planProjectCount, 'number')}块石头。最下面一层、即四分之一为朱红色：规划总投资${zh(planInvestmentTarget)}以上，其中${zh(planHightechInvestmentShare)}、即${zh(planHightechInvestment)}以上，要投向高新技术产业。`,
      unknown: `同一层石头变为斜线：高新技术产业投资的实际占比没有公布。公布过的只有增速：2023年前三季度${zh(hightechInvest9m2023)}，前11个月${zh(hightechInvest11m2023)}。`,
      grown: `两组以高度表示数量的山。高新技术企业：${told(firms, 'zh')}；朱红线为2025年超过${zh(outlineHightechFirms2025, 'number')}家的目标，最后一座山远高于此线。战略性新兴产业产值：${told(output, 'zh')}。`,
      built: `沿年份排列的石头。实心：甬江实验室${zh(yongjiangLabOpen)}揭牌；宁波东方理工大学${zh(eitGroundbreaking)}校区一期奠基，${zh(eitOpened2025)}首次招生。虚线：甬江实验室B区一期，列入${zh(yongjiangLab2026)}投用计划，在规划期之后。`,
    },
    source: {
      highlands: '宁波生活网，2021年。山形为示意，不代表数量。',
      quarter: '宁波生活网，2021年；金额为推算',
      unknown: '国际在线，2023年10月；中国日报，2023年12月',
      grown: '中国日报，2020年、2021年；宁波生活网，2023年；政府工作报告，2026年1月',
      built: '期刊短讯，2021年；中国日报，2023年；宁波日报，2026年1月',
    },
  },
};
