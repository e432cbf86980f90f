import { faiGrowth2024Q1, planInvestmentTarget, planPeriod } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Figure } from '../../facts/format.ts';
import { text } from '../../facts/text.ts';
import type { Table } from '../kit/chart.ts';
import { doneYear, gdp, gdpGrowth, investmentGrowth, lists } from './model.ts';
import { phrases } from './words.ts';

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
