import { en, zh } from '../../facts/text.ts';
import {
  _1115RailKm2027,
  expresswayKm2008,
  expresswayKm2019,
  expresswayKm2025,
  expresswayKmTarget2025,
  expresswayRoutesNotTraced,
  expresswayRoutesOpen2021,
  expresswayRoutesTraced,
  metroKm2025,
  metroKmTarget2025,
  planEightRadials,
  planSixDirections,
  planThreeRings,
  railKm2019,
  railKmTarget2025,
} from '../../generated/fact-values.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Scheme } from './model.ts';
import { drawing } from './words.ts';
import { table } from './table.ts';

/** A scheme as the drawing names it. */
const named = (locale: Locale, id: Scheme['id']): string =>
  drawing[locale].scheme[id].join(locale === 'en' ? ' ' : '');

/** What the chart says outside its drawing. */
export const corridorsText: ChartText<State> = {
  title: {
    en: `${en(planSixDirections, 'Word')} ways, ${en(planThreeRings, 'word')} rings, ${en(planEightRadials, 'word')} radials`,
    zh: `${zh(planSixDirections, 'word')}向、${zh(planThreeRings, 'word')}环、${zh(planEightRadials, 'word')}射`,
  },
  alt: {
    en: {
      six: `Map of the Yangtze River Delta. ${en(planSixDirections, 'Word')} arrows leave Ningbo: north across Hangzhou Bay, north-west to Nanjing and Xi’an, west along the Yangtze, south-west towards Kunming, south along the coast, east over the sea.`,
      rings: `Not a map: ${en(planThreeRings, 'word')} rings and ${en(planEightRadials, 'word')} radials round the city, the ${en(planSixDirections, 'word')} directions leaving them. Beside it other schemes: ${named('en', 'one-six')}; ${named('en', 'two-ten')}; and of November 2021, ${named('en', 'five-ten')}. No names were found.`,
      routes: `Map of Ningbo with ${en(expresswayRoutesTraced, 'word')} expressway routes of the 2021 scheme. ${en(expresswayRoutesOpen2021, 'Word')} were open by then. Parts of the second Hangzhou–Ningbo expressway opened in 2024 and 2025, the last is due in 2027. The crossing to Shanghai and the road from Meishan inland were only planned. ${en(expresswayRoutesNotTraced, 'Word')} routes towards Zhoushan are missing from the copy that was read.`,
      length: `Strips to one scale. Expressways: ${en(expresswayKm2008)} in 2008, ${en(expresswayKm2019)} in 2019, ${en(expresswayKm2025)} in April 2025, against close to ${en(expresswayKmTarget2025)} promised. Metro: ${en(metroKm2025)} in August 2025, against ${en(metroKmTarget2025)}. Railways: ${en(railKm2019)} in 2019; after that only promises are known, ${en(railKmTarget2025)} for 2025 and ${en(_1115RailKm2027)} for 2027.`,
    },
    zh: {
      six: `长三角地图。${zh(planSixDirections, 'word')}个箭头从宁波出发：北跨杭州湾，西北经南京通往西安，西沿长江，西南指向昆明，南沿海岸，东出海上。`,
      rings: `示意图：规划提出的${zh(planThreeRings, 'word')}环${zh(planEightRadials, 'word')}射围绕市区，${zh(planSixDirections, 'word')}个方向由此向外。旁边小图是此前的${named('zh', 'one-six')}、${named('zh', 'two-ten')}，以及2021年11月的${named('zh', 'five-ten')}。名称没有查到。`,
      routes: `宁波地图，标出2021年方案中的${zh(expresswayRoutesTraced, 'word')}条高速公路。${zh(expresswayRoutesOpen2021, 'word')}条当时已通车；杭甬高速复线一期、二期先后于2024年、2025年通车，三期计划2027年完工；沪甬跨海通道和甬金衢上高速尚在规划。通往舟山的${zh(expresswayRoutesNotTraced, 'word')}条，所见文本中缺失。`,
      length: `几条长带，同一比例尺。高速公路2008年${zh(expresswayKm2008)}，2019年${zh(expresswayKm2019)}，2025年4月${zh(expresswayKm2025)}，目标接近${zh(expresswayKmTarget2025)}；城市轨道交通2025年8月${zh(metroKm2025)}，目标${zh(metroKmTarget2025)}；铁路2019年${zh(railKm2019)}，此后只查到2025年${zh(railKmTarget2025)}、2027年${zh(_1115RailKm2027)}两个目标。`,
    },
  },
  table,
};
