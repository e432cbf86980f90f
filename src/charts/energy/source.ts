import { en, zh } from '../../facts/text.ts';
import { renewables2014 } from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    start: `Hexun, about ${en(renewables2014, 'date')}, read on a copy`,
    target: 'Ningbo Life, 2021; Hexun, about 2014, read on a copy',
    passed: `Xinhua, 16 June 2025; the value for 2024 is derived`,
    solar: 'Xinhua (Japanese service), 16 June 2025',
    roofs: 'Xinhua (Japanese service), 16 June 2025',
    wind: 'Zhejiang Online, 2021; Chinese press, 2025. Coast © OpenStreetMap contributors; farms not at their sites',
    share: 'Xinhua, 16 June 2025; Ningbo Life, 2021',
    next: 'Chinese press, 24 September 2025 and undated, read on copies',
  },
  zh: {
    start: `和讯，约${zh(renewables2014, 'date')}（转载页）`,
    target: '宁波生活网，2021年；和讯，约2014年（转载页）',
    passed: '新华社，2025年6月16日；2024年数值为推算',
    solar: '新华社日文专线，2025年6月16日',
    roofs: '新华社日文专线，2025年6月16日',
    wind: '浙江在线，2021年；国内媒体，2025年。海岸线© OpenStreetMap贡献者；风场位置为示意',
    share: '新华社，2025年6月16日；宁波生活网，2021年',
    next: '国内媒体，2025年9月24日等（转载页）',
  },
};
