import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    gdp: 'Ningbo statistics and press; Ningbo Life on the plan. 2021 and 2022: first figures',
    person: 'Derived from the plan and the census of 2020; Ningbo work report, 2026',
    years: 'Ningbo Life, Zhejiang Online, People’s Daily Online, Breaking Latest News, 2019–2023',
    instep: 'Ningbo Daily, China Daily, Xiangshan statistics, 2021–2026; Cixi News (derived)',
  },
  zh: {
    gdp: '宁波统计公报等；2021、2022年为初步数',
    person: '按规划与2020年普查推算；市政府工作报告，2026年',
    years: '宁波生活网、浙江在线、人民网等，2019—2023年',
    instep: '宁波日报、象山县统计局等；2025年为推算',
  },
};
