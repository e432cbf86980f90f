import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    map: 'Fastest train of January 2021. Lines join stations straight. Coast: OpenStreetMap',
    compass: 'Straight-line distances; fastest trains of January 2021',
    warp: 'Fastest train, January 2021; ≤ June 2021, an upper bound. Zhoushan by road, 2022',
    promise: 'Circles: plan of August 2021. Their cities: plans of 2016, own choice',
    missed: 'Minutes over in January 2021 (Wuxi: at most, June 2021). No timetable of 2025 found',
    opened: 'CCTV, 31 December 2023; China Daily, November 2023; timetable of January 2021',
    building:
      'Announced, 2019–2025. Diamonds: added up (Shanghai) or modelled, with changes assumed',
    when: 'Plan of August 2021; action plan of April 2023. Diamonds: minutes added up or modelled',
  },
  zh: {
    map: '2021年1月最快列车。线路按站点直连。海岸线：OpenStreetMap',
    compass: '直线距离；2021年1月最快列车',
    warp: '2021年1月最快列车；≤为2021年6月时刻表上限。舟山为公路（2022年）',
    promise: '交通圈：2021年8月规划。所含城市依据2016年规划和本站选择',
    missed: '2021年1月超出的分钟数（无锡据2021年6月，为上限）。2025年时刻表没有查到',
    opened: '央视，2023年12月31日；中国日报，2023年11月；2021年1月时刻表',
    building: '2019—2025年公布；菱形为相加（上海）或推算，换乘时间为本站假设',
    when: '2021年8月规划；2023年4月行动方案。菱形为相加或推算',
  },
};
