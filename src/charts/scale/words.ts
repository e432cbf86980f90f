import { en, zh } from '../../facts/text.ts';
import {
  gdp2020,
  gdp2020Revised,
  planInvestmentPerResident,
  planInvestmentUsdDerived,
  planInvestmentUsdPerResident,
  planPerYearDerived,
  planToGdp2020,
  population2020,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, roundTo } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import { written } from '../../facts/written.ts';

/** An amount of yuan. */
type Money = { id: string; value: number };

/** Trillions of yuan without their unit, which stands once in words, all to two decimals: 1.20. */
export const trillions = ({ id, value }: Money): string => written((value / 1e12).toFixed(2), id);
/** Billions (English) or 亿 (Chinese) of yuan without their unit, rounded as everywhere. */
export const billions = ({ id, value }: Money, locale: Locale): string =>
  written(
    locale === 'en'
      ? formatNumber(value / 1e9, locale, 1)
      : formatNumber(roundTo(value / 1e9, 1) * 10, locale),
    id,
  );

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
    first: [`first published as ${trillions(gdp2020)},`, `revised to ${trillions(gdp2020Revised)}`],
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
    first: [`初步数${trillions(gdp2020)}，`, `修订为${trillions(gdp2020Revised)}`],
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
