import { en, zh } from '../../facts/text.ts';
import {
  _1115RailKm2027,
  expresswayKm2008,
  expresswayKm2019,
  expresswayKm2025,
  expresswayKmTarget2025,
  metroKm2025,
  metroKmTarget2025,
  railKm2019,
  railKmTarget2025,
} from '../../generated/fact-values.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

/** What the chart says outside its drawing. */
export const corridorsText: ChartText<State> = {
  title: { en: 'Six ways, three rings, eight radials', zh: '六向、三环、八射' },
  alt: {
    en: {
      six: 'Map of the Yangtze River Delta. Six arrows leave Ningbo: north across Hangzhou Bay, north-west to Nanjing and on to Xi’an, west along the Yangtze, south-west towards Kunming, south along the coast, and east over the sea.',
      rings:
        'A schematic, not a map: the plan’s three rings and eight radials around the city, the six directions leaving them. Beside it, smaller, the older schemes of one ring with six radials and two rings with ten, and the scheme of five directions with ten routes that came three months later. The names of the plan’s rings and radials were not found.',
      routes:
        'Map of Ningbo with eight expressway routes of the 2021 scheme. Five were open when it was published. Two parts of the second Hangzhou–Ningbo expressway opened in 2024 and 2025, the third is due in 2027. The crossing to Shanghai and the road from Meishan inland were only planned. Two routes towards Zhoushan are missing from the copy that was read.',
      length: `Three strips to one scale. Expressways grew from ${en(expresswayKm2008)} in 2008 to ${en(expresswayKm2019)} in 2019 and ${en(expresswayKm2025)} in April 2025, against close to ${en(expresswayKmTarget2025)} promised. The metro reached ${en(metroKm2025)} in August 2025, against ${en(metroKmTarget2025)}. Railways had ${en(railKm2019)} in 2019; for 2025 only the promise of ${en(railKmTarget2025)} is known, for 2027 one of ${en(_1115RailKm2027)}.`,
    },
    zh: {
      six: '长三角地图。六个箭头从宁波出发：北跨杭州湾，西北经南京通往西安，西沿长江，西南指向昆明，南沿海岸，东出海上。',
      rings:
        '示意图，不是地图：规划提出的三环八射围绕市区，六个方向由此向外。旁边以小图列出此前的一环六射、二环十射，以及三个月后的五向十径。三环、八射的名称没有查到。',
      routes:
        '宁波地图，标出2021年方案中的八条高速公路。五条在方案公布时已通车；杭甬高速复线一期、二期先后于2024年、2025年通车，三期计划2027年完工；沪甬跨海通道和甬金衢上高速尚在规划。通往舟山的两条，所见文本中缺失。',
      length: `三条长带，用同一比例尺。高速公路由2008年的${zh(expresswayKm2008)}、2019年的${zh(expresswayKm2019)}增至2025年4月的${zh(expresswayKm2025)}，规划目标接近${zh(expresswayKmTarget2025)}；城市轨道交通2025年8月达到${zh(metroKm2025)}，目标${zh(metroKmTarget2025)}；铁路2019年为${zh(railKm2019)}，此后只查到2025年${zh(railKmTarget2025)}、2027年${zh(_1115RailKm2027)}两个目标。`,
    },
  },
  table,
};
