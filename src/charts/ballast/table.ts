import {
  planAverageStone,
  planInvestmentTarget,
  planIssueDate,
  planProjectCount,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { number, text } from '../../facts/text.ts';
import type { Table } from '../kit/chart.ts';
import { areas, phrases } from './words.ts';

/** The figures behind the drawing; the split by area has rows and no values. */
export function table(locale: Locale): Table {
  const say = (fact: Parameters<typeof text>[0]) => text(fact, locale);
  const p = phrases[locale];
  return locale === 'en'
    ? {
        caption: `The plan of ${text(planIssueDate, locale)} in figures`,
        columns: [
          { label: 'Part of the plan' },
          { label: 'Projects', numeric: true },
          { label: 'Investment', numeric: true },
        ],
        rows: [
          ['All projects', say(planProjectCount), `more than ${say(planInvestmentTarget)}`],
          ['Average of one project (derived)', number(1, locale, 'count'), say(planAverageStone)],
          ...areas.map((area) => [p.areas[area], null, null]),
        ],
      }
    : {
        caption: `${text(planIssueDate, locale)}印发的规划`,
        columns: [
          { label: '规划内容' },
          { label: '项目', numeric: true },
          { label: '投资', numeric: true },
        ],
        rows: [
          ['全部项目', say(planProjectCount), `超过${say(planInvestmentTarget)}`],
          ['平均每个项目（推算）', number(1, locale, 'count'), say(planAverageStone)],
          ...areas.map((area) => [p.areas[area], null, null]),
        ],
      };
}
