import { en, zh } from '../../facts/text.ts';
import { planIssueDate, planPeriod, planProjectCount } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    pour: `Ningbo Life, on the ${en(planPeriod)} plan of ${en(planIssueDate)}`,
    hold: `Ningbo Life, on the plan of ${en(planIssueDate)}`,
    money: `Ningbo Life, on the plan of 2021; average derived`,
    holds: `Ningbo Life, on the plan of ${en(planIssueDate)}`,
    grammar: `The ${en(planProjectCount)} of the plan of ${en(planIssueDate)}`,
  },
  zh: {
    pour: `宁波生活网，${zh(planIssueDate)}印发的${zh(planPeriod)}规划`,
    hold: `宁波生活网对${zh(planIssueDate)}规划的报道`,
    money: `宁波生活网，2021年；平均数为推算`,
    holds: `宁波生活网对${zh(planIssueDate)}规划的报道`,
    grammar: `${zh(planIssueDate)}印发的规划，共${zh(planProjectCount, 'number')}个项目`,
  },
};
