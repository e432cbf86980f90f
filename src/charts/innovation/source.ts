import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    highlands: 'Ningbo Life, 2021. Hills not to scale',
    quarter: 'Ningbo Life, 2021; the sum of money is derived',
    unknown: 'CRI Online, October 2023; China Daily, December 2023',
    grown: 'China Daily, 2020, 2021; Ningbo Life, 2023; work report, January 2026',
    built: 'Press note, 2021; China Daily, 2023; Ningbo Daily, January 2026',
  },
  zh: {
    highlands: '宁波生活网，2021年。山形为示意，不代表数量',
    quarter: '宁波生活网，2021年；金额为推算',
    unknown: '国际在线，2023年10月；中国日报，2023年12月',
    grown: '中国日报，2020年、2021年；宁波生活网，2023年；政府工作报告，2026年1月',
    built: '期刊短讯，2021年；中国日报，2023年；宁波日报，2026年1月',
  },
};
