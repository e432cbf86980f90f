import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    two: 'City scheme “246”, 2019; China Daily, March 2020',
    four: 'City scheme “246”, 2019; China Daily, March 2020',
    six: 'Scheme of 2019; China Daily, March 2020. Sum derived',
    filled:
      'Ningbo Life, 2020; China Daily, 2022. New materials: press copies of 2021 and 2025, publishers not shown',
    map: 'Ningbo Life, China Daily, 2020; Xinhua, 2024; Ningbo Daily, 2026. Places by eye. Coast: OpenStreetMap',
    champions:
      'Local press, 2018–2024; work report, 2026. Counts changed: firms and products at first, then firms',
    chains:
      'Plan of 2021; city schemes of 2019, 2023 and 2025. Lines join names that recur, whole or in part',
  },
  zh: {
    two: '“246”方案，2019年；中国日报，2020年3月',
    four: '“246”方案，2019年；中国日报，2020年3月',
    six: '2019年方案；中国日报，2020年3月。合计为推算',
    filled: '宁波生活网，2020年；中国日报，2022年。新材料：2021年、2025年报刊转载，原发布者不详',
    map: '宁波生活网、中国日报，2020年；新华社，2024年；宁波日报，2026年。位置为目测。海岸线：OpenStreetMap',
    champions:
      '浙江、宁波媒体，2018—2024年；政府工作报告，2026年。统计口径有变：先含企业与产品，后为企业',
    chains: '2021年8月规划；2019年、2023年7月、2025年6月市级方案。细线连接全部或部分重复的名称',
  },
};
