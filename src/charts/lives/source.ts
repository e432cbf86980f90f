import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    start: 'Promise: UMC 2022, from the city transport plan; metro: Ningbo Evening News 2022',
    metro: 'Metro: Ningbo Evening News 2022; contractor’s notice 2025; Wikipedia, January 2026',
    city: 'Census 2020; statistical bulletin 2024; Ningbo Daily, December 2020; China Daily, March 2021',
    begun: 'Ningbo Daily, cnnb.com.cn and city notices, 2022–2023',
    forefront: 'After the plan as reported in English by Ningbo Life, 2021',
  },
  zh: {
    start: '承诺：UMC公司2022年转述市综合交通规划；里程：宁波晚报，2022年',
    metro: '轨道交通：宁波晚报，2022年；施工单位消息，2025年；维基百科，2026年1月',
    city: '2020年人口普查；2024年统计公报；宁波日报，2020年12月；中国日报，2021年3月',
    begun: '宁波日报、中国宁波网、宁波发布，2022—2023年',
    forefront: '规划用语据宁波生活网2021年英文报道回译',
  },
};
