import {
  faiGrowth2022,
  faiGrowth2023,
  faiGrowth2024Q1,
  faiGrowth2025H1Derived,
  gdp2015,
  gdp2020,
  gdp2020Revised,
  gdp2025,
  gdpPercapita2020,
  gdpPercapita2025,
  keyprojectsPlan2022,
  keyprojectsPlan2023,
  planInvestmentPerResident,
  planInvestmentTarget,
  planInvestmentUsdDerived,
  planInvestmentUsdPerResident,
  planPerYearDerived,
  planPeriod,
  planToGdp2020,
  population2020,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, roundTo } from '../../facts/format.ts';
import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Table, Words } from '../kit/chart.ts';
import { doneYear, gdp, gdpGrowth, investmentGrowth, lists } from './model.ts';
import type { State } from './states.ts';

const en = (fact: Figure) => text(fact, 'en');
const zh = (fact: Figure) => text(fact, 'zh');

/** Trillions of yuan without their unit, which stands once in words, all to two decimals: 1.20. */
export const trillions = (value: number): string => (value / 1e12).toFixed(2);
/** Billions (English) or 亿 (Chinese) of yuan without their unit, rounded as everywhere. */
export const billions = (value: number, locale: Locale): string =>
  locale === 'en'
    ? formatNumber(value / 1e9, locale, 1)
    : formatNumber(roundTo(value / 1e9, 1) * 10, locale);

export const words: Record<Locale, Words<State>> = {
  en: {
    title: `${en(planInvestmentTarget)}: how big is that?`,
    alt: {
      gdp: `Columns of the city’s GDP from 2015 to 2025, from ${trillions(gdp2015.value)} to ${trillions(gdp2025.value)} trillion yuan; for 2016 and 2017 no figure was found. Beside them the plan, a vermilion outline of ${en(planInvestmentTarget)}, taller than every year up to 2023.`,
      person: `One resident beside three columns: GDP a person of 2020, ${en(gdpPercapita2020)}; of 2025, ${en(gdpPercapita2025)}; and the plan’s money for each resident, ${en(planInvestmentPerResident)} or ${en(planInvestmentUsdPerResident)}.`,
      years: `The plan cut into five equal years of ${en(planPerYearDerived)}. Inside, the yearly lists of key projects that were found: ${en(keyprojectsPlan2022)} planned for 2022 and ${en(keyprojectsPlan2023)} for 2023. The years 2021, 2024 and 2025 are hatched: no list was found.`,
      instep: `Growth of GDP and of investment, 2020 to 2025. A vermilion frame marks where investment was to grow: at the rate of GDP. It grew ${en(faiGrowth2022)} in 2022 and ${en(faiGrowth2023)} in 2023, above the frame; for the first half of 2025 a derived ${en(faiGrowth2025H1Derived)}. 2021 and most of 2024 and 2025 were not found.`,
    },
    source: {
      gdp: 'Ningbo statistics and press; Ningbo Life on the plan. 2021 and 2022: first figures',
      person: 'Derived from the plan and the census of 2020; Ningbo work report, 2026',
      years: 'Ningbo Life, Zhejiang Online, People’s Daily Online, Breaking Latest News, 2019–2023',
      instep: 'Ningbo Daily, China Daily, Xiangshan statistics, 2021–2026; Cixi News (derived)',
    },
  },
  zh: {
    title: `${zh(planInvestmentTarget)}，有多大？`,
    alt: {
      gdp: `2015年至2025年宁波地区生产总值柱状图，从${trillions(gdp2015.value)}万亿元到${trillions(gdp2025.value)}万亿元；2016、2017年没有查到数字。旁边是规划投资，朱红轮廓，${zh(planInvestmentTarget)}，高过2023年及以前任何一年。`,
      person: `一个人旁边立着三根柱子：2020年人均地区生产总值${zh(gdpPercapita2020)}；2025年人均地区生产总值${zh(gdpPercapita2025)}；规划投资按常住人口平均每人${zh(planInvestmentPerResident)}，合${zh(planInvestmentUsdPerResident)}。`,
      years: `规划投资切成相等的五年，每年${zh(planPerYearDerived)}。里面画出查到的重点工程年度计划：2022年${zh(keyprojectsPlan2022)}，2023年${zh(keyprojectsPlan2023)}。2021、2024、2025年为斜线，没有查到年度计划。`,
      instep: `2020年至2025年地区生产总值与固定资产投资增速。朱红框标出规划要求的投资增速：与地区生产总值同步。实际投资2022年增长${zh(faiGrowth2022)}，2023年增长${zh(faiGrowth2023)}，高出朱红框；2025年上半年推算为${zh(faiGrowth2025H1Derived)}。2021年以及2024、2025年大部分时间没有查到。`,
    },
    source: {
      gdp: '宁波统计公报等；2021、2022年为初步数',
      person: '按规划与2020年普查推算；市政府工作报告，2026年',
      years: '宁波生活网、浙江在线、人民网等，2019—2023年',
      instep: '宁波日报、象山县统计局等；2025年为推算',
    },
  },
};

/** The words that stand in the drawing, in one language. */
export interface Phrases {
  plan: string;
  gdp: string;
  more: string;
  ofGdp: string;
  unit: string;
  first: readonly string[];
  notFound: readonly string[];
  each: string;
  perResident: string;
  inDollars: string;
  resident: readonly string[];
  gdpPerson: (year: string) => string;
  planPerson: string;
  average: string;
  perYear: string;
  unitBillions: string;
  /** Under the first line of a list, where there is room. */
  listed: readonly string[];
  /** The same where there is none. */
  lines: readonly string[];
  done: string;
  wasTo: string;
  asLong: string;
  framed: Record<'narrow' | 'wide', readonly string[]>;
  inStep: string;
  gdpShort: string;
  investment: string;
  quarter: string;
  half: string;
}

export const phrases: Record<Locale, Phrases> = {
  en: {
    plan: 'The plan',
    gdp: 'The city’s GDP',
    more: 'The plan, five years: more than',
    ofGdp: `${en(planToGdp2020)} of the GDP of 2020, one year`,
    unit: 'RMB trillion',
    first: [
      `first published as ${trillions(gdp2020.value)},`,
      `revised to ${trillions(gdp2020Revised.value)}`,
    ],
    notFound: ['not', 'found'],
    each: 'For each resident, more than',
    perResident: en(planInvestmentPerResident),
    inDollars: `${en(planInvestmentUsdPerResident)} each, ${en(planInvestmentUsdDerived)} in all`,
    resident: ['one of', `${text(population2020, 'en', 'number')}`, 'residents'],
    gdpPerson: (year) => `GDP a person, ${year}`,
    planPerson: 'the plan, five years',
    average: 'An average year of the plan (derived)',
    perYear: text(planPerYearDerived, 'en').replace(' a year', ''),
    unitBillions: 'RMB billion',
    listed: ['line: planned on', 'the year’s list of', 'key projects'],
    lines: [
      'RMB billion; key projects: line planned,',
      'solid completed (of 2022 the first quarter)',
    ],
    done: 'completed',
    wasTo: 'Promised: investment grows',
    asLong: 'each bar as long as the time it covers',
    framed: {
      narrow: ['framed: where', 'investment', 'was to grow'],
      wide: ['framed: where investment', 'was to grow'],
    },
    inStep: 'in step with GDP',
    gdpShort: 'GDP',
    investment: 'investment',
    quarter: 'first quarter',
    half: 'first half, derived',
  },
  zh: {
    plan: '规划投资',
    gdp: '地区生产总值',
    more: '规划五年投资，超过',
    ofGdp: `相当于2020年全年地区生产总值的${zh(planToGdp2020)}`,
    unit: '万亿元',
    first: [`初步数${trillions(gdp2020.value)}，`, `修订为${trillions(gdp2020Revised.value)}`],
    notFound: ['未查到'],
    each: '平均每位常住居民，超过',
    perResident: zh(planInvestmentPerResident),
    inDollars: `合${zh(planInvestmentUsdPerResident)}；总额合${zh(planInvestmentUsdDerived)}`,
    resident: [`${text(population2020, 'zh', 'number')}名`, '常住居民', '之一'],
    gdpPerson: (year) => `${year}年人均GDP`,
    planPerson: '规划五年投资',
    average: '规划期内平均一年（推算）',
    perYear: zh(planPerYearDerived).replace('/年', ''),
    unitBillions: '单位：亿元',
    listed: ['横线：当年', '重点工程', '计划投资'],
    lines: ['重点工程：横线为计划，实心为完成；', '2022年实心为一季度；单位：亿元'],
    done: '完成',
    wasTo: '承诺：固定资产投资增速',
    asLong: '横条长短表示时段长短',
    framed: { narrow: ['红框：投资增速', '应在的位置'], wide: ['红框：投资增速应在的位置'] },
    inStep: '与GDP增速基本同步',
    gdpShort: 'GDP',
    investment: '投资',
    quarter: '一季度',
    half: '上半年，推算',
  },
};

/** Years as rows; an empty cell is a number that was not found. */
export function table(locale: Locale): Table {
  const en = locale === 'en';
  const of = (list: readonly { year: number; fact: Figure | undefined }[], year: number) => {
    const fact = list.find((entry) => entry.year === year)?.fact;
    return fact ? text(fact, locale) : null;
  };
  const part = (year: number) => {
    const growth = investmentGrowth.find((entry) => entry.year === year);
    if (!growth?.fact) return null;
    const value = text(growth.fact, locale);
    if (growth.to === 4) return value;
    const which =
      growth.fact.asOf === faiGrowth2024Q1.asOf ? phrases[locale].quarter : phrases[locale].half;
    return en ? `${value} (${which})` : `${value}（${which}）`;
  };
  return {
    caption: en
      ? `GDP, key projects and growth by year. The plan: more than ${text(planInvestmentTarget, locale)} for ${text(planPeriod, locale)}`
      : `历年地区生产总值、重点工程与增速。规划：${text(planPeriod, locale)}投资超过${text(planInvestmentTarget, locale)}`,
    columns: en
      ? [
          { label: 'Year' },
          { label: 'GDP', numeric: true },
          { label: 'Key projects', unit: 'planned for the year', numeric: true },
          { label: 'Growth of GDP', numeric: true },
          { label: 'Growth of investment', numeric: true },
        ]
      : [
          { label: '年份' },
          { label: '地区生产总值', numeric: true },
          { label: '重点工程', unit: '当年计划投资', numeric: true },
          { label: '地区生产总值增速', numeric: true },
          { label: '固定资产投资增速', numeric: true },
        ],
    rows: gdp.map(({ year, fact }) => {
      const listed = of(lists, year);
      const done = en ? `${listed} (${phrases.en.done})` : `${listed}（${phrases.zh.done}）`;
      return [
        en ? String(year) : `${year}年`,
        fact ? text(fact, locale) : null,
        year === doneYear ? done : listed,
        of(gdpGrowth, year),
        part(year),
      ];
    }),
  };
}
