import {
  coastline,
  divisionsCount,
  ecoPlanInvestment145,
  ecoPlanInvestmentTotal,
  ecoPlanProjects,
  planWaterDualNetwork,
  recyclingCoverage2022,
  recyclingCoverage2025,
  wasteDivisions2025,
  wasteDivisionsTarget2025,
  wasteStars2025,
  wasteStarsTarget2025,
  waterInvest135,
  waterInvest20218mDerived,
  waterInvest20228m,
  waterInvest2024Plan,
} from '../../generated/fact-values.ts';
import { text } from '../../facts/text.ts';
import type { KnownFigure } from '../../facts/text.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ChartCursor, MarkInfo } from '../kit/chart.ts';
import type { State } from './states.ts';
import { phrases } from './words.ts';

const oneLine = (words: string): string => words.replaceAll('\n', ' ');

/** Sections from the hills to the sea, money by year, counts with the known before the wanted. */
const marks: ChartCursor<State>['marks'] = (state, _size, locale) => {
  const p = phrases[locale];
  const t = (figure: KnownFigure) => text(figure, locale);
  const mark = (target: string, name: string, value: string, note?: string): MarkInfo => ({
    target,
    name,
    value: oneLine(value),
    note,
  });
  const byState: Record<State, () => readonly MarkInfo[]> = {
    hazards: () => [
      mark('labels/flood*', p.flood, p.floodWhat),
      mark('labels/rain*', p.rain, p.rainWhat),
      mark('labels/tide*', p.tide, p.tideWhat),
    ],
    defence: () => [
      mark('works/dam', p.hills, p.store),
      mark('works/leftDike', p.city, p.dredge, p.before),
      mark('pipes', p.city, p.drain),
      mark('works/seawall', p.sea, p.wall),
      mark('unknown/result', p.oneLine, p.unknown),
    ],
    supply: () => [
      mark('marks/qingxi', p.qingxi, p.qingxiWhat),
      mark('marks/geao', p.geao, p.geaoWhat),
      mark('marks/qincun', p.qincun, p.qincunWhat),
      mark('labels/supply', p.supply, p.supplyWhat),
      mark('pipes/network-*', p.networks, p.networksUnknown),
      mark('labels/quality', p.quality, p.qualityWhat),
    ],
    money: () => [
      mark('outlines/before', p.spentWhat, t(waterInvest135), p.planned),
      mark('marks/months-2021', p.months2021What, t(waterInvest20218mDerived)),
      mark('marks/months-2022', p.months2022What, t(waterInvest20228m)),
      mark('outlines/planned-2024', p.year2024What, t(waterInvest2024Plan)),
      mark('unknown/unknown-2022.67', p.hatched, p.moneyUnknown),
    ],
    ecology: () => [
      mark('marks/drop-*', p.dropsWhat, t(ecoPlanProjects)),
      mark('outlines/inside', p.basinWhat, t(ecoPlanInvestment145), p.basinUnknown),
      mark('labels/total*', p.totalWhat, t(ecoPlanInvestmentTotal)),
      mark('labels/air', p.known, p.air),
      mark('labels/dust', p.known, p.dust),
    ],
    waste: () => [
      mark('labels/homes', p.homesWhat, t(recyclingCoverage2022)),
      mark('labels/all', p.allWhat, t(recyclingCoverage2025), p.wasteUnknown),
      mark('labels/sorting', p.sorting.split(p.colon)[0]!, p.sorting.split(p.colon)[1]!),
    ],
    stars: () => [
      mark('marks/star-*', p.starsHeld, t(wasteStars2025), p.starsWanted),
      mark('marks/division-*', p.divisionsHeld, t(wasteDivisions2025), p.divisionsWanted),
    ],
  };
  return byState[state]();
};

/** What each state puts into the picture. */
const arrival: Record<State, (t: (figure: KnownFigure) => string) => Record<Locale, string>> = {
  hazards: (t) => ({
    en: `Water from all sides: flood from the hills, rain in the streets, tide along ${t(coastline)} of coast.`,
    zh: `水从几面来：山上的洪，城里的涝，${t(coastline)}海岸上的潮。`,
  }),
  defence: () => ({
    en: 'One vermilion line joins dam, dikes and sea wall; behind it the waters stand back.',
    zh: '一道朱红线连起水坝、江堤和海塘，水退到线外。',
  }),
  supply: (t) => ({
    en: `Under the ground, ${t(planWaterDualNetwork)} appear, fed from reservoirs on the slope.`,
    zh: `地下画出${t(planWaterDualNetwork)}网，水来自山坡上的水库。`,
  }),
  money: (t) => ({
    en: `The section gives way to money: ${t(waterInvest135)} before the plan, pieces after it, the rest hatched.`,
    zh: `剖面换成金额：规划之前${t(waterInvest135)}，之后只有零星数字，其余是斜线。`,
  }),
  ecology: (t) => ({
    en: `Drops, one for each of ${t(ecoPlanProjects)}, over a hatched basin of ${t(ecoPlanInvestmentTotal)}.`,
    zh: `水滴落下，${t(ecoPlanProjects)}项目各一滴；下面是${t(ecoPlanInvestmentTotal)}的水槽，画着斜线。`,
  }),
  waste: (t) => ({
    en: `Apartment blocks: ${t(recyclingCoverage2022)} with recycling sites, ${t(recyclingCoverage2025)} wanted.`,
    zh: `住宅楼：${t(recyclingCoverage2022)}已有回收网点，目标${t(recyclingCoverage2025)}。`,
  }),
  stars: (t) => ({
    en: `Stars: ${t(wasteStars2025)} filled of ${t(wasteStarsTarget2025)}; below, ${t(wasteDivisions2025)} of ${t(divisionsCount)}, against ${t(wasteDivisionsTarget2025)} wanted.`,
    zh: `星级：${t(wasteStarsTarget2025)}中已得${t(wasteStars2025)}；下面，${t(divisionsCount)}区县（市）中${t(wasteDivisions2025)}达标，目标${t(wasteDivisionsTarget2025)}。`,
  }),
};

/** What the drawing tells of its marks. */
export const cursor: ChartCursor<State> = {
  marks,
  change: (_from, to, locale) => arrival[to]((figure) => text(figure, locale))[locale],
};
