import { en, number, zh } from '../../facts/text.ts';
import {
  ninghaiPumpedCapacity,
  ninghaiPumpedSchedule,
  offshoreWind2025,
  offshoreWindPlanned,
  planCleanEnergyShare,
  planRenewableCapacity,
  pvCapacityMay2024Derived,
  pvCapacityMay2025,
  pvCentralMay2025,
  pvDistributedMay2025,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';
import { cell, count } from './model.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

/** What the chart says outside its drawing. */
export const energyText: ChartText<State> = {
  title: {
    en: `Renewable power in Ningbo: ${en(planRenewableCapacity)} promised`,
    zh: `宁波的可再生能源：承诺${zh(planRenewableCapacity)}`,
  },
  alt: {
    en: {
      start: `${number(count.start, 'en', 'count')} hollow cells of ${en(cell)} each: more than ${en(renewables2014)} of renewable capacity around ${en(renewables2014, 'date')}. Above them, hatched: no figure for 2020 was published.`,
      target: `A frame of ${number(count.promise, 'en', 'count')} empty cells: ${en(planRenewableCapacity)} of renewable capacity promised for 2025. The hollow cells of ${en(renewables2014, 'date')} fill its lowest rows.`,
      passed: `Solid cells fill the frame and rise above it: ${en(pvCapacityMay2024Derived)} of solar capacity in ${en(pvCapacityMay2024Derived, 'date')}, worked out from a year’s growth, against ${en(planRenewableCapacity)} promised from all sources.`,
      solar: `The solid cells rise far above the frame: ${en(pvCapacityMay2025)} of solar in ${en(pvCapacityMay2025, 'date')}, against ${en(planRenewableCapacity)} promised from all sources.`,
      roofs: `Most of the cells stand on a street of buildings: ${en(pvDistributedMay2025)} on roofs and other scattered sites. Five rows lie on the ground: ${en(pvCentralMay2025)} in large plants.`,
      wind: `The coast of Ningbo. Off Xiangshan turn rotors on the scale of the solar cells: ${en(offshoreWind2025)} of offshore wind in ${en(offshoreWind2025, 'date')}, of which the first farm of ${en(xiangshan1P1Capacity, 'date')} is ${en(xiangshan1P1Capacity)}.`,
      share: `All the solar cells in a corner of a large rectangle: ${en(pvShare2025)} of the electricity used in Ningbo in January to May 2025, after ${en(pvShare2024)} in 2024. Below, a hatched bar: clean energy was to pass ${en(planCleanEnergyShare)}; of what, and what was reached, were not published.`,
      next: `Beside the solar cells a dashed outline: ${en(offshoreWindPlanned)} of offshore wind planned, the ${en(offshoreWind2025)} that turn at its foot. Above, hatched: ${en(ninghaiPumpedCapacity)} of pumped storage due by ${en(ninghaiPumpedSchedule)}, not known to be running.`,
    },
    zh: {
      start: `${number(count.start, 'zh', 'count')}个空心格子，每格${zh(cell)}：${zh(renewables2014, 'date')}前后，可再生能源装机超过${zh(renewables2014)}。上方斜线：2020年的数字没有公布。`,
      target: `方框内有${number(count.promise, 'zh', 'count')}个空格：规划要求2025年可再生能源装机达到${zh(planRenewableCapacity)}。${zh(renewables2014, 'date')}前后的空心格子只占最下面几排。`,
      passed: `实心格子填满方框，还高出一截：按同比增幅倒推，${zh(pvCapacityMay2024Derived, 'date')}仅光伏装机就有${zh(pvCapacityMay2024Derived)}，而规划要求全部可再生能源合计${zh(planRenewableCapacity)}。`,
      solar: `实心格子远远高出方框：${zh(pvCapacityMay2025, 'date')}光伏装机${zh(pvCapacityMay2025)}，而规划要求全部可再生能源合计${zh(planRenewableCapacity)}。`,
      roofs: `格子分成两份。大部分架在一排楼房上：屋顶等分布式光伏${zh(pvDistributedMay2025)}；五排多铺在地上：集中式电站${zh(pvCentralMay2025)}。`,
      wind: `宁波海岸图。象山外海的风轮与光伏格子同一尺度：${zh(offshoreWind2025, 'date')}海上风电${zh(offshoreWind2025)}，其中${zh(xiangshan1P1Capacity, 'date')}投产的首个项目${zh(xiangshan1P1Capacity)}。`,
      share: `一个大矩形，角落里是全部光伏格子：2025年1—5月，光伏发电占宁波用电量的${zh(pvShare2025)}，2024年为${zh(pvShare2024)}。下方斜线条：清洁能源占比要求超过${zh(planCleanEnergyShare)}，口径和结果都没有公布。`,
      next: `光伏格子旁是一个虚线框：规划海上风电${zh(offshoreWindPlanned)}，框底是已经在转的${zh(offshoreWind2025)}。上方斜线块：抽水蓄能${zh(ninghaiPumpedCapacity)}，原定${zh(ninghaiPumpedSchedule)}全部投产，是否投产没有公布。`,
    },
  },
  table,
};
