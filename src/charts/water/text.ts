import { en, number, zh } from '../../facts/text.ts';
import { grade } from './model.ts';
import {
  coastline,
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  geaoReservoir,
  planWaterDualNetwork,
  planWaterThreeHazards,
  qingxiVolume,
  recyclingCoverage2022,
  recyclingCoverage2025,
  wasteDivisions2025,
  wasteDivisionsTarget2025,
  wasteStars2025,
  wasteStarsTarget2025,
  waterInvest135,
  waterInvest135Target,
  waterInvest20218mDerived,
  waterInvest20228m,
  waterInvest2024Plan,
  waterSupplyCity,
  waterSupplyCityBefore,
} from '../../generated/fact-values.ts';
import type { State } from './states.ts';
import type { ChartText } from '../kit/chart.ts';
import { table } from './table.ts';

/** What the chart says outside its drawing. */
export const waterText: ChartText<State> = {
  title: {
    en: 'Flood, waterlogging, tide: one defence from the hills to the sea',
    zh: '洪、涝、潮：从山到海一道防线',
  },
  alt: {
    en: {
      hazards: `A section from the hills through the city to the sea. ${en(planWaterThreeHazards, 'Word')} waters press on it: a flood pours down the slope, rain stands between the buildings, a tide climbs over the shore, one of ${en(coastline)}.`,
      defence:
        'The same section. One line along the ground runs from a dam in the hills over dikes on both banks to a sea wall: the river is stored and led, rain is drained, the tide stands outside. Whether the system exists was not published.',
      supply: `Under the same section run ${en(planWaterDualNetwork, 'word')} networks. Sources on the slope feed both: Qingxi, ${en(qingxiVolume)}, being built; Ge’ao, passed for filling in ${en(geaoReservoir)}; Qincun, which raised the supply of the central city from ${en(waterSupplyCityBefore)} to ${en(waterSupplyCity)}.`,
      money: `Areas of money over time. 2016–2020: ${en(waterInvest135)} against ${en(waterInvest135Target)} planned. After that only pieces: about ${en(waterInvest20218mDerived)} in the first eight months of 2021 (derived), ${en(waterInvest20228m)} in those of 2022, at least ${en(waterInvest2024Plan)} planned for 2024. The rest is hatched.`,
      ecology: `${en(ecoPlanProjects, 'number')} drops, one for each project of the ecology plan, over a basin of ${en(ecoPlanInvestmentTotal)}, of which ${en(ecoPlanInvestment145)} inside 2021–2025. The basin is hatched: what was spent was not published.`,
      waste: `${number(100, 'en', 'count')} apartment blocks: ${en(recyclingCoverage2022)} of residential areas had recycling sites in ${en(recyclingCoverage2022, 'date')}; the last blocks, outlined as a promise, are the way to ${en(recyclingCoverage2025)} by ${en(recyclingCoverage2025, 'date')}. The result was not published.`,
      stars: `A row of stars, all but one filled: ${en(wasteStarsTarget2025)} wanted by 2025, ${en(wasteStars2025)} held in April 2025. Below, a disc for each division: ${en(wasteDivisions2025, 'number')} filled ones have ${grade.en} stars or more, against ${en(wasteDivisionsTarget2025)} wanted.`,
    },
    zh: {
      hazards: `从山到城到海的剖面。${zh(planWaterThreeHazards, 'word')}种水同时逼近：山洪顺坡而下，雨水积在楼间，潮水漫上岸来。海岸线长${zh(coastline)}。`,
      defence:
        '同一剖面，一道线沿地面从山里的水坝、两侧江堤连到海塘：洪水蓄住、疏走，积水排掉，潮水挡在外面。体系是否建成，没有公布。',
      supply: `同一剖面，地下是${zh(planWaterDualNetwork, 'word')}张管网，山坡上几处水源同时供水：清溪水库${zh(qingxiVolume)}，在建；葛岙水库，${zh(geaoReservoir)}通过下闸蓄水验收；钦寸水库通水后，中心城区日供水能力由${zh(waterSupplyCityBefore, 'number')}立方米提高到${zh(waterSupplyCity, 'number')}立方米。`,
      money: `以面积表示金额。2016—2020年完成${zh(waterInvest135)}，计划${zh(waterInvest135Target)}。此后只有零星数字：2021年前八个月约${zh(waterInvest20218mDerived)}（推算），2022年前八个月${zh(waterInvest20228m)}，2024年计划${zh(waterInvest2024Plan)}以上，其余为斜线。`,
      ecology: `${zh(ecoPlanProjects, 'number')}个水滴，一滴代表生态规划的一个项目；下面的水槽为总投资${zh(ecoPlanInvestmentTotal)}，其中${zh(ecoPlanInvestment145)}在2021—2025年。槽内斜线：花了多少，没有公布。`,
      waste: `${number(100, 'zh', 'count')}幢住宅楼：${zh(recyclingCoverage2022, 'date')}已有${zh(recyclingCoverage2022)}的小区设了回收网点，末尾几幢勾作承诺，${zh(recyclingCoverage2025, 'date')}要补齐到${zh(recyclingCoverage2025)}。结果没有公布。`,
      stars: `一排星，只有一颗没有填实：目标${zh(wasteStarsTarget2025)}，2025年4月为${zh(wasteStars2025)}。下面一圆代表一个区县（市）：${zh(wasteDivisions2025, 'number')}个达到${grade.zh}星级以上，目标为${zh(wasteDivisionsTarget2025)}。`,
    },
  },
  table,
};
