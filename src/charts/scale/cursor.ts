import {
  gdpPercapita2020,
  gdpPercapita2025,
  keyprojectsQ12022,
  planInvestmentPerResident,
  planInvestmentTarget,
  planInvestmentUsdPerResident,
  planPerYearDerived,
  planToGdp2020,
} from '../../generated/fact-values.ts';
import { date, text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import {
  doneYear,
  gdp,
  gdpGrowth,
  investmentGaps,
  investmentGrowth,
  lists,
  planYears,
  startYear,
} from './model.ts';
import type { State } from './states.ts';

const pick = (locale: Locale, en: string, zh: string): string => (locale === 'en' ? en : zh);
const year = (of: number, locale: Locale): string => date(String(of), locale);

/** From the first year to the last, then the plan. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const say = (en: string, zh: string) => pick(locale, en, zh);
  const notFound = say('not found', '未查到');
  const mark = (target: string, name: string, figure: KnownFigure, note?: string): MarkInfo => ({
    target,
    name,
    value: text(figure, locale),
    note,
  });
  const plan = mark(
    'plan',
    say('The plan, five years, more than', '规划五年投资，超过'),
    planInvestmentTarget,
    say(
      `${text(planToGdp2020, locale)} of the GDP of ${year(startYear, locale)}`,
      `相当于${year(startYear, locale)}全年地区生产总值的${text(planToGdp2020, locale)}`,
    ),
  );
  if (state === 'gdp') {
    const found = gdp.filter(({ fact }) => fact);
    const missing = gdp.filter(({ fact }) => !fact).map(({ year: of }) => year(of, locale));
    return [
      ...found.map(({ year: of, fact }) =>
        mark(
          `columns/gdp-${of}`,
          say(`GDP, ${year(of, locale)}`, `${year(of, locale)}地区生产总值`),
          fact!,
        ),
      ),
      { target: 'gaps/gap', name: missing.join(say(', ', '、')), value: notFound },
      plan,
    ];
  }
  if (state === 'person') {
    const perPerson = (of: string) => say(`GDP a person, ${of}`, `${of}人均地区生产总值`);
    return [
      mark('columns/gdp-2020', perPerson(date(gdpPercapita2020.asOf, locale)), gdpPercapita2020),
      mark('columns/gdp-2025', perPerson(date(gdpPercapita2025.asOf, locale)), gdpPercapita2025),
      mark(
        'plan',
        say('The plan’s money for each resident, more than', '规划投资平均每位常住居民，超过'),
        planInvestmentPerResident,
        text(planInvestmentUsdPerResident, locale),
      ),
    ];
  }
  if (state === 'years') {
    const wanted = say('key projects, planned', '重点工程计划投资');
    const done = say('key projects, completed', '重点工程完成投资');
    const named = (of: number, what: string) =>
      say(`${year(of, locale)}, ${what}`, `${year(of, locale)}${what}`);
    const quarterYear = Number(keyprojectsQ12022.asOf.slice(0, 4));
    return [
      mark(
        'plan',
        say('An average year of the plan, derived', '规划期内平均一年，推算'),
        planPerYearDerived,
      ),
      ...lists.flatMap(({ year: of, fact }): MarkInfo[] => {
        if (!fact) return [{ target: `gaps/gap-${of}`, name: named(of, wanted), value: notFound }];
        const spent = of === doneYear;
        const row = mark(
          `inside/${spent ? 'done' : 'list'}-${of}`,
          named(of, spent ? done : wanted),
          fact,
        );
        if (of !== quarterYear) return [row];
        const first = say('first quarter, completed', '一季度完成');
        return [row, mark(`inside/done-${of}`, named(of, first), keyprojectsQ12022)];
      }),
    ];
  }
  return gdpGrowth.flatMap(({ year: of, fact }): MarkInfo[] => {
    const grown = say('GDP', '地区生产总值增长');
    const invested = say('investment', '固定资产投资增长');
    const named = (what: string) =>
      say(`${year(of, locale)}, ${what}`, `${year(of, locale)}${what}`);
    return [
      ...(fact ? [mark(`columns/gdp-${of}`, named(grown), fact)] : []),
      ...investmentGrowth
        .filter((growth) => growth.year === of)
        .map((growth) => {
          const asOf = growth.fact!.asOf!;
          return mark(
            `inside/fai-${asOf}`,
            named(invested),
            growth.fact!,
            [growth.to < 4 && date(asOf, locale), growth.derived && say('derived', '推算')]
              .filter(Boolean)
              .join(say(', ', '，')) || undefined,
          );
        }),
      ...investmentGaps
        .filter((gap) => gap.year === of && planYears.includes(of))
        .map(() => ({ target: `gaps/gap-${of}`, name: named(invested), value: notFound })),
    ];
  });
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  gdp: (t) => ({
    en: `The city’s GDP year by year, and beside it the plan: more than ${t(planInvestmentTarget)}.`,
    zh: `历年地区生产总值，旁边是规划投资：超过${t(planInvestmentTarget)}。`,
  }),
  person: (t) => ({
    en: `The same money, shared out: more than ${t(planInvestmentPerResident)} for each resident, beside GDP a person.`,
    zh: `同一笔钱分到每个人：每位常住居民超过${t(planInvestmentPerResident)}，旁边是人均地区生产总值。`,
  }),
  years: (t) => ({
    en: `The plan comes apart into equal years of ${t(planPerYearDerived)}; the yearly lists that were found stand inside.`,
    zh: `规划投资切成相等的年份，每年${t(planPerYearDerived)}；查到的年度计划画在里面。`,
  }),
  instep: () => ({
    en: 'Growth, year by year: GDP as columns, investment beside it, a vermilion frame where it was promised to be.',
    zh: '历年增速：柱为地区生产总值，旁边是投资，朱红框是承诺的位置。',
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
