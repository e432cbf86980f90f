import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    hazards: 'Ningbo Life, 2021. A section of no one place, not to scale',
    defence: 'Ningbo Life, 2021; China Ningbo Net, 2017. Not to scale',
    supply: 'Ningbo Daily, 2021; China Water News, 2022; NBTV, 2025. A scheme, not a map',
    money: 'Ningbo Daily, 2021; China Ningbo Net, 2022; Ningbo Water Resources Bureau, 2024',
    ecology: 'Ningbo Life, 2021; Ningbo Evening News, 24 February 2022',
    waste: 'Ningbo Life, 2022; Ningbo Evening News, 24 May 2024',
    stars: 'City scheme of 2022, read on a copy; Yongpai, 8 April 2025',
  },
  zh: {
    hazards: '宁波生活网，2021年。剖面为示意，不按比例',
    defence: '宁波生活网，2021年；中国宁波网，2017年。示意',
    supply: '宁波日报，2021年；中国水利报，2022年；宁波广电，2025年。示意图',
    money: '宁波日报，2021年；中国宁波网，2022年；宁波市水利局，2024年',
    ecology: '宁波生活网，2021年；宁波晚报，2022年2月24日',
    waste: '宁波生活网，2022年；宁波晚报，2024年5月24日',
    stars: '市级方案，2022年（转载页）；甬派，2025年4月8日',
  },
};
