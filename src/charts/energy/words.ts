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
  pvGrowthMay2025,
  pvShare2024,
  pvShare2025,
  renewables2014,
  xiangshan1P1Capacity,
} from '../../generated/fact-values.ts';
import type { Locale } from '../../i18n/locales.ts';
import { text } from '../../facts/text.ts';
import type { Table, Words } from '../kit/chart.ts';
import { cell } from './model.ts';
import type { State } from './states.ts';

const en = (fact: Parameters<typeof text>[0], form?: 'full' | 'number' | 'date') =>
  text(fact, 'en', form);
const zh = (fact: Parameters<typeof text>[0], form?: 'full' | 'number' | 'date') =>
  text(fact, 'zh', form);

export const words: Record<Locale, Words<State>> = {
  en: {
    title: `Renewable power in Ningbo: ${en(planRenewableCapacity)} promised`,
    alt: {
      start: `Seventy-three hollow cells, each worth ${en(cell)}: more than ${en(renewables2014)} of renewable capacity around ${en(renewables2014, 'date')}. Above them a hatched area without an upper edge: no figure for 2020 was published.`,
      target: `A vermilion frame of 600 empty cells: ${en(planRenewableCapacity)} of renewable capacity promised for 2025. The hollow cells of ${en(renewables2014, 'date')} fill its lowest rows.`,
      passed: `Solid cells have filled the frame and stand above it: ${en(pvCapacityMay2024Derived)} of solar capacity in ${en(pvCapacityMay2024Derived, 'date')}, worked out from a year's growth, against ${en(planRenewableCapacity)} promised from all sources.`,
      solar: `The solid cells stand far above the frame: ${en(pvCapacityMay2025)} of solar capacity in ${en(pvCapacityMay2025, 'date')}.`,
      roofs: `The same cells taken apart. Most are lifted on a street of buildings: ${en(pvDistributedMay2025)} on roofs and other scattered sites. Five rows lie on the ground: ${en(pvCentralMay2025)} in large plants.`,
      wind: `The coast of Ningbo. Off Xiangshan, rotors on the same scale as the solar cells: ${en(offshoreWind2025)} of offshore wind in ${en(offshoreWind2025, 'date')}, of which the first farm of ${en(xiangshan1P1Capacity, 'date')} is ${en(xiangshan1P1Capacity)}.`,
      share: `All the solar cells shrunk into a corner of a large rectangle: they made ${en(pvShare2025)} of the electricity used in Ningbo in January to May 2025, after ${en(pvShare2024)} in 2024. Below, a hatched bar: clean energy was to pass ${en(planCleanEnergyShare)}, of what and how much was reached were not published.`,
      next: `Beside the field of solar cells a dashed outline: ${en(offshoreWindPlanned)} of offshore wind planned, with the ${en(offshoreWind2025)} that turn at its foot. Above, hatched: ${en(ninghaiPumpedCapacity)} of pumped storage due by ${en(ninghaiPumpedSchedule)}, not known to be running.`,
    },
    source: {
      start: `Hexun, about ${en(renewables2014, 'date')}, read on a copy`,
      target: 'Ningbo Life, 2021; Hexun, about 2014, read on a copy',
      passed: `Xinhua, 16 June 2025; the value for 2024 is derived`,
      solar: 'Xinhua (Japanese service), 16 June 2025',
      roofs: 'Xinhua (Japanese service), 16 June 2025',
      wind: 'Zhejiang Online, 2021; Chinese press, 2025. Coast © OpenStreetMap contributors; farms not at their sites',
      share: 'Xinhua, 16 June 2025; Ningbo Life, 2021',
      next: 'Chinese press, 24 September 2025 and undated, read on copies',
    },
  },
  zh: {
    title: `宁波的可再生能源：承诺${zh(planRenewableCapacity)}`,
    alt: {
      start: `七十三个空心格子，每格${zh(cell)}：${zh(renewables2014, 'date')}前后，可再生能源装机超过${zh(renewables2014)}。上方是没有上沿的斜线区域：2020年的数字没有公布。`,
      target: `朱红色方框内有六百个空格：规划要求2025年可再生能源装机达到${zh(planRenewableCapacity)}。${zh(renewables2014, 'date')}前后的空心格子只占最下面几排。`,
      passed: `实心格子填满方框并高出一截：按同比增幅倒推，${zh(pvCapacityMay2024Derived, 'date')}仅光伏装机就有${zh(pvCapacityMay2024Derived)}，而规划对全部可再生能源的要求是${zh(planRenewableCapacity)}。`,
      solar: `实心格子远远高出方框：${zh(pvCapacityMay2025, 'date')}光伏装机${zh(pvCapacityMay2025)}。`,
      roofs: `同样的格子分成两份。大部分架在一排楼房上：屋顶等分布式光伏${zh(pvDistributedMay2025)}；五排多铺在地上：集中式电站${zh(pvCentralMay2025)}。`,
      wind: `宁波海岸图。象山外海画着与光伏格子同一尺度的风轮：${zh(offshoreWind2025, 'date')}海上风电${zh(offshoreWind2025)}，其中${zh(xiangshan1P1Capacity, 'date')}投产的首个项目${zh(xiangshan1P1Capacity)}。`,
      share: `全部光伏格子缩进一个大矩形的角落：2025年1—5月，光伏发电占宁波用电量的${zh(pvShare2025)}，2024年为${zh(pvShare2024)}。下方是一根斜线条：清洁能源占比要求超过${zh(planCleanEnergyShare)}，口径和结果都没有公布。`,
      next: `光伏格子旁边是一个虚线框：规划海上风电${zh(offshoreWindPlanned)}，框底是已经在转的${zh(offshoreWind2025)}。上方斜线块：抽水蓄能${zh(ninghaiPumpedCapacity)}，原定${zh(ninghaiPumpedSchedule)}全部投产，是否投产没有公布。`,
    },
    source: {
      start: `和讯，约${zh(renewables2014, 'date')}（转载页）`,
      target: '宁波生活网，2021年；和讯，约2014年（转载页）',
      passed: '新华社，2025年6月16日；2024年数值为推算',
      solar: '新华社日文专线，2025年6月16日',
      roofs: '新华社日文专线，2025年6月16日',
      wind: '浙江在线，2021年；国内媒体，2025年。海岸线© OpenStreetMap贡献者；风场位置为示意',
      share: '新华社，2025年6月16日；宁波生活网，2021年',
      next: '国内媒体，2025年9月24日等（转载页）',
    },
  },
};

/** The words that stand in the drawing, in one language. */
export interface Phrases {
  oneCell: string;
  startWhen: string;
  start: string;
  unknown2020: string;
  unknown2020Why: string;
  promise: string;
  promiseWhat: string;
  passed: string;
  passedWhen: string;
  passedHow: string;
  solar: string;
  solarWhen: string;
  roofs: string;
  roofsWhat: string;
  plants: string;
  plantsWhat: string;
  wind: string;
  windWhen: string;
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
    passed: en(pvCapacityMay2024Derived),
    passedWhen: `of solar alone, ${en(pvCapacityMay2024Derived, 'date')}`,
    passedHow: `derived from a year's growth of ${en(pvGrowthMay2025)}`,
    solar: en(pvCapacityMay2025),
    solarWhen: `of solar alone, ${en(pvCapacityMay2025, 'date')}`,
    roofs: en(pvDistributedMay2025),
    roofsWhat: 'on roofs and other scattered sites',
    plants: en(pvCentralMay2025),
    plantsWhat: 'in large plants, most of them in Cixi, Zhenhai and Xiangshan',
    wind: en(offshoreWind2025),
    windWhen: `offshore wind, ${en(offshoreWind2025, 'date')}`,
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
    passed: zh(pvCapacityMay2024Derived),
    passedWhen: `仅光伏，${zh(pvCapacityMay2024Derived, 'date')}`,
    passedHow: `按同比增长${zh(pvGrowthMay2025)}倒推`,
    solar: zh(pvCapacityMay2025),
    solarWhen: `仅光伏，${zh(pvCapacityMay2025, 'date')}`,
    roofs: zh(pvDistributedMay2025),
    roofsWhat: '屋顶等分布式光伏',
    plants: zh(pvCentralMay2025),
    plantsWhat: '集中式电站，\n多在慈溪、镇海、象山',
    wind: zh(offshoreWind2025),
    windWhen: `海上风电，${zh(offshoreWind2025, 'date')}`,
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

/** The data behind the drawing, one row per figure. */
export function table(locale: Locale): Table {
  const t = (fact: Parameters<typeof text>[0], form?: 'full' | 'date') => text(fact, locale, form);
  const isEn = locale === 'en';
  const row = (what: string, meaning: string, fact: Parameters<typeof text>[0]) => [
    what,
    meaning,
    t(fact, 'date'),
    t(fact),
  ];
  const [start, promise, result, plan] = isEn
    ? ['start', 'promise', 'result', 'planned']
    : ['起点', '承诺', '结果', '规划'];
  return {
    caption: isEn ? 'Renewable power in Ningbo' : '宁波可再生能源',
    columns: isEn
      ? [{ label: 'What' }, { label: 'Kind' }, { label: 'When' }, { label: 'Value', numeric: true }]
      : [{ label: '项目' }, { label: '性质' }, { label: '时间' }, { label: '数值', numeric: true }],
    rows: [
      row(isEn ? 'Renewables, more than' : '可再生能源装机（超过）', start!, renewables2014),
      [isEn ? 'Renewables' : '可再生能源装机', start!, isEn ? '2020' : '2020年', null],
      row(isEn ? 'Renewables' : '可再生能源装机', promise!, planRenewableCapacity),
      row(isEn ? 'Solar (derived)' : '光伏装机（推算）', result!, pvCapacityMay2024Derived),
      row(isEn ? 'Solar' : '光伏装机', result!, pvCapacityMay2025),
      row(
        isEn ? 'Solar, roofs and other scattered sites' : '其中分布式',
        result!,
        pvDistributedMay2025,
      ),
      row(isEn ? 'Solar, large plants' : '其中集中式', result!, pvCentralMay2025),
      row(isEn ? 'First offshore wind farm' : '首个海上风电项目', result!, xiangshan1P1Capacity),
      row(isEn ? 'Offshore wind' : '海上风电装机', result!, offshoreWind2025),
      row(isEn ? 'Solar, share of electricity used' : '光伏占用电量比重', result!, pvShare2024),
      row(
        isEn ? 'Solar, share of electricity used, from January' : '光伏占用电量比重（1月起）',
        result!,
        pvShare2025,
      ),
      row(
        isEn ? 'Clean energy, more than' : '清洁能源占比（超过）',
        promise!,
        planCleanEnergyShare,
      ),
      [isEn ? 'Clean energy' : '清洁能源占比', result!, isEn ? '2025' : '2025年', null],
      row(isEn ? 'Offshore wind' : '海上风电装机', plan!, offshoreWindPlanned),
      row(isEn ? 'Pumped storage in Ninghai' : '宁海抽水蓄能', plan!, ninghaiPumpedCapacity),
    ],
  };
}
