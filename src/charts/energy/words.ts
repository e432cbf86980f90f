import { en, zh } from '../../facts/text.ts';
import {
  ninghaiPumpedCapacity,
  ninghaiPumpedSchedule,
  offshoreWind2025,
  offshoreWindPlanned,
  planCleanEnergyShare,
  planRenewableCapacity,
  planRenewableTo2014,
  pvCapacityMay2024Derived,
  pvCapacityMay2025,
  pvCentralMay2025,
  pvDistributedMay2025,
  pvGrowthMay2025,
  pvMonthsEarly,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cell } from './model.ts';

/** The words that stand in the drawing, in one language. */
export interface Phrases {
  oneCell: string;
  startWhen: string;
  start: string;
  unknown2020: string;
  unknown2020Why: string;
  promise: string;
  promiseWhat: string;
  promiseTimes: string;
  passed: string;
  passedWhen: string;
  passedEarly: string;
  passedHow: string;
  solar: string;
  solarWhen: string;
  roofs: string;
  roofsWhat: string;
  plants: string;
  plantsWhat: string;
  wind: string;
  windWhen: string;
  windShort: string;
  firstFarm: string;
  firstFarmWhen: string;
  ningbo: string;
  xiangshan: string;
  whole: string;
  share2025: string;
  share2025When: string;
  share2024: string;
  clean: string;
  cleanWhat: string;
  cleanUnknown: string;
  planned: string;
  plannedWhat: string;
  turning: string;
  storage: string;
  storageWhat: string;
  storageUnknown: string;
  storageShort: string;
  plannedShort: string;
  turningShort: string;
  notPublished: string;
}

export const phrases: Record<Locale, Phrases> = {
  en: {
    oneCell: `One cell is ${en(cell)}`,
    start: en(renewables2014),
    startWhen: `and more, around ${en(renewables2014, 'date')}`,
    unknown2020: '2020: not published',
    unknown2020Why: 'No figure was found for the year the plan starts from',
    promise: en(planRenewableCapacity),
    promiseWhat: `promised for ${en(planRenewableCapacity, 'date')}, from all renewable sources`,
    promiseTimes: `about ${en(planRenewableTo2014)} what stood around ${en(renewables2014, 'date')}`,
    passed: en(pvCapacityMay2024Derived),
    passedWhen: `of solar alone, ${en(pvCapacityMay2024Derived, 'date')}`,
    passedEarly: `at least ${en(pvMonthsEarly)} early`,
    passedHow: `derived from a year’s growth of ${en(pvGrowthMay2025)}`,
    solar: en(pvCapacityMay2025),
    solarWhen: `of solar alone, ${en(pvCapacityMay2025, 'date')}`,
    roofs: en(pvDistributedMay2025),
    roofsWhat: 'on roofs and other scattered sites',
    plants: en(pvCentralMay2025),
    plantsWhat: 'in large plants, most of them in Cixi, Zhenhai and Xiangshan',
    wind: en(offshoreWind2025),
    windWhen: `offshore wind, ${en(offshoreWind2025, 'date')}`,
    windShort: `wind, ${en(offshoreWind2025, 'date')}`,
    firstFarm: `first farm: ${en(xiangshan1P1Capacity)}`,
    firstFarmWhen: en(xiangshan1P1Capacity, 'date'),
    ningbo: 'Ningbo',
    xiangshan: 'Xiangshan',
    whole: 'All the electricity Ningbo used',
    share2025: en(pvShare2025),
    share2025When: 'made by solar, January–May 2025',
    share2024: `${en(pvShare2024)} in ${en(pvShare2024, 'date')}`,
    clean: `more than ${en(planCleanEnergyShare)}`,
    cleanWhat: `clean energy, promised for ${en(planCleanEnergyShare, 'date')}`,
    cleanUnknown: 'No text says a share of what, or what was reached',
    planned: en(offshoreWindPlanned),
    plannedWhat: 'of offshore wind planned off Xiangshan',
    turning: `${en(offshoreWind2025)} turning, ${en(offshoreWind2025, 'date')}`,
    storage: en(ninghaiPumpedCapacity),
    storageWhat: `of pumped storage in Ninghai, due by ${en(ninghaiPumpedSchedule)}: storage does not count towards the ${en(planRenewableCapacity)}`,
    storageUnknown: 'running or not: not published',
    storageShort: 'pumped storage: running or not is not published',
    plannedShort: 'of offshore wind planned',
    turningShort: `${en(offshoreWind2025)} turning`,
    notPublished: 'not published',
  },
  zh: {
    oneCell: `一格代表${zh(cell)}`,
    start: `超过${zh(renewables2014)}`,
    startWhen: `${zh(renewables2014, 'date')}前后`,
    unknown2020: '2020年：未公布',
    unknown2020Why: '规划起步那一年的数字没有查到',
    promise: zh(planRenewableCapacity),
    promiseWhat: `${zh(planRenewableCapacity, 'date')}目标，\n含各类可再生能源`,
    promiseTimes: `约为${zh(renewables2014, 'date')}前后的${zh(planRenewableTo2014)}`,
    passed: zh(pvCapacityMay2024Derived),
    passedWhen: `仅光伏，${zh(pvCapacityMay2024Derived, 'date')}`,
    passedEarly: `至少提前${zh(pvMonthsEarly)}`,
    passedHow: `按同比增长${zh(pvGrowthMay2025)}倒推`,
    solar: zh(pvCapacityMay2025),
    solarWhen: `仅光伏，${zh(pvCapacityMay2025, 'date')}`,
    roofs: zh(pvDistributedMay2025),
    roofsWhat: '屋顶等分布式光伏',
    plants: zh(pvCentralMay2025),
    plantsWhat: '集中式电站，\n多在慈溪、镇海、象山',
    wind: zh(offshoreWind2025),
    windWhen: `海上风电，${zh(offshoreWind2025, 'date')}`,
    windShort: `海上风电，${zh(offshoreWind2025, 'date')}`,
    firstFarm: `首个项目：${zh(xiangshan1P1Capacity)}`,
    firstFarmWhen: zh(xiangshan1P1Capacity, 'date'),
    ningbo: '宁波',
    xiangshan: '象山',
    whole: '宁波的全部用电量',
    share2025: zh(pvShare2025),
    share2025When: '来自光伏，2025年1—5月',
    share2024: `${zh(pvShare2024, 'date')}为${zh(pvShare2024)}`,
    clean: `超过${zh(planCleanEnergyShare)}`,
    cleanWhat: `清洁能源占比，${zh(planCleanEnergyShare, 'date')}目标`,
    cleanUnknown: '占什么的比重、达到多少，都没有查到',
    planned: zh(offshoreWindPlanned),
    plannedWhat: '象山海域规划的海上风电',
    turning: `在转${zh(offshoreWind2025)}，${zh(offshoreWind2025, 'date')}`,
    storage: zh(ninghaiPumpedCapacity),
    storageWhat: `宁海抽水蓄能，原定${zh(ninghaiPumpedSchedule)}全部投产；储能不计入${zh(planRenewableCapacity)}`,
    storageUnknown: '是否投产：未公布',
    storageShort: '宁海抽水蓄能：\n是否投产未公布',
    plannedShort: '规划海上风电',
    turningShort: `在转${zh(offshoreWind2025)}`,
    notPublished: '未公布',
  },
};
