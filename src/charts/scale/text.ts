import { en, zh } from '../../facts/text.ts';
import {
  faiGrowth2022,
  faiGrowth2023,
  faiGrowth2025H1Derived,
  gdp2015,
  gdp2025,
  gdpPercapita2020,
  gdpPercapita2025,
  keyprojectsPlan2022,
  keyprojectsPlan2023,
  planInvestmentPerResident,
  planInvestmentTarget,
  planInvestmentUsdPerResident,
  planPerYearDerived,
} from '../../generated/fact-values.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

/** What the chart says outside its drawing. */
export const scaleText: ChartText<State> = {
  title: {
    en: `${en(planInvestmentTarget)}: how big is that?`,
    zh: `${zh(planInvestmentTarget)}，有多大？`,
  },
  alt: {
    en: {
      gdp: `Columns of the city’s GDP from 2015 to 2025, from ${en(gdp2015)} to ${en(gdp2025)}; for 2016 and 2017 no figure was found. The plan beside them, ${en(planInvestmentTarget)}, is taller than every year up to 2023.`,
      person: `One resident beside three columns: GDP a person of 2020, ${en(gdpPercapita2020)}, and of 2025, ${en(gdpPercapita2025)}; the plan’s money for each resident, ${en(planInvestmentPerResident)} or ${en(planInvestmentUsdPerResident)}.`,
      years: `The plan cut into five equal years, ${en(planPerYearDerived)}. Inside, the lists of key projects: ${en(keyprojectsPlan2022)} planned for 2022, ${en(keyprojectsPlan2023)} for 2023. For 2021, 2024 and 2025 none was found.`,
      instep: `Growth of GDP and of investment, 2020 to 2025. A frame marks the rate of GDP, at which investment was to grow. It grew ${en(faiGrowth2022)} in 2022 and ${en(faiGrowth2023)} in 2023, above the frame; in the first half of 2025, derived, ${en(faiGrowth2025H1Derived)}. 2021 and most of 2024 and 2025 were not found.`,
    },
    zh: {
      gdp: `2015年至2025年宁波地区生产总值柱状图，从${zh(gdp2015)}到${zh(gdp2025)}；2016、2017年没有查到。旁边的规划投资${zh(planInvestmentTarget)}，高过2023年及以前任何一年。`,
      person: `一个人和三根柱子：人均地区生产总值2020年${zh(gdpPercapita2020)}，2025年${zh(gdpPercapita2025)}；规划投资平均每人${zh(planInvestmentPerResident)}，合${zh(planInvestmentUsdPerResident)}。`,
      years: `规划投资切成相等的五年，平均${zh(planPerYearDerived)}。里面是重点工程年度计划：2022年${zh(keyprojectsPlan2022)}，2023年${zh(keyprojectsPlan2023)}；2021、2024、2025年没有查到。`,
      instep: `2020年至2025年地区生产总值与固定资产投资增速。方框标出投资应有的增速，与地区生产总值同步。实际2022年${zh(faiGrowth2022)}，2023年${zh(faiGrowth2023)}，高出方框；2025年上半年推算为${zh(faiGrowth2025H1Derived)}。2021年以及2024、2025年大部分时间没有查到。`,
    },
  },
  table,
};
