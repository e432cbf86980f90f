import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    promises: 'The plan as reported in 2021; sister plans of 2020–2022',
    results: 'Each figure has its source on the facts page; as of January 2026',
    verdicts: 'Verdicts by the rule on the method page; as of January 2026',
    unknown: 'What was looked for and not found; as of January 2026',
  },
  zh: {
    promises: '规划据2021年报道；相关规划为2020—2022年',
    results: '每个数字的出处见“数据与来源”页；截至2026年1月',
    verdicts: '判定规则见“方法”页；截至2026年1月',
    unknown: '找过而没有查到的；截至2026年1月',
  },
};
