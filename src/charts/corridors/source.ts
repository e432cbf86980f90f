import type { Locale } from '../../i18n/locales.ts';
import type { State } from './states.ts';

/** Source and date of each state, printed small inside the drawing. */
export const source: Record<Locale, Record<State, string>> = {
  en: {
    six: 'Directions: Ningbo’s transport plan, 2022. Arrows show directions, not routes. Coast: OpenStreetMap',
    rings:
      'Schematic, not a map. Plan of August 2021; schemes before 2013, of 2013 and of November 2021',
    routes:
      'Scheme of about 2021, lengths approximate; openings to April 2025. Drawn by eye. Coast: OpenStreetMap',
    length: 'Transport plan, 2022; Ningbo and Zhejiang transport departments, 2009–2025',
  },
  zh: {
    six: '方向：宁波市综合交通规划（2022年）。箭头只表示方向。海岸线：OpenStreetMap',
    rings: '示意图，不是地图。2021年8月规划；2013年以前、2013年及2021年11月方案',
    routes: '2021—2035年方案，里程为约数；通车截至2025年4月。线位为目测。海岸线：OpenStreetMap',
    length: '2022年交通规划；宁波市、浙江省交通运输部门，2009—2025年',
  },
};
