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
import { date } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { changeBy } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
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
  const mark = (
    target: string,
    name: string,
    figure: Parameters<typeof said>[0],
    note?: string,
  ): MarkInfo => ({
    target,
    name,
    value: said(figure, locale),
    note,
  });
  const plan = mark(
    'plan',
    say('The plan, five years', '规划五年投资'),
    planInvestmentTarget,
    say(
      `${said(planToGdp2020, locale)} of the GDP of ${year(startYear, locale)}`,
      `${said(planToGdp2020, locale)}，与${year(startYear, locale)}全年地区生产总值相比`,
    ),
  );
  if (state === 'gdp') {
    const missing = gdp.filter(({ fact }) => !fact).map(({ year: of }) => of);
    const gdpOf = (when: string) => say(`GDP, ${when}`, `${when}地区生产总值`);
    return [
      ...gdp.flatMap(({ year: of, fact }): MarkInfo[] => {
        if (fact) return [mark(`columns/gdp-${of}`, gdpOf(year(of, locale)), fact)];
        // The years that were not found share one gap.
        if (of !== missing[0]) return [];
        const years = missing.map((one) => year(one, locale)).join(say(' and ', '、'));
        return [{ target: 'gaps/gap', name: gdpOf(years), value: notFound }];
      }),
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
        say('The plan’s money for each resident', '规划投资，平均每位常住居民'),
        planInvestmentPerResident,
        said(planInvestmentUsdPerResident, locale),
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

/** The newest growth of investment that was found, with its moment. */
const lastGrowth = investmentGrowth.at(-1)!.fact!;

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  gdp: (t) => ({
    en: `The city’s GDP year by year; beside it the plan, more than ${t(planInvestmentTarget)}.`,
    zh: `历年地区生产总值，旁边是规划投资：超过${t(planInvestmentTarget)}。`,
  }),
  person: (t) => ({
    en: `The same money, shared out: more than ${t(planInvestmentPerResident)} for each resident, beside a GDP of ${t(gdpPercapita2020)} a person in ${t(gdpPercapita2020, 'date')}.`,
    zh: `同一笔钱，分到每位常住居民超过${t(planInvestmentPerResident)}，旁边是${t(gdpPercapita2020, 'date')}人均地区生产总值${t(gdpPercapita2020)}。`,
  }),
  years: (t) => ({
    en: `The plan comes apart into equal years, more than ${t(planPerYearDerived)}; inside, the yearly lists that were found.`,
    zh: `规划投资按年份等分，平均超过${t(planPerYearDerived)}；查到的年度计划画在里面。`,
  }),
  instep: (t) => ({
    en: `Growth of GDP year by year; beside it investment, with a frame where it was promised to be: ${t(lastGrowth)} in the ${t(lastGrowth, 'date')}, derived.`,
    zh: `历年地区生产总值增速，旁边是投资增速，方框是承诺的位置：${t(lastGrowth, 'date')}投资增速推算为${t(lastGrowth)}。`,
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'person gdp': { en: 'The money is one sum again.', zh: '人均换回总额。' },
  'years person': { en: 'The years close up again.', zh: '切开的年份重新合拢。' },
  'years instep': { en: 'Money turns into rates of growth.', zh: '金额换成增速。' },
  'instep years': { en: 'Rates of growth turn back into money.', zh: '增速换回金额。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
