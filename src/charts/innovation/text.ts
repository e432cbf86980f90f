import { en, text, zh } from '../../facts/text.ts';
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
import { firms, output, type Series } from './model.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';
import type { Locale } from '../../i18n/locales.ts';

/** "2,149 in 2019, 3,102 in 2020 …" */
function told(series: Series, locale: Locale): string {
  const parts = series.measures.map(({ fact }) => {
    const [amount, date] = [text(fact, locale), text(fact, locale, 'date')];
    if (locale === 'zh') return `${date}${fact.bound ? '超过' : ''}${amount}`;
    return `${fact.bound ? 'more than ' : ''}${amount} in ${date}`;
  });
  return parts.join(locale === 'en' ? ', ' : '，');
}

/** What the chart says outside its drawing. */
export const innovationText: ChartText<State> = {
  title: {
    en: `${en(planHightechInvestmentShare)} for high technology`,
    zh: `${zh(planHightechInvestmentShare)}给高新技术`,
  },
  alt: {
    en: {
      highlands:
        'Three hills in contour lines rise out of the sea behind a small ship: new materials, industrial internet, key core basic parts. They are equal because no height and no measure was given.',
      quarter: `The lowest layer of the ship’s ${en(planProjectCount, 'number')} stones is outlined as a promise: ${en(planHightechInvestmentShare)} of more than ${en(planInvestmentTarget)}, or over ${en(planHightechInvestment)}, for high-technology industries.`,
      unknown: `The same layer is hatched: the share reached was not published, only growth: ${en(hightechInvest9m2023)} in the first nine months of 2023, ${en(hightechInvest11m2023)} in the first eleven.`,
      grown: `Two rows of hills, as high as their numbers. High-tech firms: ${told(firms, 'en')}; a line marks the more than ${en(outlineHightechFirms2025, 'number')} wanted by 2025, far below the last hill. Output of strategic emerging industries: ${told(output, 'en')}.`,
      built: `Stones along the years. Solid: Yongjiang Laboratory unveiled on ${en(yongjiangLabOpen)}; the Eastern University of Technology begun on ${en(eitGroundbreaking)}, first students in ${en(eitOpened2025)}. Dashed: the first phase of the laboratory’s B zone, listed to open in ${en(yongjiangLab2026)}, after the plan.`,
    },
    zh: {
      highlands:
        '小船后面，三座等高线画成的山从海上升起：新材料、工业互联网、关键核心基础件。高度和衡量办法都没有给出，所以一样高。',
      quarter: `舱内${zh(planProjectCount, 'number')}块石头，最下面一层勾作承诺：规划总投资${zh(planInvestmentTarget)}以上，其中${zh(planHightechInvestmentShare)}、即${zh(planHightechInvestment)}以上，要投向高新技术产业。`,
      unknown: `同一层石头变为斜线：实际占比没有公布，只有增速：2023年前三季度${zh(hightechInvest9m2023)}，前11个月${zh(hightechInvest11m2023)}。`,
      grown: `两组山，山高表示数量。高新技术企业：${told(firms, 'zh')}；横线为2025年超过${zh(outlineHightechFirms2025, 'number')}家的目标，最后一座山远高于此。战略性新兴产业产值：${told(output, 'zh')}。`,
      built: `沿年份排列的石头。实心：甬江实验室${zh(yongjiangLabOpen)}揭牌；宁波东方理工大学${zh(eitGroundbreaking)}校区一期奠基，${zh(eitOpened2025)}首次招生。虚线：实验室B区一期，列入${zh(yongjiangLab2026)}投用计划，已过规划期。`,
    },
  },
  table,
};
