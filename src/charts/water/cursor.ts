import {
  coastline,
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  planWaterDualNetwork,
  recyclingCoverage2022,
  recyclingCoverage2025,
  wasteDivisionsTarget2025,
  wasteSorting2023,
  wasteStars2025,
  wasteStarsTarget2025,
  waterInvest135,
  waterInvest20218mDerived,
  waterInvest20228m,
  waterInvest2024Plan,
  waterSupplyCity,
  waterSupplyCityBefore,
} from '../../generated/fact-values.ts';
import { capital } from '../../facts/number-words.ts';
import { changeBy, told } from '../kit/change.ts';
import type { Arrival, Moves } from '../kit/change.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import { said } from '../kit/said.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

const oneLine = (words: string): string => words.replaceAll('\n', ' ');

/** Sections from the hills to the sea, money by year, counts with the known before the wanted. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const p = phrases[locale];
  const say = (en: string, zh: string) => (locale === 'en' ? en : zh);
  const t = told(locale);
  const spentIn = (when: string) => say(`Spent on water works, ${when}`, `水利投资，${when}`);
  const mark = (target: string, name: string, value: string, note?: string): MarkInfo => ({
    target,
    name,
    value: oneLine(value),
    note,
  });
  const byState: Record<State, () => readonly MarkInfo[]> = {
    hazards: () => [
      mark('labels/flood*', say(p.flood, '山洪'), p.floodWhat),
      mark('labels/rain*', say(p.rain, '内涝'), p.rainWhat),
      mark('labels/tide*', say(p.tide, '海潮'), p.tideWhat),
    ],
    defence: () => [
      mark('works/dam', say('Dam in the hills', '山上的水坝'), p.store),
      mark('works/leftDike', say('Dikes of the city', '城区的江堤'), p.dredge, p.before),
      mark('pipes', say('Drains of the city', '城区的排水管'), p.drain),
      mark('works/seawall', say('Sea wall', '海边的海塘'), p.wall),
      mark('unknown/result', p.oneLine, p.unknown),
    ],
    supply: () => [
      mark('marks/qingxi', p.qingxi, p.qingxiWhat),
      mark('marks/geao', p.geao, p.geaoWhat),
      mark('marks/qincun', p.qincun, p.qincunWhat),
      mark(
        'labels/supply',
        say('Water for the central city', '中心城区供水能力'),
        say(
          `${t(waterSupplyCity)} by ${t(waterSupplyCity, 'date')}`,
          `${t(waterSupplyCity)}，${t(waterSupplyCity, 'date')}`,
        ),
        say(`up from ${t(waterSupplyCityBefore)}`, `此前${t(waterSupplyCityBefore)}`),
      ),
      mark(
        'pipes/network-*',
        say('Networks promised, with several sources', '承诺：多个水源互补的供水管网'),
        say(`${t(planWaterDualNetwork)}`, t(planWaterDualNetwork)),
        p.networksUnknown,
      ),
      mark(
        'labels/quality',
        say('Town and country with water of one quality, March 2025', p.qualityWhat),
        p.quality,
      ),
    ],
    money: () => [
      mark('outlines/before', capital(p.spentWhat), said(waterInvest135, locale), p.planned),
      mark('marks/months-2021', spentIn(p.months2021What), said(waterInvest20218mDerived, locale)),
      mark('marks/months-2022', spentIn(p.months2022What), said(waterInvest20228m, locale)),
      mark(
        'outlines/planned-2024',
        say('To be spent on water works, 2024 plan', '2024年水利投资计划'),
        say(`at least ${t(waterInvest2024Plan)}`, `${t(waterInvest2024Plan)}以上`),
      ),
      mark(
        'unknown/unknown-2022.67',
        say('Spent on water works in the other months', '其余月份的水利投资'),
        p.moneyUnknown,
      ),
    ],
    ecology: () => [
      mark(
        'marks/drop-*',
        say('Projects for ecology, one drop each', '生态环境规划的项目，一滴一个'),
        t(ecoPlanProjects),
      ),
      mark(
        'outlines/inside',
        say('Investment inside 2021–2025', '2021—2025年投资'),
        said(ecoPlanInvestment145, locale),
        p.basinUnknown,
      ),
      mark(
        'labels/total*',
        say('Investment in all', '总投资'),
        said(ecoPlanInvestmentTotal, locale),
      ),
      mark('labels/air', say('Air, published for the first year', '空气，规划第一年'), p.air),
      mark(
        'labels/dust',
        say('Fine dust, published for the first year', '细颗粒物，规划第一年'),
        p.dust,
      ),
    ],
    waste: () => [
      mark(
        'labels/homes',
        say(
          `Residential areas with recycling sites, ${t(recyclingCoverage2022, 'date')}`,
          `有回收网点的居住小区，${t(recyclingCoverage2022, 'date')}`,
        ),
        t(recyclingCoverage2022),
      ),
      mark(
        'labels/all',
        say(
          `Residential areas with recycling sites, promised for ${t(recyclingCoverage2025, 'date')}`,
          `有回收网点的居住小区，${t(recyclingCoverage2025, 'date')}目标`,
        ),
        t(recyclingCoverage2025),
        p.wasteUnknown,
      ),
      mark(
        'labels/sorting',
        say('Another count: household waste sorted', '另一口径：生活垃圾分类'),
        say(
          `${t(wasteSorting2023)} by the end of ${t(wasteSorting2023, 'date')}`,
          `${t(wasteSorting2023, 'date')}底覆盖率${t(wasteSorting2023)}`,
        ),
      ),
    ],
    stars: () => [
      mark(
        'marks/star-*',
        say('“Waste-free city” stars held, April 2025', '“无废城市”已获星级，2025年4月'),
        t(wasteStars2025),
        p.starsWanted,
      ),
      mark(
        'marks/division-*',
        say('Districts and counties with enough stars', '星级达标的区县（市）'),
        p.divisionsHeld,
        p.divisionsWanted,
      ),
    ],
  };
  return byState[state]();
};

/** What each state shows, wherever one comes from. */
const arrival: Arrival<State> = {
  hazards: (t) => ({
    en: `Water from all sides: flood from the hills, rain in the streets, tide along ${t(coastline)} of coast.`,
    zh: `水从几面来：山上有洪，城里有涝，${t(coastline)}海岸外有潮。`,
  }),
  defence: () => ({
    en: 'One line, as promised, joins dam, dikes and sea wall; whether it was built was not published.',
    zh: '承诺的一道防线，连起水坝、江堤和海塘；是否建成，没有公布。',
  }),
  supply: (t) => ({
    en: `Under the ground lie the ${t(planWaterDualNetwork, 'word')} networks promised, fed from the reservoirs Qingxi, Ge’ao and Qincun.`,
    zh: `地下是承诺的${t(planWaterDualNetwork, 'word')}张网，水来自清溪、葛岙、钦寸水库。`,
  }),
  money: (t) => ({
    en: `Money for water works as areas: ${t(waterInvest135)} before the plan, pieces after it, the rest hatched.`,
    zh: `水利投资画成面积：规划之前${t(waterInvest135)}，之后只有零星数字，其余是斜线。`,
  }),
  ecology: (t) => ({
    en: `Drops, one for each of ${t(ecoPlanProjects)} for ecology, over a hatched basin: ${t(ecoPlanInvestmentTotal)} in all.`,
    zh: `水滴，${t(ecoPlanProjects)}生态环境项目各一滴；下面的水槽画着斜线：总投资${t(ecoPlanInvestmentTotal)}。`,
  }),
  waste: (t) => ({
    en: `Apartment blocks stand for residential areas: ${t(recyclingCoverage2022)} had recycling sites in ${t(recyclingCoverage2022, 'date')}, ${t(recyclingCoverage2025)} was promised.`,
    zh: `住宅楼代表居住小区：${t(recyclingCoverage2022, 'date')}${t(recyclingCoverage2022)}已有回收网点，目标${t(recyclingCoverage2025)}。`,
  }),
  stars: (t) => ({
    en: `${t(wasteStars2025, 'Word')} of ${t(wasteStarsTarget2025, 'word')} stars are filled; below, ${phrases.en.divisionsHeld}, against ${t(wasteDivisionsTarget2025)} promised.`,
    zh: `${t(wasteStarsTarget2025, 'word')}颗星填满${t(wasteStars2025, 'word')}颗；下面，${phrases.zh.divisionsHeld}，目标${t(wasteDivisionsTarget2025)}。`,
  }),
};

/** What a step takes away or brings back. */
const moves: Moves<State> = {
  'hazards defence': { en: 'The waters stand back.', zh: '水退到线外。' },
  'defence hazards': { en: 'The line of defence goes.', zh: '防线撤去。' },
  'defence supply': { en: 'The ground opens.', zh: '地面剖开。' },
  'supply defence': { en: 'The networks under the ground go.', zh: '地下的管网撤去。' },
  'supply money': { en: 'The cross-section goes.', zh: '剖面图撤去。' },
  'money supply': { en: 'The cross-section returns.', zh: '剖面图回来。' },
  'money ecology': { en: 'The areas of money go.', zh: '金额撤去。' },
  'ecology money': { en: 'The drops go.', zh: '水滴撤去。' },
  'ecology waste': { en: 'The drops go.', zh: '水滴撤去。' },
  'waste ecology': { en: 'The apartment blocks go.', zh: '住宅楼撤去。' },
  'waste stars': { en: 'The apartment blocks go.', zh: '住宅楼撤去。' },
  'stars waste': { en: 'The stars go.', zh: '星星撤去。' },
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: changeBy(moves, arrival),
};
