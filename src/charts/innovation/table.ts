import {
  eitStudents,
  hightechInvest11m2023,
  hightechInvest9m2023,
  hightechInvestZhenhai2021,
  outlineHightechFirms2025,
  planHightechInvestment,
  planHightechInvestmentShare,
  planInnovationHighlands,
  yongjiangLabCluster,
} from '../../generated/fact-values.ts';
import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Table } from '../kit/chart.ts';
import { events, firms, output } from './model.ts';
import type { Series } from './model.ts';
import { drawing } from './words.ts';

/** Nothing was promised, or no result belongs to it: not a gap in what was published. */
const NONE = '–';

interface TableWords {
  caption: string;
  columns: readonly [subject: string, date: string, promised: string, found: string];
  highlands: string;
  share: string;
  money: string;
  growth: string;
  zhenhai: string;
  series: Record<Series['id'], string>;
  labBudget: string;
  students: string;
  moreThan: (amount: string) => string;
  colon: string;
}

const words: Record<Locale, TableWords> = {
  en: {
    caption: 'Promises for innovation and high technology, and what was published',
    columns: ['Subject', 'Date', 'Promised', 'Found'],
    highlands: 'Innovation highlands: new materials, industrial internet, key core basic parts',
    share: 'High-technology industries, share of the plan’s investment',
    money: 'The same in money, derived',
    growth: 'High-technology investment, growth since January',
    zhenhai: 'High-technology investment, Zhenhai district alone',
    series: { firms: 'High-tech firms', output: 'Strategic emerging industries, output' },
    labBudget: 'Institute district of Yongjiang Laboratory, budget',
    students: 'Students planned for at the Eastern University of Technology',
    moreThan: (amount) => `more than ${amount}`,
    colon: ': ',
  },
  zh: {
    caption: '科技创新与高新技术产业的目标，以及已公布的情况',
    columns: ['项目', '时间', '目标', '已公布'],
    highlands: '科创高地：新材料、工业互联网、关键核心基础件',
    share: '高新技术产业占规划投资的比重',
    money: '折合金额（推算）',
    growth: '高新技术产业投资累计增速',
    zhenhai: '高新技术产业投资（仅镇海区）',
    series: { firms: '高新技术企业', output: '战略性新兴产业产值' },
    labBudget: '甬江实验室研究院集聚区投资概算',
    students: '宁波东方理工大学规划在校生',
    moreThan: (amount) => `超过${amount}`,
    colon: '：',
  },
};

/** Promises and results of the chapter, one row a figure. */
export function table(locale: Locale): Table {
  const w = words[locale];
  const amount = (fact: Figure & { bound?: string }) =>
    fact.bound === 'more-than' ? w.moreThan(text(fact, locale)) : text(fact, locale);
  const date = (fact: Figure) => text(fact, locale, 'date');
  const found = (label: string, fact: Figure) => [label, date(fact), NONE, amount(fact)];
  const promised = (label: string, fact: Figure) => [label, date(fact), amount(fact), null];
  const goal = outlineHightechFirms2025;
  return {
    caption: w.caption,
    columns: w.columns.map((label) => ({ label })),
    rows: [
      promised(w.highlands, planInnovationHighlands),
      promised(w.share, planHightechInvestmentShare),
      promised(w.money, planHightechInvestment),
      found(w.growth, hightechInvest9m2023),
      found(w.growth, hightechInvest11m2023),
      found(w.zhenhai, hightechInvestZhenhai2021),
      ...[firms, output].flatMap(({ id, measures }) =>
        measures.map(({ fact }) => [
          w.series[id],
          date(fact),
          id === 'firms' && fact.asOf === goal.asOf ? amount(goal) : NONE,
          amount(fact),
        ]),
      ),
      ...events.map(({ id, of, fact, kind }) => {
        const label = `${drawing[locale].lanes[of]}${w.colon}${drawing[locale].events[id]}`;
        const when = text(fact, locale);
        return kind === 'again' ? [label, when, when, null] : [label, when, NONE, when];
      }),
      [w.labBudget, date(yongjiangLabCluster), amount(yongjiangLabCluster), NONE],
      promised(w.students, eitStudents),
    ],
  };
}
